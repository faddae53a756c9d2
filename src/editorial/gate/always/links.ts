import { isProse, linesAt, type Place } from '#collections/reading/places.ts'
import { isTree, linesOf, linksIn, textOf } from '#collections/reading/rich-text.ts'
import { findingAt, type Rule } from '../finding.ts'

/** Link texts without meaning when a screen reader lists the links of a page. */
const EMPTY_WORDS = new Set(
  [
    'hier, klik hier, klik, link, deze link, via deze link, website, deze website, deze pagina, pagina, lees meer, lees verder, meer, meer lezen',
    'meer info, meer informatie, verder, ga verder, download',
    'here, click here, click, link, this link, website, this website, this page, page, read more, more, more info, more information, continue',
  ]
    .join(', ')
    .split(', '),
)

const BARE = /\bhttps?:\/\/\S+|\bwww\.\S+/iu

/** The text of a link says where it leads. */
export const linkTexts: Rule = ({ places }) =>
  places.flatMap((place) =>
    linkTextsIn(place)
      .filter((text) => !text || EMPTY_WORDS.has(withoutEnd(text.toLowerCase())))
      .map((text) => {
        const what = text ? `De link “${text}” zegt niet waar hij heen gaat.` : 'Er staat een link zonder tekst in.'
        return findingAt(place, { rule: 'link-text', message: `${what} Noem wat de lezer daar vindt.` })
      }),
  )

/** A web address is not the text of a link. The name of a site ("www.nijmegen.nl") may be. */
export const bareAddresses: Rule = ({ places }) =>
  places.filter(isProse).flatMap((place) => {
    const lines = isTree(place.value) ? linesOf(place.value, { isWithoutLinks: true }) : linesAt(place)
    const inText = lines.map((line) => BARE.exec(line)?.[0]).find(Boolean)
    const inLink = linkTextsIn(place).find((text) => /^https?:/i.test(text) || /^www\.[^/\s]+\/\S/i.test(text))
    const found = inText ?? inLink
    if (!found) return []
    const message = `Hier staat een webadres als tekst: “${found}”. Maak er een link van met gewone woorden.`
    return [findingAt(place, { rule: 'bare-address', message })]
  })

/** Without trailing punctuation and spaces. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && AT_END.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
const AT_END = /[.:!>»→\s]/u

const linkTextsIn = ({ value }: Place): string[] =>
  isTree(value) ? linksIn(value).map((link) => textOf(link).trim()) : []
