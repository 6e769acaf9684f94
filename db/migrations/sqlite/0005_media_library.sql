CREATE TABLE `media_folders` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `media_folders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_folders_name_ck" CHECK(length(name) between 1 and 60)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_folders_name_uq` ON `media_folders` (`parent_id`,`name`) WHERE parent_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `media_folders_top_uq` ON `media_folders` (`name`) WHERE parent_id is null;--> statement-breakpoint
CREATE INDEX `media_folders_parent_ix` ON `media_folders` (`parent_id`);--> statement-breakpoint
CREATE TABLE `media_uses` (
	`media_id` text NOT NULL,
	`place` text NOT NULL,
	`subject_id` text NOT NULL,
	`article_id` text,
	PRIMARY KEY(`media_id`, `place`, `subject_id`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "media_uses_article_ck" CHECK((place in ('working', 'published')) = (article_id is not null))
);
--> statement-breakpoint
CREATE INDEX `media_uses_subject_ix` ON `media_uses` (`subject_id`,`place`);--> statement-breakpoint
CREATE INDEX `media_uses_article_ix` ON `media_uses` (`article_id`);--> statement-breakpoint
DROP INDEX `media_created_ix`;--> statement-breakpoint
DROP INDEX `media_hash_ix`;--> statement-breakpoint
ALTER TABLE `media` ADD `source_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `decorative_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `words` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `folder_id` text REFERENCES media_folders(id);--> statement-breakpoint
ALTER TABLE `media` ADD `uses` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `removed_at` integer;--> statement-breakpoint
CREATE INDEX `media_name_ix` ON `media` (`file_name`,`id`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `media_bytes_ix` ON `media` (`bytes`,`id`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `media_folder_ix` ON `media` (`folder_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `media_unused_ix` ON `media` (`created_at`,`id`) WHERE removed_at is null and uses = 0;--> statement-breakpoint
CREATE INDEX `media_undescribed_ix` ON `media` (`created_at`,`id`) WHERE removed_at is null and alt = '' and decorative_at is null;--> statement-breakpoint
CREATE INDEX `media_removed_ix` ON `media` (`removed_at`,`id`) WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX `media_source_ix` ON `media` (`source_hash`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `media_created_ix` ON `media` (`created_at`,`id`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `media_hash_ix` ON `media` (`content_hash`,`id`) WHERE removed_at is null;--> statement-breakpoint
CREATE TRIGGER media_uses_ai AFTER INSERT ON media_uses BEGIN
  UPDATE media SET uses = uses + 1 WHERE id = new.media_id;
END;
--> statement-breakpoint
CREATE TRIGGER media_uses_ad AFTER DELETE ON media_uses BEGIN
  UPDATE media SET uses = uses - 1 WHERE id = old.media_id;
END;
--> statement-breakpoint
UPDATE media SET words = lower(file_name || ' ' || alt || ' ' || caption || ' ' || credit);
--> statement-breakpoint
INSERT INTO media_uses (media_id, place, subject_id, article_id)
SELECT DISTINCT found.value, 'working', w.article_id, w.article_id
FROM working_copies w, json_tree(json_array(json(w.body), json(coalesce(w.hero, 'null')))) found
JOIN media m ON m.id = found.value
WHERE found.key = 'mediaId';
--> statement-breakpoint
INSERT INTO media_uses (media_id, place, subject_id, article_id)
SELECT DISTINCT found.value, 'published', a.id, a.id
FROM articles a JOIN revisions r ON r.id = a.published_revision_id,
  json_tree(json_array(json(r.body), json(coalesce(r.hero, 'null')))) found
JOIN media m ON m.id = found.value
WHERE found.key = 'mediaId';
--> statement-breakpoint
INSERT INTO media_uses (media_id, place, subject_id, article_id)
SELECT m.id, 'settings', s.key, NULL FROM settings s JOIN media m ON m.id = json_extract(s.value, '$.mediaId')
WHERE s.key = 'logo';
