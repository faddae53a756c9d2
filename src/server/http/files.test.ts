import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { keepFiles } from './files.ts'

const before = process.cwd()
afterEach(() => process.chdir(before))

it('A27: keeps what Next built in memory, and only where there is an admin', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'eenmond-files-'))
  mkdirSync(path.join(folder, '.next/static/chunks'), { recursive: true })
  writeFileSync(path.join(folder, '.next/static/chunks/a.js'), 'x')
  process.chdir(folder)
  const kept: { path: string; cacheControl: string }[] = []
  const cache = { keepFile: async (file: { path: string; cacheControl: string }) => void kept.push(file) }
  await keepFiles({ cache, headers: [], admin: false })
  expect(kept).toEqual([])
  await keepFiles({ cache, headers: [], admin: true })
  expect(kept).toMatchObject([
    { path: '/_next/static/chunks/a.js', cacheControl: expect.stringContaining('immutable') },
  ])
  process.chdir(before)
  rmSync(folder, { recursive: true })
})
