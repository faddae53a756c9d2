import type { Connections } from '#src/database/sqlite-connection.ts'

/** Whether the disk of the test is full. */
export const disk = { isFull: false }

/** Connections on a full disk: statements succeed, and a COMMIT with changes fails. */
export function onFullDisk(connections: Connections): Connections {
  const { writer } = connections
  const unlessFull = async <T>(work: () => Promise<T>): Promise<T> => {
    if (disk.isFull) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    return work()
  }
  return {
    ...connections,
    writer: {
      ...writer,
      commit: () => unlessFull(writer.commit),
      write: (statement) => unlessFull(() => writer.write(statement)),
      // Outside a transaction: the program's own check for free space.
      run: (statement) =>
        /^pragma/i.test(statement.sql) ? unlessFull(() => writer.run(statement)) : writer.run(statement),
    },
  }
}
