export { dayInWords } from '#src/facts/words.ts'

import type { When } from '#journeys/groups.ts'
import { eachOf } from '#src/domain/codes.ts'
import { perLocale } from '#src/domain/locales.ts'
import { NEEDS } from '#src/domain/needs.ts'
import { AUDIENCES, CHANNEL_KINDS, OPTION_ROLES, PROACTIVITIES } from '#src/domain/products.ts'
import { SECTIONS } from '#src/domain/sections.ts'
import type { CodeProblem } from '../model/plan-types.ts'
import type { Locale } from '../model/types.ts'

/** Texts that more than one channel uses. Texts of one channel are in that channel's `words.ts`. */
export type Words = OwnWords & ReturnType<typeof enumerationWords>

type OwnWords = {
  actors: { resident: string; municipality: string; other: string }
  necessity: { must: string; should: string; can: string }
  groups: Record<When, string>
  codeProblems: Record<CodeProblem, string>
  codeChanges: Record<'newQuestion' | 'goneAnswer' | 'newStep', (label: string) => string> &
    Record<'goneQuestions' | 'goneSteps', (count: number) => string>
  plan: PlanWords
  howToArrange: string
  needsHeading: string
  duration: string
  keyFacts: string
  bring: string
  exception: string
  proactivityHeading: string
  howToRefuse: string
  legalBasis: string
  related: string
  relatedRights: string
  partOf: string
  questions: string
  reviewedOn: string
  news: string
  openingHours: string
  address: string
  telephone: string
  onAppointment: string
  closed: string
  dayAndNight: string
  unknownFact: string
  /** Before a day: a value that applies from that day on. */
  since: string
  onlyInDutch: string
  days: readonly [string, string, string, string, string, string, string]
}

/** The texts around the steps of a personal plan. */
type PlanWords = {
  title: (event: string) => string
  leadDate: (day: string) => string
  leadNoDate: string
  /** To who has lost someone. */
  condolence: string
  changed: string
  code: string
  answers: string
  steps: string
  dateUnknown: string
  because: string
  firstDo: string
  oneOf: string
  othersDo: string
  oneVisit: string
  visit: { appointment: string; together: (steps: string) => string; first: (steps: string) => string }
  bringAll: string
  totalNeeded: string
  totalOptional: string
  /** After a one-time amount, next to yearly amounts. */
  once: string
  notAdded: string
  nothingToPay: string
  afterwards: string
}

const nl: OwnWords = {
  actors: { resident: 'Dit doet u', municipality: 'Dit doen wij', other: 'Dit doet iemand anders' },
  necessity: { must: 'Moet', should: 'Verstandig', can: 'Kan' },
  groups: { late: 'Zo snel mogelijk', now: 'Nu', soon: 'Binnenkort', later: 'Later' },
  codeProblems: {
    empty: 'Vul de code in die bij het plan hoort.',
    length: 'Deze code is te kort of te lang. Een code bestaat uit groepjes van vier letters en cijfers.',
    symbol: 'In deze code staat een teken dat niet in een code voorkomt. De letter U komt bijvoorbeeld nooit voor.',
    check:
      'Deze code klopt niet. Er is een letter of cijfer verkeerd, of er zijn er twee omgewisseld. Kijk hem nog eens na.',
    unknown:
      'Deze code hoort niet bij een plan dat wij kennen. Kijk of hij goed is overgenomen, of maak een nieuw plan.',
  },
  codeChanges: {
    newQuestion: (label) => `Wij stellen nu ook de vraag: ${label}`,
    goneAnswer: (label) => `Een antwoord op deze vraag bestaat niet meer: ${label}`,
    goneQuestions: (count) =>
      count === 1 ? 'Eén vraag stellen wij niet meer.' : `${count} vragen stellen wij niet meer.`,
    newStep: (label) => `Deze stap is nieuw: ${label}`,
    goneSteps: (count) => (count === 1 ? 'Eén stap is er niet meer.' : `${count} stappen zijn er niet meer.`),
  },
  plan: {
    title: (event) => `Uw plan: ${event}`,
    leadDate: (day) => `Alleen de stappen die voor u gelden, gerekend vanaf ${day}.`,
    leadNoDate: 'Alleen de stappen die voor u gelden. De datum is nog niet bekend.',
    condolence: 'Wij wensen u veel sterkte.',
    changed: 'Sinds deze code is gemaakt, is er iets veranderd:',
    code: 'Plancode',
    answers: 'Uw antwoorden',
    steps: 'Uw stappen',
    dateUnknown: 'De datum is nog niet bekend',
    because: 'Dit staat in uw plan, want:',
    firstDo: 'Dit komt na:',
    oneOf: 'U kunt in plaats hiervan kiezen voor:',
    othersDo: 'Dit doen anderen',
    oneVisit: 'In één keer naar de balie',
    visit: {
      appointment: 'Maak één afspraak en noem al deze stappen.',
      together: (steps) => `Iedereen om wie het gaat komt mee voor: ${steps}.`,
      first: (steps) => `Dit komt na: ${steps}.`,
    },
    bringAll: 'Alles wat u bij de hand houdt',
    totalNeeded: 'Dit betaalt u zeker',
    totalOptional: 'Dit betaalt u alleen als u ervoor kiest',
    once: 'één keer',
    notAdded: 'Hier niet bij, want het hangt af van uw situatie',
    nothingToPay: 'niets',
    afterwards: 'En daarna?',
  },
  howToArrange: 'Zo regelt u het',
  needsHeading: 'Dit heeft u nodig',
  duration: 'Zo lang duurt het',
  keyFacts: 'Kosten en termijnen',
  bring: 'Dit houdt u bij de hand',
  exception: 'Waarom kan dit niet op een andere manier?',
  proactivityHeading: 'Dit doen wij zonder dat u het vraagt',
  howToRefuse: 'Wilt u dat niet?',
  legalBasis: 'Wetten en regels',
  related: 'Misschien zoekt u ook',
  relatedRights: 'Misschien heeft u ook recht op',
  partOf: 'Onderdeel van',
  questions: 'Vragen en antwoorden',
  reviewedOn: 'Voor het laatst gecontroleerd op',
  news: 'Wat is er nieuw',
  openingHours: 'Openingstijden',
  address: 'Adres',
  telephone: 'Telefoon',
  onAppointment: 'Op afspraak',
  closed: 'Gesloten',
  dayAndNight: 'Dag en nacht',
  unknownFact: 'nu niet bekend',
  since: 'vanaf',
  onlyInDutch: 'Deze tekst is er alleen in het Nederlands.',
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
}

