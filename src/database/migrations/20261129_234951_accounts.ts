import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sign_in_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`group\` text,
  	\`count\` numeric NOT NULL,
  	\`moment\` text,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_marks_key_idx\` ON \`sign_in_marks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_marks_group_idx\` ON \`sign_in_marks\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_marks_expires_at_idx\` ON \`sign_in_marks\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_marks_updated_at_idx\` ON \`sign_in_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_marks_created_at_idx\` ON \`sign_in_marks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sign_in_marks\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
}
