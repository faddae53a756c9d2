import { expect, test } from 'vitest'
import { compoundsIn } from './compounds.ts'
import { dutchStem } from './dutch-stem.ts'

const compounds = compoundsIn({
  words: ['parkeren', 'vergunning', 'bewoners', 'kaart', 'parkeervergunning', 'bewonersvergunning', 'kompas', 'pas'],
  stem: dutchStem,
})

test('a compound has the parts that are words of their own', () => {
  expect(compounds.partsOf('parkeervergunning')).toEqual([dutchStem('parkeren'), dutchStem('vergunning')])
  expect(compounds.partsOf('bewonersparkeerkaart')).toEqual(['bewoners', 'parkeren', 'kaart'].map(dutchStem))
})

test('other words have none, nor has a word that only looks like a compound', () => {
  for (const word of ['vergunning', 'kompas', 'onbekendevergunning']) expect(compounds.partsOf(word)).toEqual([])
})

test('a part leads to the compounds that hold it', () => {
  expect(compounds.withPart(dutchStem('vergunning'))).toEqual(['parkeervergunning', 'bewonersvergunning'])
  expect(compounds.withPart('iets')).toEqual([])
})

test('a text that is no word costs next to nothing, however many ways there are to take it apart', () => {
  let stemmed = 0
  const stem = (word: string) => {
    stemmed += 1
    return word
  }
  const { partsOf } = compoundsIn({ words: ['parkeer', 'vergunning', 'parkeervergunning'], stem })
  for (const times of [3, 11, 15]) partsOf(`${'parkeervergunning'.repeat(times)}qxqxqx`)
  expect(stemmed).toBeLessThan(1000)
})
