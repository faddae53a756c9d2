import { describe, expect, it } from 'vitest'
import { town } from '#tests/fixtures/content/town.ts'
import { viewAt } from './view.ts'

const NOVEMBER = Date.parse('2026-11-15T12:00:00Z')
const view = viewAt({ content: town(), revision: 5, instant: NOVEMBER })

/** Destinations of links have their own tests; here their fields are left out. */
const ADDRESSES = ['to', 'page', 'href', 'hash', 'value', 'from', 'until', 'source', 'unit']
const said = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (ADDRESSES.includes(key) ? undefined : part)))

const paragraph = (...children: (string | object)[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : child)),
})
const FEE = { key: 'leges-pas', label: 'Leges pas', kind: 'money', text: '€\u00a010' }
const TIME = { key: 'duur', label: 'Duur', kind: 'term', text: '5\u00a0werkdagen' }
const PHONE = { key: 'telefoon', label: 'Telefoon', kind: 'telephone', text: '14 024' }
const fee = { type: 'fact', fact: FEE }
const PAPERS = {
  kind: 'theme',
  locale: 'nl',
  slug: 'papieren',
  title: 'Papieren',
  summary: 'Over papieren',
  textLocale: 'nl',
}
const PASS = {
  kind: 'product',
  locale: 'nl',
  slug: 'pas',
  title: 'Pas',
  summary: 'De pas van de stad',
  textLocale: 'nl',
}
const HELP = { kind: 'product', locale: 'nl', slug: 'hulp', title: 'Hulp', summary: 'Bij papieren', textLocale: 'nl' }
const MOVE = {
  kind: 'journey',
  locale: 'nl',
  slug: 'verhuizen',
  title: 'Verhuizen',
  summary: 'Naar een ander huis',
  textLocale: 'nl',
}
const COUNTER = {
  slug: 'balie',
  title: 'Balie',
  kind: 'offline',
  medium: 'counter',
  summary: 'Kom langs',
  howToReach: [paragraph('Maak een afspraak.')],
  telephone: null,
  url: null,
  postalAddress: null,
  locations: [
    {
      slug: 'stadhuis',
      title: 'Stadhuis',
      address: { street: 'Markt', number: '1', postcode: '1234 AB', city: 'Stad' },
      directions: 'Naast de kerk',
      appointmentNeeded: true,
      schedule: {
        hours: [{ day: 1 }],
        specialDays: [
          { date: '2026-12-25', closed: true, reason: 'Kerst' },
          { date: '2026-12-24', closed: false, reason: '' },
        ],
      },
      messages: ['De lift is stuk'],
    },
  ],
  schedule: null,
  showOnContact: true,
}
const CALL = {
  slug: 'telefoon',
  title: 'Telefoon',
  kind: 'offline',
  medium: 'telephone',
  summary: '',
  howToReach: [],
  telephone: PHONE,
  url: null,
  postalAddress: 'Postbus 1',
  locations: [],
  schedule: { hours: [{ day: 2 }], specialDays: [] },
  showOnContact: false,
}
const QUESTION = {
  slug: 'wat-kost-de-pas',
  question: 'Wat kost de pas?',
  answer: [paragraph('Hij kost ', fee, '.')],
  keywords: ['prijs'],
  products: ['pas'],
  textLocale: 'nl',
}

