CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invited_by_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`invited_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_email_uq` ON `invitations` (`email`);--> statement-breakpoint
CREATE INDEX `invitations_created_ix` ON `invitations` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_invited_by_ix` ON `invitations` (`invited_by_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`person_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `code_hash`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `second_factors` (
	`person_id` text PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`used_step` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `verification_tokens` ADD `person_id` text REFERENCES people(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `verification_tokens_person_ix` ON `verification_tokens` (`person_id`);