import { createElement, Fragment, type ReactNode } from "react";
import type { Words } from "#features/words/words.ts";
import { directionOf } from "#lib/language.ts";
import { type Footnote, type Inline, isAllowedUrl, type Text } from "./document.ts";
import { enclosing, hrefOf, languageOf, languageOfAll, runsBy } from "./runs.ts";

/** What every line needs to know of the whole text. */
export interface LineContext {
  readonly notes: ReadonlyMap<Footnote, number>;
  readonly words: Words["bodies"];
}

const elements = { bold: "strong", italic: "em", strike: "s", sub: "sub", sup: "sup", code: "code" } as const;

/** Children as arguments need no keys, and these never move. */
export function spread(children: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...children);
}

/** The attributes of an element whose words are all in one language. */
export function ownLanguage(nodes: Inline[]): { lang?: string; dir?: "ltr" | "rtl" } {
  const lang = languageOfAll(nodes);
  return lang === undefined ? {} : { lang, dir: directionOf(lang) };
}

/** The words of a line; those in a language that its element does not say are marked. */
export function line(nodes: Inline[], context: LineContext): ReactNode {
  if (languageOfAll(nodes) !== undefined) return links(nodes, context);
  return spread(runsBy(nodes, languageOf).map((run) => passage(run.value, links(run.nodes, context))));
}

function passage(lang: string | undefined, words: ReactNode): ReactNode {
  if (lang === undefined) return words;
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {words}
    </span>
  );
}

function links(nodes: Inline[], context: LineContext): ReactNode {
  const runs = runsBy(nodes, hrefOf).map(({ value, nodes: run }) =>
    linked(value, spread(run.map((node) => part(node, context)))),
  );
  return spread(runs);
}

function linked(href: string | undefined, words: ReactNode): ReactNode {
  if (href === undefined || !isAllowedUrl(href)) return words;
  const rel = /^https?:/i.test(href) ? { rel: "external noopener" } : {};
  return (
    <a href={href} {...rel}>
      {words}
    </a>
  );
}

function part(node: Inline, context: LineContext): ReactNode {
  switch (node.type) {
    case "text":
      return marked(node);
    case "hardBreak":
      return <br />;
    case "footnote":
      return reference(context.notes.get(node), context.words);
    default:
      return unknown(node, context);
  }
}

/** A node of a later version shows its children. */
function unknown(node: { content?: Inline[] }, context: LineContext): ReactNode {
  return links(node.content ?? [], context);
}

function marked(node: Text): ReactNode {
  return enclosing
    .filter((type) => node.marks?.some((mark) => mark.type === type))
    .reduceRight<ReactNode>((words, type) => createElement(elements[type], null, words), node.text);
}

function reference(number: number | undefined, words: LineContext["words"]): ReactNode {
  if (number === undefined) return null;
  return (
    <sup className="note-mark">
      <a
        href={`#n-${number}`}
        id={`r-${number}`}
        role="doc-noteref"
        aria-label={words.noteNumbered.replace("#", `${number}`)}
      >
        {number}
      </a>
    </sup>
  );
}

/** The notes of a text, each with the way back to its place. */
export function Notes({ context }: { context: LineContext }): ReactNode {
  const { notes, words } = context;
  if (notes.size === 0) return null;
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">{words.notes}</h2>
      <ol>
        {[...notes].map(([note, number]) => (
          <li key={number} id={`n-${number}`}>
            <span {...ownLanguage(note.content)}>{line(note.content, context)}</span>
            {"\u00a0"}
            <a href={`#r-${number}`} role="doc-backlink" aria-label={words.backToText}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
