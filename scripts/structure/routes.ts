import type { Route, Rule, Tree, Violation } from "#scripts/structure/tree.ts";

const files: readonly [RegExp, string][] = [
  [/(^|\/)(page\.tsx|route\.ts)$/, ""],
  [/(^|\/)favicon\.ico$/, "favicon.ico"],
  [/(^|\/)sitemap\.ts$/, "sitemap.xml"],
  [/(^|\/)robots\.ts$/, "robots.txt"],
  [/(^|\/)manifest\.ts$/, "manifest.webmanifest"],
];

/** The front knows every route by name. */
export const routes: Rule = (tree) =>
  tree.paths
    .filter((path) => path.startsWith("app/"))
    .flatMap((path) => {
      const address = addressOf(path.slice("app/".length));
      return address === undefined ? [] : ofRoute(tree, path, address);
    });

/** "(site)/[section]/page.tsx" is "/:section"; undefined for what is no address. */
function addressOf(path: string): string | undefined {
  const [pattern, ending] = files.find(([known]) => known.test(path)) ?? [];
  if (pattern === undefined) {
    return undefined;
  }
  const folders = path
    .replace(pattern, "")
    .split("/")
    .filter((part) => part !== "" && !/^[(@]/.test(part));
  const parts = folders.map((part) => part.replace(/^\[\[?\.\.\..+\]$/, "*").replace(/^\[(.+)\]$/, ":$1"));
  return `/${[...parts, ...(ending === "" ? [] : [ending])].join("/")}`;
}

function ofRoute(tree: Tree, path: string, address: string): Violation[] {
  const row = (tree.routes ?? []).find((one) => covers(one, address));
  if (row === undefined) {
    return [
      {
        path,
        what: `has no row for ${address} in server/routes.ts`,
        why: "The front must know of every route what it is, which parameters it knows and how much it accepts",
      },
    ];
  }
  const secret = /^app\/(\([a-z]+\)\/)?admin\//.test(path) || path.startsWith("app/api/");
  return secret && row.kind !== "private"
    ? [
        {
          path,
          what: `is of kind "${row.kind}" in server/routes.ts`,
          why: "What belongs to one person is private: it is never remembered for others",
        },
      ]
    : [];
}

/** The names of parameters do not matter; "/*" alone would cover everything and so says nothing. */
function covers({ pattern }: Route, address: string): boolean {
  const plain = (text: string) => text.replace(/:[^/]+/g, ":");
  if (plain(pattern) === plain(address)) {
    return true;
  }
  const stem = pattern.endsWith("/*") ? pattern.slice(0, -2) : "";
  return stem !== "" && (address === stem || address.startsWith(`${stem}/`));
}
