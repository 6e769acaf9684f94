CREATE TABLE `working_tags` (
	`article_id` text NOT NULL,
	`slug` text NOT NULL,
	PRIMARY KEY(`article_id`, `slug`),
	FOREIGN KEY (`article_id`) REFERENCES `working_copies`(`article_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `working_tags_slug_ix` ON `working_tags` (`slug`,`article_id`);--> statement-breakpoint
CREATE INDEX `articles_published_ix` ON `articles` (`published_at`,`id`) WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX `working_copies_headline_ix` ON `working_copies` (lower(headline),`article_id`);--> statement-breakpoint
INSERT OR IGNORE INTO `working_tags` (`article_id`, `slug`)
SELECT `w`.`article_id`, `t`.`slug` FROM `working_copies` `w`, json_each(`w`.`tag_names`) `j`
JOIN `tags` `t` ON `t`.`name` = `j`.`value`;
