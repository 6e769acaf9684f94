import {
  type CodeBlock,
  type DocumentBody,
  type DocumentNode,
  type Figure,
  inlineText,
  isAllowedUrl,
  linkRuns,
  type Text,
} from "./document.ts";

/** The body of an article as HTML that stands by itself, somewhere else: every address in it is whole. */
export function feedHtml(body: DocumentBody, articleUrl: string): string {
  return flow(body.content, articleUrl);
}

function flow(nodes: DocumentNode[], articleUrl: string): string {
  return linkRuns(nodes)
    .map((run) => linked(run.href, run.nodes.map((node) => element(node, articleUrl)).join(""), articleUrl))
    .join("");
}

function linked(href: string | undefined, words: string, articleUrl: string): string {
  if (href === undefined || !isAllowedUrl(href)) return words;
  return `<a href="${escaped(new URL(href, articleUrl).href)}">${words}</a>`;
}

function element(node: DocumentNode, articleUrl: string): string {
  const inside = (nodes: DocumentNode[]) => flow(nodes, articleUrl);
  switch (node.type) {
    case "text":
      return marked(node);
    case "hardBreak":
      return "<br>";
    case "paragraph":
      return `<p>${inside(node.content)}</p>`;
    case "heading":
      return `<h${node.attrs.level}>${inside(node.content)}</h${node.attrs.level}>`;
    case "bulletList":
      return `<ul>${inside(node.content)}</ul>`;
    case "orderedList":
      return `<ol${node.attrs.start === 1 ? "" : ` start="${node.attrs.start}"`}>${inside(node.content)}</ol>`;
    case "listItem":
      return `<li>${inside(node.content)}</li>`;
    case "blockquote":
      return `<blockquote>${inside(node.content)}</blockquote>`;
    case "figure":
      return picture(node, articleUrl);
    case "codeBlock":
      return code(node);
    default:
      return unknown(node, articleUrl);
  }
}

/** A node of a later version shows its children. */
function unknown(node: { content?: DocumentNode[] }, articleUrl: string): string {
  return flow(node.content ?? [], articleUrl);
}

function marked(node: Text): string {
  const has = (type: string) => node.marks?.some((mark) => mark.type === type);
  let words = escaped(node.text);
  if (has("code")) words = `<code>${words}</code>`;
  if (has("italic")) words = `<em>${words}</em>`;
  if (has("bold")) words = `<strong>${words}</strong>`;
  return words;
}

function picture({ attrs }: Figure, articleUrl: string): string {
  const { address, alt, caption, credit, width, height } = attrs;
  const isOurs = address.startsWith("/media/") && isAllowedUrl(address);
  const src = isOurs ? escaped(new URL(address, articleUrl).href) : "";
  const image = isOurs ? `<img src="${src}" alt="${escaped(alt)}" width="${width}" height="${height}">` : "";
  const words = [escaped(caption), credit && `<small>${escaped(credit)}</small>`].filter(Boolean).join(" ");
  return `<figure>${image}${words && `<figcaption>${words}</figcaption>`}</figure>`;
}

function code({ attrs, content }: CodeBlock): string {
  const language = attrs.language === null ? "" : ` class="language-${escaped(attrs.language)}"`;
  return `<pre><code${language}>${escaped(inlineText(content))}</code></pre>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
