import { describe, expect, it } from 'vitest'
import { factsIn } from '#src/answers/build/rich-text.ts'
import type { Plan } from '#src/answers/model/plan-types.ts'
import type { Fact, Locale, RichText } from '#src/answers/model/types.ts'
import { testContent } from '../helpers/content.ts'
import type { Reading } from '../helpers/read-back.ts'
import { CHANNELS, readChannel } from '../helpers/read-channels.ts'
import { type Answered, calendarOn, lifeEventOn, planOn, planSaidOn } from '../helpers/read-plans.ts'

const content = testContent()
const LOCALES: Locale[] = ['nl', 'en']
const NOW = new Date('2026-11-22T12:00:00Z')

const published = () => content.snapshot.current()
const products = (locale: Locale) =>
  published()
    .products(locale)
    .map(({ slug }) => published().product(slug, locale)!)
const journeys = (locale: Locale) =>
  published()
    .journeys(locale)
    .map(({ slug }) => published().journey(slug, locale)!)

describe.each(LOCALES.flatMap((locale) => CHANNELS.map((channel) => ({ locale, channel }))))(
  'every product on the $channel in $locale',
  ({ locale, channel }) => {
    const readings = new Map<string, Reading>()
    const each = (check: (answer: ReturnType<typeof products>[number], reading: Reading) => void) => {
      const all = products(locale)
      expect(all.length).toBe(43)
      for (const answer of all) {
        const { slug } = answer
        const reading = readings.get(slug) ?? readChannel[channel]({ published: published(), slug, locale })
        readings.set(slug, reading)
        check(answer, reading)
      }
    }

    it('says every fact of the answer, and no other value', () => {
      each(({ slug, facts, questions, textLocale }, read) => {
        // A text that is there in Dutch only may have an answer under it that is translated.
        const translated = textLocale === locale ? [] : questions.flatMap(({ answer }) => factsIn(answer))
        expectFacts({ facts, also: translated, read, about: slug })
      })
    })

    it('has every option of the answer', () => {
      each(({ slug, channelOptions }, { text }) => {
        for (const { action } of channelOptions) expect(text, slug).toContain(action)
      })
    })

    it('has the title and the summary word for word', () => {
      each(({ slug, title, summary }, { text }) => {
        expect(text, slug).toContain(title)
        expect(text, slug).toContain(oneSpaced(summary))
      })
    })

    it('has the text of every section', () => {
      each(({ slug, sections }, { text }) => {
        for (const { body } of sections) for (const part of textsIn(body)) expect(text, slug).toContain(part)
      })
    })
  },
)

describe.each(LOCALES.flatMap((locale) => lifeEventChannels().map((channel) => ({ locale, channel }))))(
  'every life event on the $channel in $locale',
  ({ locale, channel }) => {
    it('has its title, its summary, its steps and its facts', () => {
      const all = journeys(locale)
      expect(all.length).toBe(8)
      for (const { slug, title, summary, steps, facts } of all) {
        const read = lifeEventOn[channel]({ published: published(), slug, locale, now: NOW })
        for (const said of [title, summary, ...steps.map((step) => step.title)])
          expect(read.text, slug).toContain(oneSpaced(said))
        const texts = new Map(facts.map(({ key, text }) => [key, text]))
        for (const [key, found] of read.facts) if (texts.has(key)) expect([...found], key).toEqual([texts.get(key)])
      }
    })
  },
)

