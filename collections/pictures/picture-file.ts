import type { AdminWords } from '#src/domain/admin-language.ts'
import { label } from '../fields/labels.ts'

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/avif']
export const MOST_BYTES = 10_000_000

/** The messages at the file field for a wrong type, a file that is too large, and no file. */
export const WRONG_KIND = label(
  'Dit bestand is geen PNG, JPEG, WebP of AVIF. Kies een afbeelding van een van deze soorten.',
  'This file is not a PNG, JPEG, WebP or AVIF. Choose a picture of one of these kinds.',
)
export const TOO_BIG = label(
  `Deze afbeelding is te groot. Maak hem kleiner dan ${MOST_BYTES / 1_000_000} MB en kies hem opnieuw.`,
  `This picture is too big. Make it smaller than ${MOST_BYTES / 1_000_000} MB and choose it again.`,
)
export const TOO_MANY_PIXELS = label(
  'Deze afbeelding heeft te veel beeldpunten. Maak hem hoogstens 5000 bij 5000 en kies hem opnieuw.',
  'This picture has too many pixels. Make it at most 5000 by 5000 and choose it again.',
)
export const TOO_LARGE_WHEN_KEPT = label(
  'Deze afbeelding wordt te groot om te bewaren. Maak hem kleiner, met minder beeldpunten of als JPEG, en kies hem opnieuw.',
  'This picture becomes too large to keep. Make it smaller, with fewer pixels or as a JPEG, and choose it again.',
)
export const BROKEN = label(
  'Deze afbeelding is beschadigd en kan niet worden gelezen. Open hem in een tekenprogramma, bewaar hem opnieuw en kies hem dan nog eens.',
  'This picture is damaged and cannot be read. Open it in a drawing program, save it again and choose it once more.',
)
export const NO_PICTURE = label('Kies een afbeelding van uw computer.', 'Choose a picture from your computer.')

/** What is wrong with a file by its type and size, or null. The server checks the content itself. */
export function wrongPicture({ type, size }: { type: string; size: number }): AdminWords | null {
  if (!PICTURE_TYPES.includes(type)) return WRONG_KIND
  return size > MOST_BYTES ? TOO_BIG : null
}
