import { EMPTY_LEDGER, enter } from '#journeys/ledger.ts'
import type { Journey as Model, Step } from '#journeys/model.ts'
import { makePlan } from '#src/answers/plan.ts'
import { openPlanCode } from '#src/answers/plan-code.ts'
import type {
  Answer,
  Channel,
  ChannelOption,
  Fact,
  Inline,
  InternalNotes,
  Journey,
  JourneyStep,
  Locale,
  Page,
  Published,
  Question,
  Reference,
  RichText,
  Schedule,
  SectionName,
  Site,
} from '#src/answers/types.ts'
import { words } from '#src/answers/words.ts'
import type { PageContext } from '#src/channels/page.ts'

/** One rich product, one thin one, one life event: enough to see every part of a channel at work. */
export function fixturePublished({ site = {} }: { site?: Partial<Site> } = {}): Published {
  return {
    revision: 42,
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

export const text = (words: string): Inline => ({ type: 'text', text: words })
export const paragraph = (...parts: (string | Inline)[]): RichText[number] => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
})
const item = (...parts: (string | Inline)[]) => ({
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
  blocks: [],
})
const says = (locale: Locale) => (nl: string, en: string) => (locale === 'nl' ? nl : en)

function facts(locale: Locale) {
  const t = says(locale)
  const fact = (
    key: string,
    label: string,
    kind: Fact['kind'],
    words: string,
    value: Fact['value'],
    rest: Partial<Fact> = {},
  ): Fact => ({
    key,
    label,
    kind,
    text: words,
    value,
    unit: null,
    href: null,
    source: 'nijmegen.nl, verhuizing doorgeven',
    from: null,
    until: null,
    ...rest,
  })
  return {
    cost: fact('verhuizing-kosten', t('Kosten', 'Costs'), 'money', '€ 0', 0),
    latest: fact(
      'verhuizing-uiterst',
      t('Uiterlijk doorgeven', 'Report at the latest'),
      'term',
      t('5 dagen', '5 days'),
      'P5D',
    ),
    earliest: fact(
      'verhuizing-vroegst',
      t('Op zijn vroegst doorgeven', 'Report at the earliest'),
      'term',
      t('4 weken', '4 weeks'),
      'P4W',
    ),
    handling: fact(
      'verwerking-verhuizing',
      t('Wij verwerken het binnen', 'We process it within'),
      'term',
      t('5 werkdagen', '5 working days'),
      'P5D',
      { source: 'Aanname, nog te controleren' },
    ),
    objection: fact('bezwaar-termijn', t('Bezwaar maken', 'Objection'), 'term', t('6 weken', '6 weeks'), 'P6W'),
    parking: fact(
      'parkeervergunning-gebied-b',
      t('Vergunning gebied B', 'Permit area B'),
      'money',
      t('€ 48 per jaar', '€ 48 per year'),
      48,
      {
        unit: t('per jaar', 'per year'),
        until: '2026-12-31T23:00:00.000Z',
      },
    ),
    change: fact(
      'nieuw-parkeerbeleid',
      t('Nieuwe regels vanaf', 'New rules from'),
      'date',
      t('1 januari 2027', '1 January 2027'),
      '2027-01-01',
    ),
    number: fact('telefoon-gemeente', t('Telefoon', 'Telephone'), 'telephone', '14 024', 'tel:14024', {
      href: 'tel:14024',
    }),
    full: fact(
      'telefoon-gemeente-volledig',
      t('Telefoon, volledig', 'Telephone in full'),
      'telephone',
      '024 - 329 90 00',
      'tel:+31243299000',
      {
        href: 'tel:+31243299000',
      },
    ),
  }
}

const office: Schedule = {
  hours: [1, 2, 3, 4, 5].map((day) => ({ day: day as 1, from: '09:00', until: day === 4 ? '20:00' : '17:00' })),
  specialDays: [
    { date: '2026-12-25', closed: true, from: null, until: null, reason: 'Eerste Kerstdag' },
    { date: '2026-12-24', closed: false, from: '09:00', until: '15:00', reason: 'Dag voor Kerst' },
    { date: '2027-05-05', closed: true, from: null, until: null, reason: 'Bevrijdingsdag' },
  ],
}

