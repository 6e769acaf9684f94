CREATE TABLE "trash" (
	"article_id" text PRIMARY KEY NOT NULL,
	"removed_at" timestamp (3) with time zone NOT NULL,
	"removed_by_id" text,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "trash" ADD CONSTRAINT "trash_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trash" ADD CONSTRAINT "trash_removed_by_id_people_id_fk" FOREIGN KEY ("removed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trash_removed_ix" ON "trash" USING btree ("removed_at","article_id");--> statement-breakpoint
CREATE INDEX "trash_removed_by_ix" ON "trash" USING btree ("removed_by_id");--> statement-breakpoint
CREATE INDEX "redirects_to_ix" ON "redirects" USING btree ("to_path") WHERE to_path is not null;