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
CREATE INDEX `media_uses_article_ix` ON `media_uses` (`article_id`);
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
