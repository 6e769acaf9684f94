import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { settings } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { someone, told } from "#features/articles/testing.ts";
import { changeSettings, writeSettings } from "./mutations.ts";
import { commentSettings, publication } from "./queries.ts";
import { changeSettingsInput, settingsShape } from "./schema.ts";

useTestDatabase();

const asNew = {
  name: "Masthead",
  motto: "",
  language: "en",
  timeZone: "UTC",
  address: undefined,
  isSetUp: false,
};

test("a new publication is as the defaults say", async () => {
  expect(await publication()).toEqual(asNew);
  expect(await commentSettings()).toEqual({ policy: "first-held" });
});

test("it is set up when it has an owner", async () => {
  await someone("owner");
  expect((await publication()).isSetUp).toBe(true);
});

test("what is not given stays, and the event names what changed", async () => {
  const admin = await someone("admin");
  await changeSettings(admin, { name: "AI Era", motto: "Machines" });
  await changeSettings(admin, { motto: "People", timeZone: "Asia/Kathmandu", name: undefined });
  const now = await publication();
  expect(now).toEqual({ ...asNew, name: "AI Era", motto: "People", timeZone: "Asia/Kathmandu" });
  expect((await told()).map(({ data }) => data)).toEqual([
    { keys: ["name", "motto"] },
    { keys: ["motto", "timeZone"] },
  ]);
  await changeSettings(admin, {});
  expect(await told()).toHaveLength(2);
});

test("as a part of another verb it is undone with it", async () => {
  const failing = database().transaction(async (tx) => {
    await writeSettings(tx, { name: "Other" });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect((await publication()).name).toBe("Masthead");
});

test("rows that a later Masthead left are not looked at", async () => {
  await database().transaction(async (tx) => {
    await tx.insert(settings).values({ key: "unknown", value: { a: 1 } });
  });
  expect(await publication()).toEqual(asNew);
});

test("whatever a form accepts can be read back", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("en", "UTC", "closed", "Asia/Katmandu"),
  );
  const form = fc.record(
    { name: text, motto: text, language: text, timeZone: text, commentsPolicy: text },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(form, (fields) => {
      const parsed = changeSettingsInput.safeParse(fields);
      if (parsed.success) settingsShape.parse(parsed.data);
    }),
  );
});
