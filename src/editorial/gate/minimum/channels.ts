import type { RawChannel, RawLocation } from '#collections/raw.ts'
import { isBlank } from '#collections/reading/places.ts'
import { rulesOf } from '#src/domain/codes.ts'
import { MEDIA, type RequiredContactField } from '#src/domain/media.ts'
import { findingAt, placeAt, type Rule } from '../finding.ts'

const MESSAGES: Record<RequiredContactField, string> = {
  telephone: 'Kies het telefoonnummer van dit kanaal.',
  url: 'Vul het webadres van dit kanaal in.',
  postalAddress: 'Vul het postadres in.',
}

/** A channel has the contact details of its medium. */
export const channelReachable: Rule<RawChannel> = (subject) => {
  const { document } = subject
  const needed = rulesOf(MEDIA, document.medium)?.requires
  if (needed) {
    if (!isBlank(document[needed])) return []
    return [findingAt(placeAt(subject, needed), { rule: 'reachable', message: MESSAGES[needed] })]
  }
  const ways = [document.telephone, document.url, document.postalAddress, document.locations, document.howToReach?.nl]
  if (!ways.every(isBlank)) return []
  const message = 'Vul in hoe iemand dit kanaal bereikt: een telefoonnummer, webadres, postadres of locatie.'
  return [findingAt(placeAt(subject, 'howToReach', 'nl'), { rule: 'reachable', message })]
}

/** A location has an address. */
export const locationReachable: Rule<RawLocation> = (subject) =>
  (['street', 'postcode', 'city'] as const)
    .filter((part) => isBlank(subject.document.address?.[part]))
    .map((part) => findingAt(placeAt(subject, `address.${part}`), { rule: 'reachable', message: 'Vul het adres aan.' }))
