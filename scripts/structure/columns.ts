import { nouns, type Place, type Role } from "#scripts/structure/places.ts";
import type { Import } from "#scripts/structure/tree.ts";

export interface Column {
  readonly may: (from: Place, to: Place, found: Import) => boolean;
  readonly why: string;
}

const lib = (to: Place) => to.area === "lib";
const pure = (to: Place) => to.role === "noun" || to.role === "schema" || to.role === "paths";
const own = (from: Place, to: Place) => to.noun === from.noun;
const has = (to: Place, ...roles: readonly Role[]) => to.role !== undefined && roles.includes(to.role);

/** Renderers of bodies are plain functions from text to text; other plain files serve their own noun. */
const plain = (from: Place, to: Place) => has(to, "plain") && (own(from, to) || to.noun === "document");

function earlier(from: Place, to: Place): boolean {
  const order: readonly string[] = nouns;
  return order.indexOf(to.noun ?? "") <= order.indexOf(from.noun ?? "");
}

const reads = (from: Place, to: Place) =>
  to.area === "db" || lib(to) || pure(to) || plain(from, to) || has(to, "queries");

const writes = (from: Place, to: Place) =>
  reads(from, to) || has(to, "mutations") || (has(to, "policy") && own(from, to));

/** What plain files need beyond pure rules: feeds read, jobs and mail also write. */
const plainNeeds: Readonly<Record<string, readonly Role[]>> = {
  feeds: ["queries"],
  jobs: ["queries", "mutations"],
  mail: ["queries", "mutations"],
};

const door: Column = {
  may: (from, to) =>
    to.area === "features" && !has(to, "component", "actions", "adapter")
      ? true
      : lib(to) || (has(to, "adapter") && own(from, to)),
  why: "A door parses, authorizes and calls one verb: it needs no database and shows nothing",
};

export const columns: Readonly<Record<Role, Column>> = {
  noun: {
    may: (from, to) => lib(to) || (from.noun === "words" && plain(from, to)),
    why: "<noun>.ts holds pure rules and imports lib alone; words.ts its dictionaries as well",
  },
  paths: {
    may: (_, to) => lib(to) || has(to, "noun"),
    why: "paths.ts knows addresses: it imports lib and <noun>.ts",
  },
  schema: {
    may: (from, to) => lib(to) || pure(to) || plain(from, to),
    why: "schema.ts must be safe in the browser: it imports lib, <noun>.ts, schema.ts and plain files of its own",
  },
  policy: {
    may: (_, to) => has(to, "noun"),
    why: "policy.ts asks pure questions (actor, thing): it imports <noun>.ts alone",
  },
  queries: {
    may: reads,
    why: "queries.ts reads: it imports db, lib, pure rules, renderers of bodies and other queries.ts",
  },
  mutations: {
    may: writes,
    why: "mutations.ts imports what queries.ts may, its own policy.ts, and verbs of others that take tx",
  },
  actions: door,
  session: door,
  action: door,
  adapter: { may: writes, why: "adapter.ts translates next-auth to our queries and mutations" },
  plain: {
    may: (from, to) =>
      lib(to) || pure(to) || plain(from, to) || has(to, ...(plainNeeds[from.noun ?? ""] ?? [])),
    why: "It is a plain function of its input: it imports lib, <noun>.ts, schema.ts, paths.ts and its own kind",
  },
  component: {
    may: (from, to, found) =>
      to.area === "components" ||
      lib(to) ||
      pure(to) ||
      plain(from, to) ||
      (has(to, "actions") && own(from, to)) ||
      (has(to, "component") && earlier(from, to)) ||
      (has(to, "queries") && earlier(from, to) && found.typeOnly),
    why: "A component shows what it is given: components, lib, paths, schemas, <noun>.ts, its own actions, types of its queries, and components of nouns before it in scripts/structure/places.ts; the rest is passed in as a slot",
  },
};
