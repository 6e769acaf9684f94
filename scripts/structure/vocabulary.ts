import { nouns } from "#scripts/structure/places.ts";
import type { Rule, Tree, Violation } from "#scripts/structure/tree.ts";

const everywhere = ["schema.ts", "policy.ts", "queries.ts", "mutations.ts", "actions.ts", "testing.ts"];

const besides: Readonly<Record<string, RegExp>> = {
  people: /^(session|action|adapter)\.ts$/,
  document: /^[a-z-]+\.tsx?$/,
  events: /^pages-touched-by\.ts$/,
  feeds: /^[a-z-]+\.ts$/,
  settings: /^icons\.ts$/,
  words: /^(counting|(english|german)(\/[a-z-]+)?)\.ts$/,
  "share-images": /^(drawing|setting)\.ts$/,
  jobs: /^runner\.ts$/,
};

/** A closed list of file names, so that every noun's folder is furnished alike. */
export const vocabulary: Rule = (tree) => [
  ...tree.paths.filter((path) => path.startsWith("features/")).flatMap((path) => ofFeatureFile(tree, path)),
  ...tree.exceptions.flatMap((exception) => [
    ...stale(tree, exception.path),
    ...unrecorded(tree, exception.decision),
  ]),
];

function ofFeatureFile(tree: Tree, path: string): Violation[] {
  const [, noun = "", ...rest] = path.split("/");
  const name = rest.join("/");
  if (
    /^features\/(admin-)?paths(\.test)?\.ts$/.test(path) ||
    tree.exceptions.some((exception) => exception.path === path)
  ) {
    return [];
  }
  if (!nouns.some((known) => known === noun)) {
    return [
      {
        path,
        what: `${noun} is no noun of ours`,
        why: "`ls features` is the glossary: list it in scripts/structure/places.ts",
      },
    ];
  }
  if (/\.test\.tsx?$/.test(name)) {
    return hasNeighbour(tree, path)
      ? []
      : [
          {
            path,
            what: "is a test without the file it tests",
            why: "A test lies beside its file and bears its name",
          },
        ];
  }
  if (known(noun, name)) {
    return [];
  }
  return [
    {
      path,
      what: `${name} is not in the vocabulary of a noun's folder`,
      why: `It holds ${noun}.ts, ${everywhere.join(", ")} and components/; another name needs a decision record and a line in scripts/structure/exceptions.json`,
    },
  ];
}

function known(noun: string, name: string): boolean {
  return (
    name === `${noun}.ts` ||
    everywhere.includes(name) ||
    /^components\/([a-z-]+\/)?[^/]+\.(tsx|ts|css)$/.test(name) ||
    besides[noun]?.test(name) === true
  );
}

/** `queries.test.ts` and `queries.draft.test.ts` both lie beside `queries.ts`. */
function hasNeighbour(tree: Tree, path: string): boolean {
  const stem = path.replace(/(\.[a-z0-9-]+)?\.test\.tsx?$/, "");
  return tree.texts.has(`${stem}.ts`) || tree.texts.has(`${stem}.tsx`);
}

function stale(tree: Tree, path: string): Violation[] {
  return tree.texts.has(path)
    ? []
    : [
        {
          path,
          what: "is listed as an exception and does not exist",
          why: "The list of exceptions only ever holds what is there",
        },
      ];
}

function unrecorded(tree: Tree, decision: string): Violation[] {
  return tree.texts.has(decision)
    ? []
    : [
        {
          path: decision,
          what: "is named by an exception and does not exist",
          why: "Each exception has a decision record that gives its reason",
        },
      ];
}
