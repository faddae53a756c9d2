import type { Client } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

type Row = Record<string, unknown>

/** All that is in a database, as it is stored: the rows of each table or the documents of each collection, sorted. */
export async function rawDatabase({ db }: Payload): Promise<Record<string, string[]>> {
  if (db.name !== 'mongoose') return rowsOf((db as unknown as SQLiteAdapter).client)
  return sorted(await collectionsOf(db as unknown as MongooseAdapter))
}

type Tables = Record<string, string[]>

/** The first difference in each table, with what is around it: Vitest cannot show one between databases. */
export function differingRows(one: Tables, other: Tables): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.flatMap((name) => {
    const [rows = [], others = []] = [one[name], other[name]]
    const at = [...rows, ''].findIndex((row, index) => row !== (others[index] ?? ''))
    if (at < 0 && rows.length === others.length) return []
    const [row, another] = [rows[at] ?? '', others[at] ?? '']
    const from = Math.max([...row].findIndex((character, index) => character !== [...another][index]) - 60, 0)
    return [`${name}: ${row.slice(from, from + 160)} -> ${another.slice(from, from + 160)}`]
  })
}

/** The rows of each table of an SQLite file. */
export const rowsOf = async (client: Client): Promise<Record<string, string[]>> => sorted(await tablesOf(client))

function sorted(tables: Record<string, Row[]>): Record<string, string[]> {
  const entries = Object.entries(tables).filter(([name]) => !/payload[_-]migrations/.test(name))
  return Object.fromEntries(entries.map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()]))
}

/** Those of documents, not what nodes share with each other. */
async function collectionsOf({ collections, globals, versions }: MongooseAdapter): Promise<Record<string, Row[]>> {
  const found: Record<string, Row[]> = {}
  for (const { collection } of [...Object.values(collections), ...Object.values(versions), globals])
    found[collection.name] = (await collection.find().toArray()).map(inOrder)
  return found
}

/** MongoDB keeps the order in which keys were added. */
const inOrder = (document: Row): Row =>
  Object.fromEntries(Object.entries(document).sort(([one], [other]) => (one < other ? -1 : 1)))

async function tablesOf(client: Client): Promise<Record<string, Row[]>> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  )
  const found: Record<string, Row[]> = {}
  for (const { name } of rows)
    found[String(name)] = (await client.execute(`SELECT * FROM "${name}"`)).rows.map(entriesOf)
  return withSteadyIds(found)
}

/** Payload's adapter writes some dates without milliseconds, and reads them with. */
const entriesOf = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z$/, '$1.000Z') : value,
    ]),
  )

/**
 * Payload's adapter gives the rows of arrays in a version, and the values of a select, new ids at each write. Nothing else
 * refers to them than their own child rows, so here they are named by their parent and place.
 */
function withSteadyIds(tables: Record<string, Row[]>): Record<string, Row[]> {
  const all = Object.values(tables).flat()
  const own = new Map(all.filter((row) => '_uuid' in row).map((row) => [row.id, row]))
  const nameOf = (id: unknown): unknown => {
    const row = own.get(id)
    return row ? `${nameOf(row._parent_id)} ${row._path ?? ''} ${row._locale ?? ''} ${row._uuid} ${row._order}` : id
  }
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => steady(row, nameOf))]),
  )
}

function steady(row: Row, nameOf: (id: unknown) => unknown): Row {
  const { id, ...rest } = row
  const isChild = '_parent_id' in row || 'parent_id' in row
  const parents = Object.fromEntries(
    ['_parent_id', 'parent_id'].flatMap((key) => (key in row && isChild ? [[key, nameOf(row[key])]] : [])),
  )
  const isSelect = 'value' in row && 'parent_id' in row
  // The rows of texts, relations and languages are numbered.
  if (typeof id === 'number' || typeof id === 'bigint' || isSelect) return { ...rest, ...parents }
  return { id: nameOf(id), ...rest, ...parents }
}
