import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Fills the disk of a folder to the last byte, and returns the file with which it did. */
export function fillDisk(folder: string): string {
  const file = path.join(folder, 'filling')
  if (!existsSync(file)) writeFileSync(file, '')
  for (const size of [1_000_000, 4_096, 1]) {
    const piece = Buffer.alloc(size, 'x')
    try {
      for (;;) appendFileSync(file, piece)
    } catch {
      // No room for a piece of this size.
    }
  }
  return file
}
