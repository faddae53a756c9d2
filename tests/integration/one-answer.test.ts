import { describe, expect, it } from 'vitest'
import type { Answer, Locale } from '#src/answers/model/types.ts'
import { testContent } from '../helpers/content.ts'

import type { Reading } from '../helpers/read-back.ts'
import { CHANNELS, readChannel } from '../helpers/read-channels.ts'

const content = testContent()

const PRODUCTS = ['verhuizing-doorgeven', 'paspoort', 'woo-verzoek']
const LOCALES: Locale[] = ['nl', 'en']

describe.each(LOCALES.flatMap((locale) => PRODUCTS.map((slug) => ({ locale, slug }))))(
  '$slug in $locale',
  ({ locale, slug }) => {
    const answer = (): Answer => {
      const found = content.snapshot.current().product(slug, locale)
      if (!found) throw new Error(`${slug} is not published`)
      return found
    }
    const channels = CHANNELS.map((channel): [string, () => Reading] => [
      channel,
      () => readChannel[channel]({ published: content.snapshot.current(), slug, locale }),
    ])

    it.each(channels)('says every fact of the answer, and no other value, on the %s', (_, read) => {
      const { facts } = read()
      const said = new Map(answer().facts.map(({ key, text }) => [key, text]))
      for (const [key, text] of said) expect(facts.get(key), key).toEqual(new Set([text]))
      for (const [key, texts] of facts) if (said.has(key)) expect(texts.size, key).toBe(1)
    })

    it.each(channels)('has every option of the answer on the %s', (_, read) => {
      const { text } = read()
      for (const { action } of answer().channelOptions) expect(text).toContain(action)
    })

    it.each(channels)('has the summary word for word on the %s', (_, read) => {
      expect(read().text).toContain(answer().summary)
    })

    it.each(channels)('has the text of every section on the %s', (_, read) => {
      const { text } = read()
      for (const { body } of answer().sections) {
        for (const block of body) {
          if (block.type !== 'paragraph') continue
          for (const inline of block.children) if (inline.type === 'text') expect(text).toContain(inline.text.trim())
        }
      }
    })
  },
)

it('has real text in both languages for the three products', () => {
  for (const slug of PRODUCTS) {
    const [nl, en] = LOCALES.map((locale) => content.snapshot.current().product(slug, locale))
    expect(nl?.textLocale).toBe('nl')
    expect(en?.textLocale).toBe('en')
    expect(nl?.channelOptions.length).toBe(en?.channelOptions.length)
    expect(nl?.facts.map(({ key }) => key)).toEqual(en?.facts.map(({ key }) => key))
  }
})
