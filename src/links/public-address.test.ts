import { expect, it } from 'vitest'
import { isPublicAddress, Refused, resolvePublic } from './public-address.ts'

it.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '240.0.0.1',
  '::',
  '::1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'localhost',
  '',
])('%s is not an address out on the internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each(['145.97.20.20', '8.8.8.8', '2a00:1450:400e:80d::200e'])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each(['localhost', '127.0.0.1', '[::1]', '2130706433', '0x7f.1', '0177.0.0.1'])(
  '%s is refused, however it is written',
  async (host) => {
    await expect(resolvePublic(new URL(`http://${host}/`).hostname)).rejects.toBeInstanceOf(Refused)
  },
)

it('a name with one address inside is refused as a whole', async () => {
  const find = async () => [
    { address: '145.97.20.20', family: 4 as const },
    { address: '10.0.0.1', family: 4 as const },
  ]
  await expect(resolvePublic('rebind.example', find)).rejects.toBeInstanceOf(Refused)
})
