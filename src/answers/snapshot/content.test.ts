import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { databaseWith } from '#tests/fixtures/content/database.ts'
import { createSnapshotContent } from './content.ts'
import { contentOnDisk, type Disk } from './disk.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-11-23T10:00:00Z')

let dataDir: string
let clock = START
const database = () => databaseWith(() => clock)
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-content-'))
  clock = START
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

function hold(disk: Disk = contentOnDisk({ dataDir, secret: 'geheim' })) {
  const told = { onChange: vi.fn(), onSaveError: vi.fn(), onDamage: vi.fn() }
  const held = createSnapshotContent({ disk, now: () => clock, ...told })
  return { ...held, ...told, products: () => [...held.now().content.products.keys()] }
}

describe('what is published', () => {
  it('is read whole at first, and kept on disk', async () => {
    const from = database()
    from.publish('paspoort')
    const held = hold()
    await held.open(from.payload)
    expect(held.products()).toEqual(['paspoort'])
    expect(held.now()).toMatchObject({ revision: 1, source: 'database' })
    expect(held.onChange).toHaveBeenCalledTimes(1)
    await held.saved()
    const [onDisk, other] = [hold(), hold()]
    expect(await onDisk.openFromDisk()).toBe(true)
    expect(onDisk.now()).toMatchObject({ revision: 1, source: 'disk' })
    expect(onDisk.products()).toEqual(['paspoort'])
    expect(other.products()).toEqual([])
  })

  it('is read as somebody without a session, in every language, and never a draft', async () => {
    const from = database()
    from.publish('paspoort')
    const held = hold()
    await held.open(from.payload)
    clock += HOUR
    from.publish('rijbewijs')
    await held.poll(from.payload)
    expect(from.contentReads.length).toBe(12)
    for (const asked of from.contentReads) {
      expect(asked).toMatchObject({ overrideAccess: false, locale: 'all', depth: 0 })
      expect(asked).not.toHaveProperty('draft')
    }
  })

  it('is read to the last, however much there is', async () => {
    const from = database()
    for (let count = 0; count < 1_001; count++) from.publish(`product-${count}`)
    const held = hold()
    await held.open(from.payload)
    expect(held.products().length).toBe(1_001)
    expect(from.reads.filter((name) => name === 'products').length).toBe(3)
  })

  it('is read at the next poll, and only what changed', async () => {
    const from = database()
    from.publish('paspoort')
    const held = hold()
    await held.open(from.payload)
    clock += HOUR
    from.publish('rijbewijs')
    from.nameSite('Arnhem')
    from.reads.length = 0
    await held.poll(from.payload)
    expect(held.products()).toEqual(['paspoort', 'rijbewijs'])
    expect(held.now().content.site).toEqual({ name: 'Arnhem' })
    expect(held.now().revision).toBe(3)
    expect(from.reads).toEqual(['publications', 'products'])
    expect(held.onChange).toHaveBeenCalledTimes(2)
    from.reads.length = 0
    await held.poll(from.payload)
    expect([from.reads, held.onChange.mock.calls.length]).toEqual([[], 2])
  })

  it('is removed when it is taken down, also after a start from disk without a database', async () => {
    const from = database()
    from.publish('paspoort')
    from.publish('rijbewijs')
    const held = hold()
    await held.open(from.payload)
    await held.saved()
    clock += HOUR
    from.takeDown('paspoort')
    await held.poll(from.payload)
    expect(held.products()).toEqual(['rijbewijs'])
    await held.saved()
    const onDisk = hold()
    await onDisk.openFromDisk()
    expect(onDisk.products()).toEqual(['rijbewijs'])
    expect(onDisk.now().revision).toBe(3)
  })

  it('is removed when it was taken down while this program was not running', async () => {
    const from = database()
    from.publish('paspoort')
    from.publish('rijbewijs')
    const before = hold()
    await before.open(from.payload)
    await before.saved()
    clock += HOUR
    from.takeDown('paspoort')
    from.reads.length = 0
    const after = hold()
    await after.open(from.payload)
    expect(after.products()).toEqual(['rijbewijs'])
    expect(after.now()).toMatchObject({ revision: 3, source: 'database' })
    // Resumed from disk: only the documents in the log were read.
    expect(from.reads.filter((name) => name !== 'publications')).toEqual(['products'])
    await after.saved()
    const onDisk = hold()
    await onDisk.openFromDisk()
    expect(onDisk.products()).toEqual(['rijbewijs'])
  })

  it('is read whole where the log does not add up', async () => {
    const from = database()
    from.publish('paspoort')
    const held = hold()
    await held.open(from.payload)
    clock += HOUR
    from.publish('rijbewijs')
    // An old line of the log that was not read before.
    from.lines[1]!.createdAt = new Date(START - 48 * HOUR).toISOString()
    await held.poll(from.payload)
    expect(held.products()).toEqual(['paspoort', 'rijbewijs'])
    expect(held.now().revision).toBe(2)
  })

  it('takes in a line that was written before one we know and committed after it', async () => {
    const from = database()
    from.publish('paspoort')
    const held = hold()
    await held.open(from.payload)
    from.publish('rijbewijs')
    from.lines[1]!.createdAt = new Date(START - 30_000).toISOString()
    from.reads.length = 0
    await held.poll(from.payload)
    expect(held.products()).toEqual(['paspoort', 'rijbewijs'])
    expect(from.reads).toEqual(['publications', 'products'])
  })
})

