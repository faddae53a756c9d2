import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from './encoding.ts'

export type Headers = readonly (readonly [name: string, value: string])[]

/** A page as it is kept: its bytes in every form that was asked for, with all headers. */
export type Entry = {
  path: string
  contentType: string
  cacheControl: string
  common: Headers
  hash: string
  ready: Partial<Record<Encoding, Ready>>
  bytes: number
}

/** Headers as one object: Node writes that half as fast again as the same headers in an array (`npm run bench`). */
export type Ready = { body: Body; etag: string; headers: Record<string, string>; notModified: Record<string, string> }

/** Of a small page a string with a character for each byte (latin1). Node sends that and the headers as one piece. */
type Body = string | Buffer

type PageEntryInput = { path: string; contentType: string; body: Buffer; cacheControl: string; common: Headers }

const packAside = promisify(brotliCompress)

/** Compresses 40 KB in about a millisecond; the highest quality takes 60 and saves a tenth. */
const PAGE_QUALITY = 5
/** For files, which are few and packed once, off the main thread. */
const TIGHTEST = constants.BROTLI_MAX_QUALITY
/** Up to this many bytes one piece is cheaper than two: it takes a sixth less of the processor. Above, copying costs more. */
const ONE_PIECE = 16 * 1024
/** What an entry costs beside its bytes, roughly: headers, hash, objects. */
const OVERHEAD = 2_000

/** Of compressible content only the brotli form is kept: it is a sixth of the size, and nearly all browsers take it. */
export function pageEntry(given: PageEntryInput): Entry {
  return makeEntry(given, isCompressible(given.contentType) ? compress(given.body, 'br') : null)
}

/** The same for a file, which is there for as long as this process runs, and so is packed with more patience, unless quickly. */
export async function fileEntry({ isQuick = false, ...given }: PageEntryInput & { isQuick?: boolean }): Promise<Entry> {
  const { body, contentType } = given
  const options = brotliOptions(body, isQuick ? PAGE_QUALITY : TIGHTEST)
  return makeEntry(given, isCompressible(contentType) ? await packAside(body, options) : null)
}

/** The page in this form. Where it is not there yet it is made, and kept with the others. */
export function readyFor(entry: Entry, encoding: Encoding): Ready {
  const ready = entry.ready[encoding]
  if (ready) return ready
  const made = makeReady(entry, encoding, compress(plainBytes(entry), encoding))
  entry.ready[encoding] = made
  entry.bytes += made.body.length
  return made
}

function makeEntry({ body, ...given }: PageEntryInput, packed: Buffer | null): Entry {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const entry: Entry = { ...given, hash, ready: {}, bytes: OVERHEAD + (packed ?? body).length }
  const asItIs = packed ? null : makeReady(entry, 'identity', body)
  entry.ready = asItIs
    ? { br: asItIs, gzip: asItIs, identity: asItIs }
    : { br: makeReady(entry, 'br', packed as Buffer) }
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
    body: body.length <= ONE_PIECE ? body.toString('latin1') : body,
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
  const { identity, br } = entry.ready
  if (identity) return bytesOf(identity.body)
  return br ? brotliDecompressSync(bytesOf(br.body)) : Buffer.alloc(0)
}

function bytesOf(body: Body): Buffer {
  return typeof body === 'string' ? Buffer.from(body, 'latin1') : body
}

function isCompressible(contentType: string): boolean {
  return /^text\/|json|xml|javascript|manifest/.test(contentType)
}
