import type { Rule } from "#scripts/structure/tree.ts";

export const syntax: Rule = (tree) =>
  [...tree.sources.values()].flatMap((file) =>
    file.broken === undefined
      ? []
      : [
          {
            path: file.path,
            what: `does not parse (${file.broken})`,
            why: "What cannot be read cannot be checked",
          },
        ],
  );
