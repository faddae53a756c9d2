import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from './encoding.ts'

export type Headers = readonly (readonly [name: string, value: string])[]

/** A cached page: its bytes in every encoding that was requested, with all headers. */
export type Entry = {
  path: string
  contentType: string
  cacheControl: string
  common: Headers
  hash: string
  ready: Partial<Record<Encoding, Ready>>
  bytes: number
}

/** Headers as one object: Node writes these half as fast again as an array of headers (`npm run bench`). */
export type Ready = { body: Body; etag: string; headers: Record<string, string>; notModified: Record<string, string> }

/** A small page as a latin1 string, a character per byte: Node sends it in one chunk with the headers. */
type Body = string | Buffer

type PageEntryInput = { path: string; contentType: string; body: Buffer; cacheControl: string; common: Headers }

const compressAsync = promisify(brotliCompress)

/** Compresses 40 KB in about a millisecond; the highest quality takes 60 ms and saves a tenth. */
const PAGE_QUALITY = 5
/** For files, which are few and compressed once, off the main thread. */
const TIGHTEST = constants.BROTLI_MAX_QUALITY
/** Up to this many bytes one chunk takes a sixth less of the processor than two. Above it, copying costs more. */
const ONE_PIECE = 16 * 1024
/** Approximate overhead of an entry in bytes: headers, hash, objects. */
const OVERHEAD = 2_000

/** Compressible content is kept in brotli only: a sixth of the size, and nearly all browsers accept it. */
export function pageEntry(given: PageEntryInput): Entry {
  return makeEntry(given, isCompressible(given.contentType) ? compress(given.body, 'br') : null)
}

/** The same for a file, which stays as long as the process runs, and so is compressed harder unless `isQuick`. */
export async function fileEntry({ isQuick = false, ...given }: PageEntryInput & { isQuick?: boolean }): Promise<Entry> {
  const { body, contentType } = given
  const options = brotliOptions(body, isQuick ? PAGE_QUALITY : TIGHTEST)
  return makeEntry(given, isCompressible(contentType) ? await compressAsync(body, options) : null)
}

/** The page in this encoding, made and cached at the first request. */
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
