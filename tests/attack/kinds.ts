/** The kinds of request that an anonymous client can send, each repeated on 50 connections. */
export type Kind = { name: string; send: (about: About) => Sent }
/** Ids of the admin in this build, and the number of the request. */
export type About = { action: string; chunk: string; product: string; n: number }
export type Sent =
  | { method?: string; path: string; headers?: Record<string, string>; body?: string | Buffer }
  /** The exact bytes to send. `hold`: the connection then stays open without sending more. */
  | { raw: string; more?: Buffer; hold?: boolean }

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
const MULTIPART = 'Content-Type: multipart/form-data; boundary=x'
const UPLOAD = Buffer.alloc(9_000_000, 'x')
const HOST = 'Host: localhost'
const SLUG = 'gebeurtenissen/verhuizen'
const ANSWERS = {
  route: 'binnen',
  oud: 'huur',
  nieuw: 'huur',
  kind: 'ja',
  auto: 'ja',
  parkeren: 'vergunning',
  uitkering: 'geen',
  zorg: 'nee',
  datum: '2027-01-15',
}
const QUERY = new URLSearchParams(ANSWERS)

const get = (name: string, path: (about: About) => string, headers: Record<string, string> = {}): Kind => ({
  name,
  send: (about) => ({ path: path(about), headers }),
})
const post = (name: string, path: string, headers: Record<string, string>, body: (n: number) => string): Kind => ({
  name,
  send: ({ n }) => ({ method: 'POST', path, headers, body: body(n) }),
})

export const KINDS: readonly Kind[] = [
  {
    name: 'server action',
    send: ({ action }) => ({
      method: 'POST',
      path: '/admin',
      headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8' },
      body: '[{"name":"constructor","args":{}}]',
    }),
  },
  {
    name: 'half an upload',
    send: () => ({
      raw: `POST /api/media HTTP/1.1\r\n${HOST}\r\n${MULTIPART}\r\nContent-Length: 9900000\r\n\r\n`,
      more: UPLOAD,
      hold: true,
    }),
  },
  {
    name: 'whole upload',
    send: () => ({
      raw: `POST /api/media HTTP/1.1\r\n${HOST}\r\n${MULTIPART}\r\nContent-Length: ${UPLOAD.length}\r\n\r\n`,
      more: UPLOAD,
    }),
  },
  {
    name: 'Upgrade',
    send: ({ n }) => ({
      raw: `GET /?${n} HTTP/1.1\r\n${HOST}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`,
    }),
  },
  get('sign-in page of the admin', () => '/admin/login'),
  get('sign-in page of the desk', ({ n }) => `/kcc/inloggen?next=/kcc/zoeken?q=${n}`),
  get('page of the admin', () => '/admin/collections/products?page=2'),
  post(
    'sign-in',
    '/api/users/login',
    JSON_TYPE,
    (n) => `{"email":"nobody-${n}@example.nl","password":"een-heel-lang-${n}"}`,
  ),
  post(
    'sign-in at the desk',
    '/kcc/inloggen',
    FORM,
    (n) => `email=nobody-${n}%40example.nl&password=een-heel-lang-${n}`,
  ),
  post('forgotten password', '/api/users/forgot-password', JSON_TYPE, (n) => `{"email":"nobody-${n}@example.nl"}`),
  post(
    'password by a guessed token',
    '/api/users/reset-password',
    JSON_TYPE,
    (n) => `{"token":"${n}","password":"een-heel-lang-${n}"}`,
  ),
  { name: 'TRACE', send: () => ({ method: 'TRACE', path: '/api/products' }) },
  get('versions', () => '/api/products/versions?depth=3&limit=300'),
  get('list of documents', () => '/api/products?depth=3&limit=500'),
  post('verifying an account', '/api/users/verify/x', JSON_TYPE, () => '{}'),
  get('404', ({ n }) => `/bestaat-niet-${n}`),
  get('404 of a product', ({ n }) => `/producten/bestaat-niet-${n}`),
  get('search', ({ n }) => `/zoeken?q=verhuizen+paspoort+${n}`),
  get('search for much', ({ n }) => `/zoeken?q=${`paspoort+verhuizen+afval${n}+`.repeat(60)}`),
  get('questions', ({ n }) => `/${SLUG}/vragen?${QUERY}&n=${n}`),
  get('plan', ({ n }) => `/${SLUG}/plan?${QUERY}&n=${n}`),
  get('plan by a guessed code', ({ n }) => `/plan/${String(n % 10_000).padStart(4, '0')}-0000-0001`),
  get('plan on paper', ({ n }) => `/${SLUG}/plan/brief?${QUERY}&n=${n}`),
  get('calendar', ({ n }) => `/plan/${String(n % 10_000).padStart(4, '0')}-0000-0001/agenda.ics`),
  post('plan as data', `/open/v1/${SLUG}/plan`, JSON_TYPE, () => JSON.stringify({ antwoorden: ANSWERS })),
  post('plan as data, wrong and large', `/open/v1/${SLUG}/plan`, JSON_TYPE, () =>
    JSON.stringify({ antwoorden: { x: 'y'.repeat(90_000) } }),
  ),
  get('letter', ({ product, n }) => `${product}/brief?n=${n}`),
  get('shared draft', ({ n }) => `/voorbeeld/delen/${String(n).padStart(43, 'a')}`),
  get('draft', ({ n }) => `/voorbeeld/products/${n}`),
  get('open data', ({ n }) => `/open/v1/producten?n=${n}`),
  get('a page with a query', ({ product, n }) => `${product}?n=${n}`),
  get('a page with a query, in plain bytes', ({ product, n }) => `${product}?n=${n}`, {
    'accept-encoding': 'identity',
  }),
  { name: 'HEAD', send: ({ product, n }) => ({ method: 'HEAD', path: `${product}?n=${n}` }) },
  get('an address with two slashes', ({ n }) => `//producten//${n}`),
  get('an address that cannot be read', ({ n }) => `/%zz${n}`),
  get('a file of the admin', ({ chunk }) => chunk),
  get('a file of the admin that is not there', ({ n }) => `/_next/static/chunks/${n}.js`),
  get('a picture that is not there', ({ n }) => `/media/${n}.png`),
  get('health', () => '/readyz'),
  { name: 'no request', send: () => ({ raw: 'hallo?\r\n\r\n' }) },
  { name: 'two hosts', send: () => ({ raw: `GET / HTTP/1.1\r\n${HOST}\r\n${HOST}\r\n\r\n` }) },
  {
    name: 'large headers',
    send: () => ({ raw: `GET / HTTP/1.1\r\n${HOST}\r\nCookie: ${'x'.repeat(60_000)}\r\n\r\n` }),
  },
  { name: 'headers that stop', send: () => ({ raw: `GET / HTTP/1.1\r\n${HOST}\r\n`, hold: true }) },
  {
    name: 'a body that stops',
    send: () => ({ raw: `POST /api/users/login HTTP/1.1\r\n${HOST}\r\nContent-Length: 99000\r\n\r\n{`, hold: true }),
  },
  { name: 'many cookies', send: ({ n }) => ({ path: `/zoeken?q=${n}`, headers: { cookie: 'a=b; '.repeat(2_000) } }) },
  {
    name: 'a token that is not ours',
    send: () => ({ path: '/api/products', headers: { authorization: 'JWT eyJhbGciOiJIUzI1NiJ9.e30.x' } }),
  },
]
