import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../../scripts/services/mongod.ts'
import { openTarget } from '../../attack/target.ts'
import type { Day } from './day.ts'

/** In milliseconds: a process that runs looks once a minute. */
const LOOKS = 65_000

export const twoSecrets: Day = {
  name: 'a process has another PAYLOAD_SECRET',
  work: async ({ url, nodes }) => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-secret-'))
    const env = { DATABASE_URL: url, PAYLOAD_SECRET: 'another-secret-of-more-than-32-characters', LOG_LEVEL: 'warn' }
    const other = await openTarget({ dataDir, port: await freePort(), env })
    await pause(LOOKS)
    const told = /[^\n]*PAYLOAD_SECRET[^\n]*/.exec(other.log())?.[0] ?? ''
    const said = nodes.map(({ target }) => /PAYLOAD_SECRET/.test(target?.log() ?? ''))
    await other.stop()
    rmSync(dataDir, { recursive: true, force: true })
    const node = nodes[0]!
    await node.kill()
    await node.start()
    await pause(LOOKS)
    return {
      seen: `the new one said ${told || 'nothing'}; the others ${said.every(Boolean) ? 'as well' : 'nothing'}`,
      broken: told && said.every(Boolean) ? [] : ['two secrets, and not every process says so'],
    }
  },
}
