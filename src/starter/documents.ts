import { Temporal } from 'temporal-polyfill'
import type { Locale } from '#src/answers/model/types.ts'
import type {
  StarterChannel,
  StarterFact,
  StarterHours,
  StarterJourney,
  StarterLocation,
  StarterMoment,
  StarterPage,
  StarterProduct,
  StarterQuestion,
  StarterSite,
  StarterSpecialDay,
  Words,
} from './files.ts'
import { type References, toLexical } from './markdown.ts'

/** Ids in the database by the names in the starter files. Throws for an unknown name. */
export type Ids = { id: (kind: string, name: string) => string }

type Data = Record<string, unknown>
export type Context = {
  locale: Locale
  ids: Ids
  /** The id of the owner. */
  owner: string | null
}

const TIME_ZONE = 'Europe/Amsterdam'

/** The fields of each kind of document in one language, from the starter files. */
export const documents = {
  facts: (fact: StarterFact, { locale }: Context): Data => ({
    key: fact.key,
    label: fact.label[locale],
    kind: fact.kind,
    unit: fact.unit?.[locale],
    values: fact.values.map(({ value, termUnit, from, until, source }) => ({
      ...(typeof value === 'number' ? { number: value } : {}),
      ...(fact.kind === 'date' ? { day: String(value) } : {}),
      ...(fact.kind !== 'date' && typeof value !== 'number'
        ? { text: typeof value === 'string' ? value : value[locale] }
        : {}),
      termUnit,
      from: midnight(from),
      until: midnight(until),
      source,
    })),
  }),

  locations: (location: StarterLocation, { locale }: Context): Data => ({
    slug: location.slug,
    title: location.title[locale],
    address: { ...location.address, number: String(location.address.number) },
    directions: location.directions?.[locale],
    appointmentNeeded: location.appointmentNeeded ?? false,
    hours: hours(location.hours),
    specialDays: specialDays(location.specialDays, locale),
    messages: location.messages?.map((message) => ({
      text: message.text[locale],
      from: midnight(message.from),
      until: midnight(message.until),
    })),
  }),

  channels: (channel: StarterChannel & { position: number }, context: Context): Data => ({
    slug: channel.slug,
    title: channel.title[context.locale],
    kind: channel.kind,
    medium: channel.medium,
    summary: channel.summary[context.locale],
    howToReach: text(channel.howToReach, context),
    telephone: channel.telephone && context.ids.id('facts', channel.telephone),
    url: channel.url,
    postalAddress: channel.postalAddress,
    locations: many('locations', channel.locations, context),
    hours: hours(channel.hours),
    specialDays: specialDays(channel.specialDays, context.locale),
    showOnContact: channel.showOnContact ?? true,
    position: channel.position,
  }),

  themes: (theme: { slug: string; title: Words; summary?: Words; position: number }, { locale }: Context): Data => ({
    slug: theme.slug,
    title: theme.title[locale],
    summary: theme.summary?.[locale],
    position: theme.position,
  }),

  products: (product: StarterProduct, context: Context): Data => ({
    slug: product.slug,
    title: product.title[context.locale],
    summary: product.summary[context.locale],
    sections: Object.fromEntries(Object.entries(product.sections).map(([name, body]) => [name, text(body, context)])),
    evidence: product.evidence?.map((item) => ({ item: item[context.locale] })),
    facts: many('facts', product.facts, context),
    channelOptions: product.options.map((option) => ({
      channel: context.ids.id('channels', option.channel),
      role: option.role,
      action: option.action[context.locale],
      how: text(option.how, context),
      needs: option.needs,
      duration: option.duration && context.ids.id('facts', option.duration),
      url: option.url,
    })),
    exception: product.exception && {
      reason: product.exception.reason[context.locale],
      legalGround: product.exception.legalGround[context.locale],
    },
    audience: product.audience,
    upl: product.upl,
    legalBasis: product.legalBasis,
    proactivity: product.proactivity?.map(({ kind, explanation, refuse }) => ({
      kind,
      explanation: explanation[context.locale],
      refuse: refuse?.[context.locale],
    })),
    themes: many('themes', product.themes, context),
    related: many('products', product.related, context),
    relatedRights: many('products', product.relatedRights, context),
    keywords: product.keywords?.[context.locale],
    sensitive: product.sensitive ?? false,
    department: product.department,
    reviewedOn: day(product.reviewedOn),
    reviewDate: day(product.reviewOn),
    owner: context.owner,
    internal: {
      deskMemo: text(product.internal?.deskMemo && { nl: product.internal.deskMemo }, { ...context, locale: 'nl' }),
      maatwerk: product.internal?.maatwerk,
      verificationQuestions: product.internal?.verificationQuestions,
      keywords: product.internal?.keywords,
    },
  }),

  questions: (question: StarterQuestion, context: Context): Data => ({
    slug: question.slug,
    question: question.question[context.locale],
    answer: text(question.answer, context),
    toelichting: text(question.toelichting && { nl: question.toelichting }, { ...context, locale: 'nl' }),
    products: many('products', question.products, context),
    keywords: question.keywords?.[context.locale],
  }),

  journeys: (journey: StarterJourney, context: Context): Data => ({
    slug: journey.slug,
    title: journey.title[context.locale],
    summary: journey.summary[context.locale],
    introduction: text(journey.introduction, context),
    eventName: journey.eventName?.[context.locale],
    tone: journey.tone ?? 'usual',
    sensitive: journey.sensitive ?? false,
    questions: journey.questions?.map(({ key, kind, label, help, when, options }) => ({
      key,
      kind: kind ?? 'choice',
      when,
      label: label[context.locale],
      help: help?.[context.locale],
      options: options?.map((option) => ({ key: option.key, label: option.label[context.locale] })),
    })),
    steps: journey.steps.map((step) => ({
      key: step.key,
      title: step.title[context.locale],
      text: text(step.text, context),
      product: step.product && context.ids.id('products', step.product),
      actor: step.actor,
      actorName: step.actorName?.[context.locale],
      necessity: step.necessity,
      when: step.when,
      after: step.after,
      oneOf: step.oneOf,
      earliest: moment(step.earliest, context),
      latest: moment(step.latest, context),
      movesToWorkingDay: step.movesToWorkingDay ?? false,
      timing: text(step.timing, context),
      whenLate: text(step.whenLate, context),
      legalBasis: step.legalBasis,
      costs: many('facts', step.costs, context),
    })),
    closing: text(journey.closing, context),
    themes: many('themes', journey.themes, context),
    keywords: journey.keywords?.[context.locale],
  }),

  pages: (page: StarterPage, context: Context): Data => ({
    slug: page.slug,
    title: page.title[context.locale],
    summary: page.summary?.[context.locale],
    blocks: page.blocks.map((block) => ({
      blockType: block.type === 'callout' ? 'notice' : block.type,
      title: block.title?.[context.locale],
      tone: block.tone,
      body: text(block.body, context),
      products: many('products', block.products, context),
      channels: many('channels', block.channels, context),
      journeys: many('journeys', block.journeys, context),
    })),
  }),

  site: (site: StarterSite, context: Context): Data => ({
    municipality: site.municipality,
    telephone: context.ids.id('facts', 'telefoon-gemeente'),
    letter: { ...site.letter, signature: site.letter.signature[context.locale] },
    topTasks: many('products', site.topTasks, context),
    featuredJourneys: many('journeys', site.featuredJourneys, context),
    headerMenu: menu(site.headerMenu, context),
    footerMenu: menu(site.footerMenu, context),
    isExample: true,
    exampleNotice: site.exampleNotice[context.locale],
  }),
}

