import { eq } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { addresses } from "#db/tables.ts";
import type { AddressOwner } from "./addresses.ts";

export async function freeAddress(tx: Tx, owner: AddressOwner): Promise<void> {
  const isTheirs =
    "sectionId" in owner
      ? eq(addresses.sectionId, owner.sectionId)
      : eq(addresses.articleId, owner.articleId);
  await tx.delete(addresses).where(isTheirs);
}

/** Gives `/{slug}` to a section or a standing page, and frees the one it had. */
export async function setAddress(tx: Tx, slug: string, owner: AddressOwner): Promise<void> {
  await freeAddress(tx, owner);
  await tx.insert(addresses).values({ slug, ...owner });
}
