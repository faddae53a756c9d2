// The child process that opens the database file (decision 26): libsql blocks its process and aborts it on corrupt text.
// Plain JavaScript, because it is started unbuilt. Its parent is `sqlite-connection.ts`.
import Database from 'libsql'

/** @typedef {import('libsql').Database} Connection */
/** @typedef {{ sql: string, args?: any }} Statement */

const file = process.argv[2] ?? ''
// Ctrl-C is sent to every process of a terminal. This one ends when the server closes it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))

/** @type {Record<string, Connection>} */
const connections = {}

/**
 * Only `exec` takes a lock. A prepared statement that failed to get one stays active until it is garbage collected, and
 * until then writes of later statements are not stored, although SQLite reports success.
 * @type {Record<string, (connection: Connection, statement: any) => unknown>}
 */
const methods = {
  begin: (connection) => void connection.exec('BEGIN IMMEDIATE'),
  commit: (connection) => void connection.exec('COMMIT'),
  rollback: (connection) => void connection.exec('ROLLBACK'),
  run,
  write: (connection, statement) => inTransaction(connection, () => run(connection, statement)),
  script: (connection, { sql }) => inTransaction(connection, () => void connection.exec(sql)),
  exec: (connection, { sql }) => void connection.exec(sql),
}

try {
  for (const name of ['writer', 'reader']) {
    const connection = new Database(file)
    connections[name] = connection
    // Only while opening, when another process may be recovering the file. After that the caller does the waiting.
    connection.exec('PRAGMA busy_timeout = 5000')
    run(connection, { sql: 'PRAGMA journal_mode = WAL' })
    connection.exec('PRAGMA busy_timeout = 0')
  }
  process.on('message', answer)
  process.send?.({ opened: true })
} catch (error) {
  process.send?.({ opened: false, error: plain(error) }, () => process.exit(0))
}

/** @param {any} asked */
function answer({ id, connection, method, statement }) {
  if (method === 'close') {
    for (const each of Object.values(connections)) each.close()
    process.exit(0)
  }
  try {
    const open = /** @type {Connection} */ (connections[connection])
    process.send?.({ id, result: methods[method]?.(open, statement) })
  } catch (error) {
    process.send?.({ id, error: plain(error) })
  }
}

/**
 * @template T
 * @param {Connection} connection
 * @param {() => T} work
 */
function inTransaction(connection, work) {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

/**
 * @param {Connection} connection
 * @param {Statement} statement
 */
function run(connection, { sql, args = [] }) {
  const statement = connection.prepare(sql)
  statement.safeIntegers(true)
  const given = Array.isArray(args) ? args.map(toSql) : named(args)
  if (!statement.reader) {
    const { changes, lastInsertRowid } = statement.run(given)
    return { columns: [], columnTypes: [], rows: [], rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) }
  }
  statement.raw(true)
  const columns = statement.columns()
  const rows = /** @type {unknown[][]} */ (statement.all(given))
  for (const row of rows) for (let index = 0; index < row.length; index++) row[index] = fromSql(row[index])
  return {
    columns: columns.map(({ name }) => name),
    columnTypes: columns.map(({ type }) => type ?? ''),
    rows,
    rowsAffected: 0,
    lastInsertRowid: undefined,
  }
}

/** @param {Record<string, unknown>} args */
function named(args) {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), toSql(value)]))
}

/** As `@libsql/client` does it. @param {unknown} value */
function toSql(value) {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value instanceof Date) return value.valueOf()
  if (value === undefined) throw new TypeError('undefined cannot be passed as argument to the database')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('only finite numbers can be stored')
  return value
}

/** @param {unknown} value */
function fromSql(value) {
  if (value instanceof Buffer) return value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength)
  if (typeof value !== 'bigint') return value
  if (!Number.isSafeInteger(Number(value))) throw new RangeError('an integer in the database is too large for a number')
  return Number(value)
}

/** @param {any} error */
function plain({ name, message, code, rawCode }) {
  return { name, message, code, rawCode }
}
