/** The folders of the house. */
export const areas = [
  "app",
  "features",
  "components",
  "db",
  "lib",
  "server",
  "reader",
  "cli",
  "e2e",
  "bench",
  "docs",
  "scripts",
] as const;

/** The nouns, in the order in which their components may use one another: a later one uses an earlier one. */
export const nouns = [
  "words",
  "feeds",
  "document",
  "tokens",
  "people",
  "sessions",
  "passwords",
  "second-factor",
  "profile",
  "invitations",
  "staff",
  "media",
  "sections",
  "addresses",
  "tags",
  "series",
  "translations",
  "picture-uses",
  "picture-folders",
  "library",
  "working-copies",
  "revisions",
  "related",
  "trash",
  "articles",
  "filing",
  "listings",
  "archive",
  "comments",
  "moderation",
  "home",
  "search",
  "redirects",
  "settings",
  "share-images",
  "limits",
  "mail",
  "jobs",
  "events",
  "background",
  "today",
] as const;

export type Role =
  | "noun"
  | "schema"
  | "policy"
  | "queries"
  | "mutations"
  | "actions"
  | "component"
  | "session"
  | "action"
  | "adapter"
  | "paths"
  | "plain";

export interface Place {
  /** The top folder, or "" for a file that lies in the root. */
  readonly area: string;
  readonly noun: string | undefined;
  readonly role: Role | undefined;
  /** A test, or what only tests use. */
  readonly test: boolean;
}

const fixed: Readonly<Record<string, Role>> = {
  "schema.ts": "schema",
  "policy.ts": "policy",
  "queries.ts": "queries",
  "mutations.ts": "mutations",
  "actions.ts": "actions",
};

const ofPeople: Readonly<Record<string, Role>> = {
  "session.ts": "session",
  "action.ts": "action",
  "adapter.ts": "adapter",
};

export function placeOf(path: string): Place {
  const parts = path.split("/");
  const area = parts.length === 1 ? "" : (parts[0] ?? "");
  const test = /\.(test|spec)\.tsx?$/.test(path) || /(^|\/)testing\.ts$/.test(path);
  if (area !== "features") {
    return { area, noun: undefined, role: undefined, test };
  }
  const noun = parts.length > 2 ? parts[1] : undefined;
  return { area, noun, role: roleOf(noun, parts.slice(2).join("/")), test };
}

function roleOf(noun: string | undefined, name: string): Role {
  if (noun === undefined) {
    return "paths";
  }
  if (name.endsWith(".tsx") || name.startsWith("components/")) {
    return "component";
  }
  const special = noun === "people" ? ofPeople[name] : undefined;
  return fixed[name] ?? special ?? (name === `${noun}.ts` ? "noun" : "plain");
}
