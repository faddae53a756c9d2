import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { rowOf } from '#src/domain/row.ts'

/** Makes a folder and those above it. Unlike Node's own way it ends where a file system takes no folders, such as /proc. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (rowOf(error).code !== 'EEXIST') throw error
  }
}
