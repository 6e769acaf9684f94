import { sql } from "drizzle-orm";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { dialect } from "./dialect.ts";
import { type AnyColumn, type Kit, kitOf } from "./kit.ts";

export const roles = ["reader", "contributor", "author", "editor", "admin", "owner"] as const;
export const commentPolicies = ["open", "first-held", "all-held", "closed"] as const;

/** Every table once, for both dialects. State is a date or a row, never a flag; keys are UUIDv7 made by us. */
export function defineTables(k: Kit) {
  const id = () => k.text("id").primaryKey().$defaultFn(newId);
  const createdAt = () => k.time("created_at").notNull().$defaultFn(now);

  const people = k.table(
    "people",
    {
      id: id(),
      email: k.text("email").notNull(),
      name: k.text("name").notNull(),
      slug: k.text("slug").notNull(),
      bio: k.text("bio").notNull().default(""),
      role: k.oneOf("role", [...roles]).notNull(),
      passwordHash: k.text("password_hash"),
      createdAt: createdAt(),
      removedAt: k.time("removed_at"),
    },
    (t) => [
      k.uniqueIndex("people_email_uq").on(t.email),
      k.uniqueIndex("people_slug_uq").on(t.slug),
      k.uniqueIndex("people_one_owner_uq").on(t.role).where(sql`role = 'owner'`),
      k.index("people_role_ix").on(t.role, t.name),
      k.check("people_name_ck", sql`length(name) between 1 and 100`),
      k.check("people_email_ck", sql`email = lower(email) and length(email) between 3 and 254`),
    ],
  );
  const sessions = k.table(
    "sessions",
    {
      id: id(),
      tokenHash: k.text("token_hash").notNull(),
      personId: k
        .text("person_id")
        .notNull()
        .references(() => people.id, { onDelete: "cascade" }),
      userAgent: k.text("user_agent").notNull().default(""),
      createdAt: createdAt(),
      lastSeenAt: k.time("last_seen_at").notNull().$defaultFn(now),
      expiresAt: k.time("expires_at").notNull(),
    },
    (t) => [
      k.uniqueIndex("sessions_token_uq").on(t.tokenHash),
      k.index("sessions_person_ix").on(t.personId, t.lastSeenAt),
      k.index("sessions_expiry_ix").on(t.expiresAt),
    ],
  );
  const verificationTokens = k.table(
    "verification_tokens",
    {
      tokenHash: k.text("token_hash").primaryKey(),
      purpose: k.oneOf("purpose", ["set-up", "sign-in", "invitation", "new-password", "new-email"]).notNull(),
      /** Whom the token is for: an e-mail address, the id of an invitation, or "owner" for the set-up link. */
      identifier: k.text("identifier").notNull(),
      /** Whose account it is about, where there is one already. */
      personId: k.text("person_id").references(() => people.id, { onDelete: "cascade" }),
      createdAt: createdAt(),
      expiresAt: k.time("expires_at").notNull(),
    },
    (t) => [
      k.index("verification_tokens_for_ix").on(t.purpose, t.identifier),
      k.index("verification_tokens_expiry_ix").on(t.expiresAt),
      k.index("verification_tokens_person_ix").on(t.personId),
    ],
  );
  /** Whoever has been asked to work here and has not answered; the link is a verification token. */
  const invitations = k.table(
    "invitations",
    {
      id: id(),
      email: k.text("email").notNull(),
      role: k.oneOf("role", [...roles]).notNull(),
      invitedById: k.text("invited_by_id").references(() => people.id),
      createdAt: createdAt(),
    },
    (t) => [
      k.uniqueIndex("invitations_email_uq").on(t.email),
      k.index("invitations_created_ix").on(t.createdAt, t.id),
      k.index("invitations_invited_by_ix").on(t.invitedById),
    ],
  );
  /** The authenticator app of a person; the secret is sealed with a key that is not in the database. */
  const secondFactors = k.table("second_factors", {
    personId: k
      .text("person_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    sealedSecret: k.text("sealed_secret").notNull(),
    /** The time step of the newest code that was used: none is good twice. */
    usedStep: k.int("used_step").notNull(),
    createdAt: createdAt(),
  });
  const recoveryCodes = k.table(
    "recovery_codes",
    {
      personId: k
        .text("person_id")
        .notNull()
        .references(() => people.id, { onDelete: "cascade" }),
      codeHash: k.text("code_hash").notNull(),
      createdAt: createdAt(),
    },
    (t) => [k.primaryKey({ columns: [t.personId, t.codeHash] })],
  );

  const sections = k.table(
    "sections",
    {
      id: id(),
      slug: k.text("slug").notNull(),
      name: k.text("name").notNull(),
      description: k.text("description").notNull().default(""),
      colour: k.text("colour").notNull(),
      position: k.int("position").notNull(),
      createdAt: createdAt(),
    },
    (t) => [
      k.uniqueIndex("sections_slug_uq").on(t.slug),
      k.uniqueIndex("sections_name_uq").on(t.name),
      k.index("sections_position_ix").on(t.position),
      k.check("sections_colour_ck", sql`length(colour) = 7`),
    ],
  );
  const tags = k.table(
    "tags",
    {
      id: id(),
      slug: k.text("slug").notNull(),
      name: k.text("name").notNull(),
      description: k.text("description").notNull().default(""),
      createdAt: createdAt(),
    },
    (t) => [k.uniqueIndex("tags_slug_uq").on(t.slug), k.index("tags_name_ix").on(t.name)],
  );
  /** Stories that belong together, one after the other. */
  const series = k.table(
    "series",
    {
      id: id(),
      slug: k.text("slug").notNull(),
      title: k.text("title").notNull(),
      description: k.text("description").notNull().default(""),
      createdAt: createdAt(),
    },
    (t) => [k.uniqueIndex("series_slug_uq").on(t.slug)],
  );

  /** What readers see of an article. What is being written lives in its working copy. */
  const articles = k.table(
    "articles",
    {
      id: id(),
      kind: k.oneOf("kind", ["story", "page"]).notNull(),
      language: k.text("language").notNull().default("en"),
      slug: k.text("slug"),
      sectionId: k.text("section_id").references(() => sections.id),
      publishedRevisionId: k.text("published_revision_id").references((): AnyColumn => revisions.id),
      publishedAt: k.time("published_at"),
      updatedAt: k.time("updated_at"),
      retiredAt: k.time("retired_at"),
      commentsPolicy: k.oneOf("comments_policy", [...commentPolicies]),
      seriesId: k.text("series_id").references(() => series.id),
      seriesPart: k.int("series_part"),
      /** Stories with the same key tell the same in other languages. */
      translationKey: k.text("translation_key"),
      createdById: k.text("created_by_id").references(() => people.id),
      createdAt: createdAt(),
      /** Raised by every change of what readers see. */
      version: k.int("version").notNull().default(0),
    },
    (t) => [
      k.uniqueIndex("articles_kind_slug_uq").on(t.kind, t.slug),
      k
        .index("articles_public_ix")
        // The last two columns are in the condition below: with them the index alone tells how many there are.
        .on(t.kind, t.publishedAt, t.id, t.retiredAt, t.publishedRevisionId)
        .where(sql`retired_at is null and published_revision_id is not null`),
      k
        .index("articles_section_public_ix")
        .on(t.sectionId, t.kind, t.publishedAt, t.id)
        .where(sql`retired_at is null and published_revision_id is not null`),
      // For the list of staff, whatever has become of an article since.
      k.index("articles_published_ix").on(t.publishedAt, t.id).where(sql`published_at is not null`),
      k.index("articles_retired_ix").on(t.retiredAt).where(sql`retired_at is not null`),
      k.index("articles_section_ix").on(t.sectionId),
      k.index("articles_series_ix").on(t.seriesId, t.seriesPart, t.id),
      k.index("articles_translation_ix").on(t.translationKey, t.id).where(sql`translation_key is not null`),
      k.index("articles_created_by_ix").on(t.createdById),
      k.index("articles_revision_ix").on(t.publishedRevisionId),
      k.check(
        "articles_public_ck",
        sql`published_revision_id is null or (slug is not null and published_at is not null and updated_at is not null)`,
      ),
      k.check(
        "articles_story_section_ck",
        sql`kind = 'page' or published_revision_id is null or section_id is not null`,
      ),
      k.check("articles_page_section_ck", sql`kind = 'story' or section_id is null`),
    ],
  );
  /** What lies in the trash. Whatever readers could see is off the site meanwhile, by its `retiredAt`. */
  const trash = k.table(
    "trash",
    {
      articleId: k
        .text("article_id")
        .primaryKey()
        .references(() => articles.id, { onDelete: "cascade" }),
      removedAt: k.time("removed_at").notNull().$defaultFn(now),
      removedById: k.text("removed_by_id").references(() => people.id),
      /** When it had been taken off the site before, if it had. */
      retiredAt: k.time("retired_at"),
    },
    (t) => [
      k.index("trash_removed_ix").on(t.removedAt, t.articleId),
      k.index("trash_removed_by_ix").on(t.removedById),
    ],
  );
  /** The one draft that staff edit; its version is the guard against overwriting somebody else's words. */
  const workingCopies = k.table(
    "working_copies",
    {
      articleId: k
        .text("article_id")
        .primaryKey()
        .references(() => articles.id, { onDelete: "cascade" }),
      headline: k.text("headline").notNull().default(""),
      standfirst: k.text("standfirst").notNull().default(""),
      body: k.json<unknown>("body").notNull(),
      slug: k.text("slug").notNull().default(""),
      sectionId: k.text("section_id").references(() => sections.id),
      language: k.text("language").notNull().default("en"),
      seoTitle: k.text("seo_title").notNull().default(""),
      seoDescription: k.text("seo_description").notNull().default(""),
      commentsPolicy: k.oneOf("comments_policy", [...commentPolicies]),
      tagNames: k.json<string[]>("tag_names").notNull(),
      /** The picture above the text, as the attributes of a figure. */
      hero: k.json<unknown>("hero"),
      /** The picture beside links to it elsewhere, if it shall not be the one that we draw. */
      sharePicture: k.json<unknown>("share_picture"),
      /** Where the text was published first, if that was elsewhere. */
      canonicalUrl: k.text("canonical_url").notNull().default(""),
      seriesId: k.text("series_id").references(() => series.id),
      seriesPart: k.int("series_part"),
      translationKey: k.text("translation_key"),
      version: k.int("version").notNull().default(1),
      savedAt: k.time("saved_at").notNull().$defaultFn(now),
      savedById: k.text("saved_by_id").references(() => people.id),
    },
    (t) => [
      // With the headline, so that a list that looks for words in it reads no texts on the way.
      k.index("working_copies_saved_ix").on(t.savedAt, t.articleId, t.headline),
      k.index("working_copies_headline_ix").on(sql`lower(headline)`, t.articleId),
      // Drafts and retired articles are found first and put in order then: again without their texts.
      k.index("working_copies_order_ix").on(t.articleId, t.savedAt),
      k.index("working_copies_section_ix").on(t.sectionId, t.savedAt, t.articleId),
      k.index("working_copies_saved_by_ix").on(t.savedById),
      k.index("working_copies_series_ix").on(t.seriesId),
      k
        .index("working_copies_translation_ix")
        .on(t.translationKey, t.articleId)
        .where(sql`translation_key is not null`),
    ],
  );
  /** Who shall stand in the byline; whoever does may edit the article. */
  const workingBylines = k.table(
    "working_bylines",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => workingCopies.articleId, { onDelete: "cascade" }),
      personId: k
        .text("person_id")
        .notNull()
        .references(() => people.id),
      position: k.int("position").notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.articleId, t.personId] }),
      k.index("working_bylines_person_ix").on(t.personId, t.articleId),
    ],
  );
  /** The tags of a working copy, by which staff find it; their names as they are typed stand in the copy. */
  const workingTags = k.table(
    "working_tags",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => workingCopies.articleId, { onDelete: "cascade" }),
      slug: k.text("slug").notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.articleId, t.slug] }),
      k.index("working_tags_slug_ix").on(t.slug, t.articleId),
    ],
  );
  const revisions = k.table(
    "revisions",
    {
      id: id(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      number: k.int("number").notNull(),
      headline: k.text("headline").notNull(),
      standfirst: k.text("standfirst").notNull(),
      body: k.json<unknown>("body").notNull(),
      slug: k.text("slug").notNull(),
      sectionId: k.text("section_id").references(() => sections.id),
      seoTitle: k.text("seo_title").notNull().default(""),
      seoDescription: k.text("seo_description").notNull().default(""),
      bylineIds: k.json<string[]>("byline_ids").notNull(),
      tagNames: k.json<string[]>("tag_names").notNull(),
      hero: k.json<unknown>("hero"),
      sharePicture: k.json<unknown>("share_picture"),
      canonicalUrl: k.text("canonical_url").notNull().default(""),
      wordCount: k.int("word_count").notNull(),
      /** The version of the working copy that it was made from. */
      workingVersion: k.int("working_version").notNull(),
      createdById: k.text("created_by_id").references(() => people.id),
      createdAt: createdAt(),
      reason: k.text("reason").notNull(),
    },
    (t) => [
      k.uniqueIndex("revisions_number_uq").on(t.articleId, t.number),
      k.index("revisions_section_ix").on(t.sectionId),
      k.index("revisions_created_by_ix").on(t.createdById),
      k.check("revisions_headline_ck", sql`length(headline) between 1 and 200`),
    ],
  );
  const bylines = k.table(
    "bylines",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      personId: k
        .text("person_id")
        .notNull()
        .references(() => people.id),
      position: k.int("position").notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.articleId, t.personId] }),
      k.index("bylines_person_ix").on(t.personId, t.articleId),
    ],
  );
  const articleTags = k.table(
    "article_tags",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      tagId: k
        .text("tag_id")
        .notNull()
        .references(() => tags.id, { onDelete: "cascade" }),
      position: k.int("position").notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.articleId, t.tagId] }),
      k.index("article_tags_tag_ix").on(t.tagId, t.articleId),
    ],
  );

  /** The one namespace of `/{slug}`: sections, standing pages and the words that the software needs itself. */
  const addresses = k.table(
    "addresses",
    {
      slug: k.text("slug").primaryKey(),
      sectionId: k.text("section_id").references(() => sections.id, { onDelete: "cascade" }),
      articleId: k.text("article_id").references(() => articles.id, { onDelete: "cascade" }),
    },
    (t) => [
      k.uniqueIndex("addresses_section_uq").on(t.sectionId),
      k.uniqueIndex("addresses_article_uq").on(t.articleId),
      k.check("addresses_owner_ck", sql`section_id is null or article_id is null`),
    ],
  );
  const redirects = k.table(
    "redirects",
    {
      fromPath: k.text("from_path").primaryKey(),
      articleId: k.text("article_id").references(() => articles.id, { onDelete: "cascade" }),
      toPath: k.text("to_path"),
      status: k.int("status").notNull().default(308),
      createdById: k.text("created_by_id").references(() => people.id),
      createdAt: createdAt(),
    },
    (t) => [
      k.index("redirects_article_ix").on(t.articleId),
      k.index("redirects_to_ix").on(t.toPath).where(sql`to_path is not null`),
      k.index("redirects_created_by_ix").on(t.createdById),
      k.check(
        "redirects_target_ck",
        sql`(status = 410 and article_id is null and to_path is null)
          or (status in (301, 302, 307, 308) and (article_id is null) <> (to_path is null))`,
      ),
    ],
  );

  /** Folders of the media library; a folder may stand in another. */
  const mediaFolders = k.table(
    "media_folders",
    {
      id: id(),
      parentId: k.text("parent_id").references((): AnyColumn => mediaFolders.id),
      name: k.text("name").notNull(),
      createdAt: createdAt(),
    },
    (t) => [
      k.uniqueIndex("media_folders_name_uq").on(t.parentId, t.name).where(sql`parent_id is not null`),
      k.uniqueIndex("media_folders_top_uq").on(t.name).where(sql`parent_id is null`),
      k.index("media_folders_parent_ix").on(t.parentId),
      k.check("media_folders_name_ck", sql`length(name) between 1 and 60`),
    ],
  );
  const media = k.table(
    "media",
    {
      id: id(),
      fileName: k.text("file_name").notNull(),
      mimeType: k.text("mime_type").notNull(),
      contentHash: k.text("content_hash").notNull(),
      /** Of the file as it was sent, so that whoever sends it again is told; empty: not known. */
      sourceHash: k.text("source_hash").notNull().default(""),
      bytes: k.int("bytes").notNull(),
      width: k.int("width").notNull(),
      height: k.int("height").notNull(),
      alt: k.text("alt").notNull().default(""),
      /** Since when somebody has said that it needs no description. */
      decorativeAt: k.time("decorative_at"),
      caption: k.text("caption").notNull().default(""),
      credit: k.text("credit").notNull().default(""),
      /** File name, description, caption and credit as they are searched. */
      words: k.text("words").notNull().default(""),
      focalX: k.real("focal_x").notNull().default(0.5),
      focalY: k.real("focal_y").notNull().default(0.5),
      /** What stands there while the picture is on its way: a blur of 30 bytes as base64, and one colour. */
      thumbhash: k.text("thumbhash").notNull().default(""),
      colour: k.text("colour").notNull().default(""),
      folderId: k.text("folder_id").references(() => mediaFolders.id),
      createdById: k.text("created_by_id").references(() => people.id),
      createdAt: createdAt(),
      /** Since when it is out of the library; its files are deleted a month later. */
      removedAt: k.time("removed_at"),
    },
    (t) => [
      // Ids are made in the order of time. With the words, so that a search reads nothing else on the way.
      k.index("media_library_ix").on(t.id, t.words).where(sql`removed_at is null`),
      k.index("media_folder_ix").on(t.folderId, t.id),
      k
        .index("media_undescribed_ix")
        .on(t.id)
        .where(sql`removed_at is null and alt = '' and decorative_at is null`),
      k.index("media_removed_ix").on(t.id).where(sql`removed_at is not null`),
      k.index("media_source_ix").on(t.sourceHash).where(sql`removed_at is null`),
      k.index("media_created_by_ix").on(t.createdById),
      k.check("media_size_ck", sql`width > 0 and height > 0 and bytes > 0`),
    ],
  );
  /** Where a picture stands: in a working copy, in what readers see of an article, in the settings. */
  const mediaUses = k.table(
    "media_uses",
    {
      mediaId: k
        .text("media_id")
        .notNull()
        .references(() => media.id, { onDelete: "cascade" }),
      place: k.oneOf("place", ["working", "published", "settings"]).notNull(),
      /** The id of the article, or the key of the setting. */
      subjectId: k.text("subject_id").notNull(),
      /** The same again for articles, so that it goes with them. */
      articleId: k.text("article_id").references(() => articles.id, { onDelete: "cascade" }),
    },
    (t) => [
      k.primaryKey({ columns: [t.mediaId, t.place, t.subjectId] }),
      k.index("media_uses_subject_ix").on(t.subjectId, t.place),
      k.index("media_uses_article_ix").on(t.articleId),
      k.check("media_uses_article_ck", sql`(place in ('working', 'published')) = (article_id is not null)`),
    ],
  );
  const mediaVariants = k.table(
    "media_variants",
    {
      mediaId: k
        .text("media_id")
        .notNull()
        .references(() => media.id, { onDelete: "cascade" }),
      mimeType: k.text("mime_type").notNull(),
      width: k.int("width").notNull(),
      height: k.int("height").notNull(),
      contentHash: k.text("content_hash").notNull(),
      bytes: k.int("bytes").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.mediaId, t.mimeType, t.width] })],
  );
  /** The picture that stands beside a link to an article elsewhere; made again when `madeFrom` is another. */
  const shareImages = k.table("share_images", {
    articleId: k
      .text("article_id")
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    madeFrom: k.text("made_from").notNull(),
    contentHash: k.text("content_hash").notNull(),
    bytes: k.int("bytes").notNull(),
    madeAt: k.time("made_at").notNull().$defaultFn(now),
  });
  /** What an editor has put on the home page: 0 leads, the others follow. */
  const homePicks = k.table(
    "home_picks",
    {
      position: k.int("position").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
    },
    (t) => [k.uniqueIndex("home_picks_article_uq").on(t.articleId)],
  );

  /** Pending: neither date. Published: `publishedAt`. Removed: `removedAt`, whatever it was before. */
  const comments = k.table(
    "comments",
    {
      id: id(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      parentId: k.text("parent_id").references((): AnyColumn => comments.id),
      /** The ids from the root to this comment, so that a thread is one range of the index. */
      threadPath: k.text("thread_path").notNull(),
      depth: k.int("depth").notNull().default(0),
      personId: k.text("person_id").references(() => people.id),
      guestName: k.text("guest_name"),
      guestEmail: k.text("guest_email"),
      deviceHash: k.text("device_hash"),
      subnet: k.text("subnet"),
      body: k.text("body").notNull(),
      /** The body as it is shown, with the version of what parsed it; null in what was written before there was one. */
      parsed: k.json<unknown>("parsed"),
      bodyHash: k.text("body_hash").notNull(),
      idempotencyKey: k.text("idempotency_key"),
      createdAt: createdAt(),
      heldBy: k.text("held_by"),
      publishedAt: k.time("published_at"),
      publishedById: k.text("published_by_id").references(() => people.id),
      removedAt: k.time("removed_at"),
      removedById: k.text("removed_by_id").references(() => people.id),
    },
    (t) => [
      k
        .index("comments_thread_ix")
        .on(t.articleId, t.threadPath)
        .where(sql`published_at is not null and removed_at is null`),
      k.index("comments_article_ix").on(t.articleId, t.createdAt),
      k.index("comments_parent_ix").on(t.parentId),
      k
        .index("comments_pending_ix")
        .on(t.createdAt, t.id)
        .where(sql`published_at is null and removed_at is null`),
      k
        .index("comments_published_ix")
        .on(t.publishedAt, t.id)
        .where(sql`published_at is not null and removed_at is null`),
      k.index("comments_removed_ix").on(t.removedAt, t.id).where(sql`removed_at is not null`),
      k.index("comments_device_ix").on(t.deviceHash, t.createdAt),
      k.index("comments_subnet_ix").on(t.subnet, t.createdAt),
      k.index("comments_person_ix").on(t.personId, t.createdAt),
      k.index("comments_published_by_ix").on(t.publishedById),
      k.index("comments_removed_by_ix").on(t.removedById),
      k.uniqueIndex("comments_idempotency_uq").on(t.idempotencyKey),
      k.check("comments_author_ck", sql`(person_id is null) <> (guest_name is null)`),
      k.check("comments_body_ck", sql`length(body) between 1 and 5000`),
    ],
  );

  const settings = k.table("settings", {
    key: k.text("key").primaryKey(),
    value: k.json<unknown>("value").notNull(),
    updatedAt: k.time("updated_at").notNull().$defaultFn(now),
  });
  const events = k.table(
    "events",
    {
      seq: k.seq("seq"),
      id: k.text("id").notNull().unique().$defaultFn(newId),
      at: k.time("at").notNull().$defaultFn(now),
      type: k.text("type").notNull(),
      /** Null: the software itself, or a guest. No foreign key: the log outlives people. */
      actorId: k.text("actor_id"),
      subject: k.text("subject").notNull(),
      data: k.json<unknown>("data").notNull(),
    },
    (t) => [
      k.index("events_subject_ix").on(t.subject, t.seq),
      k.index("events_type_ix").on(t.type, t.seq),
      k.index("events_actor_ix").on(t.actorId, t.seq),
    ],
  );
  const outbox = k.table(
    "outbox",
    {
      id: id(),
      eventId: k.text("event_id").references(() => events.id),
      channel: k.oneOf("channel", ["mail"]).notNull(),
      payload: k.json<unknown>("payload").notNull(),
      createdAt: createdAt(),
      sendAfter: k.time("send_after").notNull().$defaultFn(now),
      claimedUntil: k.time("claimed_until"),
      attempts: k.int("attempts").notNull().default(0),
      sentAt: k.time("sent_at"),
      failedAt: k.time("failed_at"),
      lastError: k.text("last_error"),
    },
    (t) => [
      k.index("outbox_due_ix").on(t.sendAfter).where(sql`sent_at is null and failed_at is null`),
      k.index("outbox_created_ix").on(t.createdAt, t.id),
      k.index("outbox_event_ix").on(t.eventId),
    ],
  );
  /** What can be searched of each published article; the index on it is dialect DDL (0001_search). */
  const searchDocs = k.table(
    "search_docs",
    {
      seq: k.seq("seq"),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      headline: k.text("headline").notNull(),
      standfirst: k.text("standfirst").notNull(),
      body: k.text("body").notNull(),
    },
    (t) => [k.uniqueIndex("search_docs_article_uq").on(t.articleId)],
  );
  const rateLimits = k.table(
    "rate_limits",
    {
      /** What is limited and for whom, such as `comment:subnet:192.0.2.0/24`. */
      key: k.text("key").primaryKey(),
      count: k.int("count").notNull(),
      resetsAt: k.time("resets_at").notNull(),
    },
    (t) => [k.index("rate_limits_reset_ix").on(t.resetsAt)],
  );
  const jobs = k.table(
    "jobs",
    {
      id: id(),
      kind: k.text("kind").notNull(),
      payload: k.json<unknown>("payload").notNull(),
      /** At most one unfinished job has a given key. */
      uniqueKey: k.text("unique_key"),
      createdAt: createdAt(),
      runAt: k.time("run_at").notNull().$defaultFn(now),
      lockedUntil: k.time("locked_until"),
      attempts: k.int("attempts").notNull().default(0),
      doneAt: k.time("done_at"),
      failedAt: k.time("failed_at"),
      lastError: k.text("last_error"),
    },
    (t) => [
      k.index("jobs_due_ix").on(t.runAt).where(sql`done_at is null and failed_at is null`),
      k.uniqueIndex("jobs_unique_uq").on(t.uniqueKey).where(sql`done_at is null and failed_at is null`),
      k.index("jobs_created_ix").on(t.createdAt, t.id),
      k.index("jobs_failed_ix").on(t.failedAt).where(sql`failed_at is not null`),
    ],
  );

  return {
    people,
    sessions,
    verificationTokens,
    invitations,
    secondFactors,
    recoveryCodes,
    sections,
    tags,
    series,
    articles,
    trash,
    workingCopies,
    workingBylines,
    workingTags,
    revisions,
    bylines,
    articleTags,
    addresses,
    redirects,
    mediaFolders,
    media,
    mediaUses,
    mediaVariants,
    shareImages,
    homePicks,
    comments,
    settings,
    events,
    outbox,
    searchDocs,
    rateLimits,
    jobs,
  };
}

export const tables = defineTables(kitOf(dialect));
export const {
  people,
  sessions,
  verificationTokens,
  invitations,
  secondFactors,
  recoveryCodes,
  sections,
  tags,
  series,
  articles,
  trash,
  workingCopies,
  workingBylines,
  workingTags,
  revisions,
  bylines,
  articleTags,
  addresses,
  redirects,
  mediaFolders,
  media,
  mediaUses,
  mediaVariants,
  shareImages,
  homePicks,
  comments,
  settings,
  events,
  outbox,
  searchDocs,
  rateLimits,
  jobs,
} = tables;
