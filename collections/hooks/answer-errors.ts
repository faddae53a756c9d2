import type { AfterErrorHook } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { answerOf, databaseWords } from './database-words.ts'

type Known = Error & { status?: number; isPublic?: boolean; data?: Record<string, unknown> }

/**
 * Says why something is refused, and at which field. Payload's API stands in Next's bundle, with error classes of its own,
 * so that it does not know a refusal by code of ours for one, and leaves out what comes with it.
 */
export const tellWhy: AfterErrorHook = ({ error, result }) => {
  const { name, message, data }: Known = error
  if (!isRefusal(error) || !data || hasData(result)) return
  return { response: { errors: [{ name, message, data }] } }
}

/** What Payload says of a mistake of ours. The first is what is left of it in a bundle, where classes have no names. */
const SAYS_NOTHING = new Set(['An unknown error occurred.', 'Something went wrong.'])

const OURS = {
  nl: 'Dit lukt nu niet, door een fout bij ons. Wat u schreef, staat nog op uw scherm. Probeer het over een minuut opnieuw. Lukt het dan nog niet? Bel dan uw beheerder.',
  en: 'This does not work now, because of a mistake of ours. What you wrote is still on your screen. Try again in a minute. Does it still not work? Then call your administrator.',
}

/** What went wrong inside stays inside; what to do is said in the language of the editor. */
export const tellWhatToDo: AfterErrorHook = ({ error, req, result }) => {
  const said = result?.errors?.[0]?.message
  if (said !== undefined && !SAYS_NOTHING.has(said)) return
  const message = isRefusal(error) && error.message ? error.message : OURS[adminLanguage(req?.i18n?.language)]
  return { response: { errors: [{ message }] } }
}

/** The database did not do it. Payload does not see what is behind the error, so the status is ours too. */
export const tellOfDatabase: AfterErrorHook = ({ error, req }) => {
  const told = databaseWords(error)
  return told ? answerOf(told, adminLanguage(req?.i18n?.language)) : undefined
}

/** What the parsers of forms say of a form that breaks off or is none. */
const BROKEN = /^(Unexpected end of|Malformed|Multipart:|Unsupported content type|Missing Content-Type)/

/** A form that cannot be read is a mistake of the one who sent it; Payload takes it for one of ours. */
export const refuseBrokenForms: AfterErrorHook = ({ error, req }) => {
  const isForm = /^multipart\//i.test(req?.headers?.get('content-type') ?? '')
  if (!isForm || !(error.name === 'SyntaxError' || BROKEN.test(error.message))) return
  return { status: 400, response: { errors: [{ message: 'Dit formulier kan niet worden gelezen.' }] } }
}

/** Meant to be told: what Payload's own `isErrorPublic` says. */
const isRefusal = (error: Known): boolean => error.isPublic ?? (error.status !== undefined && error.status !== 500)

const hasData = (result: { errors?: { data?: unknown }[] } | undefined): boolean => Boolean(result?.errors?.[0]?.data)
