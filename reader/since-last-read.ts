import { keep, kept, keptNames } from "./kept.ts";
import { nameOf, newAmong } from "./passages.ts";

interface LastRead {
  readonly revision: string;
  readonly passages: readonly string[];
  readonly at: number;
}

const beginning = "read:";
const most = 200;

function lastRead(name: string): LastRead | undefined {
  const value = kept(name);
  if (typeof value !== "object" || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const [revision, passages, at] = ["revision", "passages", "at"].map((field) => fields.get(field));
  if (typeof revision !== "string" || typeof at !== "number" || !Array.isArray(passages)) return undefined;
  return { revision, passages, at };
}

/** What was read longest ago gives way. */
function makeRoom(): void {
  const names = keptNames(beginning);
  if (names.length <= most) return;
  const byAge = names.map((name) => ({ name, at: lastRead(name)?.at ?? 0 })).sort((a, b) => a.at - b.at);
  for (const { name } of byAge.slice(0, names.length - most)) keep(name, undefined);
}

/** Remembers the revision that this browser showed, and on return marks what is new in the text. Nothing is sent. */
export class SinceLastRead extends HTMLElement {
  connectedCallback(): void {
    const { article = "", revision = "" } = this.dataset;
    const passages = [...document.querySelectorAll<HTMLElement>(".prose > *")];
    const names = passages.map(({ textContent }) => nameOf(textContent ?? ""));
    const before = lastRead(beginning + article);
    if (before && before.revision !== revision) {
      this.#mark(newAmong(names, before.passages).flatMap((place) => passages[place] ?? []));
    }
    addEventListener("pagehide", () => {
      keep(beginning + article, { revision, passages: names, at: Date.now() });
      makeRoom();
    });
  }

  #mark(passages: readonly HTMLElement[]): void {
    const [first] = passages;
    if (!first) return;
    for (const passage of passages) passage.classList.add("since-new");
    first.id ||= "since-new";
    const { one = "", other = "" } = this.dataset;
    const words = passages.length === 1 ? one : other.replace("#", String(passages.length));
    const said = this.querySelector("span");
    if (said) said.textContent = words;
    const link = this.querySelector("a");
    if (link) link.href = `#${first.id}`;
    this.hidden = false;
  }
}
