import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { media, settings } from "#db/tables.ts";
import type { CommentsPolicy } from "#features/comments/comments.ts";
import type { Role } from "#features/people/people.ts";
import { type Settings, settingsShape } from "./schema.ts";
import { accentShades } from "./settings.ts";

async function storedSettings(): Promise<Settings> {
  const rows = await database().read.select({ key: settings.key, value: settings.value }).from(settings);
  return settingsShape.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}

function saidOfItself({ name, motto, language, timeZone, address }: Settings) {
  return { name, motto, language, timeZone, address };
}

async function lookOf({ accent, logo, navigation, footerText, footerLinks, social }: Settings) {
  const picture = logo && (await logoFile(logo.mediaId));
  return {
    accent: accentShades(accent),
    /** Null also where its file is gone: the name stands for it. */
    logo: logo && picture ? { ...picture, place: logo.place } : null,
    navigation,
    footerText,
    footerLinks,
    social,
  };
}

/** What the publication says of itself. */
export async function publication() {
  return saidOfItself(await storedSettings());
}

/** How the publication looks and where it leads: what stands around every page. */
export async function identity() {
  return lookOf(await storedSettings());
}

/** Both, from one reading of the settings. */
export async function publicationWithIdentity() {
  const stored = await storedSettings();
  return { publication: saidOfItself(stored), identity: await lookOf(stored) };
}
export type Identity = Awaited<ReturnType<typeof identity>>;

async function logoFile(id: string) {
  const { contentHash, width, height } = media;
  const columns = { id: media.id, contentHash, width, height };
  const rows = await database()
    .read.select(columns)
    .from(media)
    .where(and(eq(media.id, id), isNull(media.removedAt)));
  return rows[0];
}

export async function hasLogoFile(id: string): Promise<boolean> {
  return (await logoFile(id)) !== undefined;
}

export async function commentSettings(): Promise<{ readonly policy: CommentsPolicy }> {
  return { policy: (await storedSettings()).commentsPolicy };
}

/** The first role of which the owner asks a second step; null: of nobody. */
export async function secondFactorFrom(): Promise<Role | null> {
  return (await storedSettings()).secondFactorFrom;
}
