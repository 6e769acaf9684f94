import { isReaderEntry, stepsFrom, via } from "#scripts/structure/reach.ts";
import type { Rule } from "#scripts/structure/tree.ts";

const whoAsks = /^features\/people\/(session|action)\.ts$/;

/** Public pages and feeds may not know who is asking. */
export const sameForEveryone: Rule = (tree) =>
  [...tree.sources.values()]
    .filter((file) => isReaderEntry(file.path))
    .flatMap((file) =>
      [...stepsFrom(tree, file)]
        .filter((step) => whoAsks.test(step.import.target ?? ""))
        .map((step) => ({
          path: file.path,
          what: `reaches ${step.import.target}${via(step.trail)}`,
          why: "What readers see is the same for everyone; what depends on the viewer has a route of its own",
        })),
    );
