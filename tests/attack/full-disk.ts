import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import makeBase, { baseFolder } from '../helpers/base-database.ts'
import { fillDisk } from '../helpers/fill-disk.ts'
import { type Program, startProgram } from '../helpers/program.ts'
import { askProgram, type Reply } from './ask.ts'
import type { Trial } from './report.ts'

/** An action, the response, and what was stored. `held`: nothing was acknowledged that is not stored. */
type Row = { action: string; answer: string; really: string; held: boolean }

const MEGABYTES = 48
/** The write-ahead log reuses its own space: the maximum number of drafts to fill that too. */
const MOST_DRAFTS = 200

export const fullDisk: Trial = {
  name: 'disk',
  run: async () => {
    const rows = await tryFullDisk()
    if (typeof rows === 'string') return [{ what: 'a full disk', seen: rows, held: true }]
    return inShort(rows).map(({ action, answer, really, held }) => ({
      what: `full disk: ${action}`,
      seen: `answered ${answer}; really ${really}`,
      held,
    }))
  },
}

/** Summarises the drafts that were stored in one row. */
function inShort(rows: readonly Row[]): Row[] {
  const kept = rows.filter(({ action, held, really }) => action.startsWith('draft') && held && really === 'there')
  const others = rows.filter((one) => !kept.includes(one))
  return kept.length > 0 ? [row(`${kept.length} drafts`, '200', 'there', true), ...others] : others
}

/**
 * The built program on a full disk: every kind of write is tried, and checked afterwards. Returns a message when no
 * disk can be mounted, which needs root.
 */
async function tryFullDisk({ port }: { port?: number } = {}): Promise<Row[] | string> {
  const disk = mkdtempSync(path.join(tmpdir(), 'eenmond-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', disk])
  if (mounted.status !== 0) {
    rmSync(disk, { recursive: true })
    return 'full disk: not tried, a small disk cannot be mounted here (it takes root)'
  }
  let program: Program | undefined
  try {
    if (!existsSync(baseFolder())) await makeBase()
    cpSync(baseFolder(), disk, { recursive: true })
    program = await startProgram({ dataDir: disk, isBuilt: true, ...(port ? { port } : {}) })
    await program.begun
    const rows = await tryAll({ program, disk })
    await program.stop()
    program = await startProgram({ dataDir: disk, isBuilt: true, ...(port ? { port } : {}) })
    await program.begun
    const { status } = await fetch(`${program.base}/producten/paspoort`)
    return [
      ...rows,
      row('start again', program.code() === null ? 'started' : program.stderr(), `page ${status}`, status === 200),
    ]
  } finally {
    await program?.stop()
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  }
}

