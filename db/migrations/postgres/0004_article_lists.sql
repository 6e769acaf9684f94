DROP INDEX "working_copies_saved_ix";--> statement-breakpoint
CREATE INDEX "working_copies_order_ix" ON "working_copies" USING btree ("article_id","saved_at");--> statement-breakpoint
CREATE INDEX "working_copies_saved_ix" ON "working_copies" USING btree ("saved_at","article_id","headline");