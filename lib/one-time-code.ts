import { Secret, TOTP } from "otpauth";
import { encode } from "uqr";
import { now } from "#lib/clock.ts";

const period = 30;

/** A secret for an authenticator app: 160 random bits, as people can type them. */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

function codesOf(secret: string, names: { readonly issuer?: string; readonly label?: string } = {}): TOTP {
  return new TOTP({ ...names, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });
}

/** The code of this moment, as an app shows it. */
export function codeNow(secret: string): string {
  return codesOf(secret).generate({ timestamp: now().getTime() });
}

/** The time step that a code belongs to: this one or a neighbour, since clocks differ; undefined for a wrong code. */
export function stepOfCode(secret: string, code: string): number | undefined {
  const timestamp = now().getTime();
  const delta = codesOf(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta;
}

/** What an app reads from the picture: the address, and the picture as a path in a square of `size`. */
export function codeForApp(secret: string, names: { readonly issuer: string; readonly label: string }) {
  const address = codesOf(secret, names).toString();
  const { data, size } = encode(address, { ecc: "L", border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { address, size, path: squares.join("") };
}