const en: OwnWords = {
  actors: { resident: 'You do this', municipality: 'We do this', other: 'Someone else does this' },
  necessity: { must: 'Required', should: 'Sensible', can: 'Optional' },
  groups: { late: 'As soon as possible', now: 'Now', soon: 'Soon', later: 'Later' },
  codeProblems: {
    empty: 'Fill in the code that goes with the plan.',
    length: 'This code is too short or too long. A code is made of groups of four letters and digits.',
    symbol: 'This code has a character that no code has. The letter U, for example, is never used.',
    check: 'This code is not right. A letter or digit is wrong, or two have changed places. Please check it.',
    unknown: 'This code does not belong to a plan we know. Check whether it was copied well, or make a new plan.',
  },
  codeChanges: {
    newQuestion: (label) => `We now also ask: ${label}`,
    goneAnswer: (label) => `An answer to this question no longer exists: ${label}`,
    goneQuestions: (count) => (count === 1 ? 'We no longer ask one question.' : `We no longer ask ${count} questions.`),
    newStep: (label) => `This step is new: ${label}`,
    goneSteps: (count) => (count === 1 ? 'One step is no longer there.' : `${count} steps are no longer there.`),
  },
  plan: {
    title: (event) => `Your plan: ${event}`,
    leadDate: (day) => `Only the steps that apply to you, counted from ${day}.`,
    leadNoDate: 'Only the steps that apply to you. The date is not known yet.',
    condolence: 'We are sorry for your loss.',
    changed: 'Something has changed since this code was made:',
    code: 'Plan code',
    answers: 'Your answers',
    steps: 'Your steps',
    dateUnknown: 'The date is not known yet',
    because: 'This is in your plan because:',
    firstDo: 'This comes after:',
    oneOf: 'Instead of this you can choose:',
    othersDo: 'What others do',
    oneVisit: 'One visit to the counter',
    visit: {
      appointment: 'Make one appointment and mention all these steps.',
      together: (steps) => `Everyone it is about must come along for: ${steps}.`,
      first: (steps) => `This comes after: ${steps}.`,
    },
    bringAll: 'All that you need to have at hand',
    totalNeeded: 'You certainly pay',
    totalOptional: 'You only pay if you choose it',
    once: 'once',
    notAdded: 'Not in these amounts, because it depends on your situation',
    nothingToPay: 'nothing',
    afterwards: 'And after that?',
  },
  howToArrange: 'How to arrange it',
  needsHeading: 'What you need',
  duration: 'How long it takes',
  keyFacts: 'Costs and terms',
  bring: 'What to have at hand',
  exception: 'Why is there no other way?',
  proactivityHeading: 'What we do without you asking',
  howToRefuse: 'Do you not want this?',
  legalBasis: 'Laws and rules',
  related: 'You may also be looking for',
  relatedRights: 'You may also be entitled to',
  partOf: 'Part of',
  questions: 'Questions and answers',
  reviewedOn: 'Last checked on',
  news: 'What is new',
  openingHours: 'Opening hours',
  address: 'Address',
  telephone: 'Telephone',
  onAppointment: 'By appointment',
  closed: 'Closed',
  dayAndNight: 'Day and night',
  unknownFact: 'not known at the moment',
  since: 'from',
  onlyInDutch: 'This text is only available in Dutch.',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const own: Record<Locale, OwnWords> = { nl, en }

/** The texts that are part of the enumerations. */
const enumerationWords = (locale: Locale) => ({
  roles: eachOf(OPTION_ROLES, ({ words }) => words[locale]),
  kinds: eachOf(CHANNEL_KINDS, ({ words }) => words[locale]),
  needs: eachOf(NEEDS, ({ words }) => words[locale]),
  audience: eachOf(AUDIENCES, ({ words }) => words[locale]),
  proactivity: eachOf(PROACTIVITIES, ({ words }) => words[locale]),
  sections: eachOf(SECTIONS, ({ words }) => words[locale]),
})

export const words: Record<Locale, Words> = perLocale((locale) => ({ ...own[locale], ...enumerationWords(locale) }))
