import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`picture_bytes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`set\` text,
  	\`parts\` numeric,
  	\`used_at\` text,
  	\`staged_at\` text,
  	\`bytes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`picture_bytes_key_idx\` ON \`picture_bytes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`picture_bytes_staged_at_idx\` ON \`picture_bytes\` (\`staged_at\`);`)
  await db.run(sql`CREATE INDEX \`picture_bytes_updated_at_idx\` ON \`picture_bytes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`picture_bytes_created_at_idx\` ON \`picture_bytes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sha256\` text;`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`picture_bytes\`;`)
  await db.run(sql`DROP INDEX \`media_sha256_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sha256\`;`)
}
