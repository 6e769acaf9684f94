CREATE TABLE `trash` (
	`article_id` text PRIMARY KEY NOT NULL,
	`removed_at` integer NOT NULL,
	`removed_by_id` text,
	`retired_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`removed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trash_removed_ix` ON `trash` (`removed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `trash_removed_by_ix` ON `trash` (`removed_by_id`);--> statement-breakpoint
CREATE INDEX `redirects_to_ix` ON `redirects` (`to_path`) WHERE to_path is not null;