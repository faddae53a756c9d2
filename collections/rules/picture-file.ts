import { label } from '../fields/labels.ts'

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/avif']
export const MOST_BYTES = 10_000_000

/** What somebody is told who chose something else, or too much of it. */
export const WRONG_KIND = label(
  'Dit bestand is geen PNG, JPEG, WebP of AVIF. Kies een afbeelding van een van deze soorten.',
  'This file is not a PNG, JPEG, WebP or AVIF. Choose a picture of one of these kinds.',
)
export const TOO_BIG = label(
  `Deze afbeelding is te groot. Maak hem kleiner dan ${MOST_BYTES / 1_000_000} MB en kies hem opnieuw.`,
  `This picture is too big. Make it smaller than ${MOST_BYTES / 1_000_000} MB and choose it again.`,
)

/** What is wrong with a file as far as its name and size tell, or null. What is really in it, the server looks at. */
export function wrongPicture({ type, size }: { type: string; size: number }): { nl: string; en: string } | null {
  if (!PICTURE_TYPES.includes(type)) return WRONG_KIND
  return size > MOST_BYTES ? TOO_BIG : null
}
