import { expect, test } from 'vitest'
import { dutchStem } from './dutch-stem.ts'

test.each([
  ['verhuizen', 'verhuizing', 'verhuizingen', 'verhuisd', 'verhuist', 'verhuis', 'verhuisen'],
  ['schrijven', 'schrijf'],
  ['doorgeven', 'doorgeef'],
  ['wonen', 'woning', 'woningen'],
  ['scheiden', 'scheiding'],
  ['aanvragen', 'aanvraag', 'aangevraagd'],
  ['parkeren', 'parkeer', 'geparkeerd'],
  ['vermissing', 'vermist'],
  ['vergunning', 'vergunningen'],
  ['kaart', 'kaarten', 'kaartje'],
  ['hond', 'honden', 'hondje'],
  ['bewoner', 'bewoners'],
  ['mogelijk', 'mogelijkheid', 'mogelijkheden'],
  ['bericht', 'berichten'],
  ['rijbewijs', 'rijbewijzen'],
])('%s has one stem in all its forms', (...forms) => {
  expect(new Set(forms.map(dutchStem)).size).toBe(1)
})

test.each([
  ['verhuizen', 'verhuren'],
  ['parkeren', 'park'],
  ['bericht', 'beroep'],
  ['ring', 'ringen2'],
])('%s is not %s', (one, other) => {
  expect(dutchStem(one)).not.toBe(dutchStem(other))
})

test('short words and numbers stay what they are', () => {
  expect(['id', 'pas', '14024'].map(dutchStem)).toEqual(['id', 'pas', '14024'])
})

// Derived by hand from the rules: a suffix is removed only when enough of the word is left; equal sounds and double vowels
// get one spelling.
test.each([
  ['verhuizingen', 'verhuis'],
  ['woningen', 'won'],
  ['aangevraagd', 'aanvrag'],
  ['gehuwd', 'huw'],
  ['verhuisd', 'verhuis'],
  ['bericht', 'bericht'],
  ['mogelijkheden', 'mogelijk'],
  ['kaartjes', 'kaart'],
  ['bewoners', 'bewoner'],
  ['brieven', 'brief'],
  ['huizen', 'huis'],
  ['bomen', 'bom'],
  ['pannen', 'pan'],
  ['gemeente', 'gemeent'],
  ['gemeenten', 'gemeent'],
  ['betaalbaar', 'betal'],
  ['waardigheid', 'waardig'],
  ['jaren', 'jar'],
  ['yoga', 'yoga'],
])('%s is found as %s', (word, stem) => {
  expect(dutchStem(word)).toBe(stem)
})
