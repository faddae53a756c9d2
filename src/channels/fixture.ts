import type { Published } from '#src/answers/model/published.ts'
import type { InternalNotes, Site } from '#src/answers/model/types.ts'
import { openPlanCode } from '#src/answers/plan/code.ts'
import { makePlan } from '#src/answers/plan/plan.ts'
import type { PageContext } from '#src/channels/page.ts'
import { moveAnswer, parkingAnswer } from './fixture/answers.ts'
import { LEDGER, MOVING, movingJourney } from './fixture/journey.ts'
import { channels } from './fixture/options.ts'
import { accessibilityPage, questionOf } from './fixture/page.ts'
import { journeyReference, moveReference, parkingReference, themeReference } from './fixture/references.ts'
import { fixtureSite } from './fixture/site.ts'
import { item, paragraph } from './fixture/text.ts'

/** One rich product, one thin one, one life event: enough to see every part of a channel at work. */
export function fixturePublished({ site = {} }: { site?: Partial<Site> } = {}): Published {
  return {
    revision: 42,
    source: {},
    validUntil: Date.parse('2026-11-24T16:00:00Z'),
    site: (locale) => ({ ...fixtureSite(locale), ...site }),
    products: (locale) => [moveReference(locale), parkingReference(locale)],
    product: (slug, locale) =>
      slug === 'verhuizing-doorgeven'
        ? moveAnswer(locale)
        : slug === 'parkeervergunning-bewoners'
          ? parkingAnswer(locale)
          : null,
    journeys: (locale) => [journeyReference(locale)],
    journey: (slug, locale) => (slug === 'verhuizen' ? movingJourney(locale) : null),
    plan: (asked) =>
      asked.slug === 'verhuizen'
        ? makePlan({ journey: movingJourney(asked.locale), model: MOVING, ledger: LEDGER, asked })
        : null,
    openCode: (code, locale) =>
      openPlanCode({
        code,
        locale,
        find: (number) => (number === 1 ? { journey: movingJourney(locale), ledger: LEDGER } : null),
      }),
    themes: (locale) => [themeReference(locale)],
    theme: (slug, locale) =>
      slug === 'wonen'
        ? { ...themeReference(locale), products: [moveReference(locale), parkingReference(locale)], journeys: [] }
        : null,
    channels: (locale) => Object.values(channels(locale)),
    channel: (slug, locale) => Object.values(channels(locale)).find((channel) => channel.slug === slug) ?? null,
    page: (slug, locale) => (slug === 'toegankelijkheid' ? accessibilityPage(locale) : null),
    questions: (locale) => [questionOf(locale)],
    entries: (locale) => [
      ...[moveReference(locale), parkingReference(locale)].map((found) => ({
        ...found,
        kind: 'product' as const,
        id: found.slug,
        keywords: [],
        text: '',
      })),
      { ...journeyReference(locale), kind: 'journey' as const, id: 'verhuizen', keywords: [], text: '' },
    ],
    movedTo: (args) =>
      args.kind === 'product' && ('slug' in args ? args.slug === 'verhuisaangifte' : args.shortNumber === 12)
        ? 'verhuizing-doorgeven'
        : null,
    openingStatus: (_schedule, locale) => ({
      isOpen: true,
      text: locale === 'nl' ? 'Nu open tot 17.00 uur' : 'Now open until 17.00',
    }),
    richText: () => [],
    counts: { products: 2, journeys: 1 },
  }
}

/** A word that may stand in internal text only: whoever finds it elsewhere has found a leak. */
export const SECRET = 'Zwaluwstaart'

export function fixtureInternal(): InternalNotes {
  return {
    deskMemo: [
      paragraph(
        `${SECRET}memo: vraag eerst of iemand met spoed moet verhuizen. Zet het gesprek op rood in het systeem.`,
      ),
      {
        type: 'list',
        ordered: false,
        items: [item('Bij een zorginstelling: backoffice Burgerzaken.'), item('Geen huurcontract: formulier 12.')],
      },
    ],
    maatwerk: `${SECRET}maatwerk: bij een opvanghuis mag u een briefadres geven. De teamleider Burgerzaken beslist.`,
    verificationQuestions: [
      `Wat is uw geboortedatum? (${SECRET})`,
      'Wat is uw huidige adres?',
      'Wat zijn de laatste drie cijfers van uw BSN?',
    ],
    keywords: ['adresfraude', `${SECRET}woord`],
    toelichtingen: [
      {
        question: 'Kan ik mijn verhuizing ook met een brief doorgeven?',
        toelichting: [paragraph(`${SECRET}toelichting: stuur het formulier mee.`)],
      },
    ],
  }
}

export function fixtureContext(changes: Partial<PageContext> = {}): PageContext {
  return {
    locale: 'nl',
    path: '/producten/verhuizing-doorgeven',
    params: { slug: 'verhuizing-doorgeven' },
    query: new URLSearchParams(),
    published: fixturePublished(),
    siteUrl: 'https://www.example.nl',
    assets: {
      css: '/assets/site.css',
      deskCss: '/assets/desk.css',
      letterCss: '/assets/letter.css',
      script: '/assets/site.js',
      fonts: [],
      favicon: '/assets/favicon.svg',
      previewCss: '/assets/preview.css',
      previewScript: '/assets/preview.js',
    },
    theme: 'voorbeeld',
    now: new Date('2026-11-23T23:30:00Z'),
    ...changes,
  }
}
