import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '#src/answers/draft/draft.ts'
import { type Answer, ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { testContent } from '../helpers/content.ts'

import { userWith } from '../helpers/users.ts'

const NEW = 'CONCEPT-NIEUWE-TITEL'
const SECRET = 'GEHEIM-MAATWERK'
const CHANNELS = ['website', 'kcc', 'brief', 'open-data']

const content = testContent()
let app: TestApp
let editor: string
let employee: string
let passport: string
let other: string

const idOf = async (collection: 'products' | 'journeys' | 'pages' | 'questions', slug: string) =>
  (await content.database.payload.find({ collection, where: { slug: { equals: slug } }, depth: 0 })).docs[0]!.id
const see = (path: string, cookie?: string): Promise<Answer> =>
  ask(`${app.base}${path}`, { headers: { accept: 'text/html', ...(cookie ? { cookie } : {}) } })
const draftOf = (collection: 'products' | 'journeys' | 'pages' | 'questions', id: string, data: object) =>
  content.database.payload.update({ collection, id, draft: true, data: { ...data, _status: 'draft' } as never })
const type = (path: string, values: object, headers: Record<string, string> = {}) =>
  ask(`${app.base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: editor, ...headers },
    body: JSON.stringify({ values }),
  })

beforeAll(async () => {
  app = await openTestApp(content)
  editor = await app.signIn('redacteur')
  employee = await app.signIn('medewerker')
  passport = await idOf('products', 'paspoort')
  other = await idOf('products', 'rijbewijs')
  await draftOf('products', passport, { title: NEW, internal: { maatwerk: SECRET } })
})

afterAll(async () => {
  await app.close()
})

describe('a preview for an editor', () => {
  it.each(CHANNELS)('shows the draft on %s', async (channel) => {
    const { status, body } = await see(`/voorbeeld/products/${passport}/${channel}`, editor)
    expect(status).toBe(200)
    expect(body.toString()).toContain(NEW)
    expect(body.toString()).toContain('Voorbeeld van een concept')
  })

  it('offers every channel side by side, with frames', async () => {
    const { status, body } = await see(`/voorbeeld/products/${passport}`, editor)
    expect(status).toBe(200)
    for (const channel of CHANNELS)
      expect(body.toString()).toContain(`/voorbeeld/products/${passport}/${channel}?taal=nl`)
  })

  it('gives the website three widths', async () => {
    const { body } = await see(`/voorbeeld/products/${passport}?kanaal=website&breedte=alle`, editor)
    expect([...body.toString().matchAll(/<iframe [^>]*width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '360',
      '768',
      '1280',
    ])
  })

  it('shows internal text on the desk and on no other channel', async () => {
    for (const channel of CHANNELS) {
      const { body } = await see(`/voorbeeld/products/${passport}/${channel}`, editor)
      expect(body.includes(SECRET), channel).toBe(channel === 'kcc')
    }
  })

  it('is kept by nobody, found by no search engine and framed by no other site', async () => {
    for (const path of ['', '/website', '/open-data']) {
      const { headers } = await see(`/voorbeeld/products/${passport}${path}`, editor)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-robots-tag']).toContain('noindex')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
      expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    }
  })

  it('leaves the published content as it is', async () => {
    await see(`/voorbeeld/products/${passport}/website`, editor)
    expect(JSON.stringify(content.snapshot.current().product('paspoort', 'nl'))).not.toContain(NEW)
    for (const path of [
      '/producten/paspoort',
      '/producten/paspoort/brief',
      '/open/v1/producten/paspoort',
      '/producten',
    ])
      expect((await see(path)).body.toString(), path).not.toContain(NEW)
  })

  it('shows a product that was never published, and one that is visible later', async () => {
    const { id } = await content.database.payload.create({
      collection: 'products',
      draft: true,
      data: {
        title: 'Nog nooit gezien',
        slug: 'nog-nooit',
        validFrom: '2099-01-01T00:00:00Z',
        _status: 'draft',
      } as never,
    })
    for (const channel of CHANNELS) {
      const { status, body } = await see(`/voorbeeld/products/${id}/${channel}`, editor)
      expect(status, channel).toBe(200)
      expect(body.toString()).toContain('Nog nooit gezien')
    }
    expect((await see('/producten/nog-nooit')).status).toBe(404)
  })

  it('shows a question with its product, a life event and a page', async () => {
    const question = (await content.database.payload.find({ collection: 'questions', limit: 1, depth: 0 })).docs[0]!
    const made = {
      questions: question.id,
      journeys: await idOf('journeys', 'verhuizen'),
      pages: await idOf('pages', 'privacy'),
    }
    await draftOf('questions', made.questions, { question: NEW, products: [passport] })
    await draftOf('journeys', made.journeys, { title: NEW })
    await draftOf('pages', made.pages, { title: NEW })
    for (const [collection, id] of Object.entries(made)) {
      const { status, body } = await see(`/voorbeeld/${collection}/${id}/website`, editor)
      expect(status, collection).toBe(200)
      expect(body.toString(), collection).toContain(NEW)
    }
    expect((await see(`/voorbeeld/pages/${made.pages}/brief`, editor)).status).toBe(404)
  })

  it('says clearly that there is no such document, collection or channel', async () => {
    for (const path of ['products/bestaat-niet', 'users/x', `products/${passport}/fax`, 'facts/x/website']) {
      const { status, headers } = await see(`/voorbeeld/${path}`, editor)
      expect(status, path).toBe(404)
      expect(headers['content-type']).toContain('text/html')
    }
  })
})

describe('while typing', () => {
  const path = () => `/voorbeeld/products/${passport}/website?taal=nl`

  it('the form’s values are shown and nothing is saved', async () => {
    const { status, body } = await type(path(), { title: 'GETYPT', channelOptions: 0, internal: { maatwerk: SECRET } })
    expect(status).toBe(200)
    expect(body.toString()).toContain('GETYPT')
    expect(body.toString()).not.toContain(SECRET)
    expect((await see(path(), editor)).body.toString()).not.toContain('GETYPT')
  })

  it('a value of one language leaves the other one alone', async () => {
    const english = `/voorbeeld/products/${passport}/website?taal=en`
    expect((await type(english, { title: 'TYPED' })).body.toString()).toContain('TYPED')
    expect((await type(path(), { summary: 'Kort' })).body.toString()).not.toContain('TYPED')
  })

  it('a text that nothing can be made of gets a clear answer', async () => {
    const { status, headers } = await type(path(), { sections: { introduction: { root: { children: [null, 1] } } } })
    expect(status).toBe(400)
    expect(headers['content-type']).toContain('text/html')
  })

  it('values in a shape that no field has do no harm', async () => {
    const wrong = JSON.parse(
      '{"title":{"a":1},"sections":"x","channelOptions":[1,null],"facts":{"b":2},"__proto__":{"c":3},"constructor":4}',
    )
    expect((await type(path(), wrong)).status).toBe(200)
  })

  it('another site, a stranger, a member of staff without rights and too much text are refused', async () => {
    expect((await type(path(), {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await type(path(), {}, { cookie: '' })).status).toBe(403)
    expect((await type(path(), {}, { cookie: employee })).status).toBe(403)
    expect((await type(path(), { title: 'x'.repeat(2_000_000) })).status).toBe(413)
  })
})

describe('a stranger and a medewerker', () => {
  it.each(['', '/website', '/kcc', '/brief', '/open-data'])('get no draft from %s', async (channel) => {
    for (const cookie of [undefined, employee, 'payload-token=onzin']) {
      for (const id of [passport, 'bestaat-niet']) {
        const { status, body } = await see(`/voorbeeld/products/${id}${channel}`, cookie)
        expect(status).toBe(403)
        expect(body.toString()).not.toContain(NEW)
        expect(body.toString()).not.toContain(SECRET)
      }
    }
  })
})

describe('a shared link', () => {
  async function rest(path: string, { cookie, body }: { cookie?: string; body?: object } = {}) {
    const { handleEndpoints } = await import('payload')
    const { default: config } = await import('../../payload.config.ts')
    const origin = content.database.payload.config.serverURL
    const headers = { origin, 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    return handleEndpoints({ config, request: new Request(`${origin}/api/preview-links${path}`, { headers, ...init }) })
  }

  async function share(asked: object = {}) {
    const response = await rest('/share', { cookie: editor, body: { collection: 'products', id: passport, ...asked } })
    const { url, id } = (await response.json()) as { url: string; id: string }
    return { id, path: new URL(url).pathname, token: url.split('/').at(-1)! }
  }

  it('shows the website view of the draft to somebody without account, and says what it is', async () => {
    const { status, headers, body } = await see((await share()).path)
    expect(status).toBe(200)
    expect(body.toString()).toContain(NEW)
    expect(body.toString()).toContain('Voorbeeld van een concept')
    expect(body.toString()).not.toContain(SECRET)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-robots-tag']).toContain('noindex')
  })

  it('shows the version that was shared, and nothing that was written later', async () => {
    const { path } = await share({ id: other })
    await draftOf('products', other, { title: 'LATER-GESCHREVEN' })
    const { status, body } = await see(path)
    expect(status).toBe(200)
    expect(body.toString()).not.toContain('LATER-GESCHREVEN')
    expect((await see(`/voorbeeld/products/${other}/website`, editor)).body.toString()).toContain('LATER-GESCHREVEN')
  })

  it('says what its text is by now: on the website, a draft, or older than what is on the website', async () => {
    const id = await idOf('products', 'vog')
    const before = await share({ id })
    const kindOf = async (path: string) =>
      /Voorbeeld van een (concept|oude tekst)/.exec((await see(path)).body.toString())?.[1]
    expect(await kindOf(before.path)).toBe(undefined)
    await draftOf('products', id, { summary: 'Een andere samenvatting' })
    const draft = await share({ id })
    expect([await kindOf(before.path), await kindOf(draft.path)]).toEqual([undefined, 'concept'])
    await content.database.payload.update({ collection: 'products', id, draft: false, data: { _status: 'published' } })
    expect([await kindOf(before.path), await kindOf(draft.path)]).toEqual(['oude tekst', undefined])
  })

  it('opens nothing else: no other channel, document or draft', async () => {
    const { path, token } = await share()
    for (const tried of [`${path}/kcc`, `${path}/website`, `/voorbeeld/products/${other}/${token}`])
      expect((await see(tried)).status, tried).not.toBe(200)
    for (const tried of [
      `/voorbeeld/products/${passport}?token=${token}`,
      `/open/v1/producten/paspoort?token=${token}`,
    ])
      expect((await see(tried)).body.toString(), tried).not.toContain(NEW)
    expect((await see(`/voorbeeld/products/${other}/website`, `payload-token=${token}`)).status).toBe(403)
    expect((await see(path)).body.toString()).not.toContain('/voorbeeld/')
  })

  it('that is wrong gives 404, and the same for any guess', async () => {
    const { path } = await share()
    for (const tried of [`${path.slice(0, -1)}!`, `${path.slice(0, -4)}AAAA`, '/voorbeeld/delen/x'])
      expect((await see(tried)).status).toBe(404)
  })

  it('that was withdrawn gives 410 at once', async () => {
    const { id, path } = await share()
    expect((await rest(`/${id}/withdraw`, { cookie: editor, body: {} })).status).toBe(200)
    const { status, body } = await see(path)
    expect(status).toBe(410)
    expect(body.toString()).not.toContain(NEW)
  })

  it('that expired gives 410', async () => {
    const { id, path } = await share()
    const expiresAt = new Date(Date.now() - 1000).toISOString()
    await content.database.payload.update({ collection: 'preview-links', id, data: { expiresAt } })
    expect((await see(path)).status).toBe(410)
  })

  it('of somebody who is an editor no longer gives 410', async () => {
    const { id, path } = await share()
    await content.database.payload.update({
      collection: 'preview-links',
      id,
      data: { madeBy: String((await userWith({ payload: content.database.payload, role: 'medewerker' })).id) },
    })
    expect((await see(path)).status).toBe(410)
  })

  it('lasts 7 days unless asked otherwise, and 30 at most', async () => {
    const daysOf = async (id: string) => {
      const link = await content.database.payload.findByID({ collection: 'preview-links', id, depth: 0 })
      return (Date.parse(link.expiresAt) - Date.parse(link.createdAt)) / 86_400_000
    }
    expect(await daysOf((await share()).id)).toBeCloseTo(7, 2)
    expect(await daysOf((await share({ days: 30 })).id)).toBeCloseTo(30, 2)
    for (const days of [31, 0, -1, 1.5, '7']) {
      const body = { collection: 'products', id: passport, days }
      expect((await rest('/share', { cookie: editor, body })).status, String(days)).toBe(400)
    }
  })

  it('is made and withdrawn by editors only', async () => {
    const { id, path } = await share()
    for (const cookie of [undefined, employee]) {
      const as = cookie ? { cookie } : {}
      expect((await rest('/share', { ...as, body: { collection: 'products', id: passport } })).status).toBe(403)
      expect((await rest(`/${id}/withdraw`, { ...as, body: {} })).status).toBe(403)
      expect((await rest('', as)).status).toBe(403)
    }
    expect((await see(path)).status).toBe(200)
  })

  it('cannot be made or prolonged by hand, and shows its secret to nobody', async () => {
    const { id, token } = await share()
    const user = await userWith({ payload: content.database.payload, role: 'beheerder' })
    const asAdministrator = { collection: 'preview-links', id, overrideAccess: false, user } as const
    const later = { expiresAt: '2099-01-01T00:00:00.000Z' }
    await expect(content.database.payload.update({ ...asAdministrator, data: later })).rejects.toThrow()
    await expect(content.database.payload.delete(asAdministrator)).rejects.toThrow()
    const told = await (await rest('', { cookie: editor })).text()
    expect(told).toContain(id)
    const kept = JSON.stringify(await content.database.payload.findByID({ collection: 'preview-links', id, depth: 0 }))
    for (const text of [told, kept]) expect(text).not.toContain(token)
    expect(told).not.toContain('tokenHash')
  })

  it('stands in no log, however it is typed', async () => {
    const { path, token } = await share()
    const encoded = path.replace('delen', '%64elen')
    for (const tried of [path, `${path}/`, `/${path}`, `/en${path}`, path.toUpperCase(), `${path}?a=1`, encoded])
      await see(tried)
    await ask(`${app.base}${path}`, { method: 'DELETE' })
    expect(app.logged()).toContain('/voorbeeld/delen/:token')
    expect(app.logged().toLowerCase()).not.toContain(token.toLowerCase())
  })

  it('cannot be guessed for long', async () => {
    const strict = await openTestApp({ ...content, rates: { share: 3 } })
    const statuses: number[] = []
    for (let guess = 0; guess < 5; guess++) statuses.push((await ask(`${strict.base}/voorbeeld/delen/${guess}`)).status)
    await strict.close()
    expect(statuses).toEqual([404, 404, 404, 429, 429])
  })

  it('of a document that was removed gives 410', async () => {
    const { id } = await content.database.payload.create({
      collection: 'pages',
      draft: true,
      data: { title: 'Weg', slug: 'weg', _status: 'draft' },
    })
    const { path } = await share({ collection: 'pages', id })
    expect((await see(path)).status).toBe(200)
    await content.database.payload.delete({ collection: 'pages', id })
    expect((await see(path)).status).toBe(410)
  })
})

it('a draft holds nothing that is closed to readers, whoever reads it', async () => {
  const { docs } = await content.database.payload.find({
    collection: 'users',
    where: { roles: { in: ['beheerder'] } },
    depth: 0,
  })
  const user: TypedUser = { ...docs[0]!, collection: 'users' }
  const draft = await readDraft({ payload: content.database.payload, user, kind: 'products', id: passport })
  expect(JSON.stringify(draft?.document)).not.toContain(SECRET)
  expect(draft?.document).not.toHaveProperty('owner')
  expect(JSON.stringify(draft?.internal)).toContain(SECRET)
})
