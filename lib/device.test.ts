import { expect, test } from "vitest";
import { sign } from "#lib/crypto.ts";
import { secrets } from "#lib/secrets.ts";
import { deviceCookie, deviceOf, newDeviceId, signedDevice } from "./device.ts";

test("a device that we signed is known again", () => {
  const id = newDeviceId();
  expect(deviceOf(signedDevice(id))).toBe(id);
  expect(newDeviceId()).not.toBe(id);
});

test("a device that we did not sign is nobody", () => {
  const [id, other] = [newDeviceId(), newDeviceId()];
  const [, signature] = signedDevice(id).split(".");
  const ofForm = sign(secrets().forms, `device\n${other}`);
  const forged = [
    "",
    ".",
    id,
    `${id}.`,
    `${other}.${signature}`,
    `${other}.${ofForm}`,
    `${signedDevice(id)}x`,
  ];
  for (const cookie of [undefined, ...forged]) expect(deviceOf(cookie)).toBeUndefined();
});

test("the cookie belongs to this host alone where that can be said", () => {
  expect(deviceCookie(true)).toMatch(/^__Host-/);
  expect(deviceCookie(false)).not.toContain("__");
});
