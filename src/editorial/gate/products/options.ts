import type { RawOption, RawProduct } from '#collections/raw.ts'
import { isBlank } from '#collections/reading/places.ts'
import { type Finding, findingAt, placeAt, type Rule, type Subject } from '../finding.ts'

/** Every option of a product says where, how, and what is needed. */
export const optionsComplete: Rule<RawProduct> = (subject) =>
  (subject.document.channelOptions ?? []).flatMap((option, index) => {
    const path = `channelOptions.${index}`
    return [
      ...(isBlank(option.how?.nl) ? [complain(subject, `${path}.how`, 'Schrijf hoe het hier gaat.', 'nl')] : []),
      ...(isBlank(option.needs)
        ? [complain(subject, `${path}.needs`, 'Kies wat hier nodig is. Is er niets nodig? Kies dan “Niets”.')]
        : []),
      ...(isWithoutAddress(option, subject)
        ? [complain(subject, `${path}.url`, 'Zet hier het webadres waar de inwoner dit doet.')]
        : []),
    ]
  })

function complain(subject: Subject<RawProduct>, path: string, message: string, locale: 'nl' | null = null): Finding {
  return findingAt(placeAt(subject, path, locale), { rule: 'option-complete', message })
}

function isWithoutAddress({ channel: id, url }: RawOption, { context }: Subject<RawProduct>): boolean {
  const channel = context.channels.get(id ?? '')
  return channel?.kind === 'digital' && !url?.trim() && !channel.url?.trim()
}
