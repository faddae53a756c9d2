import type { Locale } from '#src/domain/locales.ts'

/** The words of a text, normalised: lower case, no accents. "ID-kaart" is "id" and "kaart". */
export const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The same, and words with a hyphen, apostrophe or dot also as one word: people type "idkaart" too. */
export function everyWordIn(text: string): string[] {
  const written = plain(text).match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? []
  return written.flatMap((word) => {
    const parts = word.split(/[-'’.]/)
    return parts.length > 1 ? [...parts, parts.join('')] : parts
  })
}

/** A text as one word: "paspoort kwijt" is "paspoortkwijt". */
export const asOneWord = (text: string): string => wordsIn(text).join('')

/** Stop words: they say nothing about the subject of a search. */
const STOP: Record<Locale, string> = {
  nl: `aan al als ben bij dan dat de der die dit doe doen een en er gaan ga gaat geen graag had heb hebben heeft het hoe hoeveel
  iets ik in is ja je kan kun kunnen kunt maar me men met mij mijn moet moeten mag mogen na naar niet nog nu of om onze
  ons ook op over te ten ter tot u uit uw van veel via voor waar wanneer waarom was wat we wel welke wie wij wil willen word
  worden wordt ze zich zijn zo`,
  en: `a an and am are at be by can do does for from get have how i if in into is it me my need of on or our so that the their
  there this to want was we what when where which who why will with you your`,
}
/** Of all languages together, because people mix them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(STOP).flatMap((words) => words.split(/\s+/)))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
