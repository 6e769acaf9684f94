import { setTimeout as delay } from "node:timers/promises";
import { newId } from "#lib/id.ts";
import { type Field, newAddress, openForm, postComment } from "./reader.ts";

export interface Story {
  readonly path: string;
  readonly form: readonly Field[];
}

export async function openForms(port: number, paths: readonly string[]): Promise<Story[]> {
  const stories: Story[] = [];
  for (const path of paths) stories.push({ path, form: await openForm(port, path) });
  return stories;
}

/** Text of every kind that could arrive changed. */
function someWords(): string {
  return `Zürich, naïve, 日本, 🏮\n"quoted" & <b>bold</b>, line two. ${newId()}`;
}

/** Many readers who post one comment after the other, and send each again until it is acknowledged. */
export class Crowd {
  readonly acknowledged: string[] = [];
  /** Posts that were cut off or put off, and sent again. */
  again = 0;
  readonly #port: number;
  readonly #stories: readonly Story[];
  #readers: Promise<void>[] = [];
  #open = true;
  #turn = 0;

  constructor(port: number, stories: readonly Story[]) {
    this.#port = port;
    this.#stories = stories;
  }

  gather(count: number): void {
    this.#readers = Array.from({ length: count }, () => this.#reader());
  }

  /** Lets everyone come to the end of the comment that is under way. */
  async leave(): Promise<void> {
    this.#open = false;
    await Promise.all(this.#readers);
  }

  async #reader(): Promise<void> {
    while (this.#open) {
      const story = this.#stories[this.#turn++ % this.#stories.length];
      if (story) await this.#postOne(story);
    }
  }

  async #postOne({ path, form }: Story): Promise<void> {
    const words = { body: someWords(), key: newId(), address: newAddress() };
    for (;;) {
      const reply = await postComment(this.#port, path, form, words);
      if (reply?.status === 303) {
        this.acknowledged.push(words.body);
        return;
      }
      if (reply && reply.status < 500)
        throw new Error(`A comment was refused: ${reply.status} ${reply.text}`);
      this.again++;
      await delay(50);
    }
  }
}
