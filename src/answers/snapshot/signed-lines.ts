import { createHmac, hkdfSync, randomBytes } from 'node:crypto'

const LINE = /^([\w-]{16}) (\d{1,12}) ([\w-]{22}) (.*)$/

/** Derives the key for files on disk from the secret of the installation. */
export const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'published content', 32))

/** Writes the lines of one file: each has the id of the file, its index and a signature (HMAC-SHA256) over everything. */
export function signedLines({ key }: { key: Buffer }): (value: object) => string {
  const file = randomBytes(12).toString('base64url')
  let place = 0
  return (value) => {
    const json = jsonOf(value)
    const line = `${file} ${place} ${signatureOf({ key, file, place, json })} ${json}\n`
    place += 1
    return line
  }
}

export type Read = { value: unknown; isMissed: boolean } | null

/**
 * Reads lines in order: null for a line that was not written here, belongs to another file, or is out of order.
 * `isMissed`: lines before this one are missing.
 */
export function readSignedLines({ key }: { key: Buffer }): (line: string) => Read {
  let file: string | undefined
  let last = -1
  return (line) => {
    const [, itsFile = '', number = '', signature, json = ''] = LINE.exec(line) ?? []
    const place = Number(number)
    if ((file !== undefined && itsFile !== file) || place <= last) return null
    if (signature !== signatureOf({ key, file: itsFile, place, json })) return null
    const isMissed = place !== last + 1
    file = itsFile
    last = place
    return { value: JSON.parse(json), isMissed }
  }
}

type Signed = { key: Buffer; file: string; place: number; json: string }

const signatureOf = ({ key, file, place, json }: Signed): string =>
  createHmac('sha256', key).update(`${file} ${place} `).update(json).digest('base64url').slice(0, 22)

/** JSON leaves U+2028 and U+2029 unescaped, and some line readers treat them as line ends. */
const jsonOf = (value: object): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'))
