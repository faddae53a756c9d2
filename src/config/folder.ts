import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { rowOf } from '#src/domain/row.ts'

/**
 * Makes a folder and its parents. Unlike Node's recursive mkdir it also fails on file systems without folders, such as
 * /proc.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (rowOf(error).code !== 'EEXIST') throw error
  }
}
