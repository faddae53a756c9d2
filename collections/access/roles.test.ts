import { describe, expect, it } from 'vitest'
import {
  administratorsField,
  administratorsOnly,
  editorsOnly,
  editorsReadField,
  grants,
  isAdministrator,
  isEditor,
  may,
  nobody,
  readByAnswers,
  readPublic,
  readPublished,
  rolesThat,
  staffReadField,
} from './roles.ts'

/** b beheerder, e eindredacteur, r redacteur, k kennisredacteur, m medewerker, a anybody without a session; - nobody. */
const WHO = {
  b: 'beheerder',
  e: 'eindredacteur',
  r: 'redacteur',
  k: 'kennisredacteur',
  m: 'medewerker',
  a: null,
} as const
type Letter = keyof typeof WHO
const LETTERS = Object.keys(WHO) as Letter[]

const request = (letter: Letter, payloadAPI = 'REST') =>
  ({ req: { user: WHO[letter] && { roles: [WHO[letter]] }, payloadAPI } }) as never
const cell = (holds: (letter: Letter) => unknown) => LETTERS.map((letter) => (holds(letter) ? letter : '-')).join('')

describe('who may do what with content', () => {
  const TABLE = `
             read    create  write   annotate  remove  submit  publish
    products   berk--  ber---  ber---  be-k--    ber---  berk--  be----
    questions  berk--  berk--  berk--  be-k--    berk--  berk--  be----
    journeys   berk--  ber---  ber---  be----    ber---  ber---  be----
    pages      berk--  ber---  ber---  be----    ber---  ber---  be----
    facts      berk--  ber---  ber---  be----    ber---  ber---  be----
    themes     berk--  be----  be----  be----    be----  be----  be----
    channels   berk--  be----  be----  be----    be----  be----  be----
    locations  berk--  be----  be----  be----    be----  be----  be----
    media      berk--  ber---  be----  be----    be----  be----  be----
    site       berk--  be----  be----  be----    be----  be----  be----`
  const [actions = [], ...rows] = TABLE.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

  it.each(rows)('%s', (subject, ...cells) => {
    const asked = actions.map((action) => ({ action, subject }) as Parameters<typeof rolesThat>[0])
    expect(asked.map((one) => cell((letter) => may({ ...(request(letter) as object), ...one } as never)))).toEqual(
      cells,
    )
    expect(asked.map((one) => cell((letter) => grants(one)(request(letter))))).toEqual(cells)
    const asRoles = asked.map((one) => cell((letter) => (rolesThat(one) as unknown[]).includes(WHO[letter])))
    expect(asRoles).toEqual(cells)
  })

  it('is granted by any of somebody’s roles, and by a role that does not exist to nobody', () => {
    const as = (...roles: string[]) =>
      may({ req: { user: { roles } } as never, action: 'publish', subject: 'products' })
    expect(as('medewerker', 'eindredacteur')).toBe(true)
    expect(as('medewerker', 'redacteur')).toBe(false)
    expect(as('directeur')).toBe(false)
    expect(as()).toBe(false)
  })
})

describe('who is who', () => {
  it.each([
    ['an editor', isEditor, 'berk--'],
    ['an administrator', isAdministrator, 'b-----'],
    ['for editors', editorsOnly, 'berk--'],
    ['for administrators', administratorsOnly, 'b-----'],
    ['for nobody', nobody, '------'],
    ['a field for staff', staffReadField, 'berkm-'],
    ['a field for editors', editorsReadField, 'berk--'],
    ['a field for administrators', administratorsField, 'b-----'],
  ])('%s', (_, access, expected) => {
    expect(cell((letter) => (access as (args: never) => boolean)(request(letter)))).toBe(expected)
  })
})

describe('what is published', () => {
  it('is read over REST by editors only, drafts too', () => {
    expect(cell((letter) => readPublished(request(letter)) === true)).toBe('berk--')
    expect(cell((letter) => readPublished(request(letter)) === false)).toBe('----ma')
  })

  it('is read in the program by everybody else, and never a draft', () => {
    const local = (letter: Letter) => readPublished(request(letter, 'local'))
    expect(local('k')).toBe(true)
    expect(local('m')).toEqual({ _status: { equals: 'published' } })
    expect(local('a')).toEqual({ _status: { equals: 'published' } })
  })

  it('is read by who signed in and in the program, where there are no drafts', () => {
    expect(cell((letter) => readPublic(request(letter)))).toBe('berkm-')
    expect(cell((letter) => readPublic(request(letter, 'local')))).toBe('berkma')
    expect(cell((letter) => readByAnswers(request(letter)))).toBe('berk--')
    expect(cell((letter) => readByAnswers(request(letter, 'local')))).toBe('berkma')
  })
})
