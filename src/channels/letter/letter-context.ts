import type { Answer, Fact, Locale, Section } from '#src/answers/model/types.ts'
import type { PageContext } from '#src/channels/page.ts'
import type { TextRenderer } from '#src/channels/parts/RichText.tsx'
import { letterRenderer } from './LetterText.tsx'
import { type WebAddresses, webAddresses } from './web-addresses.ts'

/** What every part of a letter needs. */
export type LetterContext = {
  context: PageContext
  /** The language of texts, when it is not the language of the letter. */
  lang: 'nl' | undefined
  addresses: WebAddresses
  renderer: TextRenderer
}

/** What every part of a product letter needs. */
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

/** Whether a text or other part of an answer refers to a fact. */
export function isNamedIn(place: unknown, { key }: Fact): boolean {
  return JSON.stringify(place).includes(`"key":${JSON.stringify(key)}`)
}

/**
 * The editor's text about costs when it names the amounts; shown at the top instead of the facts, so that no amount is
 * repeated.
 */
export function costsOnTop({ sections, keyFacts }: Answer): Section | undefined {
  return sections.find((section) => section.name === 'costs' && keyFacts.some((fact) => isNamedIn(section, fact)))
}
