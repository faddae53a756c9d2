import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`numbers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`journey\` text NOT NULL,
  	\`ledger\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`numbers_journey_idx\` ON \`numbers\` (\`journey\`);`)
  await db.run(sql`CREATE INDEX \`numbers_updated_at_idx\` ON \`numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`numbers_created_at_idx\` ON \`numbers\` (\`created_at\`);`)
  await db.run(sql`DROP TABLE \`journeys_steps_when\`;`)
  await db.run(sql`DROP TABLE \`_journeys_v_version_steps_when\`;`)
  await db.run(sql`ALTER TABLE \`journeys_questions\` ADD \`kind\` text DEFAULT 'choice';`)
  await db.run(sql`ALTER TABLE \`journeys_questions\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`one_of\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`earliest_fact_id\` text(36) REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`earliest_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`earliest_unit\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`earliest_side\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`earliest_step\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`latest_fact_id\` text(36) REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`latest_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`latest_unit\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`latest_side\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`latest_step\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`moves_to_working_day\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`journeys_steps\` ADD \`legal_basis\` text;`)
  await db.run(sql`CREATE INDEX \`journeys_steps_earliest_earliest_fact_idx\` ON \`journeys_steps\` (\`earliest_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`journeys_steps_latest_latest_fact_idx\` ON \`journeys_steps\` (\`latest_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`journeys_steps_locales\` ADD \`when_late\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_locales\` ADD \`event_name\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_locales\` DROP COLUMN \`event_label\`;`)
  await db.run(sql`ALTER TABLE \`journeys_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`journeys_rels_facts_id_idx\` ON \`journeys_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_questions\` ADD \`kind\` text DEFAULT 'choice';`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_questions\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`one_of\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`earliest_fact_id\` text(36) REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`earliest_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`earliest_unit\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`earliest_side\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`earliest_step\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`latest_fact_id\` text(36) REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`latest_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`latest_unit\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`latest_side\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`latest_step\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`moves_to_working_day\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps\` ADD \`legal_basis\` text;`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_steps_earliest_earliest_fact_idx\` ON \`_journeys_v_version_steps\` (\`earliest_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_steps_latest_latest_fact_idx\` ON \`_journeys_v_version_steps\` (\`latest_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps_locales\` ADD \`when_late\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_locales\` ADD \`version_event_name\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_locales\` DROP COLUMN \`version_event_label\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_rels_facts_id_idx\` ON \`_journeys_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`numbers_id\` text(36) REFERENCES numbers(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`numbers_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`journeys_steps_when\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`journeys_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`journeys_steps_when_order_idx\` ON \`journeys_steps_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`journeys_steps_when_parent_id_idx\` ON \`journeys_steps_when\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_journeys_v_version_steps_when\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_journeys_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_steps_when_order_idx\` ON \`_journeys_v_version_steps_when\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_steps_when_parent_id_idx\` ON \`_journeys_v_version_steps_when\` (\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`numbers\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_journeys_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`product_id\` text(36),
  	\`actor\` text DEFAULT 'resident',
  	\`necessity\` text DEFAULT 'must',
  	FOREIGN KEY (\`product_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`journeys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_journeys_steps\`("_order", "_parent_id", "id", "key", "product_id", "actor", "necessity") SELECT "_order", "_parent_id", "id", "key", "product_id", "actor", "necessity" FROM \`journeys_steps\`;`)
  await db.run(sql`DROP TABLE \`journeys_steps\`;`)
  await db.run(sql`ALTER TABLE \`__new_journeys_steps\` RENAME TO \`journeys_steps\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`journeys_steps_order_idx\` ON \`journeys_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`journeys_steps_parent_id_idx\` ON \`journeys_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`journeys_steps_product_idx\` ON \`journeys_steps\` (\`product_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_journeys_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`journeys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_journeys_rels\`("id", "order", "parent_id", "path", "themes_id") SELECT "id", "order", "parent_id", "path", "themes_id" FROM \`journeys_rels\`;`)
  await db.run(sql`DROP TABLE \`journeys_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_journeys_rels\` RENAME TO \`journeys_rels\`;`)
  await db.run(sql`CREATE INDEX \`journeys_rels_order_idx\` ON \`journeys_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`journeys_rels_parent_idx\` ON \`journeys_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`journeys_rels_path_idx\` ON \`journeys_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`journeys_rels_themes_id_idx\` ON \`journeys_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__journeys_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`product_id\` text(36),
  	\`actor\` text DEFAULT 'resident',
  	\`necessity\` text DEFAULT 'must',
  	\`_uuid\` text,
  	FOREIGN KEY (\`product_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_journeys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__journeys_v_version_steps\`("_order", "_parent_id", "id", "key", "product_id", "actor", "necessity", "_uuid") SELECT "_order", "_parent_id", "id", "key", "product_id", "actor", "necessity", "_uuid" FROM \`_journeys_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_journeys_v_version_steps\`;`)
  await db.run(sql`ALTER TABLE \`__new__journeys_v_version_steps\` RENAME TO \`_journeys_v_version_steps\`;`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_steps_order_idx\` ON \`_journeys_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_steps_parent_id_idx\` ON \`_journeys_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_version_steps_product_idx\` ON \`_journeys_v_version_steps\` (\`product_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__journeys_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_journeys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__journeys_v_rels\`("id", "order", "parent_id", "path", "themes_id") SELECT "id", "order", "parent_id", "path", "themes_id" FROM \`_journeys_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_journeys_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__journeys_v_rels\` RENAME TO \`_journeys_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_journeys_v_rels_order_idx\` ON \`_journeys_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_rels_parent_idx\` ON \`_journeys_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_rels_path_idx\` ON \`_journeys_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_journeys_v_rels_themes_id_idx\` ON \`_journeys_v_rels\` (\`themes_id\`);`)
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
  	\`fee_plans_id\` text(36),
  	\`channels_id\` text(36),
  	\`locations_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`reviews_id\` text(36),
  	\`audit_id\` text(36),
  	\`redirects_id\` text(36),
  	\`publications_id\` text(36),
  	\`links_id\` text(36),
  	\`reminders_id\` text(36),
  	\`preview_links_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journeys_id\`) REFERENCES \`journeys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fee_plans_id\`) REFERENCES \`fee_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reviews_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_id\`) REFERENCES \`audit\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`links_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reminders_id\`) REFERENCES \`reminders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`preview_links_id\`) REFERENCES \`preview_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "products_id", "questions_id", "journeys_id", "themes_id", "pages_id", "facts_id", "fee_plans_id", "channels_id", "locations_id", "media_id", "users_id", "reviews_id", "audit_id", "redirects_id", "publications_id", "links_id", "reminders_id", "preview_links_id") SELECT "id", "order", "parent_id", "path", "products_id", "questions_id", "journeys_id", "themes_id", "pages_id", "facts_id", "fee_plans_id", "channels_id", "locations_id", "media_id", "users_id", "reviews_id", "audit_id", "redirects_id", "publications_id", "links_id", "reminders_id", "preview_links_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fee_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`fee_plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locations_id_idx\` ON \`payload_locked_documents_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_links_id_idx\` ON \`payload_locked_documents_rels\` (\`links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`)
  await db.run(sql`ALTER TABLE \`journeys_locales\` ADD \`event_label\` text;`)
  await db.run(sql`ALTER TABLE \`journeys_locales\` DROP COLUMN \`event_name\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_locales\` ADD \`version_event_label\` text;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_locales\` DROP COLUMN \`version_event_name\`;`)
  await db.run(sql`ALTER TABLE \`journeys_questions\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`journeys_questions\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`journeys_steps_locales\` DROP COLUMN \`when_late\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_questions\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_questions\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v_version_steps_locales\` DROP COLUMN \`when_late\`;`)
}
