import type {
  Answer,
  Channel,
  Fact,
  Inline,
  Journey,
  Locale,
  Page,
  Published,
  Reference,
  RichText,
  Schedule,
  Site,
  Theme,
} from '#src/answers/types.ts'
import type { PageContext } from '../page.ts'

/** Content for trying out the website without a database: one of everything, with the edges that matter. */
export function fixturePublished(): Published {
  return {
    revision: 7,
    validUntil: Number.MAX_SAFE_INTEGER,
    site,
    products: () => PRODUCTS.map(referenceTo),
    product: (slug, locale) =>
      answerIn(
        PRODUCTS.find((product) => product.slug === slug),
        locale,
      ),
    journeys: () => [referenceTo(JOURNEY)],
    journey: (slug, locale) =>
      slug === JOURNEY.slug ? { ...JOURNEY, locale, path: inLanguage(JOURNEY.path, locale) } : null,
    themes: (locale) => THEMES.map((theme) => ({ ...theme, path: inLanguage(theme.path, locale) })),
    theme: (slug) => THEMES.find((theme) => theme.slug === slug) ?? null,
    channels: () => CHANNELS,
    channel: (slug) => CHANNELS.find((channel) => channel.slug === slug) ?? null,
    page: (slug, locale) => (slug === PAGE.slug ? { ...PAGE, locale } : null),
    questions: () => QUESTIONS,
    entries: () =>
      PRODUCTS.map((product) => ({
        ...referenceTo(product),
        kind: 'product' as const,
        id: product.slug,
        keywords: product.keywords,
        text: '',
      })),
    movedTo: (address) => {
      if ('shortNumber' in address) return address.shortNumber === 12 && address.kind === 'product' ? 'paspoort' : null
      return address.kind === 'product' && address.slug === 'reispas' ? 'paspoort' : null
    },
    openingStatus: (_schedule, locale) => ({
      isOpen: true,
      text: locale === 'nl' ? 'Nu open tot 17.00 uur' : 'Open now until 17:00',
    }),
    richText: () => [],
    counts: { products: PRODUCTS.length },
  }
}

/** A request for a page of the fixture. */
export function fixtureContext(args: Partial<PageContext> = {}): PageContext {
  return {
    locale: 'nl',
    path: '/',
    params: {},
    query: new URLSearchParams(),
    published: fixturePublished(),
    siteUrl: 'https://www.example.nl',
    assets: {
      css: '/assets/website.css',
      deskCss: '/assets/desk.css',
      letterCss: '/assets/letter.css',
      script: '/assets/website.js',
      fonts: ['/assets/source-sans-pro-400.woff2', '/assets/source-sans-pro-700.woff2'],
      favicon: '/assets/favicon.svg',
      previewCss: '/assets/preview.css',
      previewScript: '/assets/preview.js',
    },
    theme: 'voorbeeld',
    now: new Date('2026-11-22T09:00:00Z'),
    ...args,
  }
}

const telephone = fact({
  key: 'telefoon-gemeente',
  label: 'Telefoonnummer',
  kind: 'telephone',
  text: '14 024',
  value: 'tel:14024',
  href: 'tel:14024',
})
const fee = fact({
  key: 'paspoort-18plus',
  label: 'Paspoort vanaf 18 jaar',
  kind: 'money',
  text: '€ 83,85',
  value: 83.85,
})
const feeChild = fact({
  key: 'paspoort-tot-18',
  label: 'Paspoort tot 18 jaar',
  kind: 'money',
  text: '€ 63,40',
  value: 63.4,
})
const term = fact({
  key: 'levertijd-reisdocument',
  label: 'Uw paspoort is klaar na',
  kind: 'term',
  text: '5 werkdagen',
  value: 'P5D',
})

const WEEK: Schedule = {
  hours: [
    ...([1, 2, 3, 5] as const).map((day) => ({ day, from: '09:00', until: '17:00' })),
    { day: 4, from: '09:00', until: '20:00' },
  ],
  specialDays: [
    { date: '2026-12-24', closed: false, from: '09:00', until: '16:00', reason: 'Kerstavond' },
    { date: '2026-12-25', closed: true, from: null, until: null, reason: 'Eerste Kerstdag' },
    { date: '2027-04-27', closed: true, from: null, until: null, reason: 'Koningsdag' },
  ],
}

