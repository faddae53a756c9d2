import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask, sendRaw } from '#tests/fixtures/server/ask.ts'
import { withoutTracking } from './listener.ts'

describe('an address', () => {
  it.each([
    ['/contact?utm_source=nieuwsbrief&utm_medium=mail', '/contact'],
    ['/contact?fbclid=IwAR0x', '/contact'],
    ['/zoeken?q=paspoort&utm_source=x', '/zoeken?q=paspoort'],
    ['/zoeken?gclid=1&q=a%20b&gclid', '/zoeken?q=a%20b'],
  ])('loses what follows people: %s', (sent, meant) => {
    expect(withoutTracking(sent)).toBe(meant)
  })

  it.each(['/', '/zoeken?q=utm_source=x', '/zoeken?', '/verhuizen?datum=2027-01-15&auto=ja', '/a?utm_=1', '/a?x&&y'])(
    'stays as it was sent: %s',
    (sent) => {
      expect(withoutTracking(sent)).toBe(sent)
    },
  )

  it('never changes its path, and is clean at once', () => {
    fc.assert(
      fc.property(
        fc.webPath(),
        fc.array(fc.constantFrom('utm_source=x', 'q=y', '', 'fbclid', 'a=b=c')),
        (path, asked) => {
          const clean = withoutTracking(`${path}?${asked.join('&')}`)
          const [same, meant = ''] = clean.split('?')
          expect(same).toBe(path)
          expect(withoutTracking(clean)).toBe(clean)
          expect(meant.match(/q=y|a=b=c/g) ?? []).toEqual(asked.filter((part) => /^[qa]=/.test(part)))
        },
      ),
    )
  })
})

describe('a page', () => {
  let app: Running
  afterEach(() => app.close())

  it('is made once for all readers of a newsletter, and passes nothing on', async () => {
    app = await runApp()
    const texts = []
    for (const tail of ['?utm_source=nieuwsbrief&utm_id=7', '', '?fbclid=1'])
      texts.push((await ask(`${app.base}/producten/paspoort${tail}`)).body.toString())
    expect(app.rendered()).toBe(1)
    expect(texts.join()).not.toMatch(/utm|fbclid/)
  })

  it('that is asked something is never given to who asks something else', async () => {
    app = await runApp()
    for (const tail of ['', '?q=paspoort', '?q=huis&utm_source=x', '?q=huis', ''])
      expect((await ask(`${app.base}/zoeken${tail}`)).body.toString()).toContain(
        `/zoeken ${tail.slice(1).split('&')[0]} `,
      )
  })
})

describe('A28: a request for two sites', () => {
  let app: Running
  afterEach(() => app.close())

  it.each(['Host: a\r\nHost: b', 'Host: a\r\nX: y\r\nhOST: a', 'host: a\r\nHost: a\r\nHost: a'])(
    'is refused, kept page or not: %j',
    async (hosts) => {
      app = await runApp()
      await ask(`${app.base}/`)
      for (const path of ['/', '/zoeken?q=x', '/healthz', '/open/v1/producten']) {
        const answer = await sendRaw(app.base, `GET ${path} HTTP/1.1\r\n${hosts}\r\nConnection: close\r\n\r\n`)
        expect(answer, path).toMatch(/^HTTP\/1.1 400 /)
      }
    },
  )
})
