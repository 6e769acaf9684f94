import type { Answer } from "./answer.ts";

export const speculationPath = "/speculation-rules.json";

const rules = {
  prefetch: [
    {
      source: "document",
      where: { and: [{ href_matches: "/*" }, { not: { href_matches: ["/admin", "/admin/*", "/api/*"] } }] },
      eagerness: "moderate",
    },
  ],
};

/** Lets browsers fetch the page behind a link on which a pointer rests: the click then shows it at once. */
export const speculationRules: Answer = {
  status: 200,
  headers: { "content-type": "application/speculationrules+json", "cache-control": "public, max-age=86400" },
  body: Buffer.from(JSON.stringify(rules)),
};
