import type { FlattenedField, Payload, TypedUser } from 'payload'
import { describe, expect, it } from 'vitest'
import { town } from '#tests/fixtures/content/town.ts'
import { viewAt } from '../build/view.ts'
import { type Draft, overlayDraft, readDraft, withForm } from './draft.ts'

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
  const view = viewOf(overlayDraft({ content, draft: draftOf({}), notice }))
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
  overlayDraft({ content, draft: draftOf({}), notice })
  expect(viewOf(content).product('pas', 'nl')?.title).toBe('Pas')
  expect(content).toEqual(before)
})

it('a draft is shown also before readers may see it, and after', () => {
  const years = { validFrom: '2030-01-01T00:00:00Z', validUntil: '2020-01-01T00:00:00Z' }
  const view = viewOf(overlayDraft({ content: town(), draft: draftOf(years), notice }))
  expect(view.product('pas', 'nl')?.title).toBe('Nieuwe pas')
})

it('a draft goes before another document with the same address', () => {
  const draft = { ...draftOf({}), document: { id: 'pass', slug: 'hulp', title: { nl: 'Nieuwe pas' } } }
  const view = viewOf(overlayDraft({ content: town(), draft, notice }))
  expect(view.product('hulp', 'nl')?.title).toBe('Nieuwe pas')
  expect(view.products('nl')).toHaveLength(2)
})

it('a draft of a site without notices has that one', () => {
  const content = { ...town(), site: {} as never }
  expect(viewOf(overlayDraft({ content, draft: draftOf({}), notice })).site('nl').notices).toEqual([
    { text: 'Dit is een concept', tone: 'warning' },
  ])
})

describe('a draft that is read', () => {
  const user = { id: 'sanne' } as unknown as TypedUser
  const fields = [
    { name: 'title', type: 'text', localized: true },
    { name: 'question', type: 'text', localized: true },
    { name: 'slug', type: 'text' },
    { name: 'owner', type: 'text', access: { read: () => false } },
    { name: 'open', type: 'text', access: { read: async () => true } },
    { name: 'internal', type: 'group', access: { read: () => false } },
  ] as unknown as FlattenedField[]

  function database(version: object | null) {
    const asked: object[] = []
    const payload = {
      findVersions: async (query: object) => {
        asked.push(query)
        return { docs: version ? [{ id: 'v1', updatedAt: '2026-11-01T10:00:00Z', version }] : [] }
      },
      collections: { products: { config: { flattenedFields: fields } } },
      config: {
        i18n: { fallbackLanguage: 'nl', supportedLanguages: { nl: { dateFNSKey: 'nl', translations: {} } } },
        localization: false,
      },
    } as unknown as Payload
    return { payload, asked, read: (more = {}) => readDraft({ payload, user, kind: 'products', id: 'pass', ...more }) }
  }

  it('is the latest or the requested version, read with the rights of the user', async () => {
    const { asked, read } = database({ title: { nl: 'Pas' }, slug: 'pas' })
    await read()
    await read({ version: 'v7' })
    const whole = {
      collection: 'products',
      overrideAccess: false,
      user,
      depth: 0,
      locale: 'all',
      limit: 1,
      sort: '-updatedAt',
    }
    expect(asked).toEqual([
      expect.objectContaining({
        ...whole,
        where: { and: [{ parent: { equals: 'pass' } }, { latest: { equals: true } }] },
      }),
      expect.objectContaining({ ...whole, where: { and: [{ parent: { equals: 'pass' } }, { id: { equals: 'v7' } }] } }),
    ])
  })

  it('has what residents may read, and beside it what only staff may', async () => {
    const internal = { maatwerk: 'Overleg' }
    const { read } = database({ title: { nl: 'Pas' }, slug: 'pas', owner: 'sanne', open: 'ja', internal, other: 1 })
    expect(await read()).toEqual({
      kind: 'products',
      id: 'pass',
      document: { id: 'pass', slug: 'pas', title: { nl: 'Pas' }, open: 'ja' },
      internal,
      version: 'v1',
      savedAt: '2026-11-01T10:00:00Z',
      standing: 'draft',
    })
  })

  it('is what residents see where it is published', async () => {
    expect((await database({ _status: 'published' }).read())?.standing).toBe('shown')
    expect((await database({ _status: 'draft' }).read())?.standing).toBe('draft')
  })

  it('has some address and no notes where nothing was filled in yet, and a question for a title', async () => {
    expect(await database({ slug: '', question: { nl: 'Waar?' } }).read()).toMatchObject({
      document: { slug: 'concept', title: { nl: 'Waar?' } },
      internal: null,
    })
    expect((await database({ slug: 5 }).read())?.document.slug).toBe('concept')
  })

  it('is nothing where there is no such document', async () => {
    expect(await database(null).read()).toBeNull()
  })

  it('takes over what stands in the form, in the language of the form, and is no longer what residents see', async () => {
    const { payload, read } = database({ _status: 'published', slug: 'pas', title: { nl: 'Pas', en: 'Pass' } })
    const draft = (await read()) as Draft
    const values = { title: 'Nieuwe pas', slug: 'nieuw', owner: 'tom' }
    const filled = await withForm({ payload, draft, values, locale: 'nl' })
    expect(filled).toMatchObject({
      document: { id: 'pass', slug: 'nieuw', title: { nl: 'Nieuwe pas', en: 'Pass' } },
      standing: 'draft',
      version: 'v1',
    })
    expect(filled.document).not.toHaveProperty('owner')
  })
})
