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
DROP INDEX `media_created_ix`;--> statement-breakpoint
DROP INDEX `media_hash_ix`;--> statement-breakpoint
ALTER TABLE `media` ADD `source_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `decorative_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `words` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `folder_id` text REFERENCES media_folders(id);--> statement-breakpoint
ALTER TABLE `media` ADD `removed_at` integer;--> statement-breakpoint
CREATE INDEX `media_library_ix` ON `media` (`id`,`words`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `media_folder_ix` ON `media` (`folder_id`,`id`);--> statement-breakpoint
CREATE INDEX `media_undescribed_ix` ON `media` (`id`) WHERE removed_at is null and alt = '' and decorative_at is null;--> statement-breakpoint
CREATE INDEX `media_removed_ix` ON `media` (`id`) WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX `media_source_ix` ON `media` (`source_hash`) WHERE removed_at is null;
--> statement-breakpoint
UPDATE media SET words = substr(lower(file_name || ' ' || alt || ' ' || caption || ' ' || credit), 1, 600);
