import { type PayloadRequest, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { refuseBrokenForms, tellFields } from './answer-errors.ts'

const lost = { errors: [{ message: 'Het volgende veld is ongeldig: title' }] } as never

it('a refusal by a hook tells at which field', async () => {
  const error = new ValidationError({ errors: [{ message: 'Vul een titel in.', path: 'title' }] })
  const answer = await tellFields({ error, result: lost, req: sent('application/json'), context: {} })
  expect(answer?.response?.errors?.[0]).toMatchObject({ data: { errors: [{ path: 'title' }] } })
})

it('another error is told as it was', async () => {
  expect(await tellFields({ error: new Error('x'), req: sent('application/json'), context: {} })).toBeUndefined()
})

it.each(['Unexpected end of form', 'Malformed part header', 'Multipart: Boundary not found'])(
  'a form of which the parser says "%s" is refused with 400',
  async (message) => {
    const req = sent('multipart/form-data; boundary=b')
    const answer = await refuseBrokenForms({ error: new Error(message), req, context: {} })
    expect(answer?.status).toBe(400)
  },
)

it('an error inside while reading a good form stays ours', async () => {
  const req = sent('multipart/form-data; boundary=b')
  expect(await refuseBrokenForms({ error: new Error('no space on disk'), req, context: {} })).toBeUndefined()
})

function sent(type: string): PayloadRequest {
  return { headers: new Headers({ 'content-type': type }) } as PayloadRequest
}
