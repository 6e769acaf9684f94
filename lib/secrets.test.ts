import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigurationError } from "./env.ts";
import { secretsIn } from "./secrets.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "masthead-secrets-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("are made once, for the owner's eyes only, and nothing else is left behind", () => {
  const folder = join(home, "data");
  const made = secretsIn(folder);
  expect(secretsIn(folder)).toEqual(made);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual(["secrets.json"]);
});

test("differ from each other and between publications", () => {
  const all = [...Object.values(secretsIn(join(home, "a"))), ...Object.values(secretsIn(join(home, "b")))];
  expect(new Set(all).size).toBe(8);
});

test("the key of the actions is what Next expects: 32 bytes in base64", () => {
  expect(Buffer.from(secretsIn(home).actions, "base64")).toHaveLength(32);
});

test.each(["", "{}", '{"auth":"short"}', "not json"])(
  "a damaged file (%j) is refused in one line",
  (text) => {
    writeFileSync(join(home, "secrets.json"), text);
    expect(() => secretsIn(home)).toThrow(ConfigurationError);
    expect(() => secretsIn(home)).toThrow(/damaged: restore it/);
  },
);
