ALTER TABLE "revisions" ADD COLUMN "share_picture" jsonb;--> statement-breakpoint
ALTER TABLE "working_copies" ADD COLUMN "share_picture" jsonb;--> statement-breakpoint
CREATE INDEX "working_copies_translation_ix" ON "working_copies" USING btree ("translation_key","article_id") WHERE translation_key is not null;