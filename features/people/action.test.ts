import fc from "fast-check";
import { redirect } from "next/navigation";
import { beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { z } from "zod";
import { useTestDatabase } from "#db/testing.ts";
import { type FormState, untouched } from "#lib/form-state.ts";
import { line } from "#lib/text-schema.ts";
import { action, type FormAction } from "./action.ts";
import { setUpAction, signInAction } from "./actions.ts";
import type { Admin, Editor, Reader, Staff } from "./people.ts";
import { jar, signInAs, somebody } from "./testing.ts";

vi.mock("next/headers", async () => (await import("./testing.ts")).nextHeaders);

useTestDatabase();
beforeEach(() => jar.clear());

function filled(fields: Record<string, string | File | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === "string" || value instanceof File ? [value] : value)
      form.append(name, one);
  }
  return form;
}

const input = z.object({
  headline: line(20).min(1, "Write a headline."),
  password: z.string().optional(),
  tagNames: z.array(line(10)).default([]),
  note: z.string().optional(),
});
const run = vi.fn(async (_actor: Reader | undefined, given: z.output<typeof input>): Promise<FormState> => {
  return { ok: true, message: JSON.stringify(given) };
});
const open = action({ allow: "anyone", input, run });
beforeEach(() => run.mockClear());

test("B25: gives the fields of the schema, and nothing else, to the verb", async () => {
  const form = filled({
    headline: " Rain ",
    role: "owner",
    __proto__: "x",
    tagNames: ["a", "b"],
    $ACTION_1: "y",
  });
  expect(await open(untouched, form)).toEqual({
    ok: true,
    message: '{"headline":"Rain","tagNames":["a","b"]}',
  });
});

test("of a field that was sent twice, the last counts", async () => {
  const answer = await open(untouched, filled({ headline: ["no", "yes"] }));
  expect(answer.message).toBe('{"headline":"yes","tagNames":[]}');
});

test("refuses with a reason at each field and everything that was typed, except passwords", async () => {
  const form = filled({
    headline: "x".repeat(21),
    password: "four words in a row",
    tagNames: ["a", "b"],
    note: "keep",
  });
  expect(await open(untouched, form)).toEqual({
    ok: false,
    message: "Check the marked fields.",
    fields: { headline: "This can have at most 20 characters." },
    values: { headline: "x".repeat(21), tagNames: "a\nb", note: "keep" },
  });
  expect(run).not.toHaveBeenCalled();
});

test.each([
  ["nothing", {}, "headline", "This is missing."],
  ["NUL", { headline: "a\u0000b" }, "headline", /cannot be used/],
  ["a file", { headline: new File(["x"], "x.txt") }, "headline", "Text belongs here, not a file."],
  [
    "a file among texts",
    { headline: ["ok"], note: new File(["x"], "x") },
    "note",
    "Text belongs here, not a file.",
  ],
  ["a megabyte", { headline: "x".repeat(1_000_000) }, "headline", /at most 20/],
  ["a bad one in a list", { headline: "ok", tagNames: ["ok", "x".repeat(11)] }, "tagNames", /at most 10/],
] as const)("%s is an error at its field", async (_, fields, name, message) => {
  const answer = await open(untouched, filled(fields));
  expect(answer).toMatchObject({
    ok: false,
    message: "Check the marked fields.",
    fields: { [name]: expect.stringMatching(message) },
  });
});

test.each([undefined, null, "x", 7, {}, [], { entries: 1 }])(
  "something that is no form at all is refused: %j",
  async (sent) => {
    const call: (state: FormState, form: never) => Promise<FormState> = open;
    expect(await call(untouched, sent as never)).toMatchObject({
      ok: false,
      fields: { headline: "This is missing." },
    });
  },
);

test("what the verb refuses comes back with what was typed, also when it has reasons of its own", async () => {
  run.mockResolvedValueOnce({ ok: false, message: "Taken.", fields: { headline: "Taken." } });
  const answer = await open(untouched, filled({ headline: "Rain", password: "x" }));
  expect(answer).toEqual({
    ok: false,
    message: "Taken.",
    fields: { headline: "Taken." },
    values: { headline: "Rain" },
  });
});

test("a redirect passes through, and so does a broken rule of ours", async () => {
  run.mockImplementationOnce(async () => redirect("/admin"));
  await expect(open(untouched, filled({ headline: "Rain" }))).rejects.toThrow("NEXT_REDIRECT");
  run.mockRejectedValueOnce(new Error("a rule is broken"));
  await expect(open(untouched, filled({ headline: "Rain" }))).rejects.toThrow("a rule is broken");
});

