import type { Answer, Fact, Locale, Section } from '#src/answers/model/types.ts'
import type { PageContext } from '#src/channels/page.ts'
import type { TextRenderer } from '#src/channels/parts/RichText.tsx'
import { letterRenderer } from './LetterText.tsx'
import { type WebAddresses, webAddresses } from './web-addresses.ts'

/** What every part of a letter needs. */
export type LetterContext = {
  context: PageContext
  /** Of text that is not in the language of the letter. */
  lang: 'nl' | undefined
  addresses: WebAddresses
  renderer: TextRenderer
}

/** What every part of the letter of a product needs. */
export type ProductLetterContext = LetterContext & { answer: Answer }

export function letterContext({ textLocale, context }: { textLocale: Locale; context: PageContext }): LetterContext {
  const addresses = webAddresses(context)
  return {
    context,
    lang: textLocale === context.locale ? undefined : 'nl',
    addresses,
    renderer: letterRenderer(addresses),
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
