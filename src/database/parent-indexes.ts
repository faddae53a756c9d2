import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Indexes that Payload leaves out. Each read of a document looks up the rows of its translations (`…_locales`) and its
 * lists of words (`…_texts`) by their parent alone, but their indexes begin with the language or the order, so SQLite
 * walks through the whole table, for every row of every array. With 3,000 products a write took 110 ms instead of 20
 * (docs/decisions/0014). Made after the migrations, for every such table, so that a new collection is never forgotten.
 */
export async function indexParents({ client }: Pick<SQLiteAdapter, 'client'>): Promise<void> {
  const { rows } = await client.execute(
    "SELECT m.name AS name, c.name AS parent FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name IN ('_parent_id', 'parent_id') WHERE m.type = 'table' AND (m.name LIKE '%\\_locales' ESCAPE '\\' OR m.name LIKE '%\\_texts' ESCAPE '\\')",
  )
  for (const { name, parent } of rows) {
    await client.execute(`CREATE INDEX IF NOT EXISTS "${name}_by_parent" ON "${name}" ("${parent}")`)
  }
}
