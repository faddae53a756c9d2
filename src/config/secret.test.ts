import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigurationError } from './environment.ts'
import { payloadSecret } from './secret.ts'

describe('payloadSecret', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-secret-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

  it('is made once and kept for the owner only', () => {
    const first = payloadSecret({ payloadSecret: null, dataDir })
    expect(first).toHaveLength(64)
    expect(payloadSecret({ payloadSecret: null, dataDir })).toBe(first)
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8')).toBe(first)
  })

  it('is the given one where one is given', () => {
    const secret = 'x'.repeat(32)
    expect(payloadSecret({ payloadSecret: secret, dataDir })).toBe(secret)
  })

  it('says so when the folder cannot be written', () => {
    writeFileSync(path.join(dataDir, 'file'), '')
    expect(() => payloadSecret({ payloadSecret: null, dataDir: path.join(dataDir, 'file', 'deeper') })).toThrow(
      ConfigurationError,
    )
  })

  it('refuses a damaged secret instead of replacing it', () => {
    writeFileSync(path.join(dataDir, 'secret'), 'kort')
    expect(() => payloadSecret({ payloadSecret: null, dataDir })).toThrow(ConfigurationError)
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8')).toBe('kort')
  })
})
