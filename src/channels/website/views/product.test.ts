import { describe, expect, test } from 'vitest'
import { fixturePublished } from '#tests/fixtures/channels/published.ts'
import { htmlOf, visit } from '#tests/fixtures/channels/website.ts'

const MOVE = 'verhuizing-doorgeven'
const PARKING = 'parkeervergunning-bewoners'
const answer = fixturePublished().product(MOVE, 'nl')!
const product = (slug = MOVE, args: Parameters<typeof visit>[1] = {}) =>
  htmlOf(visit('/producten/:slug', { params: { slug }, ...args }))
/** The page of the product with changes to its answer. */
const changed = (changes: Partial<typeof answer>) =>
  product(MOVE, { published: { ...fixturePublished(), product: () => ({ ...answer, ...changes }) } })

describe('a product page', () => {
  test('says the answer before anything else', () => {
    const html = product()
    expect(html.indexOf(answer.summary, html.indexOf('<h1'))).toBeGreaterThan(0)
    expect(html.indexOf(answer.summary, html.indexOf('<h1'))).toBeLessThan(html.indexOf('id="regelen"'))
  })

  test('with the code of a plan in its address is not for search engines', () => {
    expect(product(MOVE, { query: new URLSearchParams('plan=00ZK-Z9MN-0813') })).toContain('content="noindex"')
    expect(product()).not.toContain('noindex')
  })

  test('gives costs, terms and contents before the ways to arrange it, on a small screen too', () => {
    const html = product()
    const places = ['id="feiten"', 'class="em-contents"', 'id="regelen"'].map((part) => html.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('shows every option, digital and not, alike and in the editor’s order', () => {
    const options = [
      ...product().matchAll(/<li class="([^"]*)" data-kind="(\w+)" data-channel="([^"]+)" data-option="">/g),
    ]
    expect(options.map(([, , , channel]) => channel)).toEqual(answer.channelOptions.map(({ channel }) => channel.slug))
    expect(new Set(options.map(([, classes]) => classes))).toEqual(new Set(['em-option']))
    expect(new Set(options.map(([, , kind]) => kind))).toEqual(new Set(['digital', 'analogue']))
  })

  test('gives each option one action, and all actions the same looks', () => {
    const actions = [
      ...product().matchAll(
        /<p class="em-option__action"><a class="([^"]*)"|<p class="em-option__action"><a [^>]*class="([^"]*)"/g,
      ),
    ]
    const looks = actions.map(([, first, second]) => first ?? second)
    expect(looks).toHaveLength(answer.channelOptions.length)
    expect(new Set(looks).size).toBe(1)
  })

  test('says so where an option is only an appointment or help', () => {
    const other = answer.channelOptions.filter(({ role }) => role !== 'arrange')
    expect(product().match(/class="em-option__role"/g)).toHaveLength(other.length)
  })

  test('explains the exception with its legal ground', () => {
    expect(product()).toContain(answer.exception!.reason)
    expect(product()).toContain(answer.exception!.legalGround)
  })

  test('carries the key and value of every fact', () => {
    for (const fact of answer.facts) {
      expect(product()).toContain(`<data data-fact="${fact.key}" value="${fact.value}">${fact.text}</data>`)
    }
  })

  test('has no empty parts and a table of contents that leads to every part', () => {
    const html = product()
    const targets = [...html.matchAll(/<li><a class="nl-link" href="#([\w-]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(5)
    for (const id of targets) expect(html).toContain(`id="${id}"`)
    expect(product(PARKING)).not.toContain('class="em-contents"')
  })

  test('leads to the letter and shows the short address', () => {
    expect(product()).toContain('href="/producten/verhuizing-doorgeven/brief"')
    expect(product()).toContain('www.example.nl/p/12')
  })

  test('tells search engines what it is, in JSON that cannot end its own element', () => {
    const title = 'Verhuizing </script><b>'
    const html = changed({ title })
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
    const service = JSON.parse(json)
    expect(json).not.toContain('<')
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      name: title,
      serviceType: answer.upl!.name,
      inLanguage: 'nl',
    })
    expect(service.availableChannel).toHaveLength(answer.channelOptions.length)
    expect(service.provider['@type']).toBe('GovernmentOrganization')
  })

  test('marks Dutch text on an English page', () => {
    const html = product(PARKING, { locale: 'en' })
    expect(html).toMatch(/<h1 [^>]*lang="nl"/)
    expect(html).toMatch(/<h3 class="em-option__title" lang="nl"/)
    expect(html).not.toMatch(/<h2 [^>]*lang="nl"/)
    expect(product(PARKING)).not.toMatch(/<h1 [^>]*lang=/)
  })

  test('has a button to leave quickly only where that is needed, and it works without script', () => {
    expect(changed({ sensitive: true })).toMatch(/<a [^>]*href="https:\/\/www.buienradar.nl\/" rel="noreferrer"/)
    expect(product()).not.toContain('data-leave')
  })
})

describe('a life event', () => {
  test('shows its steps in order, with the product’s own facts and options', () => {
    const html = htmlOf(visit('/gebeurtenissen/:slug', { params: { slug: 'verhuizen' } }))
    const { steps } = fixturePublished().journey('verhuizen', 'nl')!
    const places = steps.map(({ key }) => html.indexOf(`id="stap-${key}"`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(html).toContain('data-fact="verhuizing-uiterst"')
    const options = steps.flatMap((step) => step.product?.channelOptions ?? [])
    expect(html.match(/data-channel=/g)).toHaveLength(options.length)
  })
})

describe('opening hours', () => {
  test('show the special days of the coming 60 days and no others', () => {
    const html = htmlOf(visit('/contact/:slug', { params: { slug: 'stadswinkel' } }))
    expect(html).toContain('24 december 2026')
    expect(html).not.toContain('5 mei 2027')
  })
})
