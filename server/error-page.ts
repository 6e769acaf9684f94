import { createHash } from "node:crypto";
import { type Answer, comeAgain } from "./answer.ts";
import { Html, html } from "./html.ts";
import { framePolicy } from "./security-headers.ts";
import { type Words, wordsFor } from "./words.ts";

const style = new Html(
  `:root{color-scheme:light dark;--ink:#1c1a17;--paper:#fdfcf9;--quiet:#6b655c;--line:#d9d3c7}
@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}
@media(prefers-color-scheme:dark){:root{--ink:#ece7dd;--paper:#171512;--quiet:#a29a8d;--line:#3a352d}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 Newsreader,Georgia,"Times New Roman",serif}
main{max-width:38rem;margin:0 auto;padding:12vh 1.25rem 4rem}
h1{font-size:2.25rem;line-height:1.15;font-weight:600;margin:0 0 1rem}
a{color:inherit}label,small{display:block;color:var(--quiet)}label{margin:1.25rem 0 .25rem;font-size:1rem}
input,textarea{box-sizing:border-box;width:100%;padding:.6rem;border:1px solid var(--line);border-radius:4px;background:transparent;color:inherit;font:inherit}
textarea{min-height:9rem}textarea[readonly]{border-style:dashed}
button{margin-top:1.25rem;padding:.6rem 1.4rem;border:0;border-radius:4px;background:var(--ink);color:var(--paper);font:inherit;cursor:pointer}
small{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}`,
);

// The style is part of the page, since nothing else may be served at such a moment, and named by its hash.
const styleHash = createHash("sha256").update(style.text).digest("base64");
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; ${framePolicy}`;

export interface ErrorPage {
  readonly status: number;
  readonly requestId: string;
  /** In place of those that go with the status. */
  readonly words?: Words | undefined;
  /** What stands below the words: a form, a way on. */
  readonly more?: Html;
}

/** A page of the front's own, whole by itself: no script, no font, no database. */
export function errorPage({ status, requestId, words, more }: ErrorPage): Answer {
  const { title, text } = words ?? wordsFor(status);
  const id = status >= 500 ? html`<small>If it happens again, tell us this number: ${requestId}</small>` : "";
  const page = html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p>${more ?? html`<p><a href="/">To the home page</a></p>`}${id}</main></body></html>
`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policy,
    ...comeAgain(status),
  };
  return { status, headers, body: Buffer.from(page.text) };
}
