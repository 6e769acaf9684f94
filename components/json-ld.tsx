/** Text in a script element ends at the next tag that it spells, so it spells none. */
function withoutTags(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What a page is about, for machines that know schema.org. It is data: no browser runs it. */
export function JsonLd({ graph }: { graph: readonly object[] }) {
  const data = { "@context": "https://schema.org", "@graph": graph };
  return <script type="application/ld+json">{withoutTags(JSON.stringify(data))}</script>;
}
