import { expect, it } from 'vitest'
import { safeNext } from './staff.ts'

it.each(['/kcc', '/kcc/', '/kcc?q=1', '/kcc/producten/paspoort', '/kcc/zoeken?q=paspoort%20kwijt&a=b'])(
  'goes on to %s',
  (next) => {
    expect(safeNext(next)).toBe(next)
  },
)

it.each([
  '//evil.example',
  '/\\evil.example',
  '/kccevil',
  '/kcc.evil.example',
  '/kcc@evil.example',
  'https://evil.example/kcc',
  'kcc',
  '/admin',
  '/kcc/../admin',
  '/kcc/..//evil.example',
  '/kcc/%2e%2e/admin',
  '/kcc//evil.example',
  '/kcc\\evil',
  '/kcc/\nx',
  '/kcc/\tx',
  ' /kcc',
  '/kcc/inloggen?next=/kcc/inloggen',
  '/kcc/uitloggen',
  'javascript:alert(1)',
  '',
  undefined,
  ['/kcc/a', '/kcc/b'],
  `/kcc/${'x'.repeat(3000)}`,
])('goes to the front page of the desk and not to %j', (next) => {
  expect(safeNext(next)).toBe('/kcc')
})
