import { assert, asyncProperty, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST, weaknessOf } from './weak-password.ts'

const about = ['Anna de Vries', 'anna.devries@nijmegen.example', 'Gemeente Nijmegen']
const weakness = (password: string) => weaknessOf({ password, about })

describe('A20: a password', () => {
  it.each([
    ['aaaaaaaaaaaa', 'common'],
    ['123456789012', 'common'],
    ['letmein12345', 'common'],
    ['qwertyuiop123', 'common'],
    ['iloveyou1234', 'common'],
    ['welkom012345', 'context'],
    ['wachtwoordwachtwoord', 'context'],
    ['Zomer2026Zomer2026', 'context'],
    ['Welkom@Nijmegen2026', 'context'],
    ['NIJMEGEN-2026-nijmegen', 'context'],
    ['AnnaDeVries1984', 'context'],
    ['eenmond-beheerder-1', 'context'],
    ['            ', 'blank'],
    ['kort', 'short'],
    ['x7Kq2mVbT9z', 'short'],
    ['x7Kq'.repeat(LONGEST / 4 + 1), 'long'],
  ])('such as %j is refused: %s', async (password, expected) => {
    expect(await weakness(password)).toBe(expected)
  })

  it.each([
    'paard-lamp-fiets-boom',
    'nog een heel lang wachtwoord',
    'x7Kq2mVbT9zR',
    'зелёная лампа на крыше',
    'abcde-fghjk-mnpqr-stuvw',
    'mijn oma bakt op zondag pannenkoeken',
    'Gemeente! Maar toch: 3 paarse otters',
  ])('such as %j is good', async (password) => {
    expect(await weakness(password)).toBeNull()
  })

  it('that is random is accepted', async () => {
    await assert(
      asyncProperty(stringMatching(/^[a-hj-km-np-z2-9]{20}$/), async (password) => {
        expect(await weakness(password)).toBeNull()
      }),
      { numRuns: 20 },
    )
  })
})
