/** A life event of the maximum size: 15 questions and 40 steps, most with a condition. */
export function longJourney(given: { products?: readonly string[]; text?: object } = {}) {
  return {
    title: 'Ik begin een zorgboerderij met een winkel',
    slug: 'zorgboerderij',
    summary: 'Alles wat u regelt als u een zorgboerderij met een winkel begint, van de eerste vraag tot de opening.',
    eventName: 'de opening van uw zorgboerderij',
    questions: [
      ...QUESTIONS.map((subject, index) => ({
        key: `v${index}`,
        kind: 'choice',
        label: `Heeft u straks ${subject}?`,
        help: index % 4 === 0 ? `Het gaat om ${subject} op het terrein van de boerderij.` : null,
        // Every third question depends on the one before it.
        when: index % 3 === 2 ? { question: `v${index - 1}`, options: ['ja', 'misschien'] } : null,
        options: [
          { key: 'ja', label: `U heeft straks ${subject}` },
          { key: 'nee', label: `U heeft straks geen ${subject}` },
          { key: 'misschien', label: `U weet nog niet of u straks ${subject} heeft` },
        ],
      })),
      { key: 'datum', kind: 'date', label: 'Wanneer gaat uw zorgboerderij open?' },
    ],
    steps: Array.from({ length: STEPS }, (_, index) => stepOf(index, given)),
  }
}

const STEPS = 40
const QUESTIONS = [
  'gasten die blijven slapen',
  'dieren',
  'een paardenbak',
  'een winkel',
  'alcohol in de winkel',
  'een terras bij de winkel',
  'personeel',
  'vrijwilligers',
  'een bus om gasten op te halen',
  'een nieuwe schuur',
  'een oude schuur met asbest',
  'een eigen bron voor water',
  'een keuken waar u voor gasten kookt',
  'een parkeerterrein',
]
const TASKS = [
  'Vraag na of het mag',
  'Maak een tekening',
  'Vraag de vergunning aan',
  'Meld het bij de inspectie',
  'Sluit een verzekering af',
]

function stepOf(index: number, { products = [], text }: { products?: readonly string[]; text?: object }) {
  const question = index % QUESTIONS.length
  const task = TASKS[index % TASKS.length] ?? ''
  const isOurs = index % 9 === 8
  return {
    key: `s${index}`,
    title: isOurs ? `Wij kijken naar uw plan voor ${QUESTIONS[question]}` : `${task} voor ${QUESTIONS[question]}`,
    actor: isOurs ? 'municipality' : 'resident',
    necessity: ['must', 'should', 'can'][index % 3],
    when: index % 5 === 0 ? null : { question: `v${question}`, options: ['ja', 'misschien'] },
    after: index > 4 ? [`s${index - 5}`] : [],
    earliest: { amount: 52 - index, unit: 'weeks', side: 'before' },
    latest: { amount: 45 - index, unit: 'weeks', side: 'before' },
    text,
    product: index % 7 === 3 ? products[index % products.length] : undefined,
    legalBasis: index % 4 === 0 ? 'Artikel 2.1 Wet van het voorbeeld' : undefined,
  }
}
