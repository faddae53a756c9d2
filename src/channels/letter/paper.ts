import type { Answer, Fact, Section } from '#src/answers/types.ts'
import type { PageContext } from '#src/channels/page.ts'
import type { Dress } from '#src/channels/parts/RichText.tsx'
import { paperDress } from './dress.tsx'
import { type WebAddresses, webAddresses } from './web-addresses.ts'

/** What every part of the letter of a product needs. */
export type Paper = {
  answer: Answer
  context: PageContext
  /** Of text that is not in the language of the letter. */
  lang: 'nl' | undefined
  addresses: WebAddresses
  dress: Dress
}

export function paperOf({ answer, context }: { answer: Answer; context: PageContext }): Paper {
  const addresses = webAddresses(context)
  return {
    answer,
    context,
    lang: answer.textLocale === context.locale ? undefined : 'nl',
    addresses,
    dress: paperDress(addresses),
  }
}

/** Whether a text or anything else in an answer names a fact. */
export function isNamedIn(place: unknown, { key }: Fact): boolean {
  return JSON.stringify(place).includes(`"key":${JSON.stringify(key)}`)
}

/** The costs in the words of the editor, where those name the amounts: it stands on top, so that no amount is said twice. */
export function costsOnTop({ sections, keyFacts }: Answer): Section | undefined {
  return sections.find((section) => section.name === 'costs' && keyFacts.some((fact) => isNamedIn(section, fact)))
}
