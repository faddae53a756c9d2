import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../helpers/payload.ts'
import { spawnProcess } from '../../helpers/process.ts'
import { copyOfBase, type Program, startProgram } from '../../helpers/program.ts'
import { emailOf, PASSWORD } from '../../helpers/users.ts'

let dataDir: string
let file: string
let program: Program | undefined
let remove: () => void

beforeEach(() => {
  const copy = copyOfBase()
  dataDir = copy.dataDir
  remove = copy.remove
  file = path.join(dataDir, 'eenmond.db')
})
afterEach(async () => {
  await program?.stop()
  program = undefined
  remove()
})

async function begin(): Promise<Program> {
  program = await startProgram({ dataDir })
  await program.begun
  return program
}

/** Text that is no UTF-8, as a damaged page gives. */
async function damage(sql: string): Promise<void> {
  const other = createClient({ url: `file:${file}` })
  await other.execute('PRAGMA busy_timeout = 5000')
  await other.execute(sql)
  other.close()
}

const storage = async ({ base }: Program) => (await (await fetch(`${base}/readyz`)).json()).storage
const page = async ({ base }: Program) => (await fetch(`${base}/producten/paspoort`)).status
const signIn = ({ base }: Program) =>
  fetch(`${base}/kcc/inloggen`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: emailOf('medewerker'), password: PASSWORD }),
    redirect: 'manual',
  })
/** All that was logged; fails at a line that is not one of our own. */
const logged = ({ stdout }: Program): { level: number; reason?: string; msg: string }[] =>
  stdout()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))

describe('A11: a start', () => {
  it('without the database that belongs to the folder says so in one line, and makes no other', async () => {
    rmSync(file)
    writeFileSync(path.join(dataDir, 'published.ndjson'), '{"revision":1}\n')
    const { code, stderr } = await begin()
    expect(code()).toBe(1)
    expect(stderr()).toMatch(/^eenmond cannot start: the database file \S+eenmond\.db is missing, but DATA_DIR .*\n$/)
    expect(existsSync(file)).toBe(false)
  })

  it('with the database of another installation says so, and changes nothing in it', async () => {
    writeFileSync(path.join(dataDir, 'database-id'), 'of-another\n')
    const { code, stderr } = await begin()
    expect([code(), stderr()]).toEqual([
      1,
      expect.stringMatching(/^eenmond cannot start: the database is not the one that belongs to DATA_DIR .*\n$/),
    ])
  })

  it('with a damaged database says so in one line', async () => {
    await damage("UPDATE payload_migrations SET name = cast(x'ff80' AS TEXT)")
    const { code, stderr } = await begin()
    expect(code()).toBe(1)
    expect(stderr()).toMatch(/^eenmond cannot start: the database file \S+eenmond\.db is damaged \(.*\n$/)
  })
})

describe('A11: while running', () => {
  it('a file that is gone is noticed and takes nothing; readers go on, and all is well once it is back', async () => {
    const running = await begin()
    expect((await signIn(running)).status).toBe(303)
    renameSync(file, `${file}.away`)
    await until(async () => (await storage(running)).reason === 'FILE_GONE', { within: 10_000 })
    expect(await page(running)).toBe(200)
    const answer = await signIn(running)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([503, null])
    expect(logged(running).filter(({ reason }) => reason === 'FILE_GONE')).toHaveLength(1)
    renameSync(`${file}.away`, file)
    await until(async () => (await storage(running)).ok, { within: 20_000 })
    expect((await signIn(running)).status).toBe(303)
  })

  it('a damaged file takes neither the process nor its readers with it', async () => {
    const running = await begin()
    await damage("UPDATE users SET name = cast(x'ff80' AS TEXT)")
    const answer = await signIn(running)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([503, null])
    await until(async () => (await storage(running)).reason === 'DATABASE_PROCESS_ENDED_SIGABRT', { within: 10_000 })
    expect([await page(running), running.code()]).toEqual([200, null])
    expect(logged(running).find(({ level }) => level === 50)?.msg).toContain('restore a backup')
    expect([running.stdout(), running.stderr()].join()).not.toContain('panicked')
    // The process that reads is there again: what is not damaged can be read.
    await until(async () => (await (await fetch(`${running.base}/readyz`)).json()).databaseReachable)
  })
})

it('the command for accounts makes no database where there is none', async () => {
  const asking = spawnProcess({
    command: ['npm', 'run', '--silent', 'account', '--', 'unlock', 'a@x.nl'],
    env: {
      DATA_DIR: `${mkdtempSync(path.join(tmpdir(), 'eenmond-none-'))}/elders`,
      DATABASE_URL: '',
      NODE_ENV: 'production',
    },
  })
  await expect(asking).rejects.toThrow(/there is no database at .*elders\/eenmond\.db/)
})
