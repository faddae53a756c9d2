import { expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import type { GateContext } from '../context.ts'
import { targetsPublished } from './targets.ts'

const targets = {
  products: new Map([
    ['paspoort', { title: 'Paspoort', isPublished: true }],
    ['concept', { title: 'Concept', isPublished: false }],
  ]),
  channels: new Map([['balie', { title: 'Balie', isPublished: false }]]),
} as unknown as GateContext['targets']
const check = (document: object) => targetsPublished(subject({ document, context: { targets } }))
const inText = (markdown: string) => check({ sections: { apply: { nl: rich(markdown) } } })

it('a link goes to something published, or to the document itself', () => {
  expect(inText('[Een](product:paspoort), [hetzelfde](product:self)')).toEqual([])
  expect(inText('> [Een](product:concept)')).toMatchObject([{ rule: 'target-published', severity: 'error' }])
})

it('nothing points to what is gone', () => {
  expect(inText('[Een](product:weg)')).toMatchObject([{ rule: 'target-gone', severity: 'error' }])
  expect(check({ related: ['weg'], facts: ['weg'] })).toMatchObject([{ field: 'facts' }, { field: 'related' }])
})

it('a way to arrange it has a published channel', () => {
  expect(check({ channelOptions: [{ channel: 'balie' }] })).toMatchObject([
    { rule: 'target-published', field: 'channelOptions.0.channel', severity: 'error' },
  ])
})

it('a related product may be published later: it appears by itself', () => {
  expect(check({ related: ['concept', 'paspoort'] })).toMatchObject([{ field: 'related', severity: 'warning' }])
})
