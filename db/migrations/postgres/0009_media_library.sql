CREATE TABLE "media_folders" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "media_folders_name_ck" CHECK (length(name) between 1 and 60)
);
--> statement-breakpoint
DROP INDEX "media_created_ix";--> statement-breakpoint
DROP INDEX "media_hash_ix";--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "source_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "folder_id" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media_folders" ADD CONSTRAINT "media_folders_parent_id_media_folders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media_folders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "media_folders_name_uq" ON "media_folders" USING btree ("parent_id","name") WHERE parent_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "media_folders_top_uq" ON "media_folders" USING btree ("name") WHERE parent_id is null;--> statement-breakpoint
CREATE INDEX "media_folders_parent_ix" ON "media_folders" USING btree ("parent_id");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_folder_id_media_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."media_folders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_library_ix" ON "media" USING btree ("id","words") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "media_folder_ix" ON "media" USING btree ("folder_id","id");--> statement-breakpoint
CREATE INDEX "media_undescribed_ix" ON "media" USING btree ("id") WHERE removed_at is null and alt = '' and decorative_at is null;--> statement-breakpoint
CREATE INDEX "media_removed_ix" ON "media" USING btree ("id") WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX "media_source_ix" ON "media" USING btree ("source_hash") WHERE removed_at is null;
--> statement-breakpoint
UPDATE media SET words = substr(lower(file_name || ' ' || alt || ' ' || caption || ' ' || credit), 1, 600);
