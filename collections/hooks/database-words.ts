import type { AdminLanguage, AdminWords } from '#src/domain/admin-language.ts'
import { isCodeOf } from '#src/domain/codes.ts'
import { isRow } from '#src/domain/row.ts'
import { label } from '../fields/labels.ts'

const END = label(
  'Wat u schreef, staat nog op uw scherm. Kopieer het voor de zekerheid en probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Bel dan uw beheerder.',
  'What you wrote is still on your screen. Copy it to be safe and try again in a few minutes. Does it still not work? Then call your administrator.',
)

const WORDS = {
  notStored: label(
    `Dit is niet opgeslagen: de schijf is vol of werkt niet goed. ${END.nl}`,
    `This is not saved: the disk is full or does not work well. ${END.en}`,
  ),
  databaseBusy: label(
    `Dit is niet opgeslagen: de database is bezet. ${END.nl}`,
    `This is not saved: the database is busy. ${END.en}`,
  ),
  databaseAway: label(
    `Dit lukt nu niet: de database is niet bereikbaar. Kijk straks of het is opgeslagen. ${END.nl}`,
    `This does not work now: the database cannot be reached. Look later whether it was saved. ${END.en}`,
  ),
  changedMeanwhile: label(
    'Dit is niet opgeslagen: iemand anders veranderde hier op hetzelfde moment iets. Wat u schreef, staat nog op uw scherm. Probeer het opnieuw.',
    'This is not saved: somebody else changed something here at the same moment. What you wrote is still on your screen. Try again.',
  ),
}

type Told = { code: string; status: number; words: AdminWords }

/** The same as a response of Payload's API, in this language of the admin. */
export const answerOf = ({ code, status, words }: Told, language: AdminLanguage) => ({
  status,
  response: { errors: [{ message: words[language], data: { code } }] },
})

/**
 * The message for the user and the HTTP status for a failed database operation; null for every other error. Compares
 * codes, not classes: Payload is in two bundles, and wraps the errors of queries in its own.
 */
export function databaseWords(error: unknown): Told | null {
  let at = error
  for (let depth = 0; isRow(at) && depth < 5; depth++) {
    const { code, status } = at
    if (isCodeOf(WORDS, code) && typeof status === 'number') return { code, status, words: WORDS[code] }
    at = at.cause
  }
  return null
}
