import { expect, it } from 'vitest'
import { adaptForFrame } from './frame.ts'

const made = (body: string) =>
  adaptForFrame({ html: `<head></head>${body}`, script: '/s.js', base: '/voorbeeld/products/1' })

it('opens links and forms outside the frame, but not those within the page', () => {
  expect(made('<a class="x" href="/contact">')).toContain('<a target="_blank" class="x" href="/contact">')
  expect(made('<a href="#feiten">')).toContain('<a href="#feiten">')
  expect(made('<form action="/zoeken">')).toContain('<form target="_blank" action="/zoeken">')
})

it('brings the script as a file', () => {
  expect(made('')).toContain('<script src="/s.js" defer></script></head>')
})

it('keeps what leads within the preview inside the frame', () => {
  expect(made('<a class="x" href="/voorbeeld/products/1/brief">')).toContain(
    '<a class="x" href="/voorbeeld/products/1/brief">',
  )
  expect(made('<form action="/voorbeeld/products/1/brief">')).toContain('<form action="/voorbeeld/products/1/brief">')
})
