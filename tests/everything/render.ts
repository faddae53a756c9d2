import '../../scripts/steady-imports.mjs'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addressesIn } from './addresses.ts'

/**
 * `npm run everything -- OUT [DATA]`: requests every page, letter, calendar, desk page, preview and open data document
 * of the starter content at one instant, and writes each response to a file in OUT. Run it before and after a
 * refactoring with the same DATA (a folder, created when missing) and compare: `diff -r before after`.
 */
const [OUT, DATA] = process.argv.slice(2)
if (!OUT) throw new Error('npm run everything -- OUT [DATA]')
/** A winter day on which everything is open and amounts are about to change. */
const NOW = Date.parse('2026-12-01T10:30:00+01:00')
/** The maximum number of variants of a page with a query, such as a plan. */
const MOST_QUERIES = 20
const HEADERS_THAT_DIFFER = new Set(['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding'])

stopTheClock(NOW)
const keepAlive = setInterval(() => undefined, 60_000)
const folder = await openFolder()
const { openTestApp } = await import('../helpers/app.ts')
const { default: config } = await import('../../payload.config.ts')
const { getPayload } = await import('payload')
const { openSnapshot } = await import('#src/answers/snapshot/snapshot.ts')
const payload = await getPayload({ config })
const silent = { info: () => undefined, warn: () => undefined }
const database = { payload, dataDir: folder, close: () => payload.destroy() }
const snapshot = await openSnapshot({ ...database, log: silent, now: () => NOW })
const app = await openTestApp({ database, snapshot, rates: withoutLimits() })
const cookie = await app.signIn('beheerder')

const seen = new Map<string, number>()
const queue = await firstAddresses()
const asked = new Set(queue.map(({ address }) => address))
let count = 0
for (let next = queue.shift(); next; next = queue.shift()) {
  const answer = await show(next)
  count += 1
  for (const address of addressesIn({ ...answer, base: 'http://localhost:3000' })) {
    if (asked.has(address) || isEnough(address)) continue
    asked.add(address)
    queue.push({ address })
  }
}
process.stdout.write(`${count} answers in ${OUT}\n`)
await app.close()
await snapshot.close()
await payload.destroy()
rmSync(folder, { recursive: true, force: true })
clearInterval(keepAlive)
process.exit(0)

type ShowInput = { address: string; body?: unknown }

async function show({ address, body }: ShowInput): Promise<{ type: string; body: string; location: string | null }> {
  const isStaff = /^\/(kcc|voorbeeld)(\/|$)/.test(address)
  const response = await fetch(app.base + address, {
    method: body ? 'POST' : 'GET',
    redirect: 'manual',
    headers: {
      accept: /^\/open/.test(address) ? '*/*' : 'text/html,*/*;q=0.8',
      'accept-encoding': 'identity',
      ...(isStaff ? { cookie } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  const headers = [...response.headers].filter(([name]) => !HEADERS_THAT_DIFFER.has(name)).sort()
  const lines = [
    `${body ? 'POST' : 'GET'} ${address}`,
    String(response.status),
    ...headers.map((each) => each.join(': ')),
  ]
  writeFileSync(path.join(OUT as string, nameOf(address, body)), `${lines.join('\n')}\n\n${text}`)
  return { type: response.headers.get('content-type') ?? '', body: text, location: response.headers.get('location') }
}

function nameOf(address: string, body: unknown): string {
  const digest = createHash('sha256')
    .update(address)
    .update(JSON.stringify(body) ?? '')
    .digest('hex')
    .slice(0, 8)
  const plain = address.replaceAll(/[^a-z0-9-]+/gi, '_').slice(0, 120)
  return `${plain}.${digest}.txt`
}

/** The addresses to start from; others are found by following links. */
async function firstAddresses(): Promise<ShowInput[]> {
  const addresses = [
    '/',
    '/en',
    '/kcc',
    '/sitemap.xml',
    '/robots.txt',
    '/.well-known/security.txt',
    '/open/v1',
    '/readyz',
  ]
  addresses.push(
    '/open/v1/openapi.json',
    '/bestaat-niet',
    '/en/bestaat-niet',
    '/open/v1/bestaat-niet',
    '/kcc/bestaat-niet',
  )
  addresses.push(
    '/zoeken?q=paspoort',
    '/zoeken?q=verhuisen',
    '/zoeken?q=qqqq',
    '/en/zoeken?q=passport',
    '/kcc/zoeken?q=paspoort',
  )
  addresses.push('/kcc/inloggen', '/producten/Paspoort', '/producten/paspoort/', '//producten', '/plan/0000-0000-0000')
  const posts: ShowInput[] = []
  for (const collection of ['products', 'journeys', 'questions', 'pages'] as const) {
    const { docs } = await payload.find({ collection, pagination: false, depth: 0, sort: 'slug' })
    for (const { id } of docs) {
      const whole = `/voorbeeld/${collection}/${id}`
      for (const channel of ['website', 'kcc', 'brief', 'open-data'])
        for (const locale of ['nl', 'en']) addresses.push(`${whole}/${channel}?taal=${locale}`)
      addresses.push(whole, `${whole}/website/nl/vragen`, `${whole}/website/nl/plan`)
    }
  }
  for (const locale of ['nl', 'en'] as const) {
    for (const { slug } of snapshot.current().journeys(locale)) {
      const journey = snapshot.current().journey(slug, locale)
      for (const at of [0, -1]) {
        const answers = Object.fromEntries(
          (journey?.questions ?? []).map(({ key, options }) => [key, options.at(at)?.key ?? '']),
        )
        const date = '2027-01-15'
        const query = new URLSearchParams({ ...answers, datum: date })
        const inLanguage = locale === 'en' ? '/en' : ''
        addresses.push(
          `${inLanguage}/gebeurtenissen/${slug}/plan?${query}`,
          `${inLanguage}/gebeurtenissen/${slug}/plan/brief?${query}`,
        )
        addresses.push(`/kcc/gebeurtenissen/${slug}/plan?${query}`)
        posts.push({ address: `/open/v1/gebeurtenissen/${slug}/plan`, body: { answers, date, language: locale } })
      }
    }
  }
  return [...addresses.map((address) => ({ address })), ...posts]
}

function isEnough(address: string): boolean {
  const at = address.indexOf('?')
  if (at < 0) return false
  const page = address.slice(0, at)
  const number = seen.get(page) ?? 0
  seen.set(page, number + 1)
  return number >= MOST_QUERIES
}

async function openFolder(): Promise<string> {
  const { default: makeBase, baseFolder } = await import('../helpers/base-database.ts')
  const source = DATA ?? baseFolder()
  if (!existsSync(source)) {
    await makeBase()
    if (source !== baseFolder()) cpSync(baseFolder(), source, { recursive: true })
  }
  rmSync(OUT as string, { recursive: true, force: true })
  mkdirSync(OUT as string, { recursive: true })
  const copy = mkdtempSync(path.join(tmpdir(), 'eenmond-everything-'))
  cpSync(source, copy, { recursive: true })
  process.env.DATA_DIR = copy
  process.env.LOG_LEVEL = 'silent'
  return copy
}

/** A rate limiter without limits. */
function withoutLimits() {
  const most = 1_000_000
  return { page: most, api: most, signInPage: most, preview: most, share: most, signIn: most, signInPerAddress: most }
}

/** Fixes the clock for the whole process. */
function stopTheClock(now: number): void {
  const Clock = Date
  globalThis.Date = class extends Clock {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now]) as [number]))
    }
    static override now(): number {
      return now
    }
  } as DateConstructor
}
