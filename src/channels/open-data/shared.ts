import type { StaffPlace } from '#src/answers/model/target.ts'
import type {
  Answer,
  Fact,
  Journey,
  Location,
  Moments,
  Question,
  Reference,
  Schedule,
} from '#src/answers/model/types.ts'
import { JSON_TYPE, type PageResult } from '#src/channels/page.ts'
import type { Locale } from '#src/domain/locales.ts'
import { type DataLinks, richTextJson } from './richText.tsx'
import type { FactJson, ReferenceJson } from './schemas.ts'

/** Every field is picked by name, so that a new field of an Answer is not published by accident. */
export function factJson(fact: Fact): FactJson {
  return {
    key: fact.key,
    label: fact.label,
    kind: fact.kind,
    text: fact.text,
    value: fact.value,
    unit: fact.unit,
    from: fact.from,
    until: fact.until,
    source: fact.source,
  }
}

export function momentsJson({ earliest, latest, movesToWorkingDay }: Moments) {
  const momentJson = (moment: Moments['latest']) =>
    moment && { amount: moment.amount, unit: moment.unit, side: moment.side, step: moment.step }
  return { earliest: momentJson(earliest), latest: momentJson(latest), movesToWorkingDay }
}

/** A theme has no JSON of its own, so no address. */
export function referenceJson({
  reference,
  links,
  locale,
}: {
  reference: Reference | Answer | Journey
  links: DataLinks
  locale: Locale
}): ReferenceJson {
  return {
    slug: reference.slug,
    title: reference.title,
    summary: reference.summary,
    language: reference.textLocale,
    url: links.webAddress(reference, reference.locale),
    api: links.ownLinkTo(reference, locale) && apiUrl({ place: reference, links, locale }),
  }
}

/** The address of a place as JSON; throws when there is none. */
export function apiUrl({ place, links, locale }: { place: StaffPlace; links: DataLinks; locale: Locale }): string {
  const path = links.ownLinkTo(place, locale)
  if (path === null) throw new Error(`there is no JSON of ${place.kind}`)
  return links.siteUrl + path
}

export function scheduleJson(schedule: Schedule) {
  return {
    hours: schedule.hours.map(({ day, from, until }) => ({ day, from, until })),
    specialDays: schedule.specialDays.map(({ date, closed, from, until, reason }) => ({
      date,
      closed,
      from,
      until,
      reason,
    })),
  }
}

export function locationJson(location: Location) {
  const { street, number, postcode, city } = location.address
  return {
    slug: location.slug,
    title: location.title,
    address: { street, number, postcode, city },
    directions: location.directions,
    appointmentNeeded: location.appointmentNeeded,
    schedule: scheduleJson(location.schedule),
    messages: [...location.messages],
  }
}

export const json = (body: object): PageResult => ({
  status: 200,
  contentType: JSON_TYPE,
  body: JSON.stringify(body),
})

export function questionJson(question: Question, links: DataLinks) {
  return {
    slug: question.slug,
    question: question.question,
    answer: richTextJson({ blocks: question.answer, links }),
    keywords: [...question.keywords],
    language: question.textLocale,
  }
}
