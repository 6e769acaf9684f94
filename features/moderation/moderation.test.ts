import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentPolicies } from "#features/comments/comments.ts";
import {
  foldName,
  holdReasonInWords,
  linksIn,
  moderate,
  moderationSteps,
  type Submission,
  type Verdict,
} from "./moderation.ts";

const honest: Submission = {
  policy: "first-held",
  author: "known-guest",
  name: "Tamara",
  staffNames: ["Zoë Kowalski", "Ola Ng"],
  links: 0,
  trapped: false,
  formAgeSeconds: 40,
  repeated: false,
};
const isPublished: Partial<Verdict> = { is: "published" };
const heldBy = (by: string) => ({ is: "held", by });
const isRejected = { is: "rejected" };

const cases: [string, Partial<Submission>, object][] = [
  ["someone known", {}, isPublished],
  ["someone known, with links", { links: 3 }, isPublished],
  ["closed", { policy: "closed" }, isRejected],
  ["closed, for staff as well", { policy: "closed", author: "staff" }, isRejected],
  ["someone new", { author: "new-guest" }, heldBy("first-comment")],
  ["someone new where all may speak", { author: "new-guest", policy: "open" }, isPublished],
  ["someone new with a link", { author: "new-guest", policy: "open", links: 1 }, heldBy("links")],
  ["an account", { author: "account", links: 2 }, isPublished],
  ["everything is held", { policy: "all-held" }, heldBy("all-held")],
  ["everything is held, an account as well", { policy: "all-held", author: "account" }, heldBy("all-held")],
  ["everything is held but staff", { policy: "all-held", author: "staff" }, isPublished],
  ["the trap", { trapped: true }, heldBy("honeypot")],
  ["the trap, an account", { trapped: true, author: "account" }, heldBy("honeypot")],
  ["the trap, staff", { trapped: true, author: "staff" }, isPublished],
  ["too fast", { formAgeSeconds: 2.99 }, heldBy("too-fast")],
  ["fast enough", { formAgeSeconds: 3 }, isPublished],
  ["too fast, staff", { formAgeSeconds: 0, author: "staff" }, isPublished],
  ["the same words again", { repeated: true }, { ...isRejected, field: "body" }],
  ["the name of staff", { name: "zoe  KOWALSKI" }, { ...isRejected, field: "name" }],
  ["staff under their own name", { name: "Zoë Kowalski", author: "staff" }, isPublished],
  ["an account with the same name", { name: "Zoë Kowalski", author: "account" }, isPublished],
  ["a part of the name of staff", { name: "Zoë" }, isPublished],
];
test.each(cases)("%s", (_, what, verdict) => {
  expect(moderate({ ...honest, ...what })).toMatchObject(verdict);
});

test("what is rejected is never merely held", () => {
  expect(moderate({ ...honest, trapped: true, repeated: true, formAgeSeconds: 0 })).toMatchObject(isRejected);
});

test("every step speaks in some case, so none is dead", () => {
  for (const step of moderationSteps) {
    const spoken = cases.some(([, what]) => step({ ...honest, ...what }).is !== "published");
    expect(spoken, String(step)).toBe(true);
  }
});

test("the traps never refuse anyone, and staff is never held", () => {
  const any = fc.record({
    policy: fc.constantFrom(...commentPolicies),
    author: fc.constantFrom("staff", "account", "known-guest", "new-guest"),
    name: fc.string({ unit: "grapheme" }),
    staffNames: fc.array(fc.string(), { maxLength: 3 }),
    links: fc.nat(5),
    trapped: fc.boolean(),
    formAgeSeconds: fc.double({ noNaN: true, min: -100, max: 50_000 }),
    repeated: fc.boolean(),
  });
  fc.assert(
    fc.property(any, (submission: Submission) => {
      const verdict = moderate(submission);
      const untrapped = moderate({ ...submission, trapped: false, formAgeSeconds: 60 });
      expect(verdict.is === "rejected").toBe(untrapped.is === "rejected");
      if (submission.author === "staff") expect(verdict.is).not.toBe("held");
      if (verdict.is === "held") expect(holdReasonInWords(verdict.by)).not.toBe("Held");
    }),
  );
});

describe("names are compared as the eye sees them", () => {
  test.each([
    "Zoë Kowalski",
    "ZOE KOWALSKI",
    "zoe.kowalski",
    "Z o e Kowalski",
    "Zo\u0065\u0308 Kowalski",
    "Zoe\u200b Kowalski",
    "Zoe \u202eKowalski",
    "Ｚｏｅ Ｋｏｗａｌｓｋｉ",
    "Zое Коwаlѕki",
    "Z0e Kowa1ski",
    "Zoe Kowalsk!",
    "𝐙𝐨𝐞 𝐊𝐨𝐰𝐚𝐥𝐬𝐤𝐢",
    "Zoe Kowałski",
  ])("%s", (name) => {
    expect(foldName(name)).toBe(foldName("Zoë Kowalski"));
  });

  test.each(["Zoë", "Kowalski", "Zora Kowalski", "Зоя Ковальская", "👩‍💻", ""])("but not %s", (name) => {
    expect(foldName(name)).not.toBe(foldName("Zoë Kowalski"));
  });
});

test.each([
  ["", 0],
  ["see example.org", 0],
  ["see www.example.org", 1],
  ["http://a.example and HTTPS://b.example/x?y=http://c.example", 3],
])("links in %j: %i", (text, count) => {
  expect(linksIn(text)).toBe(count);
});

test("a reason of another version is still a reason", () => {
  expect(holdReasonInWords("unheard-of")).toBe("Held");
  expect(holdReasonInWords("toString")).toBe("Held");
  expect(holdReasonInWords(null)).toBe("Held");
});
