import { setTimeout as delay } from "node:timers/promises";
import { newId } from "#lib/id.ts";
import { type Field, newAddress, openForm, postComment, type Reply } from "./reader.ts";

export interface Story {
  readonly path: string;
  readonly form: readonly Field[];
}

export async function openForms(port: number, paths: readonly string[]): Promise<Story[]> {
  const stories: Story[] = [];
  for (const path of paths) stories.push({ path, form: await openForm(port, path) });
  return stories;
}

function refused({ status, text }: Reply): Error {
  const [, reason = "without a reason"] = /role="alert">([^<]*)</.exec(text) ?? [];
  return new Error(`A comment was refused with ${status}: ${reason}`);
}

/** Text of every kind that could arrive changed. */
function someWords(): string {
  return `Zürich, naïve, 日本, 🏮\n"quoted" & <b>bold</b>, line two. ${newId()}`;
}

const gathered = new Set<Crowd>();

/** Sends home whoever a drill that broke off has left standing. */
export async function dismissAll(): Promise<void> {
  await Promise.all([...gathered].map((crowd) => crowd.dismiss()));
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
  #dismissed = false;
  #turn = 0;

  constructor(port: number, stories: readonly Story[]) {
    this.#port = port;
    this.#stories = stories;
  }

  gather(count: number): void {
    gathered.add(this);
    this.#readers = Array.from({ length: count }, () => this.#reader());
    // Who was refused is heard of when the crowd leaves.
    for (const reader of this.#readers) reader.catch(() => undefined);
  }

  /** Lets everyone come to the end of the comment that is under way. */
  async leave(): Promise<void> {
    this.#open = false;
    await Promise.all(this.#readers);
    gathered.delete(this);
  }

  /** Everyone goes, whatever they have in hand. */
  async dismiss(): Promise<void> {
    this.#dismissed = true;
    this.#open = false;
    gathered.delete(this);
    await Promise.allSettled(this.#readers);
  }

  async #reader(): Promise<void> {
    while (this.#open) {
      const story = this.#stories[this.#turn++ % this.#stories.length];
      if (story) await this.#postOne(story);
    }
  }

  async #postOne({ path, form }: Story): Promise<void> {
    const words = { body: someWords(), key: newId(), address: newAddress() };
    while (!this.#dismissed) {
      const reply = await postComment(this.#port, path, form, words);
      if (reply?.status === 303) {
        this.acknowledged.push(words.body);
        return;
      }
      if (reply && reply.status < 500) throw refused(reply);
      this.again++;
      await delay(50);
    }
  }
}
