CREATE TABLE "working_tags" (
	"article_id" text NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "working_tags_article_id_slug_pk" PRIMARY KEY("article_id","slug")
);
--> statement-breakpoint
ALTER TABLE "working_tags" ADD CONSTRAINT "working_tags_article_id_working_copies_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."working_copies"("article_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "working_tags_slug_ix" ON "working_tags" USING btree ("slug","article_id");--> statement-breakpoint
CREATE INDEX "articles_published_ix" ON "articles" USING btree ("published_at","id") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "working_copies_headline_ix" ON "working_copies" USING btree (lower(headline),"article_id");--> statement-breakpoint
INSERT INTO "working_tags" ("article_id", "slug")
SELECT "w"."article_id", "t"."slug" FROM "working_copies" "w"
CROSS JOIN LATERAL jsonb_array_elements_text("w"."tag_names") "j" ("name")
JOIN "tags" "t" ON "t"."name" = "j"."name"
ON CONFLICT DO NOTHING;
