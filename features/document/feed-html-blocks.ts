import {
  type CodeBlock,
  type Embed,
  type Figure,
  type Inline,
  inlineText,
  isAllowedUrl,
  type Table,
} from "./document.ts";
import { providerOf } from "./embeds.ts";

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function picture({ attrs }: Figure, articleUrl: string): string {
  const { address, alt, caption, credit, width, height } = attrs;
  const isOurs = address.startsWith("/media/") && isAllowedUrl(address);
  const src = isOurs ? escaped(new URL(address, articleUrl).href) : "";
  const image = isOurs ? `<img src="${src}" alt="${escaped(alt)}" width="${width}" height="${height}">` : "";
  const words = [escaped(caption), credit && `<small>${escaped(credit)}</small>`].filter(Boolean).join(" ");
  return `<figure>${image}${words && `<figcaption>${words}</figcaption>`}</figure>`;
}

export function code({ attrs, content }: CodeBlock): string {
  const language = attrs.language === null ? "" : ` class="language-${escaped(attrs.language)}"`;
  return `<pre><code${language}>${escaped(inlineText(content))}</code></pre>`;
}

export function table({ attrs, content }: Table, line: (nodes: Inline[]) => string): string {
  const [head, ...rows] = content.map((row) => row.content.map((cell) => line(cell.content)));
  const heads = (head ?? []).map((words) => `<th scope="col">${words}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map((words) => `<td>${words}</td>`).join("")}</tr>`);
  const caption = attrs.caption && `<caption>${escaped(attrs.caption)}</caption>`;
  return `<table>${caption}<thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

export function embed({ attrs: { url, title } }: Embed): string {
  const provider = providerOf(url);
  if (provider === undefined || !isAllowedUrl(url)) return `<p>${escaped(title)}</p>`;
  return `<p><a href="${escaped(url)}">${provider}: ${escaped(title || url)}</a></p>`;
}