describe.each(LOCALES.flatMap((locale) => (['first', 'last'] as const).map((which) => ({ locale, which }))))(
  'a plan of every life event, with the $which of all answers, in $locale',
  ({ locale, which }) => {
    const each = (check: (plan: Plan, asked: Answered) => void) => {
      const all = journeys(locale)
      expect(all.length).toBe(8)
      for (const { slug, questions } of all) {
        const answers = Object.fromEntries(
          questions
            .filter(({ kind }) => kind === 'choice')
            .map(({ key, options }) => [key, options.at(which === 'first' ? 0 : -1)?.key ?? '']),
        )
        const asked = { published: published(), slug, locale, answers, date: '2027-01-15', now: NOW }
        const plan = published().plan({ ...asked, today: '2026-11-22' })!
        expect([plan.missing, plan.steps.length > 0], slug).toEqual([[], true])
        check(plan, asked)
      }
    }

    it('has the same steps and dates on every channel', () => {
      each((plan, asked) => {
        const expected = plan.steps.map(({ key, earliest, latest }) => ({
          key,
          earliest: earliest ?? '',
          latest: latest ?? '',
        }))
        for (const [channel, read] of Object.entries(planOn)) {
          const found = read(asked).map(({ key, earliest, latest }) => ({ key, earliest, latest }))
          expect(found.toSorted(byKey), `${asked.slug} ${channel}`).toEqual(expected.toSorted(byKey))
        }
      })
    })

    it('says the text, the ways and the amounts of every step on every channel', () => {
      each(({ steps }, asked) => {
        for (const [channel, read] of Object.entries(planSaidOn)) {
          const about = `${asked.slug} ${channel}`
          const said = read(asked)
          for (const { title, text, costs, product, actor } of steps) {
            for (const part of [title, ...textsIn(text)]) expect(said.text, about).toContain(part)
            const ways = actor === 'resident' ? (product?.channelOptions ?? []) : []
            for (const { action } of ways) expect(said.text, about).toContain(action)
            expectFacts({ facts: [...factsIn(text), ...costs], read: said, about })
          }
        }
      })
    })

    it('has a day in the calendar for every step that has one, with its title and its ways', () => {
      each(({ steps, code }, asked) => {
        const days = calendarOn({ ...asked, code: code! })
        const expected = steps.flatMap((step) => [
          ...(step.earliest && step.earliest !== step.latest
            ? [{ step, key: `${step.key}-eerste`, on: step.earliest }]
            : []),
          ...(step.latest ? [{ step, key: step.key, on: step.latest }] : []),
        ])
        expect(days.map(({ key }) => key).sort(), asked.slug).toEqual(
          ['datum', ...expected.map(({ key }) => key)].sort(),
        )
        for (const { step, key, on } of expected) {
          const day = days.find((found) => found.key === key)
          expect(day?.day, key).toBe(on)
          expect(day?.summary, key).toContain(step.title)
          const ways = step.actor === 'resident' ? (step.product?.channelOptions ?? []) : []
          for (const { action } of ways) expect(day?.description, key).toContain(action)
        }
      })
    })
  },
)

it('has real text in both languages for the three products that most people ask for', () => {
  for (const slug of ['verhuizing-doorgeven', 'paspoort', 'woo-verzoek']) {
    const [nl, en] = LOCALES.map((locale) => published().product(slug, locale))
    expect(nl?.textLocale).toBe('nl')
    expect(en?.textLocale).toBe('en')
    expect(nl?.channelOptions.length).toBe(en?.channelOptions.length)
    expect(nl?.facts.map(({ key }) => key)).toEqual(en?.facts.map(({ key }) => key))
  }
})

function lifeEventChannels() {
  return Object.keys(lifeEventOn) as (keyof typeof lifeEventOn)[]
}

type Expected = { facts: readonly Fact[]; also?: readonly Fact[]; read: Reading; about: string }

/** Every fact is said, and said in one way only, but for what is `also` said. */
function expectFacts({ facts, also = [], read, about }: Expected) {
  for (const { key, text } of facts) {
    const others = also.filter((other) => other.key === key && other.text !== text).map((other) => other.text)
    const found = [...(read.facts.get(key) ?? [])].filter((said) => !others.includes(said))
    expect(found, `${about} ${key}`).toEqual([text])
  }
}

/** What its paragraphs say, but for the facts in them. */
const textsIn = (body: RichText): string[] =>
  body.flatMap((block) =>
    block.type === 'paragraph'
      ? block.children.flatMap((inline) => (inline.type === 'text' ? [oneSpaced(inline.text).trim()] : []))
      : [],
  )

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ')
const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key)
