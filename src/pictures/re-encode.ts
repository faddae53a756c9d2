import pLimit from 'p-limit'
import type { Sharp } from 'sharp'
import { type Kind, kindOfBytes } from './kinds.ts'

/** Width times height, of all frames together: 5,000 by 5,000. Enough for phone cameras; decoding takes 100 MB. */
export const MOST_PIXELS = 25_000_000

/**
 * Bytes of an image as it is stored: what MongoDB with its smallest cache (256 MB) takes in one transaction; it refused 32 MB. A PNG
 * of 170 KB can become 22 MB, because its own encoding was smarter than ours.
 */
export const MOST_STORED = 20_000_000

export type Refused = 'wrongKind' | 'tooManyPixels' | 'tooLarge' | 'broken'
type Reencoded = { bytes: Buffer; ending: string; type: string }

/**
 * Decodes and encodes an image again, so that only its pixels are left: no metadata such as place or camera, and no polyglot
 * file. Refuses an image that cannot be decoded completely; the number of pixels is checked before decoding.
 */
type Reencode = (bytes: Buffer) => Promise<Reencoded | Refused>

/** Re-encodes images one at a time, so that memory does not grow with the number of uploads. */
export function createReencoder(): Reencode {
  const oneAtATime = pLimit(1)
  return (bytes) => oneAtATime(() => reencode(bytes))
}

async function reencode(bytes: Buffer): Promise<Reencoded | Refused> {
  const kind = kindOfBytes(bytes)
  if (!kind) return 'wrongKind'
  // Only now: it takes 15 MB, and most processes get no upload.
  const { default: sharp } = await import('sharp')
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height * pages > MOST_PIXELS) return 'tooManyPixels'
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, animated: kind === 'webp' }).autoOrient()
    const { encode, ...named } = ENCODERS[kind]
    const made = await encode(picture).toBuffer()
    return made.length > MOST_STORED ? 'tooLarge' : { bytes: made, ...named }
  } catch {
    return 'broken'
  }
}

const WEBP = {
  ending: 'webp',
  type: 'image/webp',
  encode: (picture: Sharp) => picture.webp({ quality: 85, effort: 2 }),
}

/** AVIF becomes WebP: encoding 25 million pixels as AVIF takes 900 MB, as WebP 100 (measured). */
const ENCODERS: Record<Kind, { ending: string; type: string; encode: (picture: Sharp) => Sharp }> = {
  png: { ending: 'png', type: 'image/png', encode: (picture) => picture.png() },
  jpeg: { ending: 'jpg', type: 'image/jpeg', encode: (picture) => picture.jpeg({ quality: 85 }) },
  webp: WEBP,
  avif: WEBP,
}
