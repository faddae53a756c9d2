import { anyAddress } from './target.ts'

export type Request = { method: string; path: string; headers: Record<string, string>; body?: string }
type Random = () => number

/** A request built from known addresses, kinds and values, with a random change. Two of three are anonymous. */
export function anyRequest({ random, tokens }: { random: Random; tokens: readonly string[] }): Request {
  const pick = <Item>(all: readonly Item[]): Item => all[Math.floor(random() * all.length)] as Item
  const often = (share: number) => random() < share
  const method = often(0.6) ? 'GET' : pick(METHODS)
  const path = fill(pick(PATHS), pick) + (often(0.5) ? queryOf(random, pick) : '')
  const headers: Record<string, string> = { 'x-forwarded-for': anyAddress(random) }
  if (often(0.33)) headers.authorization = `JWT ${often(0.9) ? pick(tokens) : pick(VALUES)}`
  if (often(0.3)) headers[pick(HEADERS)] = safeHeader(pick(VALUES))
  const hasBody = method !== 'GET' && method !== 'HEAD' && often(0.8)
  if (!hasBody) return { method, path: bend(path, random, pick), headers }
  headers['content-type'] = pick(TYPES)
  const body = pick(BODIES)(pick)
  headers['content-length'] = String(Buffer.byteLength(body))
  return { method, path: bend(path, random, pick), headers, body }
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY']
const KINDS = [
  ...['products', 'questions', 'journeys', 'themes', 'pages', 'facts', 'fee-plans', 'channels', 'locations', 'media'],
  ...['users', 'reviews', 'audit', 'redirects', 'numbers', 'publications', 'links', 'reminders', 'preview-links'],
  ...[
    'payload-jobs',
    'payload-preferences',
    'payload-locked-documents',
    'payload-migrations',
    'payload-kv',
    'globals/site',
  ],
  ...['nothing', '__proto__', 'constructor'],
]
const SLUGS = [
  'paspoort',
  'verhuizen',
  'verhuizing-doorgeven',
  'contact',
  'toegankelijkheid',
  'overlijden',
  'bestaat-niet',
]
const CODES = ['00ZK-Z9MN-0813', '0000-0000-0000', 'ZZZZ-ZZZZ-ZZZZ', '14024', 'verhuizen']
const VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '999999999999999999999',
    '1e309',
    'NaN',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '[object Object]',
  ],
  ...[
    "'",
    '"',
    '`',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '$(7*7)',
    '../../etc/passwd',
    '..\\..\\secret',
    '%00',
    '%0d%0aX: y',
  ],
  ...[
    "' OR 1=1 --",
    '{"$gt":""}',
    '=1+1',
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'ĳ',
    '‮',
    '😀',
    '\ufeff',
  ],
  ...[
    'a'.repeat(300),
    'a'.repeat(5000),
    '€'.repeat(900),
    '1 januari '.repeat(200),
    'constructor',
    '__proto__',
    'toString',
  ],
  ...['2026-02-30', '2026-12-01', '0000-00-00', '+275760-09-13', 'nl', 'en', 'all', 'xx', 'binnen', 'ja', 'paspoort'],
]
const PATHS = [
  ...[
    '/',
    '/en',
    '/producten',
    '/producten/:slug',
    '/en/producten/:slug',
    '/producten/:slug/brief',
    '/themas',
    '/themas/:slug',
  ],
  ...['/gebeurtenissen', '/gebeurtenissen/:slug', '/gebeurtenissen/:slug/vragen', '/gebeurtenissen/:slug/plan'],
  ...[
    '/gebeurtenissen/:slug/plan/brief',
    '/plan',
    '/plan/:code',
    '/plan/:code/brief',
    '/plan/:code/agenda.ics',
    '/zoeken',
  ],
  ...[
    '/contact',
    '/contact/:slug',
    '/:slug',
    '/p/:value',
    '/g/:value',
    '/media/:value',
    '/assets/:value',
    '/favicon.ico',
  ],
  ...[
    '/kcc',
    '/kcc/inloggen',
    '/kcc/uitloggen',
    '/kcc/producten/:slug',
    '/kcc/plan/:code',
    '/kcc/zoeken',
    '/kcc/vragen/:slug',
  ],
  ...['/kcc/gebeurtenissen/:slug', '/kcc/gebeurtenissen/:slug/plan', '/kcc/account', '/kcc/:value'],
  ...['/voorbeeld/:kind/:value', '/voorbeeld/:kind/:value/website', '/voorbeeld/delen/:value'],
  ...[
    '/open/v1',
    '/open/v1/producten',
    '/open/v1/producten/:slug',
    '/open/v1/gebeurtenissen',
    '/open/v1/gebeurtenissen/:slug',
  ],
  ...['/open/v1/gebeurtenissen/:slug/plan', '/open/v1/openapi.json', '/open/v1/:value', '/sitemap.xml', '/robots.txt'],
  ...[
    '/healthz',
    '/readyz',
    '/_next/static/:value',
    '/_next/image',
    '/.well-known/security.txt',
    '/:value',
    '/:value/:value',
  ],
  ...[
    '/api/:kind',
    '/api/:kind',
    '/api/:kind/:value',
    '/api/:kind/versions',
    '/api/:kind/versions/:value',
    '/api/:kind/count',
  ],
  ...['/api/:kind/:value/state', '/api/:kind/:value/history', '/api/:kind/:value/submit', '/api/:kind/:value/approve'],
  ...[
    '/api/:kind/:value/duplicate',
    '/api/:kind/access/:value',
    '/api/:kind/:value/share',
    '/api/access',
    '/api/graphql',
  ],
  ...[
    '/api/users/login',
    '/api/users/logout',
    '/api/users/me',
    '/api/users/refresh-token',
    '/api/users/forgot-password',
  ],
  ...[
    '/api/users/reset-password',
    '/api/users/unlock',
    '/api/users/verify/:value',
    '/api/users/first-register',
    '/api/users/init',
  ],
  ...[
    '/api/payload-preferences/:value',
    '/api/payload-jobs/run',
    '/api/fee-plans/upload',
    '/api/fee-plans/example',
    '/api/mails/:value',
  ],
  ...[
    '/admin',
    '/admin/login',
    '/admin/:value',
    '/admin/collections/:kind',
    '/admin/collections/:kind/:value',
    '/admin/reset/:value',
  ],
]
const QUERY = [
  ...[
    'q',
    'limit',
    'page',
    'depth',
    'sort',
    'draft',
    'locale',
    'fallbackLocale',
    'where',
    'where[id][equals]',
    'pagina',
  ],
  ...[
    'where[title][near]',
    'where[title][all]',
    'where[or][0][and][0][id][in]',
    'where[__proto__][x]',
    'select[title]',
    'populate',
  ],
  ...[
    'route',
    'oud',
    'nieuw',
    'kind',
    'datum',
    'taal',
    'next',
    'redirect',
    'trash',
    'joins',
    'pagination',
    'utm_source',
    '__proto__',
  ],
]
const HEADERS = [
  ...['cookie', 'origin', 'referer', 'host', 'accept', 'accept-language', 'accept-encoding', 'if-none-match', 'range'],
  ...[
    'next-action',
    'rsc',
    'next-router-state-tree',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-http-method-override',
  ],
  ...[
    'sec-fetch-site',
    'content-encoding',
    'expect',
    'upgrade',
    'connection',
    'if-modified-since',
    'x-middleware-subrequest',
  ],
]
const TYPES = [
  ...[
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain;charset=UTF-8',
    'multipart/form-data; boundary=x',
  ],
  ...['multipart/form-data', 'application/xml', 'application/json; charset=utf-16', ''],
]
type Pick = <Item>(all: readonly Item[]) => Item
const BODIES: ((pick: Pick) => string)[] = [
  (pick) => JSON.stringify({ [pick(QUERY)]: pick(VALUES), email: pick(VALUES), password: pick(VALUES) }),
  (pick) => JSON.stringify({ title: pick(VALUES), slug: pick(VALUES), _status: 'published', roles: ['beheerder'] }),
  (pick) => JSON.stringify({ answers: { [pick(VALUES)]: pick(VALUES) }, date: pick(VALUES) }),
  (pick) => JSON.stringify([{ name: pick(['constructor', 'form-state', 'render-document', '__proto__']), args: {} }]),
  (pick) => `${encodeURIComponent(pick(QUERY))}=${encodeURIComponent(pick(VALUES))}&email=a%40b.nl`,
  (pick) => `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"title":"${pick(SLUGS)}"}\r\n--x--\r\n`,
  (pick) => `--x\r\nContent-Disposition: form-data; name="file"; filename="${pick(SLUGS)}.html"\r\n\r\n<b>\r\n--x`,
  () => '{'.repeat(2000),
  () => '[[[[[[',
  () => '\u0000\u0001\u0002',
  (pick) => pick(VALUES),
]

