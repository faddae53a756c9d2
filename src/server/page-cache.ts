import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib'
import { chooseEncoding, type Encoding } from './encoding.ts'

/**
 * Finished pages as ready bytes, answered before Express sees the request. A page is kept under the address as it
 * was sent, so a hit costs one look-up. Everything is dropped at once when the content it was made from changes.
 */
export type PageCache = {
  /** Answers a request that it has a page for, and says whether it did. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Keeps a page made from `view`, where it may be kept, and answers with it. */
  answerAndKeep: (
    request: IncomingMessage,
    response: ServerResponse,
    page: { path: string; contentType: string; body: string; view: View; headers: Headers },
  ) => void
  /** Keeps a file that never changes while this process runs: style, script, font. */
  keepFile: (file: File) => Promise<void>
  /** Counts since the previous call, for the log. */
  takeCounts: () => { hits: number; notModified: number }
  size: () => { pages: number; bytes: number }
}

/** A version of the content. Another object means other content; after `validUntil` it holds no longer. */
export type View = { validUntil: number }
export type Headers = readonly (readonly [name: string, value: string])[]

type File = { path: string; contentType: string; body: Buffer; cacheControl: string; headers: Headers }
/**
 * A small body is kept as a latin1 string (a byte a character) as well: Node then sends it with its headers in one
 * write of one piece, where a buffer is a second piece, which costs a tenth more.
 * Headers as one object: Node writes that half as fast again as the same headers in an array (`npm run bench`).
 */
type Ready = {
  body: Buffer
  small: string | null
  etag: string
  headers: Record<string, string>
  notModified: Record<string, string>
}
type Entry = {
  path: string
  contentType: string
  cacheControl: string
  common: Headers
  hash: string
  ready: Partial<Record<Encoding, Ready>>
  bytes: number
}

const packTightly = promisify(brotliCompress)

const PAGE_CACHE_CONTROL = 'public, max-age=0, must-revalidate'
/** Only addresses without escapes are kept, so that one page cannot be stored under endless spellings. */
const PLAIN_PATH = /^\/[\w\-./~]*$/
/** Compresses 40 KB in about a millisecond; the highest quality takes 60 and saves a tenth. */
const PAGE_QUALITY = 5
/** For files, which are few and packed once, off the main thread. */
const TIGHTEST = constants.BROTLI_MAX_QUALITY
/** Node writes a string at once, without setting memory apart, as long as it stays under 16 KB with its headers. */
const SMALL = 14_000
/** What an entry costs beside its bytes, roughly: headers, hash, objects. */
const OVERHEAD = 2_000