function channels(locale: Locale): Record<'form' | 'counter' | 'telephone' | 'post' | 'partner', Channel> {
  const t = says(locale)
  const { number } = facts(locale)
  const channel = (
    slug: string,
    title: string,
    kind: Channel['kind'],
    medium: Channel['medium'],
    rest: Partial<Channel>,
  ): Channel => ({
    slug,
    title,
    kind,
    medium,
    summary: t(`Via ${title}.`, `Via ${title}.`),
    howToReach: [],
    telephone: null,
    url: null,
    postalAddress: null,
    locations: [],
    schedule: null,
    showOnContact: true,
    ...rest,
  })
  return {
    form: channel('webformulier', t('Webformulier', 'Web form'), 'digital', 'form', { url: 'https://www.nijmegen.nl' }),
    counter: channel('stadswinkel', 'Stadswinkel', 'analogue', 'counter', {
      locations: [
        {
          slug: 'stadswinkel-centrum',
          title: 'Stadswinkel',
          address: { street: 'Mariënburg', number: '30', postcode: '6511 PS', city: 'Nijmegen' },
          directions: t('Naast de bibliotheek.', 'Next to the library.'),
          appointmentNeeded: true,
          schedule: office,
          messages: [t('De lift is deze week kapot.', 'The lift is out of order this week.')],
        },
      ],
    }),
    telephone: channel('telefoon', t('Telefoon', 'Telephone'), 'analogue', 'telephone', {
      telephone: number,
      schedule: office,
    }),
    post: channel('post', 'Post', 'analogue', 'post', {
      postalAddress: 'Gemeente Nijmegen\nPostbus 9105\n6500 HG Nijmegen',
    }),
    partner: channel('stip', 'Stip', 'analogue', 'partner', {
      howToReach: [paragraph(t('Loop binnen bij een Stip in uw wijk.', 'Walk in at a Stip in your area.'))],
    }),
  }
}

function options(locale: Locale): ChannelOption[] {
  const t = says(locale)
  const c = channels(locale)
  const f = facts(locale)
  const needs = words[locale].needs
  return [
    {
      channel: c.form,
      kind: 'digital',
      role: 'arrange',
      roleLabel: words[locale].roles.arrange,
      action: t('Geef uw verhuizing online door', 'Report your move online'),
      how: [paragraph(t('U logt in en vult het formulier in.', 'Sign in and fill in the form.'))],
      needs: [{ code: 'digid', label: needs.digid }],
      duration: f.handling,
      url: 'https://www.nijmegen.nl/verhuizen/doorgeven',
    },
    {
      channel: c.counter,
      kind: 'analogue',
      role: 'arrange',
      roleLabel: words[locale].roles.arrange,
      action: t('Geef uw verhuizing door aan de balie', 'Report your move at the counter'),
      how: [paragraph(t('Maak een afspraak via ', 'Make an appointment on '), { type: 'fact', fact: f.number }, '.')],
      needs: [
        { code: 'afspraak', label: needs.afspraak },
        { code: 'documenten', label: needs.documenten },
      ],
      duration: f.handling,
      url: null,
    },
    {
      channel: c.telephone,
      kind: 'analogue',
      role: 'appointment',
      roleLabel: words[locale].roles.appointment,
      action: t('Bel voor een afspraak', 'Call for an appointment'),
      how: [],
      needs: [{ code: 'niets', label: needs.niets }],
      duration: null,
      url: null,
    },
    {
      channel: c.post,
      kind: 'analogue',
      role: 'arrange',
      roleLabel: words[locale].roles.arrange,
      action: t('Stuur het formulier met de post', 'Send the form by post'),
      how: [
        paragraph(
          t('Vraag het formulier aan. Vul het in en zet uw handtekening.', 'Ask for the form. Fill it in and sign it.'),
        ),
      ],
      needs: [{ code: 'documenten', label: needs.documenten }],
      duration: null,
      url: null,
    },
  ]
}

