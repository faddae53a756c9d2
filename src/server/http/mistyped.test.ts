import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { HTML, type Page } from '#src/channels/page.ts'
import { type Running, runApp } from '#tests/fixtures/server/app.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import { meantBy } from './mistyped.ts'

let app: Running
afterEach(() => app?.close())

const onlyPassport: Page = ({ params }) =>
  params.slug === 'paspoort' ? { status: 200, contentType: HTML, body: '<h1>Paspoort</h1>' } : null
const byNumber: Page = ({ params }) => (params.number === '7' ? { status: 308, location: '/producten/paspoort' } : null)
const pages = { '/producten/:slug': onlyPassport, '/p/:number': byNumber, '/:slug': () => null }

it.each([
  ['/Producten/Paspoort', '/producten/paspoort'],
  ['/producten/paspoort.', '/producten/paspoort'],
  ['/producten/paspoort,', '/producten/paspoort'],
  ['/producten/paspoort:', '/producten/paspoort'],
  ['/producten/paspoort%22', '/producten/paspoort'],
  ['/producten/paspoort%E2%80%9D.', '/producten/paspoort'],
  ['/producten/paspoort).', '/producten/paspoort'],
  ['/producten/paspoort]', '/producten/paspoort'],
  ['/nl/producten/paspoort', '/producten/paspoort'],
  ['/nl', '/'],
  ['/EN/producten/paspoort', '/en/producten/paspoort'],
  ['/P/7.', '/producten/paspoort'],
  ['/producten/paspoort.?plan=x', '/producten/paspoort?plan=x'],
])('%s leads to %s in one step', async (typed, meant) => {
  app = await runApp({ pages })
  const { status, headers } = await ask(app.base + typed)
  expect([status, headers.location]).toEqual([308, meant])
  expect(headers['cache-control']).toMatch(/^private/)
})

it.each(['/producten/rijbewijs.', '/producten/Onzin', '/nl/onzin', '/admin.', '/KCC'])(
  '%s is not there, and stays so',
  async (path) => {
    app = await runApp({ pages })
    expect((await ask(app.base + path)).status).toBe(404)
  },
)

it('what is sent to such an address is not sent on', async () => {
  app = await runApp({ pages })
  expect((await ask(`${app.base}/Producten/Paspoort`, { method: 'POST' })).status).not.toBe(308)
})

it('the address that is meant is a path on this site, and means itself', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const meant = meantBy(`/${path}`)
      expect(meant).toMatch(/^\/(?![/\\])/)
      expect(meantBy(meant)).toBe(meant)
    }),
  )
})
