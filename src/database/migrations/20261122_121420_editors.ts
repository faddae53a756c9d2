import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`fee_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`csv\` text NOT NULL,
  	\`uploaded_by_id\` text(36),
  	\`planned_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`planned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`fee_plans_uploaded_by_idx\` ON \`fee_plans\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`fee_plans_planned_by_idx\` ON \`fee_plans\` (\`planned_by_id\`);`)
  await db.run(sql`CREATE INDEX \`fee_plans_updated_at_idx\` ON \`fee_plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fee_plans_created_at_idx\` ON \`fee_plans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`source\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`kind\` text DEFAULT 'publish' NOT NULL,
  	\`state\` text NOT NULL,
  	\`version\` text,
  	\`hash\` text,
  	\`note\` text,
  	\`submitted_by_id\` text(36),
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`reason\` text,
  	\`publish_at\` text,
  	\`planned_by_id\` text(36),
  	\`redirect_to\` text,
  	\`is_emergency\` integer DEFAULT false,
  	\`attempts\` numeric DEFAULT 0,
  	\`failure\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`planned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_source_idx\` ON \`reviews\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`reviews_document_idx\` ON \`reviews\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_submitted_by_idx\` ON \`reviews\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_decided_by_idx\` ON \`reviews\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_decided_at_idx\` ON \`reviews\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_publish_at_idx\` ON \`reviews\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_planned_by_idx\` ON \`reviews\` (\`planned_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`title\` text,
  	\`source\` text,
  	\`document\` text,
  	\`user\` text,
  	\`name\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_action_idx\` ON \`audit\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_document_idx\` ON \`audit\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`audit_user_idx\` ON \`audit\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`audit_updated_at_idx\` ON \`audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_created_at_idx\` ON \`audit\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_slug_idx\` ON \`redirects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`redirects_target_idx\` ON \`redirects\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`message\` text,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`field\` text NOT NULL,
  	\`field_label\` text,
  	\`checked_at\` text,
  	\`failing_since\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`check_after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`links_url_idx\` ON \`links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`links_status_idx\` ON \`links\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`links_document_idx\` ON \`links\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`links_check_after_idx\` ON \`links\` (\`check_after\`);`)
  await db.run(sql`CREATE INDEX \`links_updated_at_idx\` ON \`links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`links_created_at_idx\` ON \`links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reminders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reminders_key_idx\` ON \`reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reminders_updated_at_idx\` ON \`reminders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reminders_created_at_idx\` ON \`reminders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`made_by_id\` text(36) NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_idx\` ON \`preview_links\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_made_by_idx\` ON \`preview_links\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`products\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`products\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`products\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`products\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`products_changed_by_idx\` ON \`products\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`products_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_products_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_products_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_products_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_products_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_changed_by_idx\` ON \`_products_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_products_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`questions_changed_by_idx\` ON \`questions\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`questions_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_changed_by_idx\` ON \`_questions_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_questions_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`journeys\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`journeys\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`journeys\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`journeys\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`journeys_changed_by_idx\` ON \`journeys\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`journeys_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_version_changed_by_idx\` ON \`_journeys_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_journeys_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`themes_changed_by_idx\` ON \`themes\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`themes_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_changed_by_idx\` ON \`_themes_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_themes_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`pages_changed_by_idx\` ON \`pages\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_changed_by_idx\` ON \`_pages_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`facts_changed_by_idx\` ON \`facts\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`facts_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_changed_by_idx\` ON \`_facts_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_facts_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`channels_changed_by_idx\` ON \`channels\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`channels_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_channels_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_channels_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_channels_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_channels_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_changed_by_idx\` ON \`_channels_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_channels_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`locations_changed_by_idx\` ON \`locations\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`locations_locales\` ADD \`public_note\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_text_changed_at_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_text_changed_at_en\` text;`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_changed_by_idx\` ON \`_locations_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_locations_v_locales\` ADD \`version_public_note\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`fee_plans_id\` text(36) REFERENCES fee_plans(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reviews_id\` text(36) REFERENCES reviews(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`audit_id\` text(36) REFERENCES audit(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` text(36) REFERENCES redirects(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`links_id\` text(36) REFERENCES links(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reminders_id\` text(36) REFERENCES reminders(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`preview_links_id\` text(36) REFERENCES preview_links(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fee_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`fee_plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_links_id_idx\` ON \`payload_locked_documents_rels\` (\`links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`four_eyes\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_four_eyes\` integer DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`fee_plans\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP TABLE \`reminders\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_products\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`upl\` text,
  	\`sensitive\` integer DEFAULT false,
  	\`department\` text,
  	\`owner_id\` text(36),
  	\`reviewed_on\` text,
  	\`review_date\` text,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`internal_desk_memo\` text,
  	\`internal_maatwerk\` text,
  	\`slug\` text,
  	\`short_number\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_products\`("id", "upl", "sensitive", "department", "owner_id", "reviewed_on", "review_date", "valid_from", "valid_until", "internal_desk_memo", "internal_maatwerk", "slug", "short_number", "updated_at", "created_at", "_status") SELECT "id", "upl", "sensitive", "department", "owner_id", "reviewed_on", "review_date", "valid_from", "valid_until", "internal_desk_memo", "internal_maatwerk", "slug", "short_number", "updated_at", "created_at", "_status" FROM \`products\`;`)
  await db.run(sql`DROP TABLE \`products\`;`)
  await db.run(sql`ALTER TABLE \`__new_products\` RENAME TO \`products\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`products_owner_idx\` ON \`products\` (\`owner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`products_slug_idx\` ON \`products\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`products_short_number_idx\` ON \`products\` (\`short_number\`);`)
  await db.run(sql`CREATE INDEX \`products_updated_at_idx\` ON \`products\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`products_created_at_idx\` ON \`products\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`products__status_idx\` ON \`products\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__products_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_upl\` text,
  	\`version_sensitive\` integer DEFAULT false,
  	\`version_department\` text,
  	\`version_owner_id\` text(36),
  	\`version_reviewed_on\` text,
  	\`version_review_date\` text,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_internal_desk_memo\` text,
  	\`version_internal_maatwerk\` text,
  	\`version_slug\` text,
  	\`version_short_number\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__products_v\`("id", "parent_id", "version_upl", "version_sensitive", "version_department", "version_owner_id", "version_reviewed_on", "version_review_date", "version_valid_from", "version_valid_until", "version_internal_desk_memo", "version_internal_maatwerk", "version_slug", "version_short_number", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_upl", "version_sensitive", "version_department", "version_owner_id", "version_reviewed_on", "version_review_date", "version_valid_from", "version_valid_until", "version_internal_desk_memo", "version_internal_maatwerk", "version_slug", "version_short_number", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_products_v\`;`)
  await db.run(sql`DROP TABLE \`_products_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__products_v\` RENAME TO \`_products_v\`;`)
  await db.run(sql`CREATE INDEX \`_products_v_parent_idx\` ON \`_products_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_owner_idx\` ON \`_products_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_slug_idx\` ON \`_products_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_short_number_idx\` ON \`_products_v\` (\`version_short_number\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_updated_at_idx\` ON \`_products_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_created_at_idx\` ON \`_products_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version__status_idx\` ON \`_products_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_created_at_idx\` ON \`_products_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_updated_at_idx\` ON \`_products_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_snapshot_idx\` ON \`_products_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_published_locale_idx\` ON \`_products_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_latest_idx\` ON \`_products_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`toelichting\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_questions\`("id", "toelichting", "slug", "updated_at", "created_at", "_status") SELECT "id", "toelichting", "slug", "updated_at", "created_at", "_status" FROM \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_questions\` RENAME TO \`questions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_slug_idx\` ON \`questions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions__status_idx\` ON \`questions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__questions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_toelichting\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__questions_v\`("id", "parent_id", "version_toelichting", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_toelichting", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_questions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__questions_v\` RENAME TO \`_questions_v\`;`)
  await db.run(sql`CREATE INDEX \`_questions_v_parent_idx\` ON \`_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_slug_idx\` ON \`_questions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_updated_at_idx\` ON \`_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_created_at_idx\` ON \`_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version__status_idx\` ON \`_questions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_created_at_idx\` ON \`_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_updated_at_idx\` ON \`_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_snapshot_idx\` ON \`_questions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_published_locale_idx\` ON \`_questions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_latest_idx\` ON \`_questions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_journeys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`short_number\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_journeys\`("id", "slug", "short_number", "updated_at", "created_at", "_status") SELECT "id", "slug", "short_number", "updated_at", "created_at", "_status" FROM \`journeys\`;`)
  await db.run(sql`DROP TABLE \`journeys\`;`)
  await db.run(sql`ALTER TABLE \`__new_journeys\` RENAME TO \`journeys\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`journeys_slug_idx\` ON \`journeys\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`journeys_short_number_idx\` ON \`journeys\` (\`short_number\`);`)
  await db.run(sql`CREATE INDEX \`journeys_updated_at_idx\` ON \`journeys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journeys_created_at_idx\` ON \`journeys\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`journeys__status_idx\` ON \`journeys\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__journeys_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_short_number\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`journeys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__journeys_v\`("id", "parent_id", "version_slug", "version_short_number", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_short_number", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_journeys_v\`;`)
  await db.run(sql`DROP TABLE \`_journeys_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__journeys_v\` RENAME TO \`_journeys_v\`;`)
  await db.run(sql`CREATE INDEX \`_journeys_v_parent_idx\` ON \`_journeys_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_version_slug_idx\` ON \`_journeys_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_version_short_number_idx\` ON \`_journeys_v\` (\`version_short_number\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_version_updated_at_idx\` ON \`_journeys_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_version_created_at_idx\` ON \`_journeys_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_version__status_idx\` ON \`_journeys_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_created_at_idx\` ON \`_journeys_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_updated_at_idx\` ON \`_journeys_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_snapshot_idx\` ON \`_journeys_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_published_locale_idx\` ON \`_journeys_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_latest_idx\` ON \`_journeys_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`position\` numeric DEFAULT 100,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_themes\`("id", "position", "slug", "updated_at", "created_at", "_status") SELECT "id", "position", "slug", "updated_at", "created_at", "_status" FROM \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`ALTER TABLE \`__new_themes\` RENAME TO \`themes\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_position\` numeric DEFAULT 100,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__themes_v\`("id", "parent_id", "version_position", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_position", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__themes_v\` RENAME TO \`_themes_v\`;`)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "slug", "updated_at", "created_at", "_status") SELECT "id", "slug", "updated_at", "created_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_facts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text DEFAULT 'money',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_facts\`("id", "key", "kind", "updated_at", "created_at", "_status") SELECT "id", "key", "kind", "updated_at", "created_at", "_status" FROM \`facts\`;`)
  await db.run(sql`DROP TABLE \`facts\`;`)
  await db.run(sql`ALTER TABLE \`__new_facts\` RENAME TO \`facts\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`facts_key_idx\` ON \`facts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`facts_updated_at_idx\` ON \`facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`facts_created_at_idx\` ON \`facts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`facts__status_idx\` ON \`facts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__facts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_key\` text,
  	\`version_kind\` text DEFAULT 'money',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__facts_v\`("id", "parent_id", "version_key", "version_kind", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_key", "version_kind", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_facts_v\`;`)
  await db.run(sql`DROP TABLE \`_facts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__facts_v\` RENAME TO \`_facts_v\`;`)
  await db.run(sql`CREATE INDEX \`_facts_v_parent_idx\` ON \`_facts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_key_idx\` ON \`_facts_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_updated_at_idx\` ON \`_facts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_created_at_idx\` ON \`_facts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version__status_idx\` ON \`_facts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_created_at_idx\` ON \`_facts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_updated_at_idx\` ON \`_facts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_snapshot_idx\` ON \`_facts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_published_locale_idx\` ON \`_facts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_latest_idx\` ON \`_facts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_channels\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`medium\` text,
  	\`telephone_id\` text(36),
  	\`url\` text,
  	\`postal_address\` text,
  	\`show_on_contact\` integer DEFAULT true,
  	\`position\` numeric DEFAULT 100,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`telephone_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_channels\`("id", "kind", "medium", "telephone_id", "url", "postal_address", "show_on_contact", "position", "slug", "updated_at", "created_at", "_status") SELECT "id", "kind", "medium", "telephone_id", "url", "postal_address", "show_on_contact", "position", "slug", "updated_at", "created_at", "_status" FROM \`channels\`;`)
  await db.run(sql`DROP TABLE \`channels\`;`)
  await db.run(sql`ALTER TABLE \`__new_channels\` RENAME TO \`channels\`;`)
  await db.run(sql`CREATE INDEX \`channels_telephone_idx\` ON \`channels\` (\`telephone_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`channels_slug_idx\` ON \`channels\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`channels_updated_at_idx\` ON \`channels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_created_at_idx\` ON \`channels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`channels__status_idx\` ON \`channels\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__channels_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_medium\` text,
  	\`version_telephone_id\` text(36),
  	\`version_url\` text,
  	\`version_postal_address\` text,
  	\`version_show_on_contact\` integer DEFAULT true,
  	\`version_position\` numeric DEFAULT 100,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_telephone_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__channels_v\`("id", "parent_id", "version_kind", "version_medium", "version_telephone_id", "version_url", "version_postal_address", "version_show_on_contact", "version_position", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_medium", "version_telephone_id", "version_url", "version_postal_address", "version_show_on_contact", "version_position", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_channels_v\`;`)
  await db.run(sql`DROP TABLE \`_channels_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__channels_v\` RENAME TO \`_channels_v\`;`)
  await db.run(sql`CREATE INDEX \`_channels_v_parent_idx\` ON \`_channels_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_telephone_idx\` ON \`_channels_v\` (\`version_telephone_id\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_slug_idx\` ON \`_channels_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_updated_at_idx\` ON \`_channels_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_created_at_idx\` ON \`_channels_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version__status_idx\` ON \`_channels_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_created_at_idx\` ON \`_channels_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_updated_at_idx\` ON \`_channels_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_snapshot_idx\` ON \`_channels_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_published_locale_idx\` ON \`_channels_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_latest_idx\` ON \`_channels_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_locations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address_street\` text,
  	\`address_number\` text,
  	\`address_postcode\` text,
  	\`address_city\` text,
  	\`appointment_needed\` integer DEFAULT false,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_locations\`("id", "address_street", "address_number", "address_postcode", "address_city", "appointment_needed", "slug", "updated_at", "created_at", "_status") SELECT "id", "address_street", "address_number", "address_postcode", "address_city", "appointment_needed", "slug", "updated_at", "created_at", "_status" FROM \`locations\`;`)
  await db.run(sql`DROP TABLE \`locations\`;`)
  await db.run(sql`ALTER TABLE \`__new_locations\` RENAME TO \`locations\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`locations_slug_idx\` ON \`locations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`locations_updated_at_idx\` ON \`locations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`locations_created_at_idx\` ON \`locations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`locations__status_idx\` ON \`locations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__locations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_address_street\` text,
  	\`version_address_number\` text,
  	\`version_address_postcode\` text,
  	\`version_address_city\` text,
  	\`version_appointment_needed\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__locations_v\`("id", "parent_id", "version_address_street", "version_address_number", "version_address_postcode", "version_address_city", "version_appointment_needed", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_address_street", "version_address_number", "version_address_postcode", "version_address_city", "version_appointment_needed", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_locations_v\`;`)
  await db.run(sql`DROP TABLE \`_locations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__locations_v\` RENAME TO \`_locations_v\`;`)
  await db.run(sql`CREATE INDEX \`_locations_v_parent_idx\` ON \`_locations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_slug_idx\` ON \`_locations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_updated_at_idx\` ON \`_locations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_created_at_idx\` ON \`_locations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version__status_idx\` ON \`_locations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_created_at_idx\` ON \`_locations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_updated_at_idx\` ON \`_locations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_snapshot_idx\` ON \`_locations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_published_locale_idx\` ON \`_locations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_latest_idx\` ON \`_locations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`products_id\` text(36),
  	\`questions_id\` text(36),
  	\`journeys_id\` text(36),
  	\`themes_id\` text(36),
  	\`pages_id\` text(36),
  	\`facts_id\` text(36),
  	\`channels_id\` text(36),
  	\`locations_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`publications_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journeys_id\`) REFERENCES \`journeys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "products_id", "questions_id", "journeys_id", "themes_id", "pages_id", "facts_id", "channels_id", "locations_id", "media_id", "users_id", "publications_id") SELECT "id", "order", "parent_id", "path", "products_id", "questions_id", "journeys_id", "themes_id", "pages_id", "facts_id", "channels_id", "locations_id", "media_id", "users_id", "publications_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_products_id_idx\` ON \`payload_locked_documents_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journeys_id_idx\` ON \`payload_locked_documents_rels\` (\`journeys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locations_id_idx\` ON \`payload_locked_documents_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`ALTER TABLE \`products_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_products_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`questions_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_questions_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`journeys_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`themes_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`facts_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_facts_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`channels_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_channels_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`locations_locales\` DROP COLUMN \`public_note\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v_locales\` DROP COLUMN \`version_public_note\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`four_eyes\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_four_eyes\`;`)
}