test("a complaint about the whole form is its message", async () => {
  const both = z
    .object({ a: z.string(), b: z.string() })
    .refine(({ a, b }) => a !== b, "The two must differ.");
  const door = action({ allow: "anyone", input: both, run: async (): Promise<FormState> => ({ ok: true }) });
  expect(await door(untouched, filled({ a: "x", b: "x" }))).toMatchObject({
    message: "The two must differ.",
    fields: {},
  });
});

describe("a door for staff", () => {
  const door = action({ allow: "staff", input, run });

  test("keeps the text of whoever was signed out meanwhile", async () => {
    expect(await door(untouched, filled({ headline: "Rain", password: "x" }))).toEqual({
      ok: false,
      message: "You are signed out. Sign in in another tab, then try again.",
      fields: undefined,
      values: { headline: "Rain" },
      signedOut: true,
    });
    expect(run).not.toHaveBeenCalled();
  });

  test("tells a reader neither what it does nor what is wrong with the input", async () => {
    await signInAs(await somebody("reader"));
    const answer = await door(untouched, filled({}));
    expect(answer).toMatchObject({
      ok: false,
      message: "There is nothing here that you could change.",
      fields: undefined,
    });
    expect(run).not.toHaveBeenCalled();
  });

  test("opens for staff", async () => {
    const author = await somebody("author");
    await signInAs(author);
    expect(await door(untouched, filled({ headline: "Rain" }))).toMatchObject({ ok: true });
    expect(run.mock.calls[0]?.[0]).toEqual({ id: author.id, name: author.name, role: "author" });
  });
});

test("the proof that a verb gets is the one that its door demands", () => {
  const answer = async (_actor: unknown): Promise<FormState> => ({ ok: true });
  const none = z.object({});
  const proofs = {
    anyone: action({
      allow: "anyone",
      input: none,
      run: (actor) => answer(expectTypeOf(actor).toEqualTypeOf<Reader | undefined>()),
    }),
    staff: action({
      allow: "staff",
      input: none,
      run: (actor) => answer(expectTypeOf(actor).toEqualTypeOf<Staff>()),
    }),
    editor: action({
      allow: "editor",
      input: none,
      run: (actor) => answer(expectTypeOf(actor).toEqualTypeOf<Editor>()),
    }),
    admin: action({
      allow: "admin",
      input: none,
      run: (actor) => answer(expectTypeOf(actor).toEqualTypeOf<Admin>()),
    }),
  };
  expectTypeOf(proofs.admin).toEqualTypeOf<FormAction>();
});

test("a form may answer more than others, and keeps it when it refuses", async () => {
  interface Saved extends FormState {
    readonly version?: number;
  }
  const save = action({
    allow: "anyone",
    input,
    run: async (): Promise<Saved> => ({ ok: true, version: 2 }),
  });
  expectTypeOf(save).toEqualTypeOf<FormAction<Saved>>();
  expect(await save({ ok: true, version: 1 }, filled({}))).toMatchObject({ ok: false, version: 1 });
  expect(await save({ ok: true, version: 1 }, filled({ headline: "Rain" }))).toEqual({
    ok: true,
    version: 2,
  });
});

const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("", "\u0000", "x".repeat(1_000_000), "\u202e", "👩‍👩‍👧", "null", "[object Object]"),
  fc.constant(new File(["text"], "text.txt")),
);

test.each([
  ["open", open, ["headline", "password", "tagNames", "note"]],
  ["signInAction", signInAction, ["email", "password", "next", "form"]],
  [
    "setUpAction",
    setUpAction,
    ["token", "publicationName", "timeZone", "language", "name", "email", "password"],
  ],
] as const)("no form makes %s throw, lose text or repeat a secret", async (_, door, names) => {
  const fields = fc.array(
    fc.tuple(fc.constantFrom(...names, "__proto__", "constructor", "$ACTION_1"), value),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(fields, async (sent) => {
      const form = new FormData();
      for (const [name, content] of sent) form.append(name, content);
      const answer = await door(untouched, form);
      if (answer.ok) return;
      expect(answer.message).toBeTruthy();
      expect(Object.keys(answer.values ?? {}).filter((name) => /password|token/.test(name))).toEqual([]);
      for (const name of ["headline", "email", "publicationName", "name"]) {
        const texts = form.getAll(name).filter((one) => typeof one === "string");
        if ((names as readonly string[]).includes(name)) expect(answer.values?.[name]).toBe(texts.at(-1));
      }
    }),
    { numRuns: 60 },
  );
});
