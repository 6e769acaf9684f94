import { createElement, Fragment, type ReactNode } from "react";
import {
  type CodeBlock,
  type DocumentBody,
  type DocumentNode,
  type Figure,
  type Heading,
  headingIds,
  inlineText,
  isAllowedUrl,
  linkRuns,
  type Text,
} from "./document.ts";

type Ids = Map<Heading, string>;

/** The body of an article as elements; its looks are those of the prose around it. */
export function DocumentView({ body }: { body: DocumentBody }): ReactNode {
  return flow(body.content, headingIds(body));
}

function flow(nodes: DocumentNode[], ids: Ids): ReactNode {
  const runs = linkRuns(nodes).map((run) => {
    const inside = run.nodes.map((node) => element(node, ids));
    return linked(run.href, spread(inside));
  });
  return spread(runs);
}

/** Children as arguments need no keys, and these never move. */
function spread(children: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...children);
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

function element(node: DocumentNode, ids: Ids): ReactNode {
  switch (node.type) {
    case "text":
      return marked(node);
    case "hardBreak":
      return <br />;
    case "paragraph":
      return <p>{flow(node.content, ids)}</p>;
    case "heading":
      return createElement(`h${node.attrs.level}`, { id: ids.get(node) }, flow(node.content, ids));
    case "bulletList":
      return <ul>{flow(node.content, ids)}</ul>;
    case "orderedList":
      return <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>{flow(node.content, ids)}</ol>;
    case "listItem":
      return <li>{flow(node.content, ids)}</li>;
    case "blockquote":
      return <blockquote>{flow(node.content, ids)}</blockquote>;
    case "figure":
      return picture(node);
    case "codeBlock":
      return code(node);
    default:
      return unknown(node, ids);
  }
}

/** A node of a later version shows its children. */
function unknown(node: { content?: DocumentNode[] }, ids: Ids): ReactNode {
  return flow(node.content ?? [], ids);
}

function marked(node: Text): ReactNode {
  const has = (type: string) => node.marks?.some((mark) => mark.type === type);
  let words: ReactNode = node.text;
  if (has("code")) words = <code>{words}</code>;
  if (has("italic")) words = <em>{words}</em>;
  if (has("bold")) words = <strong>{words}</strong>;
  return words;
}

function picture({ attrs }: Figure): ReactNode {
  const { address, alt, caption, credit, width, height } = attrs;
  return (
    <figure>
      {address.startsWith("/media/") && isAllowedUrl(address) && (
        <img src={address} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

function code(node: CodeBlock): ReactNode {
  const language = node.attrs.language;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide piece of code scrolls, with the keyboard too
    <pre tabIndex={0}>
      <code className={language ? `language-${language}` : undefined}>{inlineText(node.content)}</code>
    </pre>
  );
}
