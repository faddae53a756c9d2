import { expect, it } from 'vitest'
import { wrap } from './wrap.ts'

it('breaks between words, and says with a mark that there is more', () => {
  expect(wrap({ text: 'Geef uw nieuwe adres door', most: 15, lines: 3 })).toEqual(['Geef uw nieuwe', 'adres door'])
  expect(wrap({ text: 'een twee drie vier vijf', most: 9, lines: 2 })).toEqual(['een twee', 'drie vie…'])
})

it('breaks a word that fits on no line', () => {
  expect(wrap({ text: 'huisvestingsvergunning', most: 10, lines: 3 })).toEqual(['huisvestin', 'gsvergunni', 'ng'])
})
