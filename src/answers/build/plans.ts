import type { Published } from '../model/published.ts'
import type { Content } from '../model/raw.ts'
import type { Fact, Locale } from '../model/types.ts'
import { openPlanCode } from '../plan/code.ts'
import { makePlan } from '../plan/plan.ts'
import { resolveFactOn } from '../wording/facts.ts'
import type { LazyAnswers } from './lazy-answers.ts'
import { once } from './memo.ts'
import type { Slugs } from './view-indexes.ts'

type PlansOfInput = { content: Content; made: LazyAnswers; slugs: () => Slugs }

/** Makes personal plans, from the answers to a life event or from a plan code. */
export function plansOf({ content, made, slugs }: PlansOfInput): Pick<Published, 'plan' | 'openCode'> {
  const rawFacts = once(() => new Map([...content.facts.values()].map((fact) => [fact.key, fact])))
  const factOn = (locale: Locale) => (fact: Fact, day: string) => {
    const raw = rawFacts().get(fact.key)
    return raw ? resolveFactOn({ fact: raw, now: fact, day, locale }) : fact
  }
  const idOf = (slug: string | undefined) => slugs().now.journeys.get(slug ?? '') ?? ''
  return {
    plan: (asked) => {
      const id = idOf(asked.slug)
      const journey = made.journey(id, asked.locale)
      if (!journey) return null
      const factsOn = factOn(journey.textLocale)
      return makePlan({ journey, model: made.model(id), ledger: made.ledger(id), asked, factOn: factsOn })
    },
    openCode: (code, locale) =>
      openPlanCode({
        code,
        locale,
        find: (number) => {
          const id = idOf(slugs().numbers.journey.get(number))
          const journey = made.journey(id, locale)
          return journey && { journey, ledger: made.ledger(id) }
        },
      }),
  }
}