describe('a product', () => {
  it('is given whole, with what it refers to as far as that is published', () => {
    expect(said(view.product('pas', 'nl'))).toEqual({
      kind: 'product',
      id: 'pass',
      slug: 'pas',
      locale: 'nl',
      textLocale: 'nl',
      shortNumber: 7,
      title: 'Pas',
      summary: 'De pas van de stad',
      sections: [
        {
          name: 'introduction',
          heading: 'In het kort',
          body: [
            paragraph(
              'Met de pas kost het ',
              fee,
              '. Zie ',
              { type: 'link', children: [{ type: 'text', text: 'Hulp' }] },
              '.',
            ),
          ],
        },
        {
          name: 'costs',
          heading: 'Wat kost het?',
          body: [
            paragraph('U betaalt ', fee, '.'),
            { type: 'heading', level: 3, children: [{ type: 'text', text: 'Voor wie' }] },
          ],
        },
      ],
      evidence: ['Een foto'],
      facts: [TIME, FEE],
      keyFacts: [TIME, FEE],
      channelOptions: [
        {
          channel: COUNTER,
          kind: 'offline',
          role: 'arrange',
          roleLabel: 'Helemaal regelen',
          action: 'Vraag de pas aan',
          how: [paragraph('Neem ', fee, ' mee.')],
          needs: [{ code: 'afspraak', label: 'Een afspraak' }],
          duration: TIME,
          url: 'https://example.nl/afspraak',
        },
      ],
      exception: { reason: 'Het kan alleen aan de balie', legalGround: 'art. 1' },
      audience: [{ code: 'particulier', label: 'Inwoners' }],
      upl: null,
      // An address that would run a script is dropped.
      legalBasis: [
        { title: 'Wet', url: 'https://wetten.overheid.nl/1' },
        { title: 'Kwaad', url: null },
      ],
      proactivity: [
        { kind: 'renews', kindLabel: 'Wij verlengen het voor u', explanation: 'U krijgt hem vanzelf', refuse: '' },
      ],
      themes: [PAPERS],
      journeys: [MOVE],
      related: [HELP],
      relatedRights: [HELP],
      questions: [QUESTION],
      keywords: ['stadspas'],
      sensitive: true,
      department: 'Burgerzaken',
      reviewedOn: '2026-10-05',
      news: 'Nieuw',
      revision: 5,
    })
  })

  it('of which little is filled in has nothing where there is nothing', () => {
    expect(said(view.product('hulp', 'en'))).toEqual({
      kind: 'product',
      id: 'help',
      slug: 'hulp',
      locale: 'en',
      textLocale: 'nl',
      shortNumber: 0,
      title: 'Hulp',
      summary: 'Bij papieren',
      sections: [],
      evidence: [],
      facts: [],
      keyFacts: [],
      channelOptions: [],
      exception: null,
      audience: [],
      upl: null,
      legalBasis: [],
      proactivity: [],
      themes: [{ ...PAPERS, locale: 'en', title: 'Papers', summary: '', textLocale: 'en' }],
      journeys: [],
      related: [],
      relatedRights: [],
      questions: [],
      keywords: [],
      sensitive: false,
      department: '',
      reviewedOn: null,
      news: '',
      revision: 5,
    })
  })

  it('keeps its texts apart by language, and says of what is not translated in which it is', () => {
    const english = view.product('pas', 'en')
    expect(english).toMatchObject({ title: 'Pass', textLocale: 'en', sections: [], exception: null, keywords: [] })
    expect(english?.evidence).toEqual(['Nothing'])
    expect(english?.facts.map(({ text }) => text)).toEqual(['5\u00a0working days', '€10'])
    expect(english?.related.map(({ title, textLocale }) => [title, textLocale])).toEqual([['Hulp', 'nl']])
    expect(english?.questions.map(({ textLocale }) => textLocale)).toEqual(['nl'])
  })

  it('has a hash of all that can be read, and not of the number of the revision', () => {
    const hash = view.product('pas', 'nl')?.hash
    const hashWith = (content: ReturnType<typeof town>, revision: number) =>
      viewAt({ content, revision, instant: NOVEMBER }).product('pas', 'nl')?.hash
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashWith(town(), 6)).toBe(hash)
    const changed = town()
    Object.assign(changed.products.get('pass') ?? {}, { department: 'Anders' })
    expect(hashWith(changed, 5)).not.toBe(hash)
  })

  it('gives the fee of the moment, with from when until when it holds and who says so', () => {
    const feeAt = (iso: string) =>
      viewAt({ content: town(), revision: 5, instant: Date.parse(iso) }).product('pas', 'nl')?.keyFacts[1]
    expect(feeAt('2026-12-31T22:59:59.999Z')).toMatchObject({
      value: 10,
      source: 'Verordening',
      from: null,
      until: '2026-12-31T23:00:00Z',
    })
    expect(feeAt('2026-12-31T23:00:00Z')).toMatchObject({ value: 12.5, from: '2026-12-31T23:00:00Z', until: null })
  })
})

