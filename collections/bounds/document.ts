import {
  APIError,
  type CollectionBeforeOperationHook,
  type Field,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { rowOf } from '#src/domain/row.ts'
import { label } from '../fields/labels.ts'
import { tooLargeIn } from './size.ts'

/**
 * Characters of JSON for a whole document in one language. The longest life event of the starter content has 60,000.
 */
const MOST = 500_000

/**
 * Refuses a text or a list that is too large for its field before any other work, because Payload does not validate
 * drafts. Code without a user is trusted.
 */
export const refuseTooLarge: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID
  if ((operation === 'create' && !isCopy) || operation === 'update')
    look({ req, fields: collection.fields, data: dataOf(args), where: { collection: collection.slug } })
  return args
}

/** The same for globals. */
export const refuseTooLargeGlobal: GlobalBeforeOperationHook = ({ args, operation, req, global }) => {
  if (operation === 'update') look({ req, fields: global.fields, data: dataOf(args), where: { global: global.slug } })
  return args
}

type Looked = {
  req: PayloadRequest
  fields: Field[]
  data: unknown
  where: { collection: string } | { global: string }
}

function look({ req, fields, data, where }: Looked): void {
  if (!req.user) return
  const language = adminLanguage(req.i18n?.language)
  // Payload leaves `data` undefined for a body that it cannot parse, and then fails on that.
  if (!data) throw new APIError(NOTHING[language], 400, { code: 'nothingSent' }, true)
  const found = tooLargeIn({ fields, data })
  if (found.length > 0) {
    const errors = found.map(({ path, label: name, problem }) => ({ path, label: name, message: problem[language] }))
    throw new ValidationError({ ...where, errors, req }, req.t)
  }
  if (JSON.stringify(data).length > MOST) throw new APIError(TOO_LARGE[language], 400, { code: 'tooLarge' }, true)
}

const NOTHING = label(
  'Er is niets om op te slaan. Stuur de velden mee als JSON.',
  'There is nothing to save. Send the fields as JSON.',
)

const TOO_LARGE = label(
  'Dit document is te groot om op te slaan. Wat u schreef, staat nog op uw scherm. Verdeel het over twee documenten.',
  'This document is too large to save. What you wrote is still on your screen. Split it into two documents.',
)

const dataOf = (args: unknown): unknown => rowOf(args).data
