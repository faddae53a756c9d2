import type { PayloadRequest } from 'payload'
import type { Ledger } from '#journeys/ledger.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { type Locale, SOURCE_LOCALE, TRANSLATIONS } from '#src/domain/locales.ts'
import { type Context, documents, type Ids } from './documents.ts'
import { readStarter, type Starter, type Words } from './files.ts'
import { type Numbers, readNumbers } from './numbers.ts'

type Kind = 'facts' | 'locations' | 'channels' | 'themes' | 'products' | 'questions' | 'journeys' | 'pages'
const KINDS: readonly Kind[] = [
  'facts',
  'locations',
  'channels',
  'themes',
  'products',
  'questions',
  'journeys',
  'pages',
]

/** These refer to each other, or earlier kinds refer to them. */
const REFERRED_TO_EARLY: readonly Kind[] = ['channels', 'products', 'questions', 'journeys', 'pages']

type SeedOnceInput = { req: PayloadRequest; log: { info: (message: string) => void }; folder?: string }

/**
 * Puts the starter content in an empty database, once. On SQLite in one transaction. MongoDB ends a transaction after 60 s:
 * there each document is one, the caller sees to it that one process at a time does this (`withLease`), and the next start
 * continues where an interrupted one stopped. True when it wrote something.
 */
export async function seedOnce({ req, log, folder = 'src/starter' }: SeedOnceInput): Promise<boolean> {
  if (await isSeeded(req)) return false
  const starter = readStarter(folder)
  const numbers = readNumbers(folder)
  if (req.payload.db.name === 'mongoose') await seed({ req, starter, numbers, log })
  else await inTransaction(req, () => seed({ req, starter, numbers, log }))
  return true
}

/** True when the starter content, or content of the municipality, is there: the site is written last. */
export async function isSeeded(req: PayloadRequest): Promise<boolean> {
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  return Boolean(site.municipality?.name)
}

type SeedInput = { req: PayloadRequest; starter: Starter; numbers: Numbers; log: SeedOnceInput['log'] }

async function seed({ req, starter, numbers, log }: SeedInput) {
  const owner = await firstAdministrator(req)
  const ids = new Map<string, string>()
  const known: Ids = {
    id: (kind, name) => {
      const id = ids.get(`${kind}:${name}`)
      if (!id) throw new Error(`the starter content refers to ${kind} "${name}", which is not there`)
      return id
    },
  }
  for (const kind of KINDS) {
    for (const [name, id] of await existing({ req, kind })) ids.set(`${kind}:${name}`, id)
  }
  // Documents that are referred to before they are written get an id first, as an empty draft.
  for (const kind of REFERRED_TO_EARLY) {
    for (const document of listOf(starter, kind)) {
      const name = `${kind}:${nameOf(document)}`
      if (!ids.has(name)) ids.set(name, await makeDraft({ req, kind, slug: nameOf(document) }))
    }
  }
  for (const [slug, ledger] of Object.entries(numbers)) {
    const journey = ids.get(`journeys:${slug}`)
    if (journey) await keepNumbers({ req, journey, ledger })
  }
  for (const kind of KINDS) {
    const list = listOf(starter, kind)
    log.info(`starter content: ${list.length} ${kind}`)
    // Each item of `list` is the input of `documents` for the same kind.
    const make = documents[kind] as (document: unknown, context: Context) => Record<string, unknown>
    for (const document of list) {
      const name = nameOf(document)
      const inDutch = make(document, { locale: SOURCE_LOCALE, ids: known, owner })
      const id = ids.get(`${kind}:${name}`)
      const dutch = await publish({ req, kind, id, locale: SOURCE_LOCALE, data: inDutch })
      ids.set(`${kind}:${name}`, dutch.id)
      for (const locale of TRANSLATIONS.filter((each) => isTranslated(document, each))) {
        const translated = withRowIds(make(document, { locale, ids: known, owner }), dutch)
        await publish({ req, kind, id: dutch.id, locale, data: translated })
      }
    }
  }
  const saveSite = (locale: Locale, data: Record<string, unknown>) =>
    req.payload.updateGlobal({ slug: 'site', data, locale, depth: 0, overrideAccess: true, req })
  const siteIn = (locale: Locale) => documents.site(starter.site, { locale, ids: known, owner })
  const dutch = await saveSite(SOURCE_LOCALE, siteIn(SOURCE_LOCALE))
  for (const locale of TRANSLATIONS) await saveSite(locale, withRowIds(siteIn(locale), dutch))
}

/** Before a life event is published, so that it gets these numbers. An interrupted start may have written them. */
async function keepNumbers({ req, journey, ledger }: { req: PayloadRequest; journey: string; ledger: Ledger }) {
  const where = { journey: { equals: journey } }
  const { totalDocs } = await req.payload.count({ collection: 'numbers', where, overrideAccess: true, req })
  if (totalDocs > 0) return
  await req.payload.create({ collection: 'numbers', data: { journey, ledger }, depth: 0, overrideAccess: true, req })
}

/** The owner of the starter content until editors choose another; null without an account. */
async function firstAdministrator(req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { contains: 'beheerder' } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id ?? null
}

type Starting = { slug?: string; key?: string; title?: Words; label?: Words; question?: Words; position?: number }

const listOf = (starter: Starter, kind: Kind): Starting[] =>
  starter[kind].map((document, index) => ({ ...document, position: index + 1 }))

const nameOf = ({ slug, key }: Starting): string => slug ?? key ?? ''

const isTranslated = ({ title, label, question }: Starting, locale: Locale): boolean =>
  Boolean((title ?? label ?? question)?.[locale])

type PublishInput = Writing & { id: string | undefined; locale: Locale; data: Record<string, unknown> }

/** The publication log has one line for the whole starter content, not one per document. */
const QUIETLY = { context: { isPublicationRecorded: true }, depth: 0, draft: false, overrideAccess: true } as const

async function publish({ req, kind, id, locale, data }: PublishInput): Promise<{ id: string }> {
  const published = { ...data, _status: 'published' as const }
  if (id) return req.payload.update({ ...QUIETLY, collection: kind, id, data: published, locale, req })
  // The type depends on the kind; Payload validates the values.
  return req.payload.create({ ...QUIETLY, collection: kind, data: published as never, locale, req })
}

type Writing = { req: PayloadRequest; kind: Kind }

async function makeDraft({ req, kind, slug }: Writing & { slug: string }): Promise<string> {
  // A draft may lack required fields.
  const data = { slug, _status: 'draft' } as never
  const made = await req.payload.create({ ...QUIETLY, draft: true, collection: kind, data, req })
  return made.id
}

/** The documents by slug that an earlier, interrupted start created. */
async function existing({ req, kind }: Writing): Promise<[string, string][]> {
  const every = { draft: true, depth: 0, pagination: false, limit: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({ ...every, collection: kind })
  return docs.map((document) => ['key' in document ? document.key : document.slug, document.id])
}

/** Gives the rows of a translation the ids of the Dutch rows, so that Payload stores them as one row. */
function withRowIds<T>(translated: T, dutch: unknown): T {
  if (Array.isArray(translated)) {
    const rows = Array.isArray(dutch) ? dutch : []
    return translated.map((row, index) => withRowIds(row, rows[index])) as T
  }
  if (!isRecord(translated) || !isRecord(dutch)) return translated
  if ('root' in translated) return translated
  const merged = Object.fromEntries(
    Object.entries(translated).map(([key, value]) => [key, withRowIds(value, dutch[key])]),
  )
  return ('id' in dutch && !('id' in merged) ? { ...merged, id: dutch.id } : merged) as T
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
