import { createElement, type ReactNode } from "react";
import { wordsIn } from "#features/words/words.ts";
import {
  type Block,
  type DocumentBody,
  type DocumentNode,
  footnotesIn,
  type Heading,
  headingIds,
  isInline,
  type ListItem,
} from "./document.ts";
import { code, figure, gallery, type PictureSlot, PlainPicture, table } from "./react-blocks.tsx";
import { embed } from "./react-embed.tsx";
import { type LineContext, line, Notes, ownLanguage, spread } from "./react-line.tsx";

interface Context extends LineContext {
  readonly ids: ReadonlyMap<Heading, string>;
  readonly Picture: PictureSlot;
}

interface DocumentViewProps {
  readonly body: DocumentBody;
  /** The language of the site, in which notes and boxes are named. */
  readonly language: string;
  /** What draws the pictures of the text. */
  readonly Picture?: PictureSlot;
}

/** The body of an article as elements; its looks are those of the prose around it. */
export function DocumentView({ body, language, Picture = PlainPicture }: DocumentViewProps): ReactNode {
  const notes = new Map(footnotesIn(body).map((note, at) => [note, at + 1]));
  const context: Context = { notes, words: wordsIn(language).bodies, ids: headingIds(body), Picture };
  return (
    <>
      {blocks(body.content, context)}
      <Notes context={context} />
    </>
  );
}

function blocks(nodes: (Block | ListItem)[], context: Context): ReactNode {
  return spread(nodes.map((node) => element(node, context)));
}

function element(node: Block | ListItem, context: Context): ReactNode {
  switch (node.type) {
    case "paragraph":
      return <p {...ownLanguage(node.content)}>{line(node.content, context)}</p>;
    case "heading":
      return heading(node, context);
    case "bulletList":
      return <ul>{blocks(node.content, context)}</ul>;
    case "orderedList":
      return (
        <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>{blocks(node.content, context)}</ol>
      );
    case "listItem":
      return <li>{blocks(node.content, context)}</li>;
    case "blockquote":
      return <blockquote>{blocks(node.content, context)}</blockquote>;
    case "pullQuote":
      return (
        <aside className="pull-quote">
          <p {...ownLanguage(node.content)}>{line(node.content, context)}</p>
        </aside>
      );
    case "callout":
      return (
        <div className={`callout ${node.attrs.tone}`} role="note">
          <p className="callout-name">{context.words.callouts[node.attrs.tone]}</p>
          {blocks(node.content, context)}
        </div>
      );
    case "figure":
      return figure(node, context.Picture);
    case "gallery":
      return gallery(node, context.Picture);
    case "table":
      return table(node, context);
    case "codeBlock":
      return code(node);
    case "embed":
      return embed(node, context);
    case "divider":
      return <hr />;
    default:
      return unknown(node, context);
  }
}

function heading(node: Heading, context: Context): ReactNode {
  const attributes = { id: context.ids.get(node), ...ownLanguage(node.content) };
  return createElement(`h${node.attrs.level}`, attributes, line(node.content, context));
}

/** A node of a later version shows its children. */
function unknown(node: { content?: DocumentNode[] }, context: Context): ReactNode {
  return spread(
    (node.content ?? []).map((child) => {
      if (isInline(child)) return line([child], context);
      return child.type === "tableRow" || child.type === "tableCell"
        ? unknown(child, context)
        : element(child, context);
    }),
  );
}
