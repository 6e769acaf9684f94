import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Files, goodHouse, goodRoutes } from "#scripts/structure/testing.ts";

const script = join(import.meta.dirname, "check-structure.ts");

function build(changes: Files): string {
  const root = mkdtempSync(join(tmpdir(), "house-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const table = `export const routes = ${JSON.stringify(goodRoutes)};`;
  for (const [path, text] of Object.entries({ ...goodHouse, "server/routes.ts": table, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test("a good house on disk passes, and folders of others are not looked into", () => {
  const root = build({ "node_modules/a/utils.ts": "", ".next/index.ts": "", "data/index.ts": "" });
  expect(execFileSync(process.execPath, [script, root], { encoding: "utf8" })).toMatch(
    /^Structure: 0 violations in \d+ files, 0 suppressed warnings with a reason\.\n$/,
  );
});

test("the exceptions of a tree are its own", () => {
  const path = "features/comments/pipeline.ts";
  const decision = "docs/decisions/0001-why.md";
  const root = build({
    [path]: "",
    [decision]: "",
    "scripts/structure/exceptions.json": JSON.stringify([{ path, decision }]),
  });
  expect(spawnSync(process.execPath, [script, root]).status).toBe(0);
});

test("a violation ends with exit code 1, its reason and the count", () => {
  const root = build({
    "components/card.tsx": `import { database } from "#db/connection.ts";\nexport const a = database;`,
  });
  const { status, stdout } = spawnSync(process.execPath, [script, root], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toContain(
    "components/card.tsx:1: imports db/connection.ts. components/ could ship in another product",
  );
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^Structure: 2 violations in \d+ files/);
});
