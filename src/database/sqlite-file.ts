import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file of a database by its URL. libsql takes file:relative, file:/absolute and file:///absolute. */
export function fileOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length).split('?')[0] ?? '')
}
