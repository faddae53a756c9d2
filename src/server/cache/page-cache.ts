import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { chooseEncoding } from './encoding.ts'
import { type Entry, fileEntry, type Headers, pageEntry, readyFor } from './page-entry.ts'

/**
 * Finished pages as ready bytes, answered before Express sees the request. A page is kept under the address as it
 * was sent, so a hit costs one look-up. Everything is dropped at once when the content it was made from changes. When
 * it is full, the page that was asked for the longest ago goes.
 */
export type PageCache = {
  /** Answers a request that it has a page for, and says whether it did. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Keeps a page made from `view`, where it may be kept, and answers with it. */
  answerAndKeep: (
    request: IncomingMessage,
    response: ServerResponse,
    page: { path: string; contentType: string; body: string; view: object; headers: Headers },
  ) => void
  /** Keeps a file that never changes while this process runs: style, script, font. */
  keepFile: (file: File) => Promise<void>
  /** Counts since the previous call, for the log. */
  takeCounts: () => { hits: number; notModified: number }
  size: () => { pages: number; bytes: number }
}

type File = {
  path: string
  contentType: string
  body: Buffer
  cacheControl: string
  headers: Headers
  isQuick?: boolean
}

const PAGE_CACHE_CONTROL = 'public, max-age=0, must-revalidate'
/** `get` makes an object of options at each call, unless it is given one. */
const AS_USUAL = {}
/** Only addresses without escapes are kept, so that one page cannot be stored under endless spellings. */
const PLAIN_PATH = /^\/[\w\-./~]*$/

export function createPageCache(options: {
  /** The content that holds now: another object means other content. Called at every hit, so it must be cheap. */
  current: () => object
  maxBytes?: number
}): PageCache {
  const { current, maxBytes = 256 * 1024 * 1024 } = options
  const pages = new LRUCache<string, Entry>({ maxSize: maxBytes, sizeCalculation: ({ bytes }) => bytes })
  const files = new Map<string, Entry>()
  let view: object | undefined
  let hits = 0
  let notModified = 0

  function dropWhatIsOld() {
    const latest = current()
    if (latest === view) return
    pages.clear()
    view = latest
  }

  function send(request: IncomingMessage, response: ServerResponse, entry: Entry) {
    const before = entry.bytes
    const ready = readyFor(entry, chooseEncoding(request.headers['accept-encoding'] as string | undefined))
    if (entry.bytes !== before && pages.peek(entry.path) === entry) keep(entry)
    const known = request.headers['if-none-match']
    if (known !== undefined && matches(known, ready.etag)) {
      notModified += 1
      response.writeHead(304, ready.notModified)
      response.end()
      return
    }
    response.writeHead(200, ready.headers)
    response.end(request.method === 'HEAD' ? undefined : ready.body, 'latin1')
  }

  /** Setting the same entry again would not measure it again, so it is taken out first. */
  function keep(entry: Entry) {
    pages.delete(entry.path)
    pages.set(entry.path, entry)
  }

  return {
    answer(request, response) {
      const { method, url } = request
      if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return false
      dropWhatIsOld()
      const entry = pages.get(url, AS_USUAL) ?? files.get(url)
      if (!entry) return false
      hits += 1
      send(request, response, entry)
      return true
    },

    answerAndKeep(request, response, { path, contentType, body, view: madeFrom, headers }) {
      dropWhatIsOld()
      const page = { path, contentType, body: Buffer.from(body), cacheControl: PAGE_CACHE_CONTROL, common: headers }
      const entry = pageEntry(page)
      // The content may have changed while the page was made; then it is good for this reader and no other.
      if (madeFrom === view && PLAIN_PATH.test(path)) keep(entry)
      send(request, response, entry)
    },

    async keepFile({ headers, ...file }) {
      files.set(file.path, await fileEntry({ ...file, common: headers }))
    },

    takeCounts() {
      const counts = { hits, notModified }
      hits = 0
      notModified = 0
      return counts
    },

    size: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  }
}

/** `If-None-Match` is compared weakly (RFC 9110, 13.1.2): a proxy may have marked our tag as weak. */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
