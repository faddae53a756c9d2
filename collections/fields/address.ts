import type { TextField, TextFieldSingleValidation } from 'payload'
import { type AddressKind, kindOfAddress, safeAddress } from './safe-address.ts'

type Wanted = Extract<AddressKind, 'web' | 'own'>

const SAID: Record<Wanted | 'any', string> = {
  web: 'Schrijf het hele webadres, beginnend met https://.',
  own: 'Begin met één schuine streep, zoals /contact.',
  any: 'Schrijf het hele webadres, beginnend met https://, of een adres op deze site, zoals /contact.',
}

/** What is wrong with an address for this use, as a message for the editor; null when it is valid or empty. */
export function wrongAddress({ address, wanted }: { address: unknown; wanted: unknown }): string | null {
  if (address === null || address === undefined || address === '') return null
  const safe = safeAddress(address)
  const isGood = safe !== null && (wanted === 'any' || kindOfAddress(safe) === wanted)
  return isGood ? null : SAID[wanted as keyof typeof SAID]
}

/**
 * A field that holds an address. Every address field is made here, so that each is validated; a test checks all fields.
 */
export const addressField = ({
  wanted,
  ...field
}: Omit<TextField, 'type' | 'validate' | 'hasMany'> & { wanted: Wanted }) =>
  ({
    ...field,
    type: 'text',
    validate: (address: unknown) => wrongAddress({ address, wanted }) ?? true,
    custom: { address: wanted },
  }) as TextField

/** The same for a link in rich text, which may also be a mail address, a telephone number or an anchor in the page. */
export const validateLink: TextFieldSingleValidation = (address, { siblingData }) =>
  (siblingData as { linkType?: unknown })?.linkType === 'internal' ||
  (wrongAddress({ address, wanted: 'any' }) ?? (address ? true : SAID.any))
