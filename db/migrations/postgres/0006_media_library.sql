CREATE TABLE "media_folders" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "media_folders_name_ck" CHECK (length(name) between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"media_id" text NOT NULL,
	"place" text NOT NULL,
	"subject_id" text NOT NULL,
	"article_id" text,
	CONSTRAINT "media_uses_media_id_place_subject_id_pk" PRIMARY KEY("media_id","place","subject_id"),
	CONSTRAINT "media_uses_article_ck" CHECK ((place in ('working', 'published')) = (article_id is not null))
);
--> statement-breakpoint
DROP INDEX "media_created_ix";--> statement-breakpoint
DROP INDEX "media_hash_ix";--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "source_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "folder_id" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "uses" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media_folders" ADD CONSTRAINT "media_folders_parent_id_media_folders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media_folders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "media_folders_name_uq" ON "media_folders" USING btree ("parent_id","name") WHERE parent_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "media_folders_top_uq" ON "media_folders" USING btree ("name") WHERE parent_id is null;--> statement-breakpoint
CREATE INDEX "media_folders_parent_ix" ON "media_folders" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "media_uses_subject_ix" ON "media_uses" USING btree ("subject_id","place");--> statement-breakpoint
CREATE INDEX "media_uses_article_ix" ON "media_uses" USING btree ("article_id");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_folder_id_media_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."media_folders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_name_ix" ON "media" USING btree ("file_name","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "media_bytes_ix" ON "media" USING btree ("bytes","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "media_folder_ix" ON "media" USING btree ("folder_id","created_at","id");--> statement-breakpoint
CREATE INDEX "media_unused_ix" ON "media" USING btree ("created_at","id") WHERE removed_at is null and uses = 0;--> statement-breakpoint
CREATE INDEX "media_undescribed_ix" ON "media" USING btree ("created_at","id") WHERE removed_at is null and alt = '' and decorative_at is null;--> statement-breakpoint
CREATE INDEX "media_removed_ix" ON "media" USING btree ("removed_at","id") WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX "media_source_ix" ON "media" USING btree ("source_hash") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "media_created_ix" ON "media" USING btree ("created_at","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "media_hash_ix" ON "media" USING btree ("content_hash","id") WHERE removed_at is null;--> statement-breakpoint
create function count_media_uses() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update media set uses = uses + 1 where id = new.media_id;
  else
    update media set uses = uses - 1 where id = old.media_id;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger media_uses_counted after insert or delete on media_uses for each row execute function count_media_uses();
--> statement-breakpoint
UPDATE media SET words = lower(file_name || ' ' || alt || ' ' || caption || ' ' || credit);
--> statement-breakpoint
INSERT INTO media_uses (media_id, place, subject_id, article_id)
SELECT DISTINCT m.id, 'working', w.article_id, w.article_id
FROM working_copies w
CROSS JOIN LATERAL jsonb_path_query(jsonb_build_array(w.body, w.hero), '$.**.mediaId') found
JOIN media m ON m.id = found #>> '{}';
--> statement-breakpoint
INSERT INTO media_uses (media_id, place, subject_id, article_id)
SELECT DISTINCT m.id, 'published', a.id, a.id
FROM articles a JOIN revisions r ON r.id = a.published_revision_id
CROSS JOIN LATERAL jsonb_path_query(jsonb_build_array(r.body, r.hero), '$.**.mediaId') found
JOIN media m ON m.id = found #>> '{}';
--> statement-breakpoint
INSERT INTO media_uses (media_id, place, subject_id, article_id)
SELECT m.id, 'settings', s.key, NULL FROM settings s JOIN media m ON m.id = s.value ->> 'mediaId'
WHERE s.key = 'logo';
