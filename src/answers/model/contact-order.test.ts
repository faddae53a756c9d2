import { expect, test } from 'vitest'
import { inContactOrder } from './contact-order.ts'
import type { Channel, Medium } from './types.ts'

const channel = (slug: string, medium: Medium) => ({ slug, medium }) as Channel

test('people come before what one does by oneself, and editors choose the order within a kind', () => {
  const channels = [
    channel('post', 'post'),
    channel('formulier', 'form'),
    channel('stip', 'partner'),
    channel('dukenburg', 'counter'),
    channel('stadswinkel', 'counter'),
    channel('telefoon', 'telephone'),
  ]
  expect(inContactOrder(channels).map(({ slug }) => slug)).toEqual([
    'telefoon',
    'dukenburg',
    'stadswinkel',
    'stip',
    'formulier',
    'post',
  ])
})
