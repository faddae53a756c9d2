import type { RawProduct } from '#collections/raw.ts'
import { findingAt, placeAt, type Rule } from '../finding.ts'

/** A product has both a digital and an equivalent other option, or names the law that does not allow one. */
export const equality: Rule<RawProduct> = (subject) => {
  const { document, context } = subject
  const complain = (message: string) => [findingAt(placeAt(subject, 'channelOptions'), { rule: 'equality', message })]
  const kinds = new Set(
    (document.channelOptions ?? [])
      .filter(({ role }) => role === 'arrange')
      .map(({ channel }) => context.channels.get(channel ?? '')?.kind)
      .filter(Boolean),
  )
  if (kinds.size === 2 || isException(document)) return []
  const missing = !kinds.has('analogue')
    ? 'een manier zonder computer, zoals de balie, de telefoon of de post'
    : 'een digitale manier'
  return complain(
    `Voeg ${missing} toe om dit helemaal te regelen. Kan dat niet? Vul dan de uitzondering in, met de wet.`,
  )
}

/** An exception has both its reason and its law. */
export const exceptionComplete: Rule<RawProduct> = (subject) => {
  const { reason, legalGround } = subject.document.exception ?? {}
  if (Boolean(reason?.nl?.trim()) === Boolean(legalGround?.nl?.trim())) return []
  const [path, message] = reason?.nl?.trim()
    ? ['exception.legalGround', 'Zeg welke wet deze uitzondering geeft.']
    : ['exception.reason', 'Leg uit waarom het maar op één manier kan.']
  return [findingAt(placeAt(subject, path, 'nl'), { rule: 'exception-complete', message })]
}

const isException = ({ exception }: RawProduct): boolean =>
  Boolean(exception?.reason?.nl?.trim() || exception?.legalGround?.nl?.trim())
