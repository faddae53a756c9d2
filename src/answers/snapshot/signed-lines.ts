import { createHmac, hkdfSync, randomBytes } from 'node:crypto'

const LINE = /^([\w-]{16}) (\d{1,12}) ([\w-]{22}) (.*)$/

/** The key for what this program keeps on disk, from the secret of the installation. */
export const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'published content', 32))

/** Writes the lines of one file: each names the file, its place in it, and a signature (HMAC-SHA256) over all that. */
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
 * Reads them in their order: null for a line that was not written here, not in this file, or not after the lines before it.
 * `isMissed`: lines that stood before this one are not there.
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

/** Two marks that JSON leaves as they are, and that end a line to who reads by the line. */
const jsonOf = (value: object): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'))