function fill(pattern: string, pick: Pick): string {
  const values: Record<string, readonly string[]> = { slug: SLUGS, code: CODES, kind: KINDS, value: VALUES }
  return pattern.replaceAll(/:(slug|code|kind|value)/g, (_, name: string) =>
    encodeURIComponent(pick(values[name] ?? [])),
  )
}

function queryOf(random: Random, pick: Pick): string {
  const count = 1 + Math.floor(random() * 4)
  const parts = Array.from({ length: count }, () => `${encodeURI(pick(QUERY))}=${encodeURIComponent(pick(VALUES))}`)
  return `?${parts.join('&')}`
}

/** Sometimes inserts something invalid in the address. */
function bend(path: string, random: Random, pick: Pick): string {
  if (random() < 0.85) return path
  const at = Math.floor(random() * path.length)
  const inserted = pick([
    '//',
    '/../',
    '%2e%2e',
    '%',
    '%ff',
    ';',
    '\\',
    '?',
    '#',
    '%00',
    '%u0041',
    '/./',
    ':',
    '@',
    '%252f',
  ])
  return path.slice(0, at) + inserted + path.slice(at)
}

/** Node refuses to send other characters in a header. */
const safeHeader = (value: string): string => value.replaceAll(/[^\t\x20-\x7e]/g, '?').slice(0, 2000)
