import { sectionCount, staffCount, tagCount } from "./fill-articles.ts";
import { type FillContext, type Filling, smallerSize } from "./filling.ts";
import { oneOf } from "./spelling.ts";

const role = `case when i = 1 then 'owner' when i <= ${staffCount}
  then ${oneOf(["contributor", "author", "editor", "admin"])} else 'reader' end`;

/** Person 1 is the owner; then a few staff, then readers, the first of whom have written something. */
const people = (k: FillContext): Filling => ({
  table: "people",
  rows: smallerSize,
  columns: {
    id: k.id("i"),
    email: "'person' || i || '@example.org'",
    name: "'Person ' || i",
    slug: "'person-' || i",
    role,
    created_at: k.moment,
    removed_at: `case when i % 100 = 99 then ${k.moment} end`,
  },
});

const sessions = (k: FillContext): Filling => ({
  table: "sessions",
  rows: smallerSize,
  columns: {
    id: k.id("i"),
    token_hash: "'token-' || i",
    person_id: k.id("i / 2 + 1"),
    created_at: k.moment,
    last_seen_at: k.moment,
    expires_at: `case when i % 4 = 0 then ${k.moment} else ${k.late} end`,
  },
});

const verificationTokens = (k: FillContext): Filling => ({
  table: "verification_tokens",
  rows: smallerSize,
  columns: {
    token_hash: "'token-' || i",
    purpose: oneOf(["sign-in", "invitation", "new-password", "new-email"]),
    identifier: `case when i % 4 = 1 then ${k.id("i")} else 'person' || i || '@example.org' end`,
    person_id: `case when i % 4 = 1 then null else ${k.id("i")} end`,
    created_at: k.moment,
    expires_at: k.soon,
  },
});

const invitations = (k: FillContext): Filling => ({
  table: "invitations",
  rows: smallerSize,
  columns: {
    id: k.id("i"),
    email: "'guest' || i || '@example.org'",
    role: oneOf(["contributor", "author", "editor", "admin"]),
    invited_by_id: k.id("1"),
    created_at: k.moment,
  },
});

const secondFactors = (k: FillContext): Filling[] => [
  {
    table: "second_factors",
    rows: smallerSize,
    columns: { person_id: k.id("i"), sealed_secret: "'sealed'", used_step: "i", created_at: k.moment },
  },
  {
    table: "recovery_codes",
    rows: smallerSize,
    columns: { person_id: k.id("i / 8 + 1"), code_hash: "'code-' || i", created_at: k.moment },
  },
];

const sections = (k: FillContext): Filling[] => [
  {
    table: "sections",
    rows: sectionCount,
    columns: {
      id: k.id("i"),
      slug: "'section-' || i",
      name: "'Section ' || i",
      colour: "'#334455'",
      position: "i",
      created_at: k.moment,
    },
  },
  {
    table: "addresses",
    rows: sectionCount,
    columns: { slug: "'section-' || i", section_id: k.id("i") },
  },
];

const tags = (k: FillContext): Filling => ({
  table: "tags",
  rows: tagCount,
  columns: { id: k.id("i"), slug: "'tag-' || i", name: "'Tag ' || i", created_at: k.moment },
});

export const peopleFillings = (k: FillContext): Filling[] => [
  people(k),
  sessions(k),
  verificationTokens(k),
  invitations(k),
  ...secondFactors(k),
  ...sections(k),
  tags(k),
];
