import { expect, it } from 'vitest'
import { asksAddress, isOffered } from './needs.ts'

it('a form online asks for a way to sign in, and a counter for an appointment', () => {
  expect(isOffered('digid', { medium: 'form', chosen: [] })).toBe(true)
  expect(isOffered('afspraak', { medium: 'form', chosen: [] })).toBe(false)
  expect(isOffered('digid', { medium: 'counter', chosen: [] })).toBe(false)
  expect(isOffered('afspraak', { medium: 'counter', chosen: [] })).toBe(true)
})

it('documents and “nothing needed” are offered everywhere', () => {
  for (const medium of ['form', 'telephone', 'post', 'counter'] as const)
    for (const need of ['documenten', 'niets'] as const) expect(isOffered(need, { medium, chosen: [] })).toBe(true)
})

it('a need that was chosen stays visible', () => {
  expect(isOffered('digid', { medium: 'post', chosen: ['digid'] })).toBe(true)
  expect(asksAddress({ medium: 'post', url: 'https://voorbeeld.nl' })).toBe(true)
})

it('only an online option has a web address', () => {
  expect(asksAddress({ medium: 'form', url: null })).toBe(true)
  expect(asksAddress({ medium: 'counter', url: '' })).toBe(false)
})
