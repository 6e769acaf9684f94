import { expect, test } from "vitest";
import { seal, unseal } from "./seal.ts";

test("what is sealed is read again, and does not show", () => {
  const sealed = seal("a use", "JBSWY3DPEHPK3PXP");
  expect(unseal("a use", sealed)).toBe("JBSWY3DPEHPK3PXP");
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("JBSWY3");
  expect(seal("a use", "JBSWY3DPEHPK3PXP")).not.toBe(sealed);
});

test("what was changed, cut, or sealed for another use is nothing", () => {
  const sealed = seal("a use", "text");
  expect(unseal("another use", sealed)).toBeUndefined();
  for (const broken of ["", "AAAA", sealed.slice(0, -2), `A${sealed.slice(1)}`, `${sealed}AAAA`]) {
    expect(unseal("a use", broken === sealed ? `B${sealed.slice(1)}` : broken)).toBeUndefined();
  }
});
