import { typeOfName } from './kinds.ts'

/**
 * For everything that somebody sent or wrote and that is not a page of ours. Opened by itself it is no part of the site:
 * no script, no form, no cookie, nothing from elsewhere.
 */
export const NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'"

type Headers = Record<string, string>

/** The headers of an uploaded picture, made from its name alone; null for a name that is not one of a picture. */
export function headersOfPicture(name: string): Headers | null {
  const type = /^[^./\\\p{Cc}][^/\\\p{Cc}]*$/u.test(name) ? typeOfName(name) : null
  return type === null ? null : { ...inert(type), 'Cache-Control': 'public, max-age=3600' }
}

/** The headers of what is there to be kept on one's own computer. `name` is ours: letters, digits, dots and dashes. */
export function headersOfDownload({ name, type }: { name: string; type: string }): Headers {
  return {
    ...inert(type),
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  }
}

const inert = (type: string): Headers => ({
  'Content-Type': type,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': NOTHING_RUNS,
})
