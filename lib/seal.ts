import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { secrets } from "#lib/secrets.ts";

const cipher = "aes-256-gcm";

function keyFor(use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secrets().auth, "", `masthead ${use}`, 32));
}

/** A text that nobody reads without our secrets, which are not in the database; `use` keeps one kind from serving as another. */
export function seal(use: string, text: string): string {
  const nonce = randomBytes(12);
  const sealing = createCipheriv(cipher, keyFor(use), nonce);
  const sealed = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed for this use; undefined for anything that we did not seal, or with other secrets. */
export function unseal(use: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 28) return undefined;
  const opening = createDecipheriv(cipher, keyFor(use), bytes.subarray(0, 12));
  opening.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}
