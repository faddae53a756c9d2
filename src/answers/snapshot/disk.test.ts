import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Content, emptyContent } from '../model/raw.ts'
import { contentOnDisk } from './disk.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-disk-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const open = (secret = 'geheim') => contentOnDisk({ dataDir, secret })
const file = () => path.join(dataDir, 'published.ndjson')
const kept = (revision: number) => ({ revision, at: 1_764_000_000_000 + revision, fingerprint: 'merk' })

function contentWith(...slugs: string[]): Content {
  const content = emptyContent()
  for (const slug of slugs) content.products.set(slug, { id: slug, slug, title: { nl: slug } } as never)
  content.facts.set('prijs', { id: 'prijs', key: 'prijs', kind: 'money', label: { nl: 'Prijs' }, values: [] })
  content.site = { notices: [] } as never
  return content
}

const productsIn = (loaded: { content: Content } | null) => [...(loaded?.content.products.keys() ?? [])]

describe('what is kept on disk', () => {
  it('is nothing at first', async () => {
    expect(await open().loadAll()).toBeNull()
  })

  it('comes back whole, for another process with the same secret', async () => {
    const content = contentWith('paspoort', 'rijbewijs')
    await open().saveAll({ content, kept: kept(7) })
    expect(await open().loadAll()).toEqual({ content, kept: kept(7), damage: null })
    expect(readdirSync(dataDir)).toEqual(['published.ndjson'])
  })

  it('is more than can be written at once', async () => {
    const slugs = Array.from({ length: 450 }, (_, index) => `product-${index}`)
    await open().saveAll({ content: contentWith(...slugs), kept: kept(1) })
    expect(productsIn(await open().loadAll())).toEqual(slugs)
  })

  it('has what was published since, and keeps the rest', async () => {
    const [disk, content] = [open(), contentWith('paspoort', 'rijbewijs')]
    await disk.saveAll({ content, kept: kept(1) })
    content.products.set('paspoort', { id: 'paspoort', slug: 'paspoort', title: { nl: 'Nieuw' } } as never)
    content.site = { notices: [{ text: { nl: 'Storing' } }] } as never
    await disk.saveChanges({ content, changed: [{ kind: 'products', id: 'paspoort' }], kept: kept(2) })
    expect(await open().loadAll()).toEqual({ content, kept: kept(2), damage: null })
  })

  it('is written whole again after it could not be written whole', async () => {
    const [disk, content] = [open(), contentWith('paspoort')]
    await disk.saveAll({ content, kept: kept(1) })
    mkdirSync(`${file()}.new`)
    await expect(disk.saveAll({ content: contentWith('paspoort', 'rijbewijs'), kept: kept(2) })).rejects.toThrow()
    rmSync(`${file()}.new`, { recursive: true })
    await disk.saveChanges({ content: contentWith('paspoort', 'rijbewijs'), changed: [], kept: kept(3) })
    expect(productsIn(await open().loadAll())).toEqual(['paspoort', 'rijbewijs'])
  })

  it('does not bring back a document that was taken down', async () => {
    const [disk, content] = [open(), contentWith('paspoort', 'rijbewijs')]
    await disk.saveAll({ content, kept: kept(1) })
    content.products.delete('paspoort')
    await disk.saveChanges({ content, changed: [{ kind: 'products', id: 'paspoort' }], kept: kept(2) })
    expect(productsIn(await open().loadAll())).toEqual(['rijbewijs'])
  })

  it('is added to, not written anew, where this process wrote what is there', async () => {
    const [disk, content] = [open(), contentWith('paspoort')]
    await disk.saveAll({ content, kept: kept(1) })
    const before = readFileSync(file(), 'utf8')
    await disk.saveChanges({ content, changed: [{ kind: 'products', id: 'paspoort' }], kept: kept(2) })
    const after = readFileSync(file(), 'utf8')
    expect(after.startsWith(before)).toBe(true)
    expect(after.slice(before.length).trim().split('\n').length).toBe(3)
  })

  it('is written anew by a process that did not write what is there', async () => {
    await open().saveAll({ content: contentWith('oud'), kept: kept(1) })
    await open().saveChanges({ content: contentWith('nieuw'), changed: [], kept: kept(2) })
    expect(productsIn(await open().loadAll())).toEqual(['nieuw'])
  })

  it('is written anew after a change that could not be added', async () => {
    const [disk, content] = [open(), contentWith('paspoort')]
    await disk.saveAll({ content, kept: kept(1) })
    rmSync(file())
    mkdirSync(file())
    const changes = { content, changed: [{ kind: 'products' as const, id: 'paspoort' }], kept: kept(2) }
    await expect(disk.saveChanges(changes)).rejects.toThrow('EISDIR')
    await disk.saveChanges(changes)
    expect(await open().loadAll()).toEqual({ content, kept: kept(2), damage: null })
    // The folder that had the name of the file is renamed, not deleted.
    expect(readdirSync(dataDir).length).toBe(2)
  })

  it('goes into a folder that is not there yet', async () => {
    const disk = contentOnDisk({ dataDir: path.join(dataDir, 'diep', 'weg'), secret: 'geheim' })
    await disk.saveAll({ content: contentWith('paspoort'), kept: kept(1) })
    expect(productsIn(await disk.loadAll())).toEqual(['paspoort'])
  })
})

describe('what is kept on disk and not as we wrote it', () => {
  const saved = async () => {
    await open().saveAll({ content: contentWith('paspoort', 'rijbewijs'), kept: kept(1) })
    return readFileSync(file(), 'utf8').trimEnd().split('\n')
  }
  const damageOf = async (lines: string[]) => {
    writeFileSync(file(), `${lines.join('\n')}\n`)
    return (await open().loadAll())?.damage
  }

  it('is not taken from another installation', async () => {
    await saved()
    const loaded = await open('ander geheim').loadAll()
    expect(loaded).toMatchObject({ kept: null, damage: '5 lines are not as we wrote them (the first is line 1)' })
    expect(productsIn(loaded)).toEqual([])
  })

  it('is said to be damaged, with the line, and the rest is there', async () => {
    const lines = await saved()
    expect(await damageOf(lines.with(1, lines[1]!.replace('paspoort', 'paspoord')))).toBe(
      '1 line is not as we wrote them (the first is line 2)',
    )
    expect(productsIn(await open().loadAll())).toEqual(['rijbewijs'])
  })

  it('is said to miss lines', async () => {
    expect(await damageOf((await saved()).toSpliced(1, 1))).toBe('lines are missing in it')
  })

  it('may end in half a line, of a process that was killed: that is no damage', async () => {
    const lines = await saved()
    appendFileSync(file(), lines[0]!.slice(0, 40))
    expect(await open().loadAll()).toMatchObject({ kept: kept(1), damage: null })
  })

  it('is said when it cannot be read', async () => {
    mkdirSync(file())
    expect(await open().loadAll()).toMatchObject({ kept: null, damage: 'it cannot be read (EISDIR)' })
  })
})
