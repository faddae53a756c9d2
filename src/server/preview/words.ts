import type { Draft } from '#src/answers/draft/draft.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { momentInWords } from '#src/facts/words.ts'

type Notice = Record<Locale, string>

/** The notice above a draft on every channel. */
export const draftNotice = ({ standing }: Draft): Notice => NOTICES[standing]

const NOTICES: Record<Draft['standing'], Notice> = {
  shown: { nl: 'Voorbeeld: deze tekst staat zo op de website.', en: 'Preview: this text is on the website.' },
  superseded: {
    nl: 'Voorbeeld van een oude tekst: op de website staat nu een nieuwere.',
    en: 'Preview of an old text: the website has a newer one now.',
  },
  draft: {
    nl: 'Voorbeeld van een concept: deze tekst staat nu niet op de website.',
    en: 'Preview of a draft: this text is not on the website now.',
  },
}

/** The same for someone with a shared link: also how much the draft can be relied on. */
export function sharedNotice({ draft, expiresAt }: { draft: Draft; expiresAt: string }): Notice {
  const { nl, en } = draftNotice(draft)
  const [saved, until] = [draft.savedAt, expiresAt].map((moment) => ({
    nl: momentInWords({ moment, locale: 'nl' }),
    en: momentInWords({ moment, locale: 'en' }),
  })) as [Notice, Notice]
  return {
    nl: `${nl} U ziet de tekst van ${saved.nl}; wat later is veranderd, ziet u hier niet. Links gaan naar de gewone website. Dit voorbeeld verloopt op ${until.nl}.`,
    en: `${en} You see the text of ${saved.en}; later changes are not shown here. Links lead to the ordinary website. This preview expires on ${until.en}.`,
  }
}
