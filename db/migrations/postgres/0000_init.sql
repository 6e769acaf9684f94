CREATE TABLE "addresses" (
	"slug" text PRIMARY KEY NOT NULL,
	"section_id" text,
	"article_id" text,
	CONSTRAINT "addresses_owner_ck" CHECK (section_id is null or article_id is null)
);
--> statement-breakpoint
CREATE TABLE "article_tags" (
	"article_id" text NOT NULL,
	"tag_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "article_tags_article_id_tag_id_pk" PRIMARY KEY("article_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"slug" text,
	"section_id" text,
	"published_revision_id" text,
	"published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone,
	"retired_at" timestamp (3) with time zone,
	"comments_policy" text,
	"created_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "articles_public_ck" CHECK (published_revision_id is null or (slug is not null and published_at is not null and updated_at is not null)),
	CONSTRAINT "articles_story_section_ck" CHECK (kind = 'page' or published_revision_id is null or section_id is not null),
	CONSTRAINT "articles_page_section_ck" CHECK (kind = 'story' or section_id is null)
);
--> statement-breakpoint
CREATE TABLE "bylines" (
	"article_id" text NOT NULL,
	"person_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "bylines_article_id_person_id_pk" PRIMARY KEY("article_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"parent_id" text,
	"thread_path" text NOT NULL,
	"depth" integer DEFAULT 0 NOT NULL,
	"person_id" text,
	"guest_name" text,
	"guest_email" text,
	"device_hash" text,
	"subnet" text,
	"body" text NOT NULL,
	"body_hash" text NOT NULL,
	"idempotency_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"held_by" text,
	"published_at" timestamp (3) with time zone,
	"published_by_id" text,
	"removed_at" timestamp (3) with time zone,
	"removed_by_id" text,
	CONSTRAINT "comments_author_ck" CHECK ((person_id is null) <> (guest_name is null)),
	CONSTRAINT "comments_body_ck" CHECK (length(body) between 1 and 5000)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"type" text NOT NULL,
	"actor_id" text,
	"subject" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "events_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"unique_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"mime_type" text NOT NULL,
	"content_hash" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"focal_x" double precision DEFAULT 0.5 NOT NULL,
	"focal_y" double precision DEFAULT 0.5 NOT NULL,
	"created_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "media_size_ck" CHECK (width > 0 and height > 0 and bytes > 0)
);
--> statement-breakpoint
CREATE TABLE "media_variants" (
	"media_id" text NOT NULL,
	"mime_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"content_hash" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "media_variants_media_id_mime_type_width_pk" PRIMARY KEY("media_id","mime_type","width")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text,
	"channel" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"send_after" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "people_name_ck" CHECK (length(name) between 1 and 100),
	CONSTRAINT "people_email_ck" CHECK (email = lower(email) and length(email) between 3 and 254)
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"resets_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"from_path" text PRIMARY KEY NOT NULL,
	"article_id" text,
	"to_path" text,
	"status" integer DEFAULT 308 NOT NULL,
	"created_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "redirects_target_ck" CHECK ((status = 410 and article_id is null and to_path is null)
          or (status in (301, 302, 307, 308) and (article_id is null) <> (to_path is null)))
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text NOT NULL,
	"body" jsonb NOT NULL,
	"slug" text NOT NULL,
	"section_id" text,
	"seo_title" text DEFAULT '' NOT NULL,
	"seo_description" text DEFAULT '' NOT NULL,
	"byline_ids" jsonb NOT NULL,
	"tag_names" jsonb NOT NULL,
	"word_count" integer NOT NULL,
	"working_version" integer NOT NULL,
	"created_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "revisions_headline_ck" CHECK (length(headline) between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "search_docs" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"colour" text NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sections_colour_ck" CHECK (length(colour) = 7)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"identifier" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "working_bylines" (
	"article_id" text NOT NULL,
	"person_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "working_bylines_article_id_person_id_pk" PRIMARY KEY("article_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "working_copies" (
	"article_id" text PRIMARY KEY NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"slug" text DEFAULT '' NOT NULL,
	"section_id" text,
	"language" text DEFAULT 'en' NOT NULL,
	"seo_title" text DEFAULT '' NOT NULL,
	"seo_description" text DEFAULT '' NOT NULL,
	"comments_policy" text,
	"tag_names" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by_id" text
);
--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_published_revision_id_revisions_id_fk" FOREIGN KEY ("published_revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_removed_by_id_people_id_fk" FOREIGN KEY ("removed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_variants" ADD CONSTRAINT "media_variants_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_docs" ADD CONSTRAINT "search_docs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_bylines" ADD CONSTRAINT "working_bylines_article_id_working_copies_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."working_copies"("article_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_bylines" ADD CONSTRAINT "working_bylines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_saved_by_id_people_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "addresses_section_uq" ON "addresses" USING btree ("section_id");--> statement-breakpoint
CREATE UNIQUE INDEX "addresses_article_uq" ON "addresses" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_tags_tag_ix" ON "article_tags" USING btree ("tag_id","article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_kind_slug_uq" ON "articles" USING btree ("kind","slug");--> statement-breakpoint
CREATE INDEX "articles_public_ix" ON "articles" USING btree ("kind","published_at","id","retired_at","published_revision_id") WHERE retired_at is null and published_revision_id is not null;--> statement-breakpoint
CREATE INDEX "articles_section_public_ix" ON "articles" USING btree ("section_id","kind","published_at","id") WHERE retired_at is null and published_revision_id is not null;--> statement-breakpoint
CREATE INDEX "articles_retired_ix" ON "articles" USING btree ("retired_at") WHERE retired_at is not null;--> statement-breakpoint
CREATE INDEX "articles_section_ix" ON "articles" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "articles_created_by_ix" ON "articles" USING btree ("created_by_id");--> statement-breakpoint
CREATE INDEX "articles_revision_ix" ON "articles" USING btree ("published_revision_id");--> statement-breakpoint
CREATE INDEX "bylines_person_ix" ON "bylines" USING btree ("person_id","article_id");--> statement-breakpoint
CREATE INDEX "comments_thread_ix" ON "comments" USING btree ("article_id","thread_path") WHERE published_at is not null and removed_at is null;--> statement-breakpoint
CREATE INDEX "comments_article_ix" ON "comments" USING btree ("article_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_parent_ix" ON "comments" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "comments_pending_ix" ON "comments" USING btree ("created_at","id") WHERE published_at is null and removed_at is null;--> statement-breakpoint
CREATE INDEX "comments_published_ix" ON "comments" USING btree ("published_at","id") WHERE published_at is not null and removed_at is null;--> statement-breakpoint
CREATE INDEX "comments_removed_ix" ON "comments" USING btree ("removed_at","id") WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX "comments_device_ix" ON "comments" USING btree ("device_hash","created_at");--> statement-breakpoint
CREATE INDEX "comments_subnet_ix" ON "comments" USING btree ("subnet","created_at");--> statement-breakpoint
CREATE INDEX "comments_person_ix" ON "comments" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_published_by_ix" ON "comments" USING btree ("published_by_id");--> statement-breakpoint
CREATE INDEX "comments_removed_by_ix" ON "comments" USING btree ("removed_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comments_idempotency_uq" ON "comments" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "events_subject_ix" ON "events" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "events_type_ix" ON "events" USING btree ("type","seq");--> statement-breakpoint
CREATE INDEX "events_actor_ix" ON "events" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "jobs_due_ix" ON "jobs" USING btree ("run_at") WHERE done_at is null and failed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_unique_uq" ON "jobs" USING btree ("unique_key") WHERE done_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "jobs_created_ix" ON "jobs" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "media_created_ix" ON "media" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "media_hash_ix" ON "media" USING btree ("content_hash");--> statement-breakpoint
CREATE INDEX "media_created_by_ix" ON "media" USING btree ("created_by_id");--> statement-breakpoint
CREATE INDEX "outbox_due_ix" ON "outbox" USING btree ("send_after") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "outbox_created_ix" ON "outbox" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_event_ix" ON "outbox" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_uq" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "people_slug_uq" ON "people" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "people_one_owner_uq" ON "people" USING btree ("role") WHERE role = 'owner';--> statement-breakpoint
CREATE INDEX "people_role_ix" ON "people" USING btree ("role","name");--> statement-breakpoint
CREATE INDEX "rate_limits_reset_ix" ON "rate_limits" USING btree ("resets_at");--> statement-breakpoint
CREATE INDEX "redirects_article_ix" ON "redirects" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "redirects_created_by_ix" ON "redirects" USING btree ("created_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_number_uq" ON "revisions" USING btree ("article_id","number");--> statement-breakpoint
CREATE INDEX "revisions_section_ix" ON "revisions" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "revisions_created_by_ix" ON "revisions" USING btree ("created_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "search_docs_article_uq" ON "search_docs" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sections_slug_uq" ON "sections" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "sections_name_uq" ON "sections" USING btree ("name");--> statement-breakpoint
CREATE INDEX "sections_position_ix" ON "sections" USING btree ("position");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_uq" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_person_ix" ON "sessions" USING btree ("person_id","last_seen_at");--> statement-breakpoint
CREATE INDEX "sessions_expiry_ix" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_slug_uq" ON "tags" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "tags_name_ix" ON "tags" USING btree ("name");--> statement-breakpoint
CREATE INDEX "verification_tokens_for_ix" ON "verification_tokens" USING btree ("purpose","identifier");--> statement-breakpoint
CREATE INDEX "verification_tokens_expiry_ix" ON "verification_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "working_bylines_person_ix" ON "working_bylines" USING btree ("person_id","article_id");--> statement-breakpoint
CREATE INDEX "working_copies_saved_ix" ON "working_copies" USING btree ("saved_at","article_id");--> statement-breakpoint
CREATE INDEX "working_copies_section_ix" ON "working_copies" USING btree ("section_id","saved_at","article_id");--> statement-breakpoint
CREATE INDEX "working_copies_saved_by_ix" ON "working_copies" USING btree ("saved_by_id");