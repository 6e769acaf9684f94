import { redirect } from "next/navigation";
import { expect, test } from "vitest";
import { type FormState, untouched } from "#lib/form-state.ts";
import { safely } from "./safely.ts";

function filled(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

test("an action that never arrived keeps what was typed, without secrets", async () => {
  const unreachable = safely<FormState>(async () => {
    throw new TypeError("fetch failed");
  });
  const state = await unreachable(
    untouched,
    filled({ headline: "Rain", password: "hunter2", token: "t", $ACTION_1: "x" }),
  );
  expect(state.ok).toBe(false);
  expect(state.message).toMatch(/Nothing is lost/);
  expect(state.values).toEqual({ headline: "Rain" });
});

test("an answer passes through", async () => {
  const answer = { ok: true, message: "Saved." };
  expect(await safely<FormState>(async () => answer)(untouched, filled({}))).toBe(answer);
});

test("a redirect still redirects", async () => {
  const leaving = safely<FormState>(async () => redirect("/admin"));
  await expect(leaving(untouched, filled({}))).rejects.toThrow("NEXT_REDIRECT");
});
