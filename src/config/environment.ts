import { isIPv6 } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

/** The settings of this process. Read once; nothing else reads `process.env` for these. */
export type Environment = {
  port: number
  host: string
  /** "https://www.example.nl", without a slash at the end. */
  siteUrl: string
  database: { kind: 'sqlite'; url: string } | { kind: 'mongodb'; url: string }
  /** Absolute. */
  dataDir: string
  /** Null when it is stored in DATA_DIR: see secret.ts. */
  payloadSecret: string | null
  /** False: no Payload admin, no Next, no /api (a lean public node). */
  admin: boolean
  theme: 'voorbeeld' | 'nijmegen'
  adminEmail: string | null
  adminPassword: string | null
  /** Whose X-Forwarded-For is trusted: "loopback", or the addresses of the proxy. */
  trustProxy: string
  /** Null: mails are written to DATA_DIR/mail. */
  smtpUrl: string | null
  /** "Gemeente <noreply@example.nl>" */
  mailFrom: string
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

/** An invalid setting. The message is one line for the operator: the variable, what is wrong, an example. */
export class ConfigurationError extends Error {
  readonly code = 'configuration'
  override readonly name = 'ConfigurationError'
}

/** Settings do not change while the process runs. */
let known: Environment | undefined

/** The settings of this process, read and checked at the first call. */
export function environment(): Environment {
  known ??= readEnvironment(process.env)
  return known
}

/** Checks all settings and throws a `ConfigurationError` at the first wrong one. Writes nothing. */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const result = schema.safeParse(withoutEmpty(env))
  if (!result.success) {
    throw new ConfigurationError(result.error.issues[0]?.message ?? 'the environment is wrong')
  }
  const given = result.data
  const dataDir = path.resolve(given.DATA_DIR)
  const database = readDatabase(given.DATABASE_URL, dataDir)
  if (database.kind === 'mongodb' && !given.PAYLOAD_SECRET) {
    throw new ConfigurationError(
      'PAYLOAD_SECRET is missing: with MongoDB every process needs the same secret of at least 32 characters (make one with: openssl rand -hex 32)',
    )
  }
  if (given.ADMIN_PASSWORD && !given.ADMIN_EMAIL) {
    throw new ConfigurationError(
      'ADMIN_EMAIL is missing: ADMIN_PASSWORD is given without it (example: ADMIN_EMAIL=beheer@example.nl)',
    )
  }
  if (given.SMTP_URL && !given.MAIL_FROM) {
    throw new ConfigurationError(
      'MAIL_FROM is missing: SMTP_URL is given without it (example: MAIL_FROM="Gemeente <noreply@example.nl>")',
    )
  }
  return Object.freeze({
    port: given.PORT,
    host: given.HOST,
    siteUrl: given.SITE_URL ?? `http://${nameOf(given.HOST)}:${given.PORT}`,
    database,
    dataDir,
    payloadSecret: given.PAYLOAD_SECRET ?? null,
    admin: given.ADMIN === 'on',
    theme: given.THEME,
    adminEmail: given.ADMIN_EMAIL ?? null,
    adminPassword: given.ADMIN_PASSWORD ?? null,
    trustProxy: given.TRUST_PROXY,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? 'Eén mond <noreply@localhost>',
    logLevel: given.LOG_LEVEL,
  })
}

const schema = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: invalid('PORT', 'must be a whole number from 1 to 65535', 'PORT=3000'),
    })
    .transform(Number),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, {
      error: invalid('HOST', 'must be a host name or IP address without scheme or port', 'HOST=127.0.0.1'),
    })
    .default('127.0.0.1'),
  SITE_URL: z
    .string()
    .refine(isSiteUrl, {
      error: invalid(
        'SITE_URL',
        'must be a full address with http:// or https://, without path, query or name and password',
        'SITE_URL=https://www.example.nl',
      ),
    })
    .transform((text) => new URL(text).origin)
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(mongodb(\+srv)?:\/\/[^\s]+|file:[^\s]+)$/, {
      // The value is not shown: it may hold a password.
      error:
        'DATABASE_URL must start with mongodb://, mongodb+srv:// or file: (example: DATABASE_URL=mongodb://localhost:27017/eenmond, or leave it out for an SQLite file)',
    })
    .optional(),
  DATA_DIR: z.string().default('./data'),
  PAYLOAD_SECRET: z
    .string()
    .min(32, {
      error: 'PAYLOAD_SECRET is too short: it needs at least 32 characters (make one with: openssl rand -hex 32)',
    })
    .optional(),
  ADMIN: z.enum(['on', 'off'], { error: invalid('ADMIN', 'must be on or off', 'ADMIN=on') }).default('on'),
  THEME: z
    .enum(['voorbeeld', 'nijmegen'], { error: invalid('THEME', 'must be voorbeeld or nijmegen', 'THEME=voorbeeld') })
    .default('voorbeeld'),
  ADMIN_EMAIL: z
    .email({ error: invalid('ADMIN_EMAIL', 'must be an e-mail address', 'ADMIN_EMAIL=beheer@example.nl') })
    .optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(12, { error: 'ADMIN_PASSWORD is too short: it needs at least 12 characters (example: four random words)' })
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(loopback|linklocal|uniquelocal|[\da-fA-F.:]+(\/\d+)?)(\s*,\s*(loopback|linklocal|uniquelocal|[\da-fA-F.:]+(\/\d+)?))*$/,
      {
        error: invalid('TRUST_PROXY', 'must be loopback, uniquelocal or a list of addresses', 'TRUST_PROXY=loopback'),
      },
    )
    .default('loopback'),
  SMTP_URL: z
    .string()
    .refine((text) => /^smtps?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '', {
      // The value is not shown: it may hold a password.
      error:
        'SMTP_URL must start with smtp:// or smtps:// (example: SMTP_URL=smtps://name:password@mail.example.nl:465, or leave it out to have mails written to DATA_DIR/mail)',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
      error: invalid('MAIL_FROM', 'must be an e-mail address, with or without a name', 'MAIL_FROM=noreply@example.nl'),
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: invalid('LOG_LEVEL', 'must be fatal, error, warn, info, debug or silent', 'LOG_LEVEL=info'),
    })
    .default('info'),
})

function invalid(variable: string, problem: string, example: string) {
  return ({ input }: { input?: unknown }) =>
    `${variable} ${problem}, not "${String(input).slice(0, 80).replaceAll(/\s+/g, ' ')}" (example: ${example})`
}

/** Compose files and shells pass an unset variable as an empty one. */
function withoutEmpty(env: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim()))
  return Object.fromEntries(entries)
}

function isSiteUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
}

function readDatabase(url: string | undefined, dataDir: string): Environment['database'] {
  if (!url) return { kind: 'sqlite', url: `file:${path.join(dataDir, 'eenmond.db')}` }
  return url.startsWith('file:') ? { kind: 'sqlite', url } : { kind: 'mongodb', url }
}

/** The address to open in a browser for the host that the server listens on. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return isIPv6(host) ? `[${host}]` : host
}
