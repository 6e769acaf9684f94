ALTER TABLE `revisions` ADD `share_picture` text;--> statement-breakpoint
ALTER TABLE `working_copies` ADD `share_picture` text;--> statement-breakpoint
CREATE INDEX `working_copies_translation_ix` ON `working_copies` (`translation_key`,`article_id`) WHERE translation_key is not null;