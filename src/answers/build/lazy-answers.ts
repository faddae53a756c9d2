import { modelOf as journeyModel } from '#collections/journey-model.ts'
import { lengthAt } from '#collections/term-length.ts'
import { EMPTY_LEDGER, type Ledger, updateLedger } from '#journeys/ledger.ts'
import type { Journey as Model } from '#journeys/model.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import type { Content } from '../model/raw.ts'
import type { Answer, Journey, Locale } from '../model/types.ts'
import { makeAnswer } from './answer.ts'
import { makeJourney } from './journey.ts'
import { memo, once } from './memo.ts'
import type { Resolve } from './resolve.ts'
import { journeysByProduct, questionsByProduct } from './view-indexes.ts'

/** Everything that is computed from the content at one instant, by id; each item is computed on first use and then kept. */
export type LazyAnswers = {
  answer: (id: string, locale: Locale) => Answer | null
  journey: (id: string, locale: Locale) => Journey | null
  /** A life event as the plan engine knows it. */
  model: (id: string) => Model
  /** The numbers with which a plan code encodes its answers. */
  ledger: (id: string) => Ledger
}

type LazyAnswersInput = { content: Content; revision: number; instant: number; resolveFor: (locale: Locale) => Resolve }

export function lazyAnswers({ content, revision, instant, resolveFor }: LazyAnswersInput): LazyAnswers {
  const journeysOf = once(() => journeysByProduct(content))
  const questionsOf = once(() => questionsByProduct(content))
  const ledgers = once(() => new Map([...content.numbers.values()].map(({ journey, ledger }) => [journey, ledger])))

  const answer = memo((id: string, locale: Locale): Answer | null => {
    const product = resolveFor(locale).product(id)
    if (!product) return null
    const journeys = journeysOf().get(id) ?? []
    return makeAnswer({ product, resolveFor, locale, revision, journeys, questions: questionsOf().get(id) ?? [] })
  })

  const model = memo((id: string): Model => {
    const found = content.journeys.get(id)
    return found ? journeyModel({ journey: found, lengthOf: lengthAt({ facts: content.facts, instant }) }) : NO_JOURNEY
  })

  const journey = memo((id: string, locale: Locale): Journey | null => {
    const found = content.journeys.get(id)
    if (!found) return null
    const answerOf = (productId: string) => answer(productId, found.title?.[locale] ? locale : SOURCE_LOCALE)
    return makeJourney({ journey: found, model: model(id), resolveFor, locale, revision, answerOf })
  })

  return {
    answer,
    journey,
    model,
    // A draft can have questions that are not in the ledger yet; for published content this adds nothing.
    ledger: memo((id: string) => updateLedger({ ledger: ledgers().get(id) ?? EMPTY_LEDGER, journey: model(id) })),
  }
}

const NO_JOURNEY: Model = { questions: [], steps: [] }
