import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPictureCache, type Picture } from './cache.ts'
import { sha256Of } from './hash.ts'

const BYTES = Buffer.from('a picture')
const SHA = sha256Of(BYTES)

let root: string
let folder: string
let reads: number

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'eenmond-cache-'))
  folder = path.join(root, 'pictures')
  reads = 0
})
afterEach(() => rmSync(root, { recursive: true }))

const read = async () => {
  reads += 1
  return BYTES
}
const away = async () => {
  throw new Error('away')
}
const bytesOf = (picture: Picture | null) =>
  picture && ('file' in picture ? readFileSync(picture.file) : picture.bytes).toString()

describe('a picture', () => {
  it('is read once, and then comes from disk, also in the next process and without a database', async () => {
    const cache = createPictureCache({ folder })
    for (const from of [read, read, away])
      expect(bytesOf(await cache.open({ sha256: SHA, read: from }))).toBe('a picture')
    expect(bytesOf(await createPictureCache({ folder }).open({ sha256: SHA, read: away }))).toBe('a picture')
    expect(reads).toBe(1)
  })

  it('that many ask for at once is read once', async () => {
    const cache = createPictureCache({ folder })
    const all = await Promise.all(Array.from({ length: 20 }, () => cache.open({ sha256: SHA, read })))
    expect(new Set(all.map(bytesOf))).toEqual(new Set(['a picture']))
    expect(reads).toBe(1)
  })

  it('is for this user only, and leaves no half file behind', async () => {
    await createPictureCache({ folder }).open({ sha256: SHA, read })
    expect(readdirSync(folder)).toEqual([SHA])
    expect(statSync(path.join(folder, SHA)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('that was damaged or replaced on disk is not believed', async () => {
    mkdirSync(folder)
    writeFileSync(path.join(folder, SHA), 'another picture')
    expect(bytesOf(await createPictureCache({ folder }).open({ sha256: SHA, read }))).toBe('a picture')
    expect(readFileSync(path.join(folder, SHA), 'utf8')).toBe('a picture')
  })

  it('is read again when the folder was deleted', async () => {
    const cache = createPictureCache({ folder })
    await cache.open({ sha256: SHA, read })
    rmSync(folder, { recursive: true })
    expect(bytesOf(await cache.open({ sha256: SHA, read }))).toBe('a picture')
    expect(reads).toBe(2)
  })

  it('is given from memory when the disk takes nothing', async () => {
    writeFileSync(folder, 'no folder')
    expect(bytesOf(await createPictureCache({ folder }).open({ sha256: SHA, read }))).toBe('a picture')
  })

  it('that the database does not have, or cannot give, is not remembered as such', async () => {
    const cache = createPictureCache({ folder })
    expect(await cache.open({ sha256: SHA, read: async () => null })).toBeNull()
    await expect(cache.open({ sha256: SHA, read: away })).rejects.toThrow('away')
    expect(bytesOf(await cache.open({ sha256: SHA, read }))).toBe('a picture')
  })

  it.each(['', '../secret', `../${SHA}`, SHA.toUpperCase(), `${SHA}.png`])('has no name like “%s”', async (sha256) => {
    writeFileSync(path.join(root, 'secret'), 'secret')
    expect(await createPictureCache({ folder }).open({ sha256, read })).toBeNull()
    expect(existsSync(folder)).toBe(false)
  })
})

it('what is not used is removed, also what a process left half written', async () => {
  const cache = createPictureCache({ folder })
  const other = Buffer.from('another picture')
  await cache.open({ sha256: SHA, read })
  await cache.open({ sha256: sha256Of(other), read: async () => other })
  writeFileSync(path.join(folder, `${SHA}.half`), 'half')
  await cache.keepOnly((sha256) => sha256 === SHA)
  expect(readdirSync(folder)).toEqual([SHA])
  await expect(cache.open({ sha256: sha256Of(other), read: away })).rejects.toThrow('away')
})
