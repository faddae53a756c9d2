import { expect, it } from 'vitest'
import { town } from '#tests/fixtures/content/town.ts'
import { viewAt } from '../build/view.ts'
import { type Draft, layOver } from './draft.ts'

const notice = { nl: 'Dit is een concept', en: 'This is a draft' }
const draftOf = (document: object): Draft =>
  ({
    kind: 'products',
    id: 'pass',
    document: { id: 'pass', slug: 'pas', title: { nl: 'Nieuwe pas' }, ...document },
  }) as Draft

const viewOf = (content: ReturnType<typeof town>) =>
  viewAt({ content, revision: 1, instant: Date.parse('2026-11-15T12:00:00Z') })

it('a draft takes the place of what is published, and says above every page that it is one', () => {
  const content = town()
  const view = viewOf(layOver({ content, draft: draftOf({}), notice }))
  expect(view.product('pas', 'nl')?.title).toBe('Nieuwe pas')
  expect(view.site('nl').notices.map(({ text }) => text)).toEqual([
    'Dit is een voorbeeld',
    'Dit is een concept',
    'Storing',
    'Gevaar',
  ])
  expect(view.site('nl').notices[1]?.tone).toBe('warning')
})

it('a draft leaves what readers get as it is', () => {
  const content = town()
  const before = structuredClone(content)
  layOver({ content, draft: draftOf({}), notice })
  expect(viewOf(content).product('pas', 'nl')?.title).toBe('Pas')
  expect(content).toEqual(before)
})

it('a draft is shown also before readers may see it, and after', () => {
  const years = { validFrom: '2030-01-01T00:00:00Z', validUntil: '2020-01-01T00:00:00Z' }
  const view = viewOf(layOver({ content: town(), draft: draftOf(years), notice }))
  expect(view.product('pas', 'nl')?.title).toBe('Nieuwe pas')
})

it('a draft goes before another document with the same address', () => {
  const draft = { ...draftOf({}), document: { id: 'pass', slug: 'hulp', title: { nl: 'Nieuwe pas' } } }
  const view = viewOf(layOver({ content: town(), draft, notice }))
  expect(view.product('hulp', 'nl')?.title).toBe('Nieuwe pas')
  expect(view.products('nl')).toHaveLength(2)
})

it('a draft of a site without notices has that one', () => {
  const content = { ...town(), site: {} as never }
  expect(viewOf(layOver({ content, draft: draftOf({}), notice })).site('nl').notices).toEqual([
    { text: 'Dit is een concept', tone: 'warning' },
  ])
})
