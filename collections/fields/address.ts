import type { TextField, TextFieldSingleValidation } from 'payload'
import { type AddressKind, kindOfAddress, safeAddress } from './safe-address.ts'

type Wanted = Extract<AddressKind, 'web' | 'own'>

const SAID: Record<Wanted | 'any', string> = {
  web: 'Schrijf het hele webadres, beginnend met https://.',
  own: 'Begin met één schuine streep, zoals /contact.',
  any: 'Schrijf het hele webadres, beginnend met https://, of een adres op deze site, zoals /contact.',
}

/** What is wrong with an address for this purpose, in words for who wrote it; null for nothing, and for no address. */
export function wrongAddress({ address, wanted }: { address: unknown; wanted: unknown }): string | null {
  if (address === null || address === undefined || address === '') return null
  const safe = safeAddress(address)
  const isGood = safe !== null && (wanted === 'any' || kindOfAddress(safe) === wanted)
  return isGood ? null : SAID[wanted as keyof typeof SAID]
}

/** A field that holds an address. Every one is made here, so that each is looked at; a test walks all fields. */
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

/** The same for a link in running text, which may also go to an address for mail, a number or a place in the page. */
export const validateLink: TextFieldSingleValidation = (address, { siblingData }) =>
  (siblingData as { linkType?: unknown })?.linkType === 'internal' ||
  (wrongAddress({ address, wanted: 'any' }) ?? (address ? true : SAID.any))
