import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Of } from '#src/pictures/hash.ts'
import { toParts } from '#src/pictures/parts.ts'
import { createPictures } from './pictures.ts'

const BYTES = Buffer.from('a picture')
const SHA = sha256Of(BYTES)

let folder: string
let isReachable: boolean
let published: Map<string, string>
let rows: Record<string, object>
let asked: number
let failing: Error | null

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'eenmond-pictures-'))
  isReachable = true
  published = new Map([['logo.png', SHA]])
  rows = { [SHA]: { set: 'a-set', parts: 1 }, 'a-set.0': { bytes: toParts(BYTES)[0] } }
  asked = 0
  failing = null
})
afterEach(() => rmSync(folder, { recursive: true }))

function open() {
  const findOne = async ({ where }: { where: { key: { equals: string } } }) => {
    asked += 1
    if (failing) throw failing
    return rows[where.key.equals] ?? null
  }
  const snapshot = {
    current: () => ({ pictures: () => published }),
    status: () => ({ databaseReachable: isReachable }),
  } as unknown as Parameters<typeof createPictures>[0]['snapshot']
  const payload = () => ({ db: { findOne, find: async () => ({ docs: [] }) } }) as unknown as Payload
  return createPictures({ folder, snapshot, payload, log: { error: () => {} } })
}
const bytesOf = async (found: ReturnType<ReturnType<typeof open>['find']>) => {
  const picture = await found
  return picture && 'file' in picture ? readFileSync(picture.file, 'utf8') : picture
}

describe('a picture for residents', () => {
  it('costs the database nothing once this node has it', async () => {
    const pictures = open()
    expect(await bytesOf(pictures.find('logo.png'))).toBe('a picture')
    const before = asked
    for (let times = 0; times < 3; times += 1) await pictures.find('logo.png')
    expect(asked).toBe(before)
  })

  it('with a name that nobody published costs the database nothing', async () => {
    expect([await open().find('other.png'), asked]).toEqual([null, 0])
  })

  it('goes on without the database when this node has it, and is a 503 when not', async () => {
    const pictures = open()
    await pictures.find('logo.png')
    isReachable = false
    expect(await bytesOf(pictures.find('logo.png'))).toBe('a picture')
    published.set('other.png', sha256Of(Buffer.from('other')))
    await expect(pictures.find('other.png')).rejects.toMatchObject({ status: 503 })
  })

  it('is a 503 when the database fails just now', async () => {
    failing = new Error('away')
    await expect(open().find('logo.png')).rejects.toMatchObject({ status: 503 })
  })

  it.each([
    ['is not stored', () => delete rows[SHA]],
    ['is not stored whole', () => delete rows['a-set.0']],
    ['is not what its name says', () => Object.assign(rows, { 'a-set.0': { bytes: 'AAAA' } })],
  ])('is not there when it %s', async (_, spoil) => {
    spoil()
    expect(await open().find('logo.png')).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('copies of deleted pictures', () => {
  const deleted = () => path.join(folder, 'f'.repeat(64))
  beforeEach(async () => {
    await open().find('logo.png')
    writeFileSync(deleted(), 'deleted')
  })

  it('are removed', async () => {
    await open().tidy()
    expect(readdirSync(folder)).toEqual([SHA])
  })

  it('stay while the database is away: what seems unused may be needed', async () => {
    isReachable = false
    await open().tidy()
    expect(existsSync(deleted())).toBe(true)
  })
})
