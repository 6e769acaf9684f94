CREATE TABLE "home_picks" (
	"position" integer PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_images" (
	"article_id" text PRIMARY KEY NOT NULL,
	"made_from" text NOT NULL,
	"content_hash" text NOT NULL,
	"bytes" integer NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "series_id" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "series_part" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "translation_key" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "parsed" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "thumbhash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "colour" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "hero" jsonb;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "canonical_url" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "tags" ADD COLUMN "description" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "working_copies" ADD COLUMN "hero" jsonb;--> statement-breakpoint
ALTER TABLE "working_copies" ADD COLUMN "canonical_url" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "working_copies" ADD COLUMN "series_id" text;--> statement-breakpoint
ALTER TABLE "working_copies" ADD COLUMN "series_part" integer;--> statement-breakpoint
ALTER TABLE "working_copies" ADD COLUMN "translation_key" text;--> statement-breakpoint
ALTER TABLE "home_picks" ADD CONSTRAINT "home_picks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_images" ADD CONSTRAINT "share_images_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "home_picks_article_uq" ON "home_picks" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "series_slug_uq" ON "series" USING btree ("slug");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_series_ix" ON "articles" USING btree ("series_id","series_part","id");--> statement-breakpoint
CREATE INDEX "articles_translation_ix" ON "articles" USING btree ("translation_key","id") WHERE translation_key is not null;--> statement-breakpoint
CREATE INDEX "working_copies_series_ix" ON "working_copies" USING btree ("series_id");