/** The image formats that are accepted, by file extension, with their media type. Not SVG, which can hold scripts. */
const TYPES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
} as const

export type Kind = 'png' | 'jpeg' | 'webp' | 'avif'

/** The media type by file extension; null for anything else. */
export function typeOfName(name: string): string | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(TYPES, ending) ? TYPES[ending as keyof typeof TYPES] : null
}

/** The format by the first bytes, whatever the name says; null for a format that is not accepted. */
export function kindOfBytes(bytes: Buffer): Kind | null {
  const at = (from: number, to: number) => bytes.subarray(from, to).toString('latin1')
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (at(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'webp'
  return at(4, 12) === 'ftypavif' ? 'avif' : null
}
