import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField, Payload, Where } from 'payload'
import { CONTENT_SLUGS } from '#collections/raw.ts'
import type { Role } from '#src/domain/roles.ts'
import { type Made, otherValues } from './other-value.ts'
import { askApi, type Rest, restAs } from './rest.ts'
import { fieldsOf, LETTERS, type Letter, WHO } from './rights-table.ts'
import { makeUser, userWith } from './users.ts'

type Data = Record<string, unknown>
// biome-ignore lint/suspicious/noExplicitAny: the test handles every collection by name
type Any = any

/** A session for each letter of the table, and what the tests need to try all rights. */
export type Walk = {
  payload: Payload
  rest: Record<Letter, Rest>
  /** The users as the Local API takes them; without a user for anonymous. */
  local: Record<Letter, { overrideAccess: false; user?: Any; depth: 0 }>
  made: () => Made
}

export async function startWalk(payload: Payload): Promise<Walk> {
  const [rest, local] = [{} as Walk['rest'], {} as Walk['local']]
  for (const letter of LETTERS) {
    const role: Role | null = WHO[letter]
    rest[letter] = restAs(payload, role)
    local[letter] = { overrideAccess: false, depth: 0, ...(role ? { user: await userWith({ payload, role }) } : {}) }
  }
  const ids: Made['ids'] = {}
  for (const collection of CONTENT_SLUGS) {
    // The site refers to telephone numbers only.
    const where: Where = collection === 'facts' ? { kind: { equals: 'telephone' } } : {}
    const { docs } = await payload.find({ collection, where, limit: 3, depth: 0, sort: 'id' })
    ids[collection] = docs.map(({ id }) => id)
  }
  // Users who make no request, to detect a request that is stored under another name.
  const others = ['een.ander@example.nl', 'nog.een@example.nl']
  ids.users = []
  for (const email of others) ids.users.push((await makeUser(payload, { email, roles: ['redacteur'] })).id)
  let count = 0
  return { payload, rest, local, made: () => ({ mark: `merk-${++count}`, ids }) }
}

/** A cell of the table as measured: the letters for which `holds` is true. */
export async function cell(holds: (letter: Letter) => Promise<boolean>): Promise<string> {
  let letters = ''
  for (const letter of LETTERS) letters += (await holds(letter)) ? letter : '-'
  return letters
}

type Writing = {
  name: string
  fields: FlattenedField[]
  made: Walk['made']
  read: () => Promise<Data>
  write: (letter: Letter, data: Data) => Promise<unknown>
  /** For restoring a version: restores the old state and returns the data of the version. */
  before?: () => Promise<Data>
}

/**
 * Who writes which field: each user sends another value for all fields at once. A field that the program fills in
 * counts as written when it has the value that was sent, any other field when it changed.
 */
export async function whoWrites({ name, fields, made, read, write, before }: Writing): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  const filledIn = new Set([...fieldsOf(name, 'kept'), 'changeNote'])
  const asked = new Set(fieldsOf(name, 'asked'))
  const watched = fields.filter((field) => !asked.has(field.name))
  for (const letter of LETTERS) {
    const version = await before?.()
    const was = await read()
    const sent = version ?? otherValues({ fields: watched, now: was, made: made() })
    await write(letter, sent)
    const is = await read()
    for (const { name: field } of watched) {
      const isSent = !filledIn.has(field) || isDeepStrictEqual(is[field], sent[field])
      const isChanged = !isDeepStrictEqual(is[field], was[field])
      found[field] = `${found[field] ?? ''}${isChanged && isSent ? letter : '-'}`
    }
  }
  return found
}

/** The same according to the table. */
export function whoMayWrite(name: string, cells: Record<string, string>): Record<string, string> {
  const groups = ['text', 'internal', 'fourEyes'] as const
  return Object.fromEntries([
    ...groups.flatMap((group) => fieldsOf(name, group).map((field) => [field, cells[group] ?? '------'])),
    ...fieldsOf(name, 'kept').map((field) => [field, '------']),
  ])
}

export const isGranted = (status: number): boolean => status < 500 && ![401, 403, 404].includes(status)
export const quietly = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

/** An image of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export function upload({
  payload,
  letter,
  path,
  method = 'POST',
  data,
}: {
  payload: Payload
  letter: Letter
  path: string
  method?: string
  data: Data
}): Promise<Response> {
  const form = new FormData()
  form.set('file', new File([PIXEL], 'stip.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify(data))
  return askApi({ payload, who: WHO[letter], method, path, data: form })
}
