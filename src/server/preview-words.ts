import type { Draft } from '#src/answers/draft.ts'
import type { Locale } from '#src/answers/types.ts'

type Notice = Record<Locale, string>

/** What stands above a draft on every channel. */
export const draftNotice = ({ isPublished }: Draft): Notice =>
  isPublished
    ? { nl: 'Voorbeeld: deze tekst staat zo op de website.', en: 'Preview: this text is on the website.' }
    : {
        nl: 'Voorbeeld van een concept: deze tekst staat nog niet op de website.',
        en: 'Preview of a draft: this text is not on the website yet.',
      }

/** The same for somebody who got a link: also what the link is worth. */
export function sharedNotice({ draft, expiresAt }: { draft: Draft; expiresAt: string }): Notice {
  const { nl, en } = { nl: momentIn('nl'), en: momentIn('en') }
  return {
    nl: `Voorbeeld van een concept: dit is nog niet definitief. U ziet de tekst van ${nl(draft.savedAt)}; wat later is veranderd, ziet u hier niet. Links gaan naar de gewone website. Dit voorbeeld verloopt op ${nl(expiresAt)}.`,
    en: `Preview of a draft: this is not final. You see the text of ${en(draft.savedAt)}; later changes are not shown here. Links lead to the ordinary website. This preview expires on ${en(expiresAt)}.`,
  }
}

/** "22 november 2026 om 10:41" */
export function momentIn(locale: Locale): (moment: string) => string {
  const format = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  return (moment) => format.format(new Date(moment))
}