it('a plan gives the fee of the day of the step, and not that of today', () => {
  const content = town()
  const journey = content.journeys.get('move')
  journey?.questions?.push({ key: 'dag', kind: 'date', label: { nl: 'Wanneer?' } } as never)
  Object.assign(journey?.steps?.[0] ?? {}, { earliest: { side: 'after', amount: 0, unit: 'days' } })
  const dated = viewAt({ content, revision: 5, instant: NOVEMBER })
  const feeOn = (date: string) =>
    dated
      .plan({ slug: 'verhuizen', locale: 'nl', answers: { kind: 'nee' }, date, today: '2026-11-15' })
      ?.steps.find(({ key }) => key === 'na')
      ?.costs.map(({ text }) => text)
  expect(feeOn('2026-11-20')).toEqual(['€\u00a010'])
  expect(feeOn('2027-02-01')).toEqual(['€\u00a012,50 (vanaf 1 januari 2027)'])
})

describe('a life event', () => {
  const journey = view.journey('verhuizen', 'nl')

  it('is given whole, its steps in the order in which they can be taken', () => {
    const { steps, span, ...rest } = said(journey) as Record<string, unknown>
    expect(rest).toEqual({
      kind: 'journey',
      id: 'move',
      slug: 'verhuizen',
      locale: 'nl',
      textLocale: 'nl',
      shortNumber: 3,
      title: 'Verhuizen',
      summary: 'Naar een ander huis',
      introduction: [paragraph('Bij verhuizen hoort veel.')],
      eventName: 'de verhuizing',
      tone: 'usual',
      sensitive: false,
      questions: [
        {
          key: 'kind',
          kind: 'choice',
          label: 'Hebt u kinderen?',
          help: 'Onder de 18',
          options: [
            { key: 'ja', label: 'Ja' },
            { key: 'nee', label: 'Nee' },
          ],
          condition: null,
        },
      ],
      facts: [FEE, TIME],
      factsByProduct: [
        { product: { kind: 'product', slug: 'pas', locale: 'nl' }, title: 'Pas', textLocale: 'nl', facts: [FEE] },
      ],
      closing: [paragraph('Het kost ', fee, '.')],
      themes: [PAPERS],
      keywords: ['huis'],
      revision: 5,
    })
    expect(span).toEqual({
      first: { title: 'Pas aanvragen', when: 'Uiterlijk 5\u00a0dagen na de verhuizing' },
      last: { title: 'Pas aanvragen', when: 'Uiterlijk 5\u00a0dagen na de verhuizing' },
    })
    expect(steps).toMatchObject([
      {
        key: 'voor',
        title: 'School kiezen',
        text: [],
        actor: 'other',
        actorLabel: 'De school',
        necessity: 'can',
        condition: { question: 'kind', options: ['ja'] },
        after: [],
        counted: [],
        timing: [],
        whenLate: [],
        legalBasis: '',
        costs: [],
        oneOf: null,
        product: null,
      },
      {
        key: 'na',
        title: 'Pas aanvragen',
        text: [paragraph('Vraag hem aan.')],
        actor: 'resident',
        actorLabel: 'Dit doet u',
        necessity: 'must',
        conditionText: null,
        condition: null,
        after: ['voor'],
        counted: ['Uiterlijk 5\u00a0dagen na de verhuizing'],
        moments: {
          earliest: null,
          latest: { amount: 5, side: 'after', step: null },
          movesToWorkingDay: false,
        },
        timing: [paragraph('Snel.')],
        whenLate: [paragraph('Bel ons.')],
        legalBasis: 'Wet BRP',
        costs: [FEE],
      },
    ])
  })

  it('has in each step the very product that has a page', () => {
    expect(journey?.steps[1]?.product).toBe(view.product('pas', 'nl'))
  })

  it('that is not translated is Dutch throughout, its products too', () => {
    const inEnglish = view.journey('verhuizen', 'en')
    expect(inEnglish).toMatchObject({ locale: 'en', textLocale: 'nl', title: 'Verhuizen' })
    expect(inEnglish?.steps[1]?.product?.title).toBe('Pas')
    expect(inEnglish?.themes[0]?.title).toBe('Papers')
  })
})

