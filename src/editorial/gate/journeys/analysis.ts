import { modelOf } from '#collections/journey-model.ts'
import type { RawJourney, RawStep } from '#collections/raw.ts'
import { lengthAt } from '#collections/term-length.ts'
import type { FindingKind, JourneyFinding } from '#journeys/analysis/finding.ts'
import { analyse } from '#journeys/analysis.ts'
import { dayInWords } from '#src/facts/words.ts'
import { type Finding, findingAt, placeAt, type Rule } from '../finding.ts'
import { type JourneyWords, journeyWords } from './words.ts'

/** Warnings only: the plans are correct. */
const HARMLESS: ReadonlySet<FindingKind> = new Set(['always-true', 'same-options'])
/** Only certain when every combination was analysed. */
const SEEN_NOWHERE: ReadonlySet<FindingKind> = new Set(['never-asked', 'never-reached', 'never-true', 'idle-question'])

/** The field of a question or step where each kind of mistake is corrected. */
const FIELDS: Partial<Record<FindingKind, string>> = {
  'duplicate-key': 'key',
  'no-options': 'options',
  'several-dates': 'kind',
  'circle-order': 'after',
  'idle-question': 'options',
  'same-options': 'options',
  'early-deadline': 'latest.amount',
}

/** The findings of the analysis of questions and steps, worded for the editor. */
export const journeyAnalysis: Rule<RawJourney> = (subject): Finding[] => {
  const { document, context } = subject
  // Missing steps are reported by another rule.
  if (!document.steps?.length) return []
  const model = modelOf({ journey: document, lengthOf: lengthAt(context) })
  const { findings, combinations, exhaustive } = analyse(model)
  const words = journeyWords(document)
  const hasDates = model.steps.some(({ earliest, latest }) => earliest || latest)
  return findings.map((found) => {
    const isUnsure = !exhaustive && SEEN_NOWHERE.has(found.kind)
    const isHarmless = HARMLESS.has(found.kind) || isUnsure || (found.kind === 'no-date' && !hasDates)
    const unsure = isUnsure ? ` Wij hebben ${combinations.toLocaleString('nl')} combinaties bekeken, niet alle.` : ''
    return findingAt(placeAt(subject, pathOf(found, document.steps ?? [])), {
      rule: `journey-${found.kind}`,
      severity: isHarmless ? 'warning' : 'error',
      message: `${MESSAGES[found.kind](found, words)}${exampleOf(found, words)}${unsure}`,
    })
  })
}

function pathOf({ kind, at, keys }: JourneyFinding, steps: readonly RawStep[]): string {
  if (!at) return kind === 'empty-plan' ? 'steps' : 'questions'
  const path = `${at.list}.${at.index}`
  if (kind === 'duplicate-key' && keys.length > 1) return `${path}.options`
  const step = kind === 'unknown-step' || kind === 'circle-moment' ? steps[at.index] : undefined
  return `${path}.${step ? fieldThatNames(step, keys) : (FIELDS[kind] ?? 'when')}`
}

/** The field in which a step refers to another. */
function fieldThatNames({ earliest, latest }: RawStep, keys: readonly string[]): string {
  if (keys.includes(earliest?.step ?? '')) return 'earliest.step'
  return keys.includes(latest?.step ?? '') ? 'latest.step' : 'after'
}

function exampleOf({ example, date }: JourneyFinding, words: JourneyWords): string {
  if (!example) return ''
  const day = date ? [`De datum is ${dayInWords({ day: date.toString(), locale: 'nl' })}`] : []
  const said = [...words.answers(example), ...day]
  return said.length > 0 ? ` Bijvoorbeeld: ${said.join('. ')}.` : ''
}

type Message = (found: JourneyFinding, words: JourneyWords) => string

const MESSAGES: Record<FindingKind, Message> = {
  'unknown-question': ({ keys }) =>
    `Deze voorwaarde noemt een vraag die er niet is: “${keys[0]}”. Kies een andere vraag.`,
  'unknown-option': ({ keys: [question = '', option] }, { question: say }) =>
    `Deze voorwaarde noemt een antwoord dat er niet is: “${option}” bij ${say(question)}. Kies een ander antwoord.`,
  'unknown-step': ({ keys }) =>
    `Hier staat een stap die er niet is: “${keys[0]}”. Kies een andere stap, of haal hem weg.`,
  'duplicate-key': ({ keys }) =>
    `De sleutel “${keys.at(-1)}” staat er twee keer. Geef een van beide een andere sleutel.`,
  'later-question': ({ keys: [question = ''] }, { question: say }) =>
    `Deze vraag hangt af van ${say(question)}, maar die komt niet eerder. Zet die vraag hoger, of verander de voorwaarde.`,
  'no-options': () => 'Deze vraag heeft geen antwoorden. Voeg ze toe.',
  'no-date': () =>
    'Geen enkele vraag gaat over de datum. Voeg die vraag toe, dan kan het plan zeggen wanneer iets moet.',
  'several-dates': () =>
    'Er is al een vraag over de datum. Alle termijnen tellen vanaf één datum. Haal deze vraag weg.',
  'circle-order': ({ keys }, { chain }) =>
    keys.length === 1
      ? 'Deze stap wacht op zichzelf. Haal dat weg.'
      : `Deze stappen wachten op elkaar: ${chain(keys)}. Haal er een van weg bij “Na welke stappen?”.`,
  'circle-moment': ({ keys }, { chain }) =>
    keys.length === 1
      ? 'De termijn van deze stap telt vanaf de stap zelf. Laat hem tellen vanaf een andere stap of de gebeurtenis.'
      : `De termijnen van deze stappen tellen vanaf elkaar: ${chain(keys)}. Laat een ervan tellen vanaf de gebeurtenis.`,
  'never-asked': () =>
    'Niemand krijgt deze vraag: de voorwaarde klopt nooit. Verander de voorwaarde, of haal de vraag weg.',
  'never-reached': () =>
    'Niemand krijgt deze stap: de voorwaarde klopt nooit. Verander de voorwaarde, of haal de stap weg.',
  'never-true': ({ condition }, { condition: say }) =>
    `Dit deel van de voorwaarde klopt nooit: ${say(condition)}. Verander het, of haal het weg.`,
  'always-true': ({ condition }, { condition: say }) =>
    `Deze voorwaarde klopt altijd: ${say(condition)}. Zij is dus niet nodig.`,
  'idle-question': () =>
    'Het maakt niet uit wat iemand hier antwoordt: de vragen en stappen blijven gelijk. Haal de vraag weg.',
  'same-options': ({ at, keys }, { options }) =>
    `Deze antwoorden geven altijd hetzelfde plan: ${options(at?.index ?? 0, keys)}. Kan het met één antwoord?`,
  'empty-plan': () => 'Er zijn antwoorden waarbij niemand iets hoeft te doen: het plan is dan leeg.',
  'early-deadline': ({ at, keys: [other = ''] }, { step, isStep }) =>
    isStep(at?.index ?? 0, other)
      ? 'De laatste dag van deze stap ligt voor de eerste. Verander een van beide.'
      : `De laatste dag van deze stap ligt voor de eerste dag van ${step(other)}, en die komt eerst. Verander een van beide.`,
}
