import { areas } from "#scripts/structure/places.ts";
import type { Rule, Violation } from "#scripts/structure/tree.ts";

const rootCode = /^(server\.ts|instrumentation\.ts|[a-z]+\.config\.(ts|mjs|js))$/;

/** The rooms of the house: known top folders, and next to no code in the root. */
export const folders: Rule = (tree) => tree.paths.flatMap((path) => ofFolder(path) ?? ofRootFile(path) ?? []);

function ofFolder(path: string): Violation | undefined {
  const [top, ...rest] = path.split("/");
  if (rest.length === 0 || areas.some((area) => area === top)) {
    return undefined;
  }
  return {
    path,
    what: `lies in ${top}/, which is no folder of the house`,
    why: `Everything has one place among ${areas.join(", ")}`,
  };
}

function ofRootFile(path: string): Violation | undefined {
  if (path.includes("/") || !/\.(ts|tsx|js|mjs|cjs)$/.test(path) || path.endsWith(".d.ts")) {
    return undefined;
  }
  if (/^(proxy|middleware)\./.test(path)) {
    return {
      path,
      what: "is a gate in front of Next",
      why: "A proxy is never a lock: pages and actions guard themselves",
    };
  }
  return rootCode.test(path)
    ? undefined
    : {
        path,
        what: "is code in the root",
        why: "The root holds server.ts and configuration; the rest has a folder",
      };
}
