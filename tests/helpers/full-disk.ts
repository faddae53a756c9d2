import type { Client, InStatement } from '@libsql/client'

/** Whether the disk of the test is full. */
export const disk = { isFull: false }

/** A connection that behaves as on a full disk: statements are taken, and what is to be written at their COMMIT is refused. */
export function onFullDisk(connection: Client): Client {
  let isInTransaction = false
  const execute = async (statement: InStatement) => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    const isWrite = /^\s*(insert|update|delete|commit|create|drop|pragma \w+ =)/i.test(sql)
    const isCommitted = /^\s*commit/i.test(sql) || !isInTransaction
    if (disk.isFull && isWrite && isCommitted) {
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    }
    const result = await connection.execute(statement)
    if (/^\s*begin/i.test(sql)) isInTransaction = true
    if (/^\s*(commit|rollback\s*$)/i.test(sql)) isInTransaction = false
    return result
  }
  return Object.assign(Object.create(connection), {
    execute,
    close: () => connection.close(),
    protocol: connection.protocol,
  }) as Client
}
