import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { addRefusalDetails, hideInternalErrors, refuseBrokenForms, reportDatabaseError } from './answer-errors.ts'

const lost = { errors: [{ message: 'Het volgende veld is ongeldig: title' }] } as never

it('a refusal by a hook tells at which field', async () => {
  const error = new ValidationError({ errors: [{ message: 'Vul een titel in.', path: 'title' }] })
  const answer = await addRefusalDetails({ error, result: lost, req: sent('application/json'), context: {} })
  expect(answer?.response?.errors?.[0]).toMatchObject({ data: { errors: [{ path: 'title' }] } })
})

it('a refusal by an action tells all that comes with it', async () => {
  const error = new APIError('Er zitten fouten in het bestand.', 422, { errors: [{ line: 2 }] }, true)
  const answer = await addRefusalDetails({ error, result: lost, req: sent('application/json'), context: {} })
  expect(answer?.response?.errors?.[0]).toMatchObject({ data: { errors: [{ line: 2 }] } })
})

it('another error is told as it was', async () => {
  expect(await addRefusalDetails({ error: new Error('x'), req: sent('application/json'), context: {} })).toBeUndefined()
})

it.each(['An unknown error occurred.', 'Something went wrong.'])('an editor never reads "%s"', async (message) => {
  const told = async (language: string) => {
    const req = { ...sent('application/json'), i18n: { language } } as PayloadRequest
    const result = { errors: [{ message }] } as never
    const answer = await hideInternalErrors({ error: new Error('SQLITE_BUSY: secret'), result, req, context: {} })
    return JSON.stringify(answer?.response)
  }
  const [dutch, english] = await Promise.all([told('nl'), told('en')])
  for (const said of [dutch, english]) expect(said).not.toMatch(/unknown|wrong|secret/)
  expect(dutch).not.toBe(english)
})

it('a refusal that only lost its message gets it back', async () => {
  const result = { errors: [{ message: 'An unknown error occurred.' }] } as never
  const error = new APIError('Dit is ingepland.', 423)
  const answer = await hideInternalErrors({ error, result, req: sent('application/json'), context: {} })
  expect(answer?.response?.errors?.[0]).toMatchObject({ message: 'Dit is ingepland.' })
})

it.each(['Unexpected end of form', 'Malformed part header', 'Multipart: Boundary not found'])(
  'a form of which the parser says "%s" is refused with 400',
  async (message) => {
    const req = sent('multipart/form-data; boundary=b')
    const answer = await refuseBrokenForms({ error: new Error(message), req, context: {} })
    expect(answer?.status).toBe(400)
  },
)

it('an internal error while parsing a valid form stays a server error', async () => {
  const req = sent('multipart/form-data; boundary=b')
  expect(await refuseBrokenForms({ error: new Error('no space on disk'), req, context: {} })).toBeUndefined()
})

it.each([
  ['nl', /niet opgeslagen.*nog op uw scherm.*beheerder/],
  ['en', /not saved.*still on your screen.*administrator/],
])(
  'A2: what a full disk refused is told in the language of the editor (%s), also from inside a query',
  async (language, words) => {
    const cause = Object.assign(new Error('SQLITE_FULL'), { code: 'notStored', status: 507 })
    const req = { ...sent('application/json'), i18n: { language } } as PayloadRequest
    const answer = await reportDatabaseError({ error: new Error('Failed query: secret', { cause }), req, context: {} })
    expect(answer?.status).toBe(507)
    expect(JSON.stringify(answer?.response)).toMatch(words)
  },
)

it('an error that is not of the database is left alone', async () => {
  const error = Object.assign(new Error('x'), { code: 'constructor', status: 500 })
  expect(await reportDatabaseError({ error, req: sent('application/json'), context: {} })).toBeUndefined()
})

function sent(type: string): PayloadRequest {
  return { headers: new Headers({ 'content-type': type }) } as PayloadRequest
}
