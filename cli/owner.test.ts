import { afterEach, expect, test, vi } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { signIn } from "#features/people/mutations.ts";
import { owner } from "#features/people/queries.ts";
import { somebody } from "#features/people/testing.ts";
import { handOverTo, newPasswordOfOwner } from "./owner.ts";

useTestDatabase();
const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => said.mockClear());

const given = (...words: string[]) => ({ words, options: {} });
const password = "a new line of words";

test("the owner gets the password that is typed, and one that is too short changes nothing", async () => {
  expect(await newPasswordOfOwner(given(), async () => password)).toMatchObject({
    ok: false,
    message: expect.stringContaining("no owner yet"),
  });
  const { email, name } = await somebody("owner");
  const short = await newPasswordOfOwner(given(), async () => "short");
  expect(short).toMatchObject({ ok: false, message: expect.stringContaining("at least 12 characters") });
  const lets = () => signIn({ email, password, clientAddress: "192.0.2.7" });
  expect(await lets()).toMatchObject({ ok: false });
  expect(await newPasswordOfOwner(given(), async () => password)).toMatchObject({ ok: true });
  expect(await lets()).toMatchObject({ ok: true });
  expect(said).toHaveBeenLastCalledWith(
    `${name} has a new password, no second step, and is signed out everywhere.`,
  );
});

test("the publication is handed over to an address, however it is typed", async () => {
  const [former, heir] = [await somebody("owner"), await somebody("author")];
  expect(await handOverTo(given("eve@example.org"))).toMatchObject({
    ok: false,
    message: "Nobody here has the address eve@example.org.",
  });
  expect((await owner())?.id).toBe(former.id);
  expect(await handOverTo(given(` ${heir.email.toUpperCase()}`))).toMatchObject({ ok: true });
  expect((await owner())?.id).toBe(heir.id);
  expect(said).toHaveBeenLastCalledWith(
    `${heir.name} has no password yet: npm run masthead -- owner password`,
  );
});