function sections(locale: Locale, bodies: Partial<Record<SectionName, RichText>>): Answer['sections'] {
  return (Object.keys(bodies) as SectionName[]).map((name) => ({
    name,
    heading: words[locale].sections[name],
    body: bodies[name] ?? [],
  }))
}

function moveAnswer(locale: Locale): Answer {
  const t = says(locale)
  const f = facts(locale)
  return {
    kind: 'product',
    id: '0f6d0a55-6f7e-4d61-a3b1-4be1f5f5a001',
    ...pick(moveReference(locale)),
    locale,
    shortNumber: 12,
    sections: sections(locale, {
      introduction: [
        paragraph(
          t(
            'Verhuist u naar of binnen Nijmegen? Geef dan uw nieuwe adres door. Dat kan van ',
            'Moving to or within Nijmegen? Give us your new address, from ',
          ),
          { type: 'fact', fact: f.earliest },
          t(' voor tot en met ', ' before until '),
          { type: 'fact', fact: f.latest },
          t(' na uw verhuizing.', ' after you move.'),
        ),
        {
          type: 'callout',
          tone: 'warning',
          blocks: [
            paragraph(
              t('Bent u te laat? Dan telt de dag van uw melding.', 'Too late? Then the day of your notice counts.'),
            ),
          ],
        },
      ],
      apply: [
        { type: 'heading', level: 3, children: [text(t('Zo gaat het', 'This is how'))] },
        {
          type: 'list',
          ordered: true,
          items: [
            item(t('U geeft uw nieuwe adres door.', 'You give us your new address.')),
            item(t('Wij controleren het adres.', 'We check the address.')),
            item(t('U krijgt een brief van ons.', 'You get a letter from us.')),
          ],
        },
      ],
      evidence: [
        paragraph(
          t('Gaat u bij iemand wonen? Dan is toestemming nodig.', 'Moving in with someone? You need permission.'),
        ),
      ],
      conditions: [paragraph(t('U bent 16 jaar of ouder.', 'You are 16 years or older.'))],
      costs: [paragraph(t('U betaalt ', 'You pay '), { type: 'fact', fact: f.cost }, '.')],
      term: [
        paragraph(
          t('Wij verwerken uw verhuizing binnen ', 'We process your move within '),
          { type: 'fact', fact: f.handling },
          '.',
        ),
      ],
      objection: [paragraph(t('Maak bezwaar binnen ', 'Object within '), { type: 'fact', fact: f.objection }, '.')],
      noReply: [
        paragraph(t('Hoort u niets? Bel ons: ', 'No answer? Call us: '), { type: 'fact', fact: f.number }, '.'),
      ],
      particulars: [
        paragraph(
          t('Zie ', 'See '),
          {
            type: 'link',
            href: 'https://www.wiekrijgtmijngegevens.nl/',
            children: [text(t('wie uw gegevens krijgt', 'who gets your data'))],
          },
          t(' en de ', ' and the '),
          {
            type: 'link',
            href:
              locale === 'nl' ? '/producten/parkeervergunning-bewoners' : '/en/producten/parkeervergunning-bewoners',
            children: [text(t('parkeervergunning', 'parking permit'))],
          },
          '.',
        ),
      ],
      contact: [paragraph(t('Vraag het aan een medewerker.', 'Ask a member of staff.'))],
    }),
    evidence: [
      t('Uw paspoort of identiteitskaart', 'Your passport or identity card'),
      t('Uw huurcontract of koopcontract', 'Your rental or purchase contract'),
      t(
        'Toestemming van de hoofdbewoner, als u bij iemand gaat wonen',
        'Permission of the main occupant, if you move in with someone',
      ),
    ],
    facts: [f.cost, f.earliest, f.latest, f.handling, f.objection, f.number],
    keyFacts: [f.cost, f.earliest, f.latest, f.handling],
    channelOptions: options(locale),
    exception: {
      reason: t('Een brief kan alleen met een kopie van uw bewijs.', 'A letter needs a copy of your proof.'),
      legalGround: 'Artikel 2.39 Wet BRP',
    },
    audience: [{ code: 'particulier', label: words[locale].audience.particulier }],
    upl: { name: 'verhuismelding', uri: 'http://standaarden.overheid.nl/owms/terms/verhuismelding' },
    legalBasis: [
      { title: 'Artikel 2.39 Wet basisregistratie personen', url: 'https://wetten.overheid.nl/BWBR0033715' },
      { title: 'Algemene termijnenwet', url: null },
    ],
    proactivity: [
      {
        kind: 'informs',
        kindLabel: words[locale].proactivity.informs,
        explanation: t('Wij geven uw adres door aan de Belastingdienst.', 'We pass your address on to the tax office.'),
        refuse: t('Bel ons.', 'Call us.'),
      },
    ],
    themes: [themeReference(locale)],
    journeys: [journeyReference(locale)],
    related: [parkingReference(locale)],
    relatedRights: [parkingReference(locale)],
    questions: [questionOf(locale)],
    keywords: ['adreswijziging', 'verhuisbericht'],
    sensitive: false,
    department: 'Burgerzaken',
    reviewedOn: '2026-11-01',
    news: '',
    revision: 42,
    hash:
      locale === 'nl'
        ? 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90'
        : 'ffb2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  }
}

function parkingAnswer(locale: Locale): Answer {
  const t = says(locale)
  const f = facts(locale)
  const move = moveAnswer(locale)
  return {
    ...move,
    ...pick(parkingReference(locale)),
    textLocale: 'nl',
    id: '0f6d0a55-6f7e-4d61-a3b1-4be1f5f5a002',
    shortNumber: 13,
    sections: sections(locale, {
      introduction: [paragraph('U betaalt ', { type: 'fact', fact: f.parking }, '.')],
      apply: [paragraph('U vraagt de vergunning aan.')],
    }),
    evidence: [],
    facts: [f.parking, f.change],
    keyFacts: [f.parking, f.change],
    channelOptions: options(locale)
      .slice(0, 2)
      .map((option) => ({ ...option, action: t('Vraag de vergunning aan', 'Apply for the permit') })),
    exception: null,
    legalBasis: [],
    proactivity: [],
    journeys: [],
    related: [],
    relatedRights: [],
    questions: [],
    reviewedOn: null,
    news: '',
    hash: 'bbb2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  }
}

const FIVE_DAYS = { amount: 5, unit: 'days', side: 'after', step: null } as const

/** The life event of the fixture as the engine knows it. */
const MOVING: Model = {
  questions: [
    { key: 'auto', kind: 'choice', when: null, options: [{ key: 'ja' }, { key: 'nee' }] },
    { key: 'datum', kind: 'date', when: null, options: [] },
  ],
  steps: [
    modelStep('adres', { latest: FIVE_DAYS, movesToWorkingDay: true }),
    modelStep('auto', { when: { question: 'auto', options: ['ja'] }, after: ['adres'], necessity: 'can' }),
    modelStep('brief', { actor: 'municipality' }),
  ],
}
const LEDGER = enter({ ledger: EMPTY_LEDGER, journey: MOVING })

function modelStep(key: string, given: Partial<Step> = {}): Step {
  return {
    key,
    when: null,
    after: [],
    oneOf: null,
    actor: 'resident',
    necessity: 'must',
    earliest: null,
    latest: null,
    movesToWorkingDay: false,
    ...given,
  }
}

/** What a step may say besides. */
const more = (given: Partial<JourneyStep> = {}) => ({
  onlyIf: null,
  after: [],
  counted: [],
  moments: { earliest: null, latest: null, movesToWorkingDay: false },
  timing: [],
  whenLate: [],
  legalBasis: '',
  costs: [],
  oneOf: null,
  ...given,
})

function movingJourney(locale: Locale): Journey {
  const t = says(locale)
  const f = facts(locale)
  return {
    kind: 'journey',
    id: '0f6d0a55-6f7e-4d61-a3b1-4be1f5f5a003',
    ...pick(journeyReference(locale)),
    locale,
    shortNumber: 1,
    introduction: [
      paragraph(t('Verhuizen is veel regelen. Wij zetten het op een rij.', 'Moving is a lot of work. Here is a list.')),
    ],
    eventName: t('uw verhuizing', 'your move'),
    span: {
      first: null,
      last: { title: t('Geef uw adres door', 'Give us your address'), when: t('Uiterlijk 5 dagen', 'Within 5 days') },
    },
    questions: [
      {
        key: 'auto',
        kind: 'choice',
        label: t('Heeft u een auto?', 'Do you have a car?'),
        help: t('Of een motor.', 'Or a motorcycle.'),
        options: [
          { key: 'ja', label: t('U heeft een auto', 'You have a car') },
          { key: 'nee', label: t('U heeft geen auto', 'You have no car') },
        ],
        onlyIf: null,
      },
      {
        key: 'datum',
        kind: 'date',
        label: t('Op welke dag verhuist u?', 'On which day are you moving?'),
        help: '',
        options: [],
        onlyIf: null,
      },
    ],
    steps: [
      {
        key: 'adres',
        title: t('Geef uw adres door', 'Give us your address'),
        text: [paragraph(t('Doe dit het eerst.', 'Do this first.'))],
        actor: 'resident',
        actorLabel: words[locale].actors.resident,
        necessity: 'must',
        condition: null,
        ...more({
          counted: [t('Uiterlijk 5 dagen na uw verhuizing', 'At the latest 5 days after your move')],
          moments: { earliest: null, latest: FIVE_DAYS, movesToWorkingDay: true },
        }),
        timing: [paragraph(t('Binnen ', 'Within '), { type: 'fact', fact: f.latest }, '.')],
        product: moveAnswer(locale),
      },
      {
        key: 'auto',
        title: t('Vraag een parkeervergunning aan', 'Apply for a parking permit'),
        text: [],
        actor: 'resident',
        actorLabel: words[locale].actors.resident,
        necessity: 'can',
        condition: t('U heeft een auto.', 'You have a car.'),
        ...more({ costs: [f.parking], after: ['adres'], onlyIf: { question: 'auto', options: ['ja'] } }),
        product: parkingAnswer(locale),
      },
      {
        key: 'brief',
        title: t('U krijgt een brief', 'You get a letter'),
        text: [paragraph(t('Wij sturen een brief.', 'We send a letter.'))],
        actor: 'municipality',
        actorLabel: words[locale].actors.municipality,
        necessity: 'must',
        condition: null,
        ...more(),
        product: null,
      },
    ],
    facts: [f.cost, f.latest, f.handling, f.parking],
    factsByProduct: [{ ...pick(moveReference(locale)), facts: [f.latest] }],
    closing: [paragraph(t('Welkom in uw nieuwe huis.', 'Welcome to your new home.'))],
    themes: [themeReference(locale)],
    keywords: ['nieuw huis'],
    revision: 42,
    hash: 'ccb2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  }
}

function accessibilityPage(locale: Locale): Page {
  const t = says(locale)
  return {
    slug: 'toegankelijkheid',
    title: t('Toegankelijkheid', 'Accessibility'),
    summary: '',
    path: `${prefix(locale)}/toegankelijkheid`,
    textLocale: locale,
    locale,
    blocks: [
      {
        type: 'text',
        body: [
          { type: 'heading', level: 3, children: [text(t('Voor iedereen', 'For everyone'))] },
          paragraph(t('Deze website is voor iedereen.', 'This website is for everyone.')),
        ],
      },
      { type: 'callout', tone: 'info', body: [paragraph(t('Werkt er iets niet? Bel ons.', 'A problem? Call us.'))] },
      {
        type: 'productList',
        title: t('Veel gebruikt', 'Much used'),
        products: [moveReference(locale), parkingReference(locale)],
      },
      { type: 'contact', title: t('Liever een mens?', 'Rather a human?'), channels: [channels(locale).counter] },
      { type: 'lifeEvents', title: t('Gebeurtenissen', 'Life events'), journeys: [journeyReference(locale)] },
    ],
  }
}

function questionOf(locale: Locale): Question {
  const t = says(locale)
  return {
    slug: 'verhuizing-per-brief',
    question: t('Kan ik mijn verhuizing ook met een brief doorgeven?', 'Can I report my move by letter?'),
    answer: [
      paragraph(
        t('Ja. Bel ', 'Yes. Call '),
        { type: 'fact', fact: facts(locale).number },
        t(' voor het formulier.', ' for the form.'),
      ),
    ],
    keywords: ['brief'],
    products: ['verhuizing-doorgeven'],
    textLocale: locale,
  }
}

const prefix = (locale: Locale) => (locale === 'nl' ? '' : '/en')
const pick = ({ slug, title, summary, path, textLocale }: Reference) => ({ slug, title, summary, path, textLocale })

function moveReference(locale: Locale): Reference {
  const t = says(locale)
  return {
    slug: 'verhuizing-doorgeven',
    title: t('Verhuizing doorgeven', 'Report a move'),
    summary: t(
      'Gaat u verhuizen? Geef uw nieuwe adres aan ons door. Dat kan online, aan de balie of met de post. Doe het op tijd, want anders telt de dag waarop u het doorgeeft.',
      'Are you moving? Give us your new address online, at the counter or by post. Do it in time, or the day you tell us counts.',
    ),
    path: `${prefix(locale)}/producten/verhuizing-doorgeven`,
    textLocale: locale,
  }
}

function parkingReference(locale: Locale): Reference {
  return {
    slug: 'parkeervergunning-bewoners',
    title: 'Parkeervergunning voor bewoners',
    summary: 'Met een vergunning parkeert u in uw eigen buurt.',
    path: `${prefix(locale)}/producten/parkeervergunning-bewoners`,
    textLocale: 'nl',
  }
}

function journeyReference(locale: Locale): Reference {
  const t = says(locale)
  return {
    slug: 'verhuizen',
    title: t('Ik ga verhuizen', 'I am moving'),
    summary: t('Alles wat u regelt als u verhuist.', 'All you arrange when you move.'),
    path: `${prefix(locale)}/gebeurtenissen/verhuizen`,
    textLocale: locale,
  }
}

function themeReference(locale: Locale): Reference {
  const t = says(locale)
  return {
    slug: 'wonen',
    title: t('Wonen', 'Living'),
    summary: '',
    path: `${prefix(locale)}/themas/wonen`,
    textLocale: locale,
  }
}

function fixtureSite(locale: Locale): Site {
  return {
    municipality: {
      name: 'Gemeente Nijmegen',
      shortName: 'Nijmegen',
      url: 'https://www.nijmegen.nl',
      owmsUri: 'http://standaarden.overheid.nl/owms/terms/Nijmegen_(gemeente)',
    },
    logo: null,
    topTasks: [moveReference(locale), parkingReference(locale)],
    featuredJourneys: [journeyReference(locale)],
    headerMenu: [{ label: 'Contact', path: '/contact' }],
    footerMenu: [{ label: says(locale)('Toegankelijkheid', 'Accessibility'), path: '/toegankelijkheid' }],
    notices: [{ text: says(locale)('Dit is voorbeeldinhoud.', 'This is example content.'), tone: 'warning' }],
    letter: {
      sender: 'Gemeente Nijmegen\nKorte Nieuwstraat 6\n6511 PP Nijmegen',
      signature: 'Met vriendelijke groet,\nGemeente Nijmegen',
      returnAddress: 'Postbus 9105, 6500 HG Nijmegen',
    },
    telephone: facts(locale).number,
  }
}