describe('what is on disk', () => {
  const saved = async () => {
    const from = database()
    from.publish('paspoort')
    const held = hold()
    await held.open(from.payload)
    await held.saved()
    return from
  }

  it('is nothing at first', async () => {
    expect(await hold().openFromDisk()).toBe(false)
  })

  it('is not taken for the content of another database', async () => {
    await saved()
    const other = database()
    other.publish('anders')
    other.lines[0]!.id = 'a line of another database'
    const held = hold()
    await held.open(other.payload)
    expect(held.products()).toEqual(['anders'])
    expect(held.onDamage).not.toHaveBeenCalled()
  })

  it('is not resumed from when it is damaged, and that is reported', async () => {
    const from = await saved()
    const file = path.join(dataDir, 'published.ndjson')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('paspoort', 'hacked'))
    const held = hold()
    await held.open(from.payload)
    expect(held.products()).toEqual(['paspoort'])
    expect(held.onDamage).toHaveBeenCalledWith(expect.stringContaining('everything is read from the database'))
  })

  it('is not resumed from when it is newer than the database', async () => {
    const from = await saved()
    const held = hold()
    await held.open(from.payload)
    clock += HOUR
    from.publish('rijbewijs')
    await held.poll(from.payload)
    await held.saved()
    // A restored backup: the last publication is no longer in the log.
    from.lines.pop()
    from.reads.length = 0
    const again = hold()
    await again.open(from.payload)
    expect(again.now().revision).toBe(1)
    expect(from.reads).toContain('themes')
  })

  it('makes place for the database when that is there again', async () => {
    const from = await saved()
    const held = hold()
    await held.openFromDisk()
    from.publish('rijbewijs')
    await held.poll(from.payload)
    expect(held.now()).toMatchObject({ source: 'database', revision: 2 })
    expect(held.products()).toEqual(['paspoort', 'rijbewijs'])
    const attached = hold()
    await attached.openFromDisk()
    await attached.readEverything(from.payload)
    expect(attached.now()).toMatchObject({ source: 'database', revision: 2 })
  })

  it('is written whole again after a change that could not be kept, and readers notice nothing', async () => {
    const real = contentOnDisk({ dataDir, secret: 'geheim' })
    const saveAll = vi.fn(real.saveAll)
    const full = new Error('no space left')
    const disk = { ...real, saveAll, saveChanges: vi.fn(real.saveChanges).mockRejectedValueOnce(full) }
    const from = database()
    from.publish('paspoort')
    const held = hold(disk)
    await held.open(from.payload)
    for (const slug of ['rijbewijs', 'stadspas', 'trouwen']) {
      clock += HOUR
      from.publish(slug)
      await held.poll(from.payload)
      await held.saved()
    }
    expect(held.onSaveError.mock.calls).toEqual([[full]])
    expect([saveAll.mock.calls.length, disk.saveChanges.mock.calls.length]).toEqual([2, 2])
    const onDisk = hold()
    await onDisk.openFromDisk()
    expect(onDisk.products()).toEqual(['paspoort', 'rijbewijs', 'stadspas', 'trouwen'])
  })
})
