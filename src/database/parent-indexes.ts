import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Adds indexes that Payload omits. Reading a document looks up its `…_locales` and `…_texts` rows by parent alone, but their
 * indexes start with the language or the order, so SQLite scans the whole table for each row of each array. With 3,000
 * products a write took 110 ms instead of 20 (docs/decisions/0014). Runs after the migrations, for every such table, so that
 * new collections are covered.
 */
export async function indexParents({ client }: Pick<SQLiteAdapter, 'client'>): Promise<void> {
  const { rows } = await client.execute(
    "SELECT m.name AS name, c.name AS parent FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name IN ('_parent_id', 'parent_id') WHERE m.type = 'table' AND (m.name LIKE '%\\_locales' ESCAPE '\\' OR m.name LIKE '%\\_texts' ESCAPE '\\')",
  )
  for (const { name, parent } of rows) {
    await client.execute(`CREATE INDEX IF NOT EXISTS "${name}_by_parent" ON "${name}" ("${parent}")`)
  }
}