it('a page shows its blocks in order, each with what is published', () => {
  const page = view.page('over', 'nl')
  expect(page).toMatchObject({ slug: 'over', title: 'Over', summary: 'Over ons', locale: 'nl', textLocale: 'nl' })
  expect(said(page?.blocks)).toEqual([
    { type: 'text', body: [paragraph('Welkom.')] },
    { type: 'callout', tone: 'warning', body: [paragraph('Let op.')] },
    { type: 'callout', tone: 'info', body: [paragraph('Goed om te weten.')] },
    { type: 'productList', title: 'Veel gevraagd', products: [PASS] },
    { type: 'contact', title: 'Contact', channels: [CALL] },
    { type: 'lifeEvents', title: 'Gebeurtenissen', journeys: [MOVE] },
  ])
})

describe('channels', () => {
  it('stand in the order of the contact page, whole', () => {
    expect(said(view.channels('nl'))).toEqual([CALL, COUNTER])
  })

  it('are found by their address', () => {
    expect(view.channel('balie', 'nl')).toBe(view.channels('nl')[1])
  })

  it('give the times at which they are open', () => {
    expect(view.channel('telefoon', 'nl')?.schedule?.hours).toEqual([{ day: 2, from: '08:00', until: '12:00' }])
    expect(view.channel('balie', 'nl')?.locations[0]?.schedule).toMatchObject({
      hours: [{ day: 1, from: '09:00', until: '17:00' }],
      specialDays: [
        { from: null, until: null },
        { from: '09:00', until: '12:00' },
      ],
    })
  })
})

describe('what stands around every page', () => {
  const site = (changed: object = {}, locale: 'nl' | 'en' = 'nl') => {
    const content = town()
    return viewAt({
      content: { ...content, site: { ...content.site, ...changed } as never },
      revision: 5,
      instant: NOVEMBER,
    }).site(locale)
  }

  it('is given whole, with what is published and holds now', () => {
    const { headerMenu, footerMenu, logo, ...rest } = said(site()) as Record<string, object[]>
    expect(rest).toEqual({
      municipality: {
        name: 'Gemeente Stad',
        shortName: 'Stad',
        url: 'https://stad.nl',
        owmsUri: 'https://owms.nl/stad',
      },
      topTasks: [PASS],
      featuredJourneys: [MOVE],
      notices: [
        { text: 'Dit is een voorbeeld', tone: 'warning' },
        { text: 'Storing', tone: 'info' },
        { text: 'Gevaar', tone: 'warning' },
      ],
      letter: { sender: 'Stad', signature: 'De burgemeester', returnAddress: 'Postbus 1' },
      telephone: PHONE,
    })
    // Items without a destination and links to other sites are left out.
    expect([headerMenu, footerMenu].map((menu) => menu?.map((item) => (item as { label: string }).label))).toEqual([
      ['Over'],
      ['Contact'],
    ])
    expect(site().logo).toEqual({ url: '/media/logo%20van%20de%20stad.png', alt: 'Logo', width: 10, height: 20 })
    expect(logo).toBeDefined()
  })

  it('says that it is an example, until an editor says that it is not', () => {
    const texts = (isExample: unknown) => site({ isExample }).notices.map(({ text }) => text)
    expect(texts(undefined)).toContain('Dit is een voorbeeld')
    expect(texts(true)).toContain('Dit is een voorbeeld')
    expect(texts(false)).not.toContain('Dit is een voorbeeld')
  })

  it('is empty where nothing was filled in', () => {
    const empty = viewAt({ content: { ...town(), site: {} as never }, revision: 5, instant: NOVEMBER }).site('nl')
    expect(empty).toEqual({
      municipality: { name: '', shortName: '', url: '', owmsUri: '' },
      logo: null,
      topTasks: [],
      featuredJourneys: [],
      headerMenu: [],
      footerMenu: [],
      notices: [],
      letter: { sender: '', signature: '', returnAddress: '' },
      telephone: null,
    })
  })

  it('has no logo whose file is not there, and the size 0 where nobody knows it', () => {
    expect(site({ logo: 'gone' }).logo).toBeNull()
    const content = town()
    content.media.set('bare', { id: 'bare', filename: 'x.png' } as never)
    const bare = { ...content, site: { ...content.site, logo: 'bare' } as never }
    expect(viewAt({ content: bare, revision: 5, instant: NOVEMBER }).site('nl').logo).toEqual({
      url: '/media/x.png',
      alt: '',
      width: 0,
      height: 0,
    })
  })
})

