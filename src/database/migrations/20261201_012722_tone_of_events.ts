import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`journeys\` ADD \`tone\` text DEFAULT 'usual';`)
  await db.run(sql`ALTER TABLE \`journeys\` ADD \`sensitive\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` ADD \`version_tone\` text DEFAULT 'usual';`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` ADD \`version_sensitive\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`journeys\` DROP COLUMN \`tone\`;`)
  await db.run(sql`ALTER TABLE \`journeys\` DROP COLUMN \`sensitive\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` DROP COLUMN \`version_tone\`;`)
  await db.run(sql`ALTER TABLE \`_journeys_v\` DROP COLUMN \`version_sensitive\`;`)
}
