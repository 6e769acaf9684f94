CREATE TABLE `home_picks` (
	`position` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `home_picks_article_uq` ON `home_picks` (`article_id`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_slug_uq` ON `series` (`slug`);--> statement-breakpoint
CREATE TABLE `share_images` (
	`article_id` text PRIMARY KEY NOT NULL,
	`made_from` text NOT NULL,
	`content_hash` text NOT NULL,
	`bytes` integer NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `articles` ADD `series_id` text REFERENCES series(id);--> statement-breakpoint
ALTER TABLE `articles` ADD `series_part` integer;--> statement-breakpoint
ALTER TABLE `articles` ADD `translation_key` text;--> statement-breakpoint
CREATE INDEX `articles_series_ix` ON `articles` (`series_id`,`series_part`,`id`);--> statement-breakpoint
CREATE INDEX `articles_translation_ix` ON `articles` (`translation_key`,`id`) WHERE translation_key is not null;--> statement-breakpoint
ALTER TABLE `comments` ADD `parsed` text;--> statement-breakpoint
ALTER TABLE `media` ADD `thumbhash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `colour` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `hero` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `canonical_url` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `tags` ADD `description` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `working_copies` ADD `hero` text;--> statement-breakpoint
ALTER TABLE `working_copies` ADD `canonical_url` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `working_copies` ADD `series_id` text REFERENCES series(id);--> statement-breakpoint
ALTER TABLE `working_copies` ADD `series_part` integer;--> statement-breakpoint
ALTER TABLE `working_copies` ADD `translation_key` text;--> statement-breakpoint
CREATE INDEX `working_copies_series_ix` ON `working_copies` (`series_id`);