import { existsSync, writeFileSync } from 'node:fs'
import { readStarter } from '#src/starter/files.ts'
import { numbered, numbersFile, readNumbers } from '#src/starter/numbers.ts'

/** Numbers what is new in the life events of the starter content. Part of `npm run generate`. */
const FOLDER = 'src/starter'
const file = numbersFile(FOLDER)
const before = existsSync(file) ? readNumbers(FOLDER) : {}
const after = numbered({ journeys: readStarter(FOLDER).journeys, before })
writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`)