async function tryAll({ program, disk }: { program: Program; disk: string }): Promise<Row[]> {
  const ask = askProgram(program.base)
  const writer = await ask.as('redacteur')
  const chief = await ask.as('eindredacteur')
  const boss = await ask.as('beheerder')
  const find = async (kind: string, field: string, value: string) =>
    (await boss('GET', `/${kind}?where[${field}][equals]=${value}&depth=0&draft=true`)).body.docs[0]
  const owner = (await find('users', 'email', 'eindredacteur@example.nl')).id
  const [approved, urgent, other] = [
    await find('products', 'slug', 'paspoort'),
    await find('products', 'slug', 'rijbewijs'),
    await find('products', 'slug', 'vog'),
  ]
  const clerk = await find('users', 'email', 'medewerker@example.nl')
  for (const { id } of [approved, urgent]) {
    await writer('PATCH', `/products/${id}?draft=true`, { title: 'Nieuwe titel', owner })
    await writer('POST', `/products/${id}/submit`, {})
  }
  await chief('POST', `/products/${approved.id}/approve`, {})
  const jobs = async () => (await boss('GET', '/payload-jobs?limit=0')).body.totalDocs
  const shown = async (slug: string) => (await fetch(`${program.base}/producten/${slug}`)).text()
  const rows: Row[] = []

  await writer('PATCH', `/products/${other.id}?draft=true`, { title: 'Eerste concept', owner })
  const fill = fillDisk(disk)
  for (let index = 0, refused = 0; index < MOST_DRAFTS && refused < 6; index++) {
    const title = `Concept ${index}`
    const answer = await writer('PATCH', `/products/${other.id}?draft=true`, { title, owner })
    const now = (await boss('GET', `/products/${other.id}?draft=true&depth=0`)).body.title
    if (answer.status >= 400) refused++
    rows.push(judged(`draft ${index + 1}`, answer, now === title))
    fillDisk(disk)
  }
  const emergency = await chief('POST', `/products/${urgent.id}/emergency`, { reason: 'Storing' })
  rows.push(judged('emergency publication', emergency, (await shown('rijbewijs')).includes('Nieuwe titel')))
  const publish = await chief('POST', `/products/${approved.id}/publish`, {})
  rows.push(judged('publication of what was approved', publish, (await shown('paspoort')).includes('Nieuwe titel')))

  const login = await ask.signIn('medewerker')
  const { body: me } = await ask.with(String(login.body.token ?? 'none'))('GET', '/users/me')
  rows.push(judged('sign-in to the admin', login, Boolean(me.user)))
  const desk = await ask.signInAtDesk('medewerker')
  rows.push(judged('sign-in at the desk', desk, Boolean(desk.cookie)))

  const role = await boss('PATCH', `/users/${clerk.id}`, { roles: ['kennisredacteur'] })
  rows.push(judged('change of a role', role, (await find('users', 'id', clerk.id)).roles[0] === 'kennisredacteur'))
  const site = await boss('POST', '/globals/site', { isExample: false })
  rows.push(judged('settings of the site', site, (await boss('GET', '/globals/site?depth=0')).body.isExample === false))
  const share = await writer('POST', '/preview-links/share', { collection: 'products', id: other.id })
  const opened = share.body.url ? (await fetch(program.base + new URL(share.body.url).pathname)).status : 0
  rows.push(judged('link to a draft', share, opened === 200))
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'Balie' }))
  form.append('file', new Blob([PIXEL], { type: 'image/png' }), 'balie.png')
  const upload = await writer('POST', '/media', form)
  rows.push(judged('picture', upload, Boolean(await find('media', 'alt', 'Balie'))))
  const before = await jobs()
  const submit = await writer('POST', `/products/${other.id}/submit`, {})
  rows.push(judged('submission, with its mails as jobs', submit, (await jobs()) > before))

  const { storage } = await (await fetch(`${program.base}/readyz`)).json()
  rows.push(row('/readyz', JSON.stringify(storage), 'full', storage.ok === false))
  const errors = program
    .stdout()
    .split('\n')
    .filter((line) => line.includes('"level":50')).length
  rows.push(row('lines at level error', String(errors), 'full', errors > 0))
  const page = await fetch(`${program.base}/producten/paspoort`)
  rows.push(row('page of the website', String(page.status), 'shown', page.status === 200))

  rmSync(fill)
  const since = Date.now()
  let state = storage
  while (!state.ok && Date.now() - since < 30_000) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    state = (await (await fetch(`${program.base}/readyz`)).json()).storage
  }
  rows.push(row('/readyz with room again', JSON.stringify(state), `after ${Date.now() - since} ms`, state.ok))
  const after = await chief('POST', `/products/${approved.id}/publish`, {})
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  rows.push(judged('publication with room again', after, (await shown('paspoort')).includes('Nieuwe titel')))
  return rows
}

const row = (action: string, answer: string, really: string, held: boolean): Row => ({ action, answer, really, held })

function judged(action: string, { status, body }: Reply, isThere: boolean): Row {
  const isAcknowledged = status < 400
  const said = [status, body.errors?.[0]?.data?.code].filter(Boolean).join(' ')
  return row(action, said, isThere ? 'there' : 'not there', !isAcknowledged || isThere)
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
