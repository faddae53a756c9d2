import { expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { journeySteps, pageBlocks, questionAnswered } from './content.ts'

it('a question has an answer in Dutch', () => {
  expect(questionAnswered(subject({ document: { answer: { nl: rich('Ja.') } } }))).toEqual([])
  expect(questionAnswered(subject({ document: { answer: { en: rich('Yes.') } } }))).toMatchObject([{ field: 'answer' }])
})

it('a life event has steps, each with a product or a text', () => {
  expect(journeySteps(subject({ document: {} }))).toMatchObject([{ field: 'steps' }])
  const steps = [{ product: 'paspoort' }, { text: { nl: rich('Doe dit.') } }, { text: {} }]
  expect(journeySteps(subject({ document: { steps } }))).toMatchObject([{ field: 'steps.2.text' }])
})

it('a page has content, and no part of it is empty', () => {
  expect(pageBlocks(subject({ document: { blocks: [] } }))).toMatchObject([{ field: 'blocks' }])
  const blocks = [{ blockType: 'text', body: { nl: rich('') } }, { blockType: 'contact' }]
  expect(pageBlocks(subject({ document: { blocks } }))).toMatchObject([{ field: 'blocks.0.body' }])
})
