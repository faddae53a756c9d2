import { describe, expect, test } from 'vitest'
import { fixtureContext, fixturePublished } from '../fixture.ts'
import { htmlOf, visit } from '../testing.ts'

const product = (slug = 'paspoort', args: Parameters<typeof visit>[1] = {}) =>
  htmlOf(visit('/producten/:slug', { params: { slug }, ...args }))

describe('a product page', () => {
  test('says the answer before anything else', () => {
    const answer = fixturePublished().product('paspoort', 'nl')!
    const html = product()
    expect(html.indexOf(answer.summary, html.indexOf('<h1'))).toBeGreaterThan(0)
    expect(html.indexOf(answer.summary, html.indexOf('<h1'))).toBeLessThan(html.indexOf('id="regelen"'))
  })

  test('gives costs, terms and contents before the ways to arrange it, on a small screen too', () => {
    const html = product()
    const places = ['id="feiten"', 'class="contents"', 'id="regelen"'].map((part) => html.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('shows every option, digital and not, alike and in the editor’s order', () => {
    const options = [...product().matchAll(/<li class="([^"]*)" data-kind="(\w+)" data-channel="([^"]+)">/g)]
    expect(options.map(([, , , channel]) => channel)).toEqual(['webformulier', 'telefoon', 'stadswinkel', 'post'])
    expect(new Set(options.map(([, classes]) => classes))).toEqual(new Set(['option']))
    expect(new Set(options.map(([, , kind]) => kind))).toEqual(new Set(['digital', 'analogue']))
  })

  test('gives each option one action, and all actions the same looks', () => {
    const actions = [
      ...product().matchAll(
        /<p class="option__action"><a class="([^"]*)"|<p class="option__action"><a [^>]*class="([^"]*)"/g,
      ),
    ]
    const looks = actions.map(([, first, second]) => first ?? second)
    expect(looks).toHaveLength(4)
    expect(new Set(looks).size).toBe(1)
  })

  test('says so where an option is only an appointment or help', () => {
    expect(product().match(/class="option__role"/g)).toHaveLength(3)
  })

  test('explains the exception with its legal ground', () => {
    const { exception } = fixturePublished().product('paspoort', 'nl')!
    expect(product()).toContain(exception!.reason)
    expect(product()).toContain(exception!.legalGround)
  })

  test('carries the key and value of every fact', () => {
    for (const fact of fixturePublished().product('paspoort', 'nl')!.facts) {
      expect(product()).toContain(`<data data-fact="${fact.key}" value="${fact.value}">${fact.text}</data>`)
    }
  })

  test('has no empty parts and a table of contents that leads to every part', () => {
    const html = product()
    const targets = [...html.matchAll(/<li><a class="nl-link" href="#([\w-]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(5)
    for (const id of targets) expect(html).toContain(`id="${id}"`)
    expect(product('schuldhulpverlening')).not.toContain('class="contents"')
  })

  test('leads to the letter and shows the short address', () => {
    expect(product()).toContain('href="/producten/paspoort/brief"')
    expect(product()).toContain('www.example.nl/p/12')
  })

  test('tells search engines what it is, in JSON that cannot end its own element', () => {
    const published = fixturePublished()
    const answer = { ...published.product('paspoort', 'nl')!, title: 'Paspoort </script><b>' }
    const html = product('paspoort', { published: { ...published, product: () => answer } })
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
    const service = JSON.parse(json)
    expect(json).not.toContain('<')
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      name: answer.title,
      serviceType: 'paspoort',
      inLanguage: 'nl',
    })
    expect(service.availableChannel).toHaveLength(4)
    expect(service.provider['@type']).toBe('GovernmentOrganization')
  })

  test('marks Dutch text on an English page', () => {
    const html = product('paspoort', { locale: 'en' })
    expect(html).toMatch(/<h1 [^>]*lang="nl"/)
    expect(html).toMatch(/<h3 class="option__title" lang="nl"/)
    expect(html).not.toMatch(/<h2 [^>]*lang="nl"/)
    expect(product('paspoort')).not.toMatch(/<h1 [^>]*lang=/)
  })

  test('has a button to leave quickly only where that is needed, and it works without script', () => {
    expect(product('schuldhulpverlening')).toMatch(/<a [^>]*href="https:\/\/www.buienradar.nl\/" rel="noreferrer"/)
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
    expect(html).toContain('data-fact="paspoort-18plus"')
    expect(html.match(/data-channel=/g)).toHaveLength(4)
  })
})

describe('opening hours', () => {
  test('show the special days of the coming 60 days and no others', () => {
    const html = htmlOf(visit('/contact/:slug', { params: { slug: 'stadswinkel' }, now: fixtureContext().now }))
    expect(html).toContain('24 december 2026')
    expect(html).not.toContain('27 april 2027')
  })
})
