import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret for a link or a cookie: 256 random bits, base64url. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What a table keeps of a token, so that a stolen table opens nothing. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

export function sign(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}

export function verify(secret: string, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(secret, text));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