const CHANNELS: Channel[] = [
  channel({
    slug: 'telefoon',
    title: 'Telefoon',
    medium: 'telephone',
    summary: 'U belt ons met al uw vragen. Wij geven antwoord, maken een afspraak of verbinden u door.',
    howToReach: [
      paragraph('Bel ', { type: 'fact', fact: telephone }, '. Dat is een echt telefoonnummer, ook al is het kort.'),
    ],
    telephone,
    schedule: WEEK,
  }),
  channel({
    slug: 'stadswinkel',
    title: 'Stadswinkel',
    medium: 'counter',
    summary: 'In de Stadswinkel spreekt u iemand aan de balie. U kunt er bijna alles regelen.',
    howToReach: [
      paragraph('U komt op afspraak. Bel ', { type: 'fact', fact: telephone }, ' of maak de afspraak op onze website.'),
    ],
    telephone,
    locations: [
      {
        slug: 'stadswinkel',
        title: 'Stadswinkel',
        address: { street: 'Mariënburg', number: '30', postcode: '6511 PS', city: 'Nijmegen' },
        directions: 'De ingang is aan het plein Mariënburg en heeft geen drempel.',
        appointmentNeeded: true,
        schedule: WEEK,
        messages: ['Rond de feestdagen zijn wij minder lang open.'],
      },
    ],
  }),
  channel({
    slug: 'webformulier',
    title: 'Contactformulier',
    kind: 'digital',
    medium: 'form',
    summary: 'Met dit formulier stelt u ons een vraag of doet u een melding. Het is veiliger dan e-mail.',
    howToReach: [paragraph('Vul het formulier in. Zeg erbij of u een telefoontje of een e-mail terug wilt.')],
    url: 'https://www.nijmegen.nl/contact',
  }),
  channel({
    slug: 'post',
    title: 'Post',
    medium: 'post',
    summary: 'U kunt ons altijd een brief sturen. Ook kunt u een papieren formulier vragen.',
    howToReach: [paragraph('Stuur uw brief naar het postadres hieronder.')],
    postalAddress: 'Gemeente Nijmegen\nPostbus 9105\n6500 HG Nijmegen',
  }),
]

const QUESTIONS: Answer['questions'] = [
  {
    slug: 'paspoort-kind',
    question: 'Moet mijn kind mee?',
    answer: [paragraph('Ja, uw kind komt altijd mee. Ook een baby.')],
    keywords: [],
    products: ['paspoort'],
    textLocale: 'nl',
  },
]

const PASSPORT = product({
  slug: 'paspoort',
  title: 'Paspoort aanvragen',
  shortNumber: 12,
  summary:
    'U vraagt een paspoort aan in de Stadswinkel. U komt zelf, omdat wij moeten zien wie u bent. Een afspraak maakt u online of aan de telefoon.',
  sections: [
    {
      name: 'introduction',
      heading: 'In het kort',
      body: [
        paragraph(
          'Heeft u een paspoort nodig? Maak dan een afspraak. Het paspoort is na ',
          { type: 'fact', fact: term },
          ' klaar.',
        ),
      ],
    },
    {
      name: 'apply',
      heading: 'Hoe gaat het?',
      body: [
        {
          type: 'list',
          ordered: true,
          items: ['Maak een afspraak.', 'Kom zelf naar de Stadswinkel.', 'Haal uw paspoort op.'].map((text) => ({
            children: [{ type: 'text', text }],
            blocks: [],
          })),
        },
        { type: 'heading', level: 3, children: [{ type: 'text', text: 'Met spoed' }] },
        paragraph('Heeft u snel een paspoort nodig? Bel ons dan.'),
        { type: 'callout', tone: 'info', blocks: [paragraph('Uw oude paspoort krijgt u terug, met een gaatje erin.')] },
      ],
    },
    {
      name: 'costs',
      heading: 'Wat kost het?',
      body: [paragraph('U betaalt ', { type: 'fact', fact: fee }, ' aan de balie.')],
    },
    {
      name: 'particulars',
      heading: 'Goed om te weten',
      body: [{ type: 'callout', tone: 'warning', blocks: [paragraph('Een oude pasfoto wordt niet goedgekeurd.')] }],
    },
    {
      name: 'contact',
      heading: 'Heeft u een vraag?',
      body: [paragraph('Bel ', { type: 'fact', fact: telephone }, '.')],
    },
  ],
  evidence: ['Uw oude paspoort en identiteitskaart', 'Een pasfoto van nu'],
  keyFacts: [fee, feeChild, term],
  channelOptions: [
    option({
      channel: 'webformulier',
      action: 'Maak online een afspraak',
      role: 'appointment',
      url: 'https://www.nijmegen.nl/afspraak',
      needs: ['niets'],
    }),
    option({ channel: 'telefoon', action: 'Maak een afspraak aan de telefoon', role: 'appointment', needs: ['niets'] }),
    option({
      channel: 'stadswinkel',
      action: 'Vraag het paspoort aan in de Stadswinkel',
      needs: ['afspraak', 'documenten'],
    }),
    option({ channel: 'post', action: 'Vraag per brief om een huisbezoek', role: 'help' }),
  ],
  exception: {
    reason: 'Wij moeten zien dat u het bent. Daarom komt u zelf naar de balie.',
    legalGround: 'Artikel 28 Paspoortuitvoeringsregeling',
  },
  legalBasis: [{ title: 'Artikel 26 Paspoortwet', url: 'https://wetten.overheid.nl/BWBR0005212' }],
  proactivity: [
    {
      kind: 'informs',
      kindLabel: 'Wij laten het u weten',
      explanation: 'U krijgt een brief als uw paspoort bijna verloopt.',
      refuse: 'Bel ons, dan sturen wij geen brief.',
    },
  ],
  questions: QUESTIONS,
})

