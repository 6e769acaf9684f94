import { type Draft, sameDraft } from "./draft.ts";

export type SaveAnswer =
  | { readonly kind: "saved"; readonly version: number; readonly savedAt: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "refused"; readonly message: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: "conflict"; readonly by: string; readonly at: string; readonly version: number };

/** What the line beside the headline says. `offline`: the server could not be reached, a copy is on this device. */
export type SaveStatus = SaveAnswer | { readonly kind: "unsaved" | "saving" | "offline" };

export interface AutosaveDoors {
  /** Sends the draft to the server; throws if it cannot be reached. */
  send(draft: Draft, version: number, how: { readonly setAside: boolean }): Promise<SaveAnswer>;
  /** Keeps a copy on this device until the server has it. */
  keep(draft: Draft, version: number): void;
  forget(): void;
}

const pauseAfterTyping = 1200;
const pauseAfterFailure = 5000;

/** Words that only this device has, and no try is under way that could change that by itself. */
export function isOnlyHere({ kind }: SaveStatus): boolean {
  return kind === "offline" || kind === "refused" || kind === "conflict" || kind === "signed-out";
}

/** Sees to it that what is typed reaches the server: one save at a time, the newest words always last. */
export class Autosave {
  #draft: Draft;
  #saved: Draft;
  #version: number;
  #status: SaveStatus;
  #lastSaved: SaveAnswer;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** What the server has is kept as a revision before these words replace it. */
  #setAside = false;
  readonly #doors: AutosaveDoors;
  readonly #listeners = new Set<() => void>();

  constructor(doors: AutosaveDoors, start: { draft: Draft; version: number; savedAt: string }) {
    this.#doors = doors;
    this.#draft = start.draft;
    this.#saved = start.draft;
    this.#version = start.version;
    this.#lastSaved = { kind: "saved", version: start.version, savedAt: start.savedAt };
    this.#status = this.#lastSaved;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly status = (): SaveStatus => this.#status;

  get version(): number {
    return this.#version;
  }

  get draft(): Draft {
    return this.#draft;
  }

  change(draft: Draft): void {
    this.#draft = draft;
    if (sameDraft(draft, this.#saved)) this.#undone();
    else this.#changed(draft);
  }

  #changed(draft: Draft): void {
    this.#doors.keep(draft, this.#version);
    if (this.#status.kind === "conflict") return;
    if (!this.#running) this.#tell({ kind: "unsaved" });
    this.#later(pauseAfterTyping);
  }

  /** Saves now; true once the server has every word. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.#status.kind === "conflict") return false;
    if (!sameDraft(this.#draft, this.#saved)) {
      this.#running = this.#save().finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
    return sameDraft(this.#draft, this.#saved);
  }

  /** After a conflict: these words replace the ones that somebody else saved, which are kept among the revisions. */
  overwrite(): Promise<boolean> {
    if (this.#status.kind === "conflict") {
      this.#version = this.#status.version;
      this.#setAside = true;
      this.#tell({ kind: "unsaved" });
    }
    return this.flush();
  }

  /** Goes on from what the server has: the words here have been taken care of. */
  replace(known: { readonly draft: Draft; readonly version: number; readonly savedAt: string }): void {
    clearTimeout(this.#timer);
    const { draft, version, savedAt } = known;
    this.#draft = draft;
    this.#settle(draft, { kind: "saved", version, savedAt });
    this.#tell(this.#lastSaved);
  }

  /** Typed and taken back: there is nothing to save any more. */
  #undone(): void {
    if (this.#running || this.#status.kind === "conflict") return;
    clearTimeout(this.#timer);
    this.#doors.forget();
    this.#tell(this.#lastSaved);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  async #save(): Promise<void> {
    const draft = this.#draft;
    this.#tell({ kind: "saving" });
    let answer: SaveAnswer;
    try {
      answer = await this.#doors.send(draft, this.#version, { setAside: this.#setAside });
    } catch {
      this.#tell({ kind: "offline" });
      this.#later(pauseAfterFailure);
      return;
    }
    if (answer.kind === "saved") this.#settle(draft, answer);
    this.#tell(answer);
    if (answer.kind === "saved" && !sameDraft(this.#draft, draft)) this.#later(pauseAfterTyping);
  }

  #settle(draft: Draft, answer: SaveAnswer & { kind: "saved" }): void {
    this.#saved = draft;
    this.#setAside = false;
    this.#version = answer.version;
    this.#lastSaved = answer;
    if (sameDraft(this.#draft, draft)) this.#doors.forget();
    else this.#doors.keep(this.#draft, answer.version);
  }

  #tell(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
