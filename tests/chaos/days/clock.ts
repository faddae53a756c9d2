import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../../scripts/services/mongod.ts'
import { openTarget } from '../../attack/target.ts'
import { SECRET } from '../../helpers/mongodb-base.ts'
import type { Day } from './day.ts'

const FIVE_MINUTES = 5 * 60_000
/** In milliseconds: more than the program needs to notice, and planned work would have been done in. */
const LASTS = 15_000

export const clockOff: Day = {
  name: 'the clock of a third process is five minutes ahead',
  work: async ({ url }) => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-clock-'))
    const env = {
      DATABASE_URL: url,
      PAYLOAD_SECRET: SECRET,
      LOG_LEVEL: 'warn',
      NODE_OPTIONS: `--import ${path.resolve('tests/chaos/clock-off.mjs')}`,
      CLOCK_OFF_BY: String(FIVE_MINUTES),
    }
    const port = await freePort()
    const other = await openTarget({ dataDir, port, env })
    await pause(LASTS)
    const { status, clock } = await (await fetch(`http://localhost:${port}/readyz`)).json()
    const page = await fetch(`http://localhost:${port}/producten/paspoort`)
    const told = /the clock of this machine[^"]*/.exec(other.log())?.[0] ?? ''
    await other.stop()
    rmSync(dataDir, { recursive: true, force: true })
    const isTold = status === 'ready-but-clock-wrong' && told !== ''
    return {
      seen: `it answers ${page.status}, says ${status} (${Math.round(clock.aheadBy / 1_000)} s) and logs: ${told}`,
      broken: isTold && page.status === 200 ? [] : ['a wrong clock, and nobody is told'],
    }
  },
}
