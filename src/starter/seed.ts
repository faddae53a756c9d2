import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { Locale } from '#src/answers/types.ts'
import { documents, type Ids } from './documents.ts'
import { readStarter, type Starter, type Words } from './files.ts'

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

type Args = { payload: Payload; log: { info: (message: string) => void }; folder?: string }

/**
 * Puts the starter content in an empty database, once. All of it or nothing: it runs in one transaction, and where the
 * database has none (a single MongoDB), a next start goes on where this one stopped. True when it did something.
 */
export async function seedOnce({ payload, log, folder = 'src/starter' }: Args): Promise<boolean> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  if (site.municipality?.name) return false
  const starter = readStarter(folder)
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await seed({ payload, req, starter, log })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  return true
}

async function seed({
  payload,
  req,
  starter,
  log,
}: {
  payload: Payload
  req: PayloadRequest
  starter: Starter
  log: Args['log']
}) {
  const ids = new Map<string, string>()
  const known: Ids = {
    id: (kind, name) => {
      const id = ids.get(`${kind}:${name}`)
      if (!id) throw new Error(`the starter content refers to ${kind} "${name}", which is not there`)
      return id
    },
  }
  // First everything gets an id, as an empty draft, so that the documents can refer to each other.
  for (const kind of KINDS) {
    for (const document of listOf(starter, kind)) {
      ids.set(`${kind}:${nameOf(document)}`, await draftOf({ payload, req, kind, document }))
    }
  }
  for (const kind of KINDS) {
    const list = listOf(starter, kind)
    log.info(`starter content: ${list.length} ${kind}`)
    for (const document of list) {
      const id = known.id(kind, nameOf(document))
      const make = documents[kind] as (
        document: unknown,
        context: { locale: Locale; ids: Ids },
      ) => Record<string, unknown>
      const publish = (locale: Locale, data: Record<string, unknown>) =>
        payload.update({
          collection: kind,
          id,
          data: { ...data, _status: 'published' },
          locale,
          draft: false,
          depth: 0,
          overrideAccess: true,
          req,
        })
      const dutch = await publish('nl', make(document, { locale: 'nl', ids: known }))
      if (isTranslated(document)) await publish('en', withRowIds(make(document, { locale: 'en', ids: known }), dutch))
    }
  }
  const saveSite = (locale: Locale, data: Record<string, unknown>) =>
    payload.updateGlobal({ slug: 'site', data, locale, depth: 0, overrideAccess: true, req })
  const dutch = await saveSite('nl', documents.site(starter.site, { locale: 'nl', ids: known }))
  await saveSite('en', withRowIds(documents.site(starter.site, { locale: 'en', ids: known }), dutch))
}

type Starting = { slug?: string; key?: string; title?: Words; label?: Words; question?: Words; position?: number }

const listOf = (starter: Starter, kind: Kind): Starting[] =>
  starter[kind].map((document, index) => ({ ...document, position: index + 1 }))

const nameOf = ({ slug, key }: Starting): string => slug ?? key ?? ''

const isTranslated = ({ title, label, question }: Starting): boolean => Boolean((title ?? label ?? question)?.en)

type DraftArgs = { payload: Payload; req: PayloadRequest; kind: Kind; document: Starting }

async function draftOf({ payload, req, kind, document }: DraftArgs): Promise<string> {
  const name = kind === 'facts' ? 'key' : 'slug'
  const found = await payload.find({
    collection: kind,
    where: { [name]: { equals: nameOf(document) } },
    limit: 1,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  })
  if (found.docs[0]) return found.docs[0].id
  const data = { [name]: nameOf(document), _status: 'draft' }
  const made = await payload.create({
    collection: kind as CollectionSlug,
    data,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return String(made.id)
}

/** Gives the rows of a translation the ids of the Dutch rows, so that they are the same rows in another language. */
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
