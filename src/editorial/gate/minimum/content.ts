import type { RawJourney, RawPage, RawQuestion } from '#collections/raw.ts'
import { isBlank } from '#collections/reading/places.ts'
import { findingAt, placeAt, type Rule } from '../finding.ts'

/** A question has an answer. */
export const questionAnswered: Rule<RawQuestion> = (subject) =>
  isBlank(subject.document.answer?.nl)
    ? [findingAt(placeAt(subject, 'answer', 'nl'), { rule: 'answer', message: 'Schrijf het antwoord.' })]
    : []

/** A life event has steps, each with a product or a text of its own. */
export const journeySteps: Rule<RawJourney> = (subject) => {
  const steps = subject.document.steps ?? []
  if (steps.length === 0)
    return [findingAt(placeAt(subject, 'steps'), { rule: 'steps', message: 'Voeg een stap toe.' })]
  return steps.flatMap((step, index) =>
    !step.product && isBlank(step.text?.nl)
      ? [
          findingAt(placeAt(subject, `steps.${index}.text`, 'nl'), {
            rule: 'steps',
            message: 'Kies een product of schrijf een tekst.',
          }),
        ]
      : [],
  )
}

/** A page has content, without empty blocks. */
export const pageBlocks: Rule<RawPage> = (subject) => {
  const blocks = subject.document.blocks ?? []
  if (blocks.length === 0)
    return [findingAt(placeAt(subject, 'blocks'), { rule: 'blocks', message: 'Deze pagina is leeg.' })]
  return blocks.flatMap((block, index) =>
    'body' in block && isBlank(block.body?.nl)
      ? [
          findingAt(placeAt(subject, `blocks.${index}.body`, 'nl'), {
            rule: 'blocks',
            message: 'Deze tekst is leeg. Schrijf hem of haal het blok weg.',
          }),
        ]
      : [],
  )
}
