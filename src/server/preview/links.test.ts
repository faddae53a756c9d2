import { expect, it } from 'vitest'
import type { Place } from '#src/answers/model/target.ts'
import { linkTo as published } from '#tests/fixtures/channels/links.ts'
import { withPreviewLinks } from './links.ts'

const linkTo = withPreviewLinks(published, { slug: 'hond', base: '/voorbeeld/journeys/1' })

it.each<[Place, string]>([
  [{ kind: 'journeyQuestions', slug: 'hond' }, '/voorbeeld/journeys/1/website/en/vragen'],
  [{ kind: 'journeyPlan', slug: 'hond' }, '/voorbeeld/journeys/1/website/en/plan'],
  [{ kind: 'journey', slug: 'hond' }, '/voorbeeld/journeys/1/website?taal=en'],
])('leads from the pages of a draft to their previews: %j', (place, link) => {
  expect(linkTo(place, 'en')).toBe(link)
})

it.each<[Place, string]>([
  [{ kind: 'journeyPlan', slug: 'hondenschool' }, '/en/gebeurtenissen/hondenschool/plan'],
  [{ kind: 'product', slug: 'hond' }, '/en/producten/hond'],
  [{ kind: 'contact' }, '/en/contact'],
])('leaves what leads elsewhere alone: %j', (place, link) => {
  expect(linkTo(place, 'en')).toBe(link)
})
