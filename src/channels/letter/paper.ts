import type { Answer, Fact, Locale, Section } from '#src/answers/model/types.ts'
import type { PageContext } from '#src/channels/page.ts'
import type { Dress } from '#src/channels/parts/RichText.tsx'
import { paperDress } from './dress.tsx'
import { type WebAddresses, webAddresses } from './web-addresses.ts'

/** What every part of a letter needs. */
export type Sheet = {
  context: PageContext
  /** Of text that is not in the language of the letter. */
  lang: 'nl' | undefined
  addresses: WebAddresses
  dress: Dress
}

/** What every part of the letter of a product needs. */
export type Paper = Sheet & { answer: Answer }

export function sheetOf({ textLocale, context }: { textLocale: Locale; context: PageContext }): Sheet {
  const addresses = webAddresses(context)
  return {
    context,
    lang: textLocale === context.locale ? undefined : 'nl',
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
