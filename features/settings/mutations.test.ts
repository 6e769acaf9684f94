import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { media, settings } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { someone, told } from "#features/articles/testing.ts";
import { changeSettings, writeSettings } from "./mutations.ts";
import { commentSettings, identity, publication } from "./queries.ts";
import { changeSettingsInput, settingsShape } from "./schema.ts";

useTestDatabase();

const asNew = {
  name: "Masthead",
  motto: "",
  language: "en",
  timeZone: "UTC",
  address: undefined,
};

test("a new publication is as the defaults say", async () => {
  expect(await publication()).toEqual(asNew);
  expect(await commentSettings()).toEqual({ policy: "first-held" });
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

test("looks and ways on are kept as they were chosen", async () => {
  const admin = await someone("admin");
  const chosen = changeSettingsInput.parse({
    accent: "#1F4FA3",
    navigation: [{ sectionId: "018f0000-0000-7000-8000-000000000000" }, { label: "About", href: "/about" }],
    footerText: "Printed nowhere.",
    footerLinks: [{ label: "Imprint", href: "/imprint" }],
    social: [{ label: "Mastodon", href: "https://social.example/@era" }],
  });
  await changeSettings(admin, chosen);
  const { accent, ...rest } = await identity();
  expect(accent.light).toBe("#1f4fa3");
  expect({ ...rest, accent: "#1f4fa3" }).toEqual({ ...chosen, logo: null });
});

test("a logo is one of our pictures, and the name stands for it when its file is gone", async () => {
  const admin = await someone("admin");
  const logo = { mediaId: "018f0000-0000-7000-8000-000000000000", place: "instead of the name" } as const;
  expect(await changeSettings(admin, { logo })).toMatchObject({ ok: false, field: "logo" });
  const file = {
    fileName: "a.png",
    mimeType: "image/webp",
    contentHash: "a",
    bytes: 1,
    width: 40,
    height: 20,
  };
  await database().transaction((tx) => tx.insert(media).values({ id: logo.mediaId, ...file }));
  expect(await changeSettings(admin, { logo })).toMatchObject({ ok: true });
  expect((await identity()).logo).toMatchObject({
    contentHash: "a",
    width: 40,
    place: "instead of the name",
  });
  await database().transaction((tx) => tx.delete(media));
  expect((await identity()).logo).toBeNull();
});

test.each([
  ["accent", "#ffee00", "The nearest that can be read is #"],
  ["accent", "red", "Write a colour"],
  ["social", [{ label: "Old", href: "http://social.example/@era" }], "begins with https"],
  ["social", [{ label: "", href: "https://social.example" }], "A link has a name."],
  ["footerLinks", [{ label: "Trap", href: "javascript:alert(1)" }], "Write a path"],
  ["footerLinks", [{ label: "Trap", href: "//elsewhere.example" }], "Write a path"],
  ["footerLinks", [{ label: "Trap", href: "/\\elsewhere.example" }], "Write a path"],
  ["footerLinks", [{ label: "Trap", href: "https://us.example@elsewhere.example" }], "Write a path"],
])("%s can not be %j", (field, value, reason) => {
  const refusal = changeSettingsInput.safeParse({ [field]: value });
  expect(refusal.error?.issues[0]?.path[0]).toBe(field);
  expect(JSON.stringify(refusal.error?.issues)).toContain(reason);
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