const menu = (items: StarterSite['headerMenu'], { locale, ids }: Context) =>
  items.map(({ label, page, path }) => ({ label: label[locale], page: page && ids.id('pages', page), path }))

const moment = (given: StarterMoment | undefined, { ids }: Context) =>
  given && { ...given, fact: given.fact && ids.id('facts', given.fact) }

const many = (kind: string, names: string[] | undefined, { ids }: Context) => names?.map((name) => ids.id(kind, name))

function text(words: Words | '' | undefined, { locale, ids }: Context) {
  const markdown = words ? words[locale] : undefined
  return markdown ? toLexical({ markdown, references: referencesOf(ids) }) : undefined
}

const referencesOf = (ids: Ids): References => ({
  fact: (key) => ids.id('facts', key),
  target: (name) => {
    const [kind = '', slug = ''] = name.split(':')
    return { relationTo: `${kind}s`, value: ids.id(`${kind}s`, slug) }
  },
})

const hours = (all: StarterHours[] | undefined) =>
  all?.flatMap(({ days, from, until }) => days.map((weekday) => ({ day: String(weekday), from, until })))

const specialDays = (days: StarterSpecialDay[] | undefined, locale: Locale) =>
  days?.map(({ reason, closed, ...rest }) => ({ ...rest, closed: closed ?? false, reason: reason?.[locale] }))

/** The start of a day in the Netherlands. */
const midnight = (date: string | undefined): string | undefined =>
  date && Temporal.PlainDate.from(date).toZonedDateTime(TIME_ZONE).toInstant().toString()

/** A day is stored as noon UTC, as Payload's date picker does. */
const day = (date: string | undefined): string | undefined => date && `${date}T12:00:00.000Z`