const DEBTS = product({
  slug: 'schuldhulpverlening',
  title: 'Hulp bij schulden',
  shortNumber: 20,
  summary: 'Kunt u uw rekeningen niet betalen? Wij helpen u, gratis en vertrouwelijk.',
  channelOptions: [
    option({ channel: 'webformulier', action: 'Vraag online om hulp', url: 'https://www.nijmegen.nl/schulden' }),
    option({ channel: 'telefoon', action: 'Bel ons voor hulp' }),
  ],
  sensitive: true,
})

const PRODUCTS = [PASSPORT, DEBTS]

const JOURNEY: Journey = {
  kind: 'journey',
  id: 'j1',
  slug: 'verhuizen',
  locale: 'nl',
  textLocale: 'nl',
  path: '/gebeurtenissen/verhuizen',
  shortNumber: 1,
  title: 'Ik ga verhuizen',
  summary: 'U gaat verhuizen en wilt niets vergeten.',
  introduction: [paragraph('Geef uw verhuizing op tijd door.')],
  eventLabel: 'Op welke dag verhuist u?',
  questions: [],
  steps: [
    {
      key: 'melden',
      title: 'Geef uw verhuizing door',
      text: [paragraph('Dat kan op verschillende manieren.')],
      actor: 'resident',
      actorLabel: 'Dit doet u',
      necessity: 'must',
      condition: null,
      timing: [paragraph('Vanaf 4 weken voor de verhuizing.')],
      product: PASSPORT,
    },
    {
      key: 'verwerken',
      title: 'Wij passen uw adres aan',
      text: [paragraph('U hoeft niets te doen.')],
      actor: 'municipality',
      actorLabel: 'Dit doen wij',
      necessity: 'must',
      condition: 'U blijft in Nederland wonen.',
      timing: [],
      product: null,
    },
  ],
  facts: [fee, term],
  factsByProduct: [{ title: PASSPORT.title, textLocale: 'nl', path: PASSPORT.path, facts: [fee] }],
  closing: [paragraph('Komt u er niet uit? Bel ons.')],
  themes: [],
  keywords: [],
  revision: 7,
  hash: 'h',
}

PASSPORT.journeys.push(referenceTo(JOURNEY))
PASSPORT.related.push(referenceTo(DEBTS))

const THEMES: Theme[] = [
  {
    ...reference('paspoort-en-rijbewijs', 'Paspoort en rijbewijs', '/themas/paspoort-en-rijbewijs'),
    products: PRODUCTS.map(referenceTo),
    journeys: [],
  },
  {
    ...reference('verhuizen-en-wonen', 'Verhuizen en wonen', '/themas/verhuizen-en-wonen'),
    products: [],
    journeys: [referenceTo(JOURNEY)],
  },
]

const PAGE: Page = {
  ...reference('toegankelijkheid', 'Toegankelijkheid', '/toegankelijkheid'),
  locale: 'nl',
  blocks: [
    {
      type: 'text',
      body: [
        { type: 'heading', level: 3, children: [{ type: 'text', text: 'Voor iedereen' }] },
        paragraph('Deze website is voor iedereen.'),
      ],
    },
    { type: 'callout', tone: 'info', body: [paragraph('Werkt er iets niet? Laat het ons weten.')] },
    { type: 'productList', title: 'Veel gebruikt', products: PRODUCTS.map(referenceTo) },
    { type: 'contact', title: 'Liever een mens?', channels: CHANNELS.slice(0, 2) },
    { type: 'lifeEvents', title: 'Gebeurtenissen', journeys: [referenceTo(JOURNEY)] },
  ],
}

