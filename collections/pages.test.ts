import { expect, it } from 'vitest'
import { pages } from './pages.ts'

it('an editor who tries is told what to do', () => {
  const slug = pages.fields.find((field) => 'name' in field && field.name === 'slug')
  const validate = (slug as { validate: (value: string) => string | true }).validate
  expect(validate('contact')).toMatch(/contact/)
  expect(validate('over-contact')).toBe(true)
})
