import { describe, expect, it } from 'vitest'
import { routeAt } from '#src/channels/channel.ts'
import type { PageContext } from '#src/channels/page.ts'
import { fixtureContext } from '#tests/fixtures/channels/published.ts'
import { plain } from './pages.ts'

const textOf = (changes: Partial<PageContext> = {}) => {
  const { show } = routeAt(plain, '/open/v1/producten/:slug.txt')
  return show(fixtureContext({ params: { slug: 'verhuizing-doorgeven' }, ...changes }, plain))
}
const bodyOf = (changes: Partial<PageContext> = {}) => (textOf(changes) as { body: string }).body
const { published } = fixtureContext()

describe('a product as text', () => {
  it('says every fact of the answer, and each way to arrange it', () => {
    const answer = published.product('verhuizing-doorgeven', 'nl')!
    const body = bodyOf()
    expect(body.split('\n')).toContain(answer.title)
    for (const { text } of answer.facts) expect(body).toContain(text)
    for (const { action, channel } of answer.channelOptions) expect(body).toContain(`- ${action} (${channel.title}`)
  })

  it('begins with the notices that stand above every page', () => {
    const notices = [{ text: 'Dit is een concept.', tone: 'warning' as const }]
    const site = { ...published.site('nl'), notices }
    expect(bodyOf({ published: { ...published, site: () => site } }).startsWith('Dit is een concept.\n')).toBe(true)
  })

  it('holds no markup', () => {
    for (const { slug } of published.products('nl'))
      expect(bodyOf({ params: { slug } })).not.toMatch(/<\/?\w|undefined|\[object/)
  })

  it('is there in English, and says so where it is only in Dutch', () => {
    expect(bodyOf({ query: new URLSearchParams('taal=en') })).not.toBe(bodyOf())
  })

  it('leads on from an old address, and is not there for what never was', () => {
    expect(textOf({ params: { slug: 'verhuisaangifte' } })).toMatchObject({
      status: 308,
      location: '/open/v1/producten/verhuizing-doorgeven.txt',
    })
    expect(textOf({ params: { slug: 'bestaat-niet' } })).toBeNull()
  })
})
