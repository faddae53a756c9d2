import { type AfterErrorHook, ValidationError } from 'payload'

/**
 * Says at which field something is refused. Payload's API stands in Next's bundle, with error classes of its own, so that
 * it does not know a refusal by a hook of ours for one, and leaves the fields out.
 */
export const tellFields: AfterErrorHook = ({ error }) => {
  if (!(error instanceof ValidationError)) return
  return { response: { errors: [{ name: error.name, message: error.message, data: error.data }] } }
}

/** What the parsers of forms say of a form that breaks off or is none. */
const BROKEN = /^(Unexpected end of|Malformed|Multipart:|Unsupported content type|Missing Content-Type)/

/** A form that cannot be read is a mistake of the one who sent it; Payload takes it for one of ours. */
export const refuseBrokenForms: AfterErrorHook = ({ error, req }) => {
  const isForm = /^multipart\//i.test(req?.headers?.get('content-type') ?? '')
  if (!isForm || !(error.name === 'SyntaxError' || BROKEN.test(error.message))) return
  return { status: 400, response: { errors: [{ message: 'Dit formulier kan niet worden gelezen.' }] } }
}
