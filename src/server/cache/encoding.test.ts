import { expect, it } from 'vitest'
import { chooseEncoding } from './encoding.ts'

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', 'identity'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br;q=5, gzip', 'gzip'],
  ['br;q=-1, gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=1, br;q=0.2', 'identity'],
  ['*;q=0.5, br;q=0.2, gzip;q=0.3', 'gzip'],
  ['deflate', 'identity'],
  ['brotli', 'identity'],
  ['br;q=rubbish', 'identity'],
  ['br; q=0 , gzip ;q=0.1', 'gzip'],
  ['br;level=1;q=0, gzip', 'gzip'],
  [',,;', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('for "%s" it takes %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected)
  expect(chooseEncoding(header)).toBe(expected)
})