function site(locale: Locale): Site {
  return {
    municipality: {
      name: 'Gemeente Nijmegen',
      shortName: 'Nijmegen',
      url: 'https://www.nijmegen.nl',
      owmsUri: 'http://standaarden.overheid.nl/owms/terms/Nijmegen_(gemeente)',
    },
    logo: null,
    topTasks: PRODUCTS.map(referenceTo).map((task) => ({ ...task, path: inLanguage(task.path, locale) })),
    featuredJourneys: [referenceTo(JOURNEY)],
    headerMenu: [
      { label: locale === 'nl' ? 'Producten' : 'Services', path: '/producten' },
      { label: locale === 'nl' ? 'Gebeurtenissen' : 'Life events', path: '/gebeurtenissen' },
      { label: 'Contact', path: '/contact' },
    ],
    footerMenu: [{ label: locale === 'nl' ? 'Toegankelijkheid' : 'Accessibility', path: '/toegankelijkheid' }],
    notices: [
      { text: 'Dit is voorbeeldinhoud. De gemeente Nijmegen heeft deze teksten niet gecontroleerd.', tone: 'warning' },
    ],
    letter: { sender: 'Gemeente Nijmegen', signature: 'Met vriendelijke groet', returnAddress: 'Postbus 9105' },
    telephone,
  }
}

function fact(args: Pick<Fact, 'key' | 'label' | 'kind' | 'text' | 'value'> & Partial<Fact>): Fact {
  return { unit: null, href: null, source: 'Fixture', from: null, until: null, ...args }
}

function channel(
  args: Pick<Channel, 'slug' | 'title' | 'medium' | 'summary' | 'howToReach'> & Partial<Channel>,
): Channel {
  return {
    kind: 'analogue',
    telephone: null,
    url: null,
    postalAddress: null,
    locations: [],
    schedule: null,
    showOnContact: true,
    ...args,
  }
}

type OptionArgs = {
  channel: string
  action: string
  role?: 'arrange' | 'appointment' | 'help'
  url?: string
  needs?: ('niets' | 'afspraak' | 'documenten')[]
}

function option({
  channel: slug,
  action,
  role = 'arrange',
  url,
  needs = [],
}: OptionArgs): Answer['channelOptions'][number] {
  const found = CHANNELS.find((each) => each.slug === slug)!
  const labels = { niets: 'U heeft niets nodig', afspraak: 'Een afspraak', documenten: 'Documenten die u meeneemt' }
  return {
    channel: found,
    kind: found.kind,
    role,
    roleLabel: { arrange: 'Helemaal regelen', appointment: 'Afspraak maken', help: 'Hulp en uitleg' }[role],
    action,
    how: [paragraph('Wij helpen u stap voor stap.')],
    needs: needs.map((code) => ({ code, label: labels[code] })),
    duration: term,
    url: url ?? null,
  }
}

function product(args: Pick<Answer, 'slug' | 'title' | 'summary' | 'shortNumber'> & Partial<Answer>): Answer {
  return {
    kind: 'product',
    id: args.slug,
    locale: 'nl',
    textLocale: 'nl',
    path: `/producten/${args.slug}`,
    sections: [],
    evidence: [],
    facts: args.keyFacts ?? [],
    keyFacts: [],
    channelOptions: [],
    exception: null,
    audience: [{ code: 'particulier', label: 'Inwoners' }],
    upl: { name: args.slug, uri: `http://standaarden.overheid.nl/owms/terms/${args.slug}` },
    legalBasis: [],
    proactivity: [],
    themes: [],
    journeys: [],
    related: [],
    relatedRights: [],
    questions: [],
    keywords: [],
    sensitive: false,
    department: 'Burgerzaken',
    reviewedOn: '2026-11-02',
    news: '',
    revision: 7,
    hash: 'h',
    ...args,
  }
}

function answerIn(answer: Answer | undefined, locale: Locale): Answer | null {
  return answer ? { ...answer, locale, path: inLanguage(answer.path, locale) } : null
}

function paragraph(...children: (string | Inline)[]): RichText[number] {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : child)),
  }
}

function reference(slug: string, title: string, path: string): Reference {
  return { slug, title, summary: `Alles over: ${title.toLowerCase()}.`, path, textLocale: 'nl' }
}

function referenceTo({ slug, title, summary, path, textLocale }: Reference): Reference {
  return { slug, title, summary, path, textLocale }
}

function inLanguage(path: string, locale: Locale): string {
  return locale === 'en' ? `/en${path}` : path
}
