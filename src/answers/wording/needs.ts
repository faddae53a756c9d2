import { NEEDS, type NeedCode } from '#src/domain/needs.ts'
import type { Locale, Need } from '../model/types.ts'
import { words } from './words.ts'

const isSignIn = (code: NeedCode): boolean => NEEDS[code].supposes === 'signIn'

/** Needs in words. Ways to sign in are alternatives: "DigiD", "of Yivi". */
export function needsInWords({ codes, locale }: { codes: readonly Need['code'][]; locale: Locale }): Need[] {
  const or = OR[locale]
  const labels = words[locale].needs
  const signIn = codes.filter(isSignIn)
  const other = codes.filter((code) => !isSignIn(code))
  return [
    ...signIn.map((code, index) => ({ code, label: index === 0 ? labels[code] : `${or} ${labels[code]}` })),
    ...other.map((code) => ({ code, label: labels[code] })),
  ]
}

const OR: Record<Locale, string> = { nl: 'of', en: 'or' }
