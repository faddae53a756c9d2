import { typeOfName } from './kinds.ts'

/**
 * The content security policy of uploads and downloads. Opened directly, such a file is sandboxed: no scripts, forms,
 * cookies or external resources.
 */
export const SANDBOX_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"

type Headers = Record<string, string>

/** The headers of an uploaded image, from its name alone; null when the name is not that of an image. */
export function headersOfPicture(name: string): Headers | null {
  const type = /^[^./\\\p{Cc}][^/\\\p{Cc}]*$/u.test(name) ? typeOfName(name) : null
  return type === null ? null : { ...inert(type), 'Cache-Control': 'public, max-age=3600' }
}

/** The headers of a download. `name` is made by the program: letters, digits, dots and dashes. */
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
  'Content-Security-Policy': SANDBOX_POLICY,
})
