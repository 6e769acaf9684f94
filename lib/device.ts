import { randomToken, sign, verify } from "#lib/crypto.ts";
import { secrets } from "#lib/secrets.ts";

/** How long a browser remembers its device id: as long as browsers keep any cookie. */
export const deviceSeconds = 400 * 86_400;

/** `__Host-`: no neighbouring host can plant one. Browsers take that name over https alone. */
export function deviceCookie(isSecure: boolean): string {
  return `${isSecure ? "__Host-" : ""}masthead-device`;
}

export function newDeviceId(): string {
  return randomToken();
}

/** What the cookie holds: an id with our signature, so that nobody can choose to be another device. */
export function signedDevice(id: string): string {
  return `${id}.${sign(secrets().devices, `device\n${id}`)}`;
}

/** The id in a cookie that we signed; undefined for any other. */
export function deviceOf(cookie: string | undefined): string | undefined {
  const [, id = "", signature = ""] = /^([\w-]{43})\.([\w-]{43})$/.exec(cookie ?? "") ?? [];
  return verify(secrets().devices, `device\n${id}`, signature) ? id : undefined;
}
