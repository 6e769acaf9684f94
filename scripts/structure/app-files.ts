import { lineCount } from "#scripts/structure/lines.ts";
import type { Rule, Tree, Violation } from "#scripts/structure/tree.ts";

const ofUrl = /^(page|layout|not-found|error|global-error|global-not-found)\.tsx$|^route\.ts$/;
const metadata =
  /^(favicon\.ico|(icon|apple-icon|opengraph-image|twitter-image)\d*\.(ico|png|jpg|svg|ts|tsx)|(manifest|robots|sitemap)\.ts)$/;
const longest = 40;

/** app/ is the URL space and nothing else. */
export const appFiles: Rule = (tree) =>
  tree.paths.filter((path) => path.startsWith("app/")).flatMap((path) => ofAppFile(tree, path));

function ofAppFile(tree: Tree, path: string): Violation[] {
  const name = path.split("/").at(-1) ?? "";
  if (name === "loading.tsx") {
    return [
      { path, what: "is a loading page", why: "A page arrives whole with its true status, never in parts" },
    ];
  }
  if (!ofUrl.test(name) && !metadata.test(name) && !name.endsWith(".css")) {
    return [
      {
        path,
        what: `${name} is no part of a URL`,
        why: "A file of app/ exists because a URL exists; code belongs to a feature, to components or to lib",
      },
    ];
  }
  const lines = lineCount(tree.texts.get(path) ?? "");
  return name === "page.tsx" && lines > longest
    ? [
        {
          path,
          what: `has ${lines} lines, more than ${longest}`,
          why: "A page loads, answers 404 if there is nothing, and composes",
        },
      ]
    : [];
}
