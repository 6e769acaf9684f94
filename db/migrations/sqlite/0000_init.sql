CREATE TABLE `addresses` (
	`slug` text PRIMARY KEY NOT NULL,
	`section_id` text,
	`article_id` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "addresses_owner_ck" CHECK(section_id is null or article_id is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_section_uq` ON `addresses` (`section_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_article_uq` ON `addresses` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_tags` (
	`article_id` text NOT NULL,
	`tag_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `tag_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_tags_tag_ix` ON `article_tags` (`tag_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`slug` text,
	`section_id` text,
	`published_revision_id` text,
	`published_at` integer,
	`updated_at` integer,
	`retired_at` integer,
	`comments_policy` text,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_public_ck" CHECK(published_revision_id is null or (slug is not null and published_at is not null and updated_at is not null)),
	CONSTRAINT "articles_story_section_ck" CHECK(kind = 'page' or published_revision_id is null or section_id is not null),
	CONSTRAINT "articles_page_section_ck" CHECK(kind = 'story' or section_id is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_kind_slug_uq` ON `articles` (`kind`,`slug`);--> statement-breakpoint
CREATE INDEX `articles_public_ix` ON `articles` (`kind`,`published_at`,`id`,`retired_at`,`published_revision_id`) WHERE retired_at is null and published_revision_id is not null;--> statement-breakpoint
CREATE INDEX `articles_section_public_ix` ON `articles` (`section_id`,`kind`,`published_at`,`id`) WHERE retired_at is null and published_revision_id is not null;--> statement-breakpoint
CREATE INDEX `articles_retired_ix` ON `articles` (`retired_at`) WHERE retired_at is not null;--> statement-breakpoint
CREATE INDEX `articles_section_ix` ON `articles` (`section_id`);--> statement-breakpoint
CREATE INDEX `articles_created_by_ix` ON `articles` (`created_by_id`);--> statement-breakpoint
CREATE INDEX `articles_revision_ix` ON `articles` (`published_revision_id`);--> statement-breakpoint
CREATE TABLE `bylines` (
	`article_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `person_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bylines_person_ix` ON `bylines` (`person_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`parent_id` text,
	`thread_path` text NOT NULL,
	`depth` integer DEFAULT 0 NOT NULL,
	`person_id` text,
	`guest_name` text,
	`guest_email` text,
	`device_hash` text,
	`subnet` text,
	`body` text NOT NULL,
	`body_hash` text NOT NULL,
	`idempotency_key` text,
	`created_at` integer NOT NULL,
	`held_by` text,
	`published_at` integer,
	`published_by_id` text,
	`removed_at` integer,
	`removed_by_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_author_ck" CHECK((person_id is null) <> (guest_name is null)),
	CONSTRAINT "comments_body_ck" CHECK(length(body) between 1 and 5000)
);
--> statement-breakpoint
CREATE INDEX `comments_thread_ix` ON `comments` (`article_id`,`thread_path`) WHERE published_at is not null and removed_at is null;--> statement-breakpoint
CREATE INDEX `comments_article_ix` ON `comments` (`article_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_parent_ix` ON `comments` (`parent_id`);--> statement-breakpoint
CREATE INDEX `comments_pending_ix` ON `comments` (`created_at`,`id`) WHERE published_at is null and removed_at is null;--> statement-breakpoint
CREATE INDEX `comments_published_ix` ON `comments` (`published_at`,`id`) WHERE published_at is not null and removed_at is null;--> statement-breakpoint
CREATE INDEX `comments_removed_ix` ON `comments` (`removed_at`,`id`) WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX `comments_device_ix` ON `comments` (`device_hash`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_subnet_ix` ON `comments` (`subnet`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_person_ix` ON `comments` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_published_by_ix` ON `comments` (`published_by_id`);--> statement-breakpoint
CREATE INDEX `comments_removed_by_ix` ON `comments` (`removed_by_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `comments_idempotency_uq` ON `comments` (`idempotency_key`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`type` text NOT NULL,
	`actor_id` text,
	`subject` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_subject_ix` ON `events` (`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `events_type_ix` ON `events` (`type`,`seq`);--> statement-breakpoint
CREATE INDEX `events_actor_ix` ON `events` (`actor_id`,`seq`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`unique_key` text,
	`created_at` integer NOT NULL,
	`run_at` integer NOT NULL,
	`locked_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`done_at` integer,
	`failed_at` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `jobs_due_ix` ON `jobs` (`run_at`) WHERE done_at is null and failed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_unique_uq` ON `jobs` (`unique_key`) WHERE done_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX `jobs_created_ix` ON `jobs` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`mime_type` text NOT NULL,
	`content_hash` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`focal_x` real DEFAULT 0.5 NOT NULL,
	`focal_y` real DEFAULT 0.5 NOT NULL,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_size_ck" CHECK(width > 0 and height > 0 and bytes > 0)
);
--> statement-breakpoint
CREATE INDEX `media_created_ix` ON `media` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `media_hash_ix` ON `media` (`content_hash`);--> statement-breakpoint
CREATE INDEX `media_created_by_ix` ON `media` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `media_variants` (
	`media_id` text NOT NULL,
	`mime_type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`content_hash` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`media_id`, `mime_type`, `width`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text,
	`channel` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`send_after` integer NOT NULL,
	`claimed_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`sent_at` integer,
	`failed_at` integer,
	`last_error` text,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_due_ix` ON `outbox` (`send_after`) WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX `outbox_created_ix` ON `outbox` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_event_ix` ON `outbox` (`event_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "people_name_ck" CHECK(length(name) between 1 and 100),
	CONSTRAINT "people_email_ck" CHECK(email = lower(email) and length(email) between 3 and 254)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_uq` ON `people` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug_uq` ON `people` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_one_owner_uq` ON `people` (`role`) WHERE role = 'owner';--> statement-breakpoint
CREATE INDEX `people_role_ix` ON `people` (`role`,`name`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`resets_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limits_reset_ix` ON `rate_limits` (`resets_at`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`from_path` text PRIMARY KEY NOT NULL,
	`article_id` text,
	`to_path` text,
	`status` integer DEFAULT 308 NOT NULL,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "redirects_target_ck" CHECK((status = 410 and article_id is null and to_path is null)
          or (status in (301, 302, 307, 308) and (article_id is null) <> (to_path is null)))
);
--> statement-breakpoint
CREATE INDEX `redirects_article_ix` ON `redirects` (`article_id`);--> statement-breakpoint
CREATE INDEX `redirects_created_by_ix` ON `redirects` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`slug` text NOT NULL,
	`section_id` text,
	`seo_title` text DEFAULT '' NOT NULL,
	`seo_description` text DEFAULT '' NOT NULL,
	`byline_ids` text NOT NULL,
	`tag_names` text NOT NULL,
	`word_count` integer NOT NULL,
	`working_version` integer NOT NULL,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_headline_ck" CHECK(length(headline) between 1 and 200)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number_uq` ON `revisions` (`article_id`,`number`);--> statement-breakpoint
CREATE INDEX `revisions_section_ix` ON `revisions` (`section_id`);--> statement-breakpoint
CREATE INDEX `revisions_created_by_ix` ON `revisions` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `search_docs` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_docs_article_uq` ON `search_docs` (`article_id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`colour` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "sections_colour_ck" CHECK(length(colour) = 7)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_uq` ON `sections` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `sections_name_uq` ON `sections` (`name`);--> statement-breakpoint
CREATE INDEX `sections_position_ix` ON `sections` (`position`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`user_agent` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_uq` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_person_ix` ON `sessions` (`person_id`,`last_seen_at`);--> statement-breakpoint
CREATE INDEX `sessions_expiry_ix` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_slug_uq` ON `tags` (`slug`);--> statement-breakpoint
CREATE INDEX `tags_name_ix` ON `tags` (`name`);--> statement-breakpoint
CREATE TABLE `verification_tokens` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`identifier` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_tokens_for_ix` ON `verification_tokens` (`purpose`,`identifier`);--> statement-breakpoint
CREATE INDEX `verification_tokens_expiry_ix` ON `verification_tokens` (`expires_at`);--> statement-breakpoint
CREATE TABLE `working_bylines` (
	`article_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `person_id`),
	FOREIGN KEY (`article_id`) REFERENCES `working_copies`(`article_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `working_bylines_person_ix` ON `working_bylines` (`person_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `working_copies` (
	`article_id` text PRIMARY KEY NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`standfirst` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`slug` text DEFAULT '' NOT NULL,
	`section_id` text,
	`language` text DEFAULT 'en' NOT NULL,
	`seo_title` text DEFAULT '' NOT NULL,
	`seo_description` text DEFAULT '' NOT NULL,
	`comments_policy` text,
	`tag_names` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `working_copies_saved_ix` ON `working_copies` (`saved_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `working_copies_section_ix` ON `working_copies` (`section_id`,`saved_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `working_copies_saved_by_ix` ON `working_copies` (`saved_by_id`);