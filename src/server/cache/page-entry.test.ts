import { expect, it } from 'vitest'
import { fileEntry } from './page-entry.ts'

const words = Array.from({ length: 4_000 }, (_, index) => `paspoort ${(index * 7919) % 1013} aanvragen`).join('\n')
const file = { path: '/a.css', contentType: 'text/css', body: Buffer.from(words), cacheControl: '', common: [] }
const size = async (isQuick?: boolean) => (await fileEntry({ ...file, isQuick })).ready.br?.body.length ?? 0

it('a file is packed as tightly as can be, unless it must be quick', async () => {
  expect(await size()).toBe(await size(false))
  expect(await size()).toBeLessThan(await size(true))
})
