import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { askedServerFunction } from './server-functions.ts'

const source = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8')
const names = [...(/baseServerFunctions = \{(.*?)\n\}/s.exec(source)?.[1] ?? '').matchAll(/^ {2}'?([\w-]+)/gm)]

const CLOSED = ['schedule-publish', 'get-upcoming-scheduled-publish']

it('A3: knows every server function of Payload, except scheduling without four eyes', () => {
  expect(names.length).toBeGreaterThan(10)
  for (const [, name = ''] of names) {
    const asked = askedServerFunction({ name, args: {} })
    expect(asked, name).toEqual(CLOSED.includes(name) ? null : { name, args: {} })
  }
})

it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty', 'form-state ', '', 7, null, ['slugify']])(
  'A3: knows no %s',
  (name) => {
    expect(askedServerFunction({ name, args: {} })).toBeNull()
  },
)

it.each([null, undefined, 'slugify', [], { name: 'slugify' }, { name: 'slugify', args: null }])(
  'A3: takes nothing that is not asked in the form of the admin: %j',
  (sent) => {
    expect(askedServerFunction(sent)).toBeNull()
  },
)

it('A3: accepts no functions from the client', () => {
  const sent = { name: 'slugify', args: { a: 1 }, serverFunctions: { slugify: 'mine' }, importMap: {} }
  expect(askedServerFunction(sent)).toEqual({ name: 'slugify', args: { a: 1 } })
})
