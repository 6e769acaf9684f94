import { expect, test } from "vitest";
import { welcome } from "./welcome.ts";

test("where readers and staff go, and the set-up link as long as nobody has used it", () => {
  const lines = welcome("http://localhost:3000", "/admin/set-up?token=abc");
  expect(lines).toContain("http://localhost:3000/admin/sign-in");
  expect(lines).toContain("http://localhost:3000/admin/set-up?token=abc");
  expect(welcome("http://localhost:3000", undefined)).not.toContain("Set up");
});
