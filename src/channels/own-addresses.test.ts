import { expect, it } from 'vitest'
import { TRANSLATIONS } from '#src/domain/locales.ts'
import { OWN_ADDRESSES } from '#src/domain/own-addresses.ts'
import { channels } from './index.ts'

const firstOf = (path: string) => path.split('/')[1] ?? ''
const own = channels
  .flatMap(({ routes }) => routes.map(({ path }) => firstOf(path)))
  .filter((part) => part !== '' && !part.startsWith(':') && !part.includes('.'))

it.each([...new Set([...own, ...TRANSLATIONS, 'admin', 'api', 'media', 'voorbeeld'])])(
  'no page of an editor is called “%s”, which is an address of our own',
  (part) => expect(OWN_ADDRESSES.has(part)).toBe(true),
)