it('pictures are found by the name of their file, and only those whose bytes are stored', () => {
  const content = town()
  content.media.set('1', { id: '1', filename: 'a.png', sha256: 'abc' } as never)
  content.media.set('2', { id: '2', filename: 'b.png', sha256: null } as never)
  const { pictures } = viewAt({ content, revision: 5, instant: NOVEMBER })
  expect([pictures().get('a.png'), pictures().get('b.png')]).toEqual(['abc', undefined])
})

describe('what can be found', () => {
  it('stands on its own page, and a question on that of its product', () => {
    const found = view.entries('nl').map(({ kind, slug, page }) => [kind, slug, page.kind, page.slug])
    for (const [kind, slug, pageKind, pageSlug] of found)
      expect([pageKind, pageSlug]).toEqual(kind === 'question' ? ['product', 'pas'] : [kind, slug])
  })

  it('is each product, life event, page and question of a product, in its own words', () => {
    const found = view.entries('nl').map(({ locale: _locale, ...entry }) => said(entry))
    expect(found).toEqual([
      {
        kind: 'product',
        id: 'pass',
        slug: 'pas',
        title: 'Pas',
        summary: 'De pas van de stad',
        keywords: ['stadspas'],
        text: 'Met de pas kost het . Zie Hulp. Voor wie',
        textLocale: 'nl',
      },
      {
        kind: 'product',
        id: 'help',
        slug: 'hulp',
        title: 'Hulp',
        summary: 'Bij papieren',
        keywords: [],
        text: '',
        textLocale: 'nl',
      },
      {
        kind: 'journey',
        id: 'move',
        slug: 'verhuizen',
        title: 'Verhuizen',
        summary: 'Naar een ander huis',
        keywords: ['huis'],
        text: 'Bij verhuizen hoort veel.',
        textLocale: 'nl',
      },
      {
        kind: 'page',
        id: 'about',
        slug: 'over',
        title: 'Over',
        summary: 'Over ons',
        keywords: [],
        text: '',
        textLocale: 'nl',
      },
      // Under the title of its product, because a question is shown on that page.
      {
        kind: 'question',
        id: 'q',
        slug: 'wat-kost-de-pas',
        title: 'Wat kost de pas?',
        summary: 'Pas',
        keywords: ['prijs'],
        text: 'Hij kost .',
        textLocale: 'nl',
      },
    ])
  })
})

describe('an address', () => {
  it.each([
    ['product', 'kaart', 'pas'],
    ['theme', 'oude-papieren', 'papieren'],
    ['product', 'nergens', null],
    ['product', 'oude-papieren', null],
    ['product', 'pas', null],
  ] as const)('of a %s, formerly %s, leads to %s now', (kind, slug, now) => {
    expect(view.movedTo({ kind, slug })).toBe(now)
  })

  it('of a life event is found by its short number, which no product has', () => {
    expect(view.movedTo({ kind: 'journey', shortNumber: 3 })).toBe('verhuizen')
    expect(view.movedTo({ kind: 'product', shortNumber: 3 })).toBeNull()
    expect(view.movedTo({ kind: 'product', shortNumber: 0 })).toBeNull()
  })
})

describe('themes', () => {
  it('stand in the order that editors gave', () => {
    expect(view.themes('nl').map(({ slug }) => slug)).toEqual(['geld', 'papieren'])
  })

  it('have their products by title, and their life events', () => {
    expect(said(view.theme('papieren', 'nl'))).toEqual({ ...PAPERS, products: [HELP, PASS], journeys: [MOVE] })
    expect(said(view.theme('geld', 'nl'))).toMatchObject({ slug: 'geld', summary: '', products: [], journeys: [] })
  })
})

it('the questions are all there, each with the products that are published', () => {
  expect(said(view.questions('nl'))).toEqual([
    QUESTION,
    { slug: 'zonder-product', question: 'Waar?', answer: [], keywords: [], products: [], textLocale: 'nl' },
  ])
})
