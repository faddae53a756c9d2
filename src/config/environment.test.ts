import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigurationError, readEnvironment } from './environment.ts'

const secret = 'x'.repeat(32)

describe('readEnvironment', () => {
  it('works without a single setting', () => {
    const environment = readEnvironment({})
    expect(environment).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      siteUrl: 'http://127.0.0.1:3000',
      admin: true,
      theme: 'voorbeeld',
      payloadSecret: null,
    })
    expect(environment.database).toEqual({ kind: 'sqlite', url: `file:${path.resolve('data/eenmond.db')}` })
    expect(path.isAbsolute(environment.dataDir)).toBe(true)
  })

  it('takes an empty setting for no setting', () => {
    expect(readEnvironment({ PORT: '', SITE_URL: ' ', DATABASE_URL: '' }).port).toBe(3000)
  })

  it.each([
    ['https://www.example.nl/', 'https://www.example.nl'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('keeps SITE_URL %s without a slash at the end', (given, expected) => {
    expect(readEnvironment({ SITE_URL: given }).siteUrl).toBe(expected)
  })

  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('makes an address a browser understands for HOST %s', (HOST, expected) => {
    expect(readEnvironment({ HOST }).siteUrl).toBe(expected)
  })

  it('knows the two databases', () => {
    const mongodb = readEnvironment({ DATABASE_URL: 'mongodb://db:27017/eenmond', PAYLOAD_SECRET: secret })
    expect(mongodb.database.kind).toBe('mongodb')
    expect(readEnvironment({ DATABASE_URL: 'file:/tmp/x.db' }).database).toEqual({
      kind: 'sqlite',
      url: 'file:/tmp/x.db',
    })
  })

  it.each([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '3000.5' }],
    ['HOST', { HOST: 'http://x/' }],
    ['SITE_URL', { SITE_URL: 'www.example.nl' }],
    ['SITE_URL', { SITE_URL: 'ftp://example.nl' }],
    ['SITE_URL', { SITE_URL: 'javascript:alert(1)' }],
    ['SITE_URL', { SITE_URL: 'https://example.nl/pad' }],
    ['SITE_URL', { SITE_URL: 'https://' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://user:geheim@db/x' }],
    ['PAYLOAD_SECRET', { DATABASE_URL: 'mongodb://db/x' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'kort' }],
    ['ADMIN', { ADMIN: 'true' }],
    ['THEME', { THEME: 'utrecht' }],
    ['ADMIN_EMAIL', { ADMIN_EMAIL: 'beheer' }],
    ['ADMIN_EMAIL', { ADMIN_PASSWORD: 'lang genoeg wachtwoord' }],
    ['ADMIN_PASSWORD', { ADMIN_EMAIL: 'a@example.nl', ADMIN_PASSWORD: 'kort' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.nl', MAIL_FROM: 'a@example.nl' }],
    ['SMTP_URL', { SMTP_URL: 'https://mail.example.nl', MAIL_FROM: 'a@example.nl' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.nl' }],
    ['MAIL_FROM', { MAIL_FROM: 'gemeente' }],
    ['MAIL_FROM', { MAIL_FROM: 'A <a@example.nl>\r\nBcc: b@example.nl' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'luid' }],
  ])('refuses a wrong %s in one line that names it', (variable, env) => {
    const refused = refusal(env)
    expect(refused).toBeInstanceOf(ConfigurationError)
    expect(refused.message).toMatch(new RegExp(`^${variable} `))
    expect(refused.message).not.toContain('\n')
  })

  it('never repeats a database password or a secret', () => {
    expect(refusal({ DATABASE_URL: 'postgres://user:geheim@db/x' }).message).not.toContain('geheim')
    expect(refusal({ SMTP_URL: 'http://naam:geheim@mail' }).message).not.toContain('geheim')
    expect(refusal({ PAYLOAD_SECRET: 'geheim' }).message).not.toContain('geheim')
    expect(refusal({ ADMIN_EMAIL: 'a@example.nl', ADMIN_PASSWORD: 'geheim' }).message).not.toContain('geheim')
  })
})

function refusal(env: Record<string, string>): Error {
  try {
    readEnvironment(env)
  } catch (error) {
    return error as Error
  }
  throw new Error('was accepted')
}
