const signs = [
  /^#{1,6} \S/m,
  /^(```|~~~)/m,
  /^> \S/m,
  /^\s*[-*+] \S.*\n+\s*[-*+] \S/m,
  /^\s*\d+[.)] \S.*\n+\s*\d+[.)] \S/m,
  /^\|.+\|\s*\n\|[\s:|-]+\|\s*$/m,
  /^\[\^[^\]]+\]: /m,
  /\*\*\S[^*\n]*\*\*/,
  /\[[^\]\n]+\]\((https?:|mailto:|\/)[^)\s]*\)/,
];

/** Whether a text says in Markdown what it means, rather than merely having a star in it. */
export const looksLikeMarkdown = (text: string): boolean => signs.some((sign) => sign.test(text));

/** The text, if it comes from a program for code: its HTML says nothing but colours. */
export function codeIn(html: string, text: string): string | undefined {
  const [outermost = ""] =
    /<(div|pre)\b[^>]*>/i.exec(html.replace(/^[\s\S]*?<!--StartFragment-->/i, "")) ?? [];
  const isCode =
    /white-space:\s*pre\b(?!-)/i.test(outermost) &&
    /font-family:[^;"]*(mono|consolas|menlo|courier)/i.test(outermost);
  return isCode && text.includes("\n") ? text.replace(/\n+$/, "") : undefined;
}
