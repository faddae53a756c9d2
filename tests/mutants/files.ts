import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The TypeScript files in these folders, relative to the root of the repository, sorted. */
export const filesIn = (folders: readonly string[]): string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