export function createPageCache(options: {
  /** The content that holds now. Called at every hit, so it must be cheap. */
  current: () => View
  now?: () => number
  maxBytes?: number
}): PageCache {
  const { current, now = Date.now, maxBytes = 256 * 1024 * 1024 } = options
  const pages = new Map<string, Entry>()
  const files = new Map<string, Entry>()
  let bytes = 0
  let view: View | undefined
  let holdsUntil = 0
  let hits = 0
  let notModified = 0

  function dropWhatIsOld() {
    const latest = current()
    if (latest === view && now() < holdsUntil) return
    pages.clear()
    bytes = 0
    view = latest
    holdsUntil = latest.validUntil
  }

  function send(request: IncomingMessage, response: ServerResponse, entry: Entry) {
    const ready = readyFor(entry, chooseEncoding(request.headers['accept-encoding'] as string | undefined))
    const known = request.headers['if-none-match']
    if (known !== undefined && matches(known, ready.etag)) {
      notModified += 1
      response.writeHead(304, ready.notModified)
      response.end()
      return
    }
    response.writeHead(200, ready.headers)
    if (request.method === 'HEAD') response.end()
    else if (ready.small === null) response.end(ready.body)
    else response.end(ready.small, 'latin1')
  }

  function readyFor(entry: Entry, encoding: Encoding): Ready {
    const ready = entry.ready[encoding]
    if (ready) return ready
    const made = makeReady(entry, encoding, compress(plainBytes(entry), encoding))
    entry.ready[encoding] = made
    entry.bytes += made.body.length
    if (pages.get(entry.path) === entry) bytes += made.body.length
    return made
  }

  function makeRoom() {
    for (const [path, oldest] of pages) {
      if (bytes <= maxBytes) return
      pages.delete(path)
      bytes -= oldest.bytes
    }
  }

  return {
    answer(request, response) {
      const { method, url } = request
      if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return false
      dropWhatIsOld()
      const entry = pages.get(url) ?? files.get(url)
      if (!entry) return false
      hits += 1
      send(request, response, entry)
      return true
    },

    answerAndKeep(request, response, { path, contentType, body, view: madeFrom, headers }) {
      dropWhatIsOld()
      const entry = makeEntry({
        path,
        contentType,
        body: Buffer.from(body),
        cacheControl: PAGE_CACHE_CONTROL,
        common: headers,
      })
      // The content may have changed while the page was made; then it is good for this reader and no other.
      if (madeFrom === view && PLAIN_PATH.test(path) && entry.bytes <= maxBytes) {
        bytes += entry.bytes - (pages.get(path)?.bytes ?? 0)
        pages.delete(path)
        pages.set(path, entry)
        makeRoom()
      }
      send(request, response, entry)
    },

    async keepFile({ path, contentType, body, cacheControl, headers }) {
      const packed = isCompressible(contentType) ? await packTightly(body, brotliOptions(body, TIGHTEST)) : undefined
      files.set(path, makeEntry({ path, contentType, body, packed, cacheControl, common: headers }))
    },

    takeCounts() {
      const counts = { hits, notModified }
      hits = 0
      notModified = 0
      return counts
    },

    size: () => ({ pages: pages.size, bytes }),
  }
}

/** Of compressible content only the brotli form is kept: it is a sixth of the size, and nearly all browsers take it. */
function makeEntry(given: {
  path: string
  contentType: string
  body: Buffer
  /** The brotli form, where it is there already. */
  packed?: Buffer | undefined
  cacheControl: string
  common: Headers
}): Entry {
  const { path, contentType, body, packed, cacheControl, common } = given
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const entry: Entry = { path, contentType, cacheControl, common, hash, ready: {}, bytes: OVERHEAD }
  if (isCompressible(contentType)) {
    entry.ready.br = makeReady(entry, 'br', packed ?? compress(body, 'br'))
  } else {
    const asItIs = makeReady(entry, 'identity', body)
    entry.ready = { br: asItIs, gzip: asItIs, identity: asItIs }
  }
  entry.bytes += entry.ready.br?.body.length ?? 0
  return entry
}

function makeReady(entry: Entry, encoding: Encoding, body: Buffer): Ready {
  const etag = `"${entry.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const lasting: Headers = [
    ['ETag', etag],
    ['Cache-Control', entry.cacheControl],
    ['Vary', 'Accept-Encoding'],
    ...entry.common,
  ]
  const described: Headers = [
    ['Content-Type', entry.contentType],
    ['Content-Length', String(body.length)],
    ...(encoding === 'identity' ? [] : ([['Content-Encoding', encoding]] as const)),
  ]
  return {
    body,
    small: body.length <= SMALL ? body.toString('latin1') : null,
    etag,
    headers: Object.fromEntries([...described, ...lasting]),
    notModified: Object.fromEntries(lasting),
  }
}

function compress(plain: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(plain, { level: 6 })
  return encoding === 'br' ? brotliCompressSync(plain, brotliOptions(plain, PAGE_QUALITY)) : plain
}

function brotliOptions(plain: Buffer, quality: number) {
  return {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  }
}

function plainBytes(entry: Entry): Buffer {
  if (entry.ready.identity) return entry.ready.identity.body
  return entry.ready.br ? brotliDecompressSync(entry.ready.br.body) : Buffer.alloc(0)
}

function isCompressible(contentType: string): boolean {
  return /^text\/|json|xml|javascript|manifest/.test(contentType)
}

/** `If-None-Match` is compared weakly (RFC 9110, 13.1.2): a proxy may have marked our tag as weak. */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
