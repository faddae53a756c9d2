import { describe, expect, it } from 'vitest'
import { contentOnDisk } from '#src/answers/snapshot/disk.ts'
import { testContent } from '../helpers/content.ts'
import { openTestSnapshot, until } from '../helpers/payload.ts'
import { CHANNELS, readChannel } from '../helpers/read-channels.ts'

const content = testContent()

const product = (slug: string) => content.snapshot.current().product(slug, 'nl')

async function idOf(collection: 'products' | 'facts', name: string): Promise<string> {
  const field = collection === 'facts' ? 'key' : 'slug'
  const { docs } = await content.database.payload.find({ collection, where: { [field]: { equals: name } }, depth: 0 })
  const id = docs[0]?.id
  if (!id) throw new Error(`${name} is not there`)
  return id
}

describe('publishing', () => {
  it('shows within 500 ms', async () => {
    const id = await idOf('products', 'paspoort')
    const revision = content.snapshot.current().revision
    await content.database.payload.update({
      collection: 'products',
      id,
      draft: false,
      data: { title: 'Een nieuw paspoort', _status: 'published' },
    })
    await until(() => product('paspoort')?.title === 'Een nieuw paspoort', { within: 500 })
    expect(content.snapshot.current().revision).toBeGreaterThan(revision)
  })

  it('says on every channel what an editor wants readers to know about the change', async () => {
    const id = await idOf('products', 'woo-verzoek')
    const news = 'U kunt uw verzoek nu ook bij de balie doen.'
    await content.database.payload.update({
      collection: 'products',
      id,
      draft: false,
      data: { publicNote: news, changeNote: 'GEHEIM-WAAROM', _status: 'published' },
    })
    await until(() => product('woo-verzoek')?.news === news)
    for (const channel of CHANNELS) {
      const { text } = readChannel[channel]({
        published: content.snapshot.current(),
        slug: 'woo-verzoek',
        locale: 'nl',
      })
      expect(text, channel).toContain(news)
      expect(text, channel).not.toContain('GEHEIM-WAAROM')
    }
  })

  it('changes the hash of the answer that changed, and of no other', async () => {
    const [changed, same] = [product('rijbewijs')?.hash, product('vog')?.hash]
    const id = await idOf('products', 'rijbewijs')
    await content.database.payload.update({
      collection: 'products',
      id,
      draft: false,
      data: { title: 'Een rijbewijs', _status: 'published' },
    })
    await until(() => product('rijbewijs')?.title === 'Een rijbewijs')
    expect(product('rijbewijs')?.hash).not.toBe(changed)
    expect(product('vog')?.hash).toBe(same)
  })

  it('of a draft shows nothing', async () => {
    const id = await idOf('products', 'uittreksel-brp')
    const before = product('uittreksel-brp')
    const lines = await content.database.payload.count({ collection: 'publications' })
    await content.database.payload.update({
      collection: 'products',
      id,
      draft: true,
      data: { title: 'Nog niet klaar', _status: 'draft' },
    })
    expect(await content.database.payload.count({ collection: 'publications' })).toEqual(lines)
    const fresh = await openTestSnapshot(content.database)
    expect(fresh.current().product('uittreksel-brp', 'nl')?.title).toBe(before?.title)
    await fresh.close()
  })

  it('then unpublishing takes it away', async () => {
    const id = await idOf('products', 'klacht')
    expect(product('klacht')).not.toBeNull()
    await content.database.payload.update({ collection: 'products', id, draft: false, data: { _status: 'draft' } })
    await until(() => product('klacht') === null, { within: 500 })
    expect(
      content.snapshot
        .current()
        .products('nl')
        .map(({ slug }) => slug),
    ).not.toContain('klacht')
    for (const { related } of content.snapshot
      .current()
      .products('nl')
      .map(({ slug }) => product(slug)!)) {
      expect(related.map(({ slug }) => slug)).not.toContain('klacht')
    }
  })

  it('then deleting takes it away', async () => {
    const id = await idOf('products', 'hondenbelasting')
    await content.database.payload.delete({ collection: 'products', id })
    await until(() => product('hondenbelasting') === null, { within: 500 })
  })

  it('keeps the old address working when the slug changes', async () => {
    const id = await idOf('products', 'evenement')
    await content.database.payload.update({
      collection: 'products',
      id,
      draft: false,
      data: { slug: 'evenement-melden', _status: 'published' },
    })
    await until(() => product('evenement-melden') !== null)
    expect(product('evenement')).toBeNull()
    expect(content.snapshot.current().movedTo({ kind: 'product', slug: 'evenement' })).toBe('evenement-melden')
  })

  it('that fails halfway leaves nothing behind', async () => {
    const lines = await content.database.payload.count({ collection: 'publications' })
    const id = await idOf('products', 'bezwaar')
    const failing = content.database.payload.update({
      collection: 'products',
      id,
      draft: false,
      data: { title: '', _status: 'published' },
    })
    await expect(failing).rejects.toThrow()
    expect(await content.database.payload.count({ collection: 'publications' })).toEqual(lines)
    expect(product('bezwaar')?.title).not.toBe('')
  })

  it('of many at once loses none', async () => {
    const before = await content.database.payload.count({ collection: 'publications' })
    await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        content.database.payload.create({
          collection: 'facts',
          data: {
            key: `tegelijk-${index}`,
            label: 'Tegelijk',
            kind: 'number',
            values: [{ number: index }],
            _status: 'published',
          },
        }),
      ),
    )
    const after = await content.database.payload.count({ collection: 'publications' })
    expect(after.totalDocs - before.totalDocs).toBe(25)
  })
})

