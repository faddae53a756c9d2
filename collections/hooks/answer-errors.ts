import type { AfterErrorHook } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { answerOf, databaseWords } from './database-words.ts'

type Known = Error & { status?: number; isPublic?: boolean; data?: Record<string, unknown> }

/**
 * Adds the reason and the field of a refusal to the response. Payload's API is in Next's bundle with its own error
 * classes, so it does not recognise our errors and leaves out their details.
 */
export const addRefusalDetails: AfterErrorHook = ({ error, result }) => {
  const { name, message, data }: Known = error
  if (!isRefusal(error) || !data || hasData(result)) return
  return { response: { errors: [{ name, message, data }] } }
}

/** Payload's message for an internal error. The first is what remains of it in a bundle, where class names are lost. */
const SAYS_NOTHING = new Set(['An unknown error occurred.', 'Something went wrong.'])

const OURS = {
  nl: 'Dit lukt nu niet, door een fout bij ons. Wat u schreef, staat nog op uw scherm. Probeer het over een minuut opnieuw. Lukt het dan nog niet? Bel dan uw beheerder.',
  en: 'This does not work now, because of a mistake of ours. What you wrote is still on your screen. Try again in a minute. Does it still not work? Then call your administrator.',
}

/** Hides the details of an internal error; tells the editor in their language what to do. */
export const hideInternalErrors: AfterErrorHook = ({ error, req, result }) => {
  const said = result?.errors?.[0]?.message
  if (said !== undefined && !SAYS_NOTHING.has(said)) return
  const message = isRefusal(error) && error.message ? error.message : OURS[adminLanguage(req?.i18n?.language)]
  return { response: { errors: [{ message }] } }
}

/** A failed database operation. Payload does not look at the cause of the error, so the status is set here too. */
export const reportDatabaseError: AfterErrorHook = ({ error, req }) => {
  const told = databaseWords(error)
  return told ? answerOf(told, adminLanguage(req?.i18n?.language)) : undefined
}

/** Messages of the form parsers for a form that is cut off or invalid. */
const BROKEN = /^(Unexpected end of|Malformed|Multipart:|Unsupported content type|Missing Content-Type)/

/** An unreadable form is a client error; Payload answers 500. */
export const refuseBrokenForms: AfterErrorHook = ({ error, req }) => {
  const isForm = /^multipart\//i.test(req?.headers?.get('content-type') ?? '')
  if (!isForm || !(error.name === 'SyntaxError' || BROKEN.test(error.message))) return
  return { status: 400, response: { errors: [{ message: 'Dit formulier kan niet worden gelezen.' }] } }
}

/** The same decision as Payload's own `isErrorPublic`. */
const isRefusal = (error: Known): boolean => error.isPublic ?? (error.status !== undefined && error.status !== 500)

const hasData = (result: { errors?: { data?: unknown }[] } | undefined): boolean => Boolean(result?.errors?.[0]?.data)
