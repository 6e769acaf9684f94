CREATE TABLE "media_uses" (
	"media_id" text NOT NULL,
	"place" text NOT NULL,
	"subject_id" text NOT NULL,
	"article_id" text,
	CONSTRAINT "media_uses_media_id_place_subject_id_pk" PRIMARY KEY("media_id","place","subject_id"),
	CONSTRAINT "media_uses_article_ck" CHECK ((place in ('working', 'published')) = (article_id is not null))
);
--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_uses_subject_ix" ON "media_uses" USING btree ("subject_id","place");--> statement-breakpoint
CREATE INDEX "media_uses_article_ix" ON "media_uses" USING btree ("article_id");
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