describe('a fact', () => {
  it('with a value that starts in a moment changes by itself, on every channel', async () => {
    const id = await idOf('facts', 'bezwaar-termijn')
    const starts = Date.now() + 4_000
    await content.database.payload.update({
      collection: 'facts',
      id,
      draft: false,
      data: {
        _status: 'published',
        values: [
          { number: 6, termUnit: 'weken', source: 'Awb' },
          { number: 7, termUnit: 'weken', source: 'Test', from: new Date(starts).toISOString() },
        ],
      },
    })
    const onChannels = () =>
      CHANNELS.map((channel) =>
        readChannel[channel]({ published: content.snapshot.current(), slug: 'bezwaar', locale: 'nl' }).facts.get(
          'bezwaar-termijn',
        ),
      )
    const term = () => product('bezwaar')?.facts.find(({ key }) => key === 'bezwaar-termijn')?.value
    await until(() => content.snapshot.current().validUntil <= starts)
    expect(term()).toBe('P6W')
    expect(onChannels()).toEqual(CHANNELS.map(() => new Set(['6\u00a0weken'])))
    const revision = content.snapshot.current().revision
    await until(() => term() === 'P7W', { within: 6_500 })
    expect(Date.now()).toBeGreaterThanOrEqual(starts)
    expect(onChannels()).toEqual(CHANNELS.map(() => new Set(['7\u00a0weken'])))
    expect(content.snapshot.current().revision).toBe(revision)
  })
})

describe('a process that starts again', () => {
  it('goes on from disk with all that was published, changed and taken away meanwhile', async () => {
    await content.snapshot.close()
    const { docs } = await content.database.payload.find({
      collection: 'products',
      where: { slug: { equals: 'vog' } },
      depth: 0,
    })
    const id = docs[0]!.id
    await content.database.payload.update({
      collection: 'products',
      id,
      draft: false,
      data: { title: 'Intussen', _status: 'published' },
    })
    const gone = await idOf('products', 'grafrechten')
    await content.database.payload.update({
      collection: 'products',
      id: gone,
      draft: false,
      data: { _status: 'draft' },
    })
    content.snapshot = await openTestSnapshot(content.database)
    expect(product('vog')?.title).toBe('Intussen')
    expect(product('grafrechten')).toBeNull()
    expect(product('paspoort')?.title).toBe('Een nieuw paspoort')
    expect(content.snapshot.current().revision).toBe(
      (await content.database.payload.count({ collection: 'publications' })).totalDocs,
    )
  })

  it('does not believe what is on disk of another database or program', async () => {
    await content.snapshot.close()
    const { dataDir, payload } = content.database
    const disk = contentOnDisk({ dataDir, secret: payload.config.secret })
    const loaded = await disk.loadAll()
    const vog = [...loaded!.content.products.values()].find(({ slug }) => slug === 'vog')
    vog!.title = { nl: 'Van elders' }
    await disk.saveAll({ content: loaded!.content, kept: { ...loaded!.kept!, fingerprint: 'iets anders' } })
    content.snapshot = await openTestSnapshot(content.database)
    expect(product('vog')?.title).toBe('Intussen')
  })
})

describe('while the database is away', () => {
  it('goes on with what is on disk', async () => {
    const { openSnapshot } = await import('#src/answers/snapshot/snapshot.ts')
    await content.snapshot.close()
    const offline = await openSnapshot({
      payload: null,
      dataDir: content.database.dataDir,
      secret: content.database.payload.config.secret,
      log: { info: () => {}, warn: () => {} },
    })
    expect(offline.status()).toMatchObject({ source: 'disk', databaseReachable: false })
    expect(offline.current().product('paspoort', 'nl')?.title).toBe('Een nieuw paspoort')
    expect(offline.current().product('klacht', 'nl')).toBeNull()
    await offline.attach(content.database.payload)
    expect(offline.status()).toMatchObject({ source: 'database', databaseReachable: true })
    await offline.close()
    content.snapshot = await openTestSnapshot(content.database)
  })
})
