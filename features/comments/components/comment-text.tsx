import { createElement, Fragment, type ReactNode } from "react";
import type { Block, Inline, ParsedComment } from "#features/comments/comments.ts";
import { isAllowedUrl } from "#features/document/document.ts";

/** What a reader wrote. Children as arguments need no keys, and these never move. */
export function CommentText({ text }: { text: ParsedComment }) {
  return spread(text.content.map(block));
}

function spread(children: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...children);
}

function block(node: Block): ReactNode {
  switch (node.type) {
    case "paragraph":
      return <p dir="auto">{spread(node.content.map(inline))}</p>;
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide piece of code scrolls, with the keyboard too
        <pre tabIndex={0}>
          <code>{node.text}</code>
        </pre>
      );
    case "quote":
      return <blockquote>{spread(node.content.map(block))}</blockquote>;
    case "list":
      return list(node);
    default:
      return null;
  }
}

function list({ start, items }: Block & { type: "list" }): ReactNode {
  const inside = spread(items.map((item) => createElement("li", null, ...item.map(block))));
  if (start === null) return <ul>{inside}</ul>;
  return <ol start={start === 1 ? undefined : start}>{inside}</ol>;
}

function inline(node: Inline): ReactNode {
  switch (node.type) {
    case "text":
      return node.text;
    case "code":
      return <code>{node.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{spread(node.content.map(inline))}</strong>;
    case "emphasis":
      return <em>{spread(node.content.map(inline))}</em>;
    case "link":
      return link(node);
    default:
      return null;
  }
}

function link({ href, content }: Inline & { type: "link" }): ReactNode {
  const words = spread(content.map(inline));
  if (!isAllowedUrl(href)) return words;
  return (
    <a href={href} rel="nofollow ugc noopener">
      {words}
    </a>
  );
}
