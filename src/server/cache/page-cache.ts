import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { chooseEncoding } from './encoding.ts'
import { type Entry, fileEntry, type Headers, pageEntry, readyFor } from './page-entry.ts'

/**
 * Rendered pages as bytes, served before Express sees the request. The key is the address as it was sent, so a hit costs one
 * look-up. All pages are dropped when the content they were made from changes. When the cache is full, the least recently
 * used page goes.
 */
export type PageCache = {
  /** Serves a cached page, and returns whether there was one. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Caches a page made from `view`, if allowed, and sends it. */
  answerAndKeep: (
    request: IncomingMessage,
    response: ServerResponse,
    page: { path: string; contentType: string; body: string; view: object; headers: Headers },
  ) => void
  /** Caches a file that never changes while this process runs: style, script, font. */
  keepFile: (file: File) => Promise<void>
  /** Hits and 304 responses since the previous call, for the log. */
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
/** `get` allocates an object of options at each call, unless it is given one. */
const AS_USUAL = {}
/** Only addresses without escapes are cached, so that one page cannot be stored under endless spellings. */
const PLAIN_PATH = /^\/[\w\-./~]*$/

export function createPageCache(options: {
  /** The current content: another object means other content. Called at every hit, so it must be cheap. */
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

  /** LRUCache does not recalculate the size when the same entry is set again, so it is deleted first. */
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
      // The content may have changed while the page was rendered; then it is sent but not cached.
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

/** `If-None-Match` uses weak comparison (RFC 9110, 13.1.2): a proxy may have weakened our tag. */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
