import fc from "fast-check";
import { expect, test } from "vitest";
import { subnetsOf } from "./subnet.ts";

test.each([
  ["192.0.2.77", "192.0.2.0/24", "192.0.2.0/24"],
  ["::ffff:192.0.2.77", "192.0.2.0/24", "192.0.2.0/24"],
  ["::FFFF:c000:024d", "192.0.2.0/24", "192.0.2.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::/48"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64", "2001:db8:1::/48"],
  ["2001:db8::1", "2001:db8:0:0::/64", "2001:db8:0::/48"],
  ["fe80::1%eth0", "fe80:0:0:0::/64", "fe80:0:0::/48"],
  ["::1", "0:0:0:0::/64", "0:0:0::/48"],
  ["::", "0:0:0:0::/64", "0:0:0::/48"],
  ["64:ff9b::192.0.2.77", "64:ff9b:0:0::/64", "64:ff9b:0::/48"],
  ["", "unknown", "unknown"],
  ["192.0.2.256", "unknown", "unknown"],
  ["example.org", "unknown", "unknown"],
])("%s belongs to %s and %s", (address, narrow, wide) => {
  expect(subnetsOf(address)).toEqual({ narrow, wide });
});

test("an address and its neighbours share a subnet, however they are written", () => {
  const bytes = fc.array(fc.nat(255), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(bytes, fc.nat(255), ([a, b, c, d], other) => {
      const subnet = subnetsOf(`${a}.${b}.${c}.${d}`).narrow;
      expect(subnetsOf(`${a}.${b}.${c}.${other}`).narrow).toBe(subnet);
      expect(subnetsOf(`::ffff:${a}.${b}.${c}.${d}`).narrow).toBe(subnet);
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
      expect(subnetsOf(address)).toEqual(subnetsOf(canonical));
      expect(subnetsOf(address).narrow).not.toBe("unknown");
    }),
  );
});

test("any text has a subnet", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => subnetsOf(text).narrow.length <= 40));
});
