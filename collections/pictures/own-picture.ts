import { randomBytes } from 'node:crypto'
import {
  type CollectionBeforeOperationHook,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { rowOf } from '#src/domain/row.ts'
import { sha256Of } from '#src/pictures/hash.ts'
import { createReencoder } from '#src/pictures/re-encode.ts'
import { may } from '../access/roles.ts'
import { isStored, stageBytes } from './picture-bytes.ts'
import { BROKEN, NO_PICTURE, TOO_LARGE_WHEN_KEPT, TOO_MANY_PIXELS, WRONG_KIND } from './picture-file.ts'

const SAID = {
  broken: BROKEN,
  tooLarge: TOO_LARGE_WHEN_KEPT,
  tooManyPixels: TOO_MANY_PIXELS,
  wrongKind: WRONG_KIND,
  noPicture: NO_PICTURE,
}

/**
 * Every uploaded picture is re-encoded and stored under a name and type of our own. Name, type, source address and crop
 * in the request are ignored.
 */
export function keepOwnPicture(): CollectionBeforeOperationHook {
  const madeAnew = createReencoder()
  return async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    // Access is checked here, before the costly decoding.
    const action = operation === 'create' ? 'create' : 'write'
    if (!overrideAccess && !may({ req, action, subject: 'media' })) throw new Forbidden(req.t)
    if (req.query) delete req.query.uploadEdits
    const { focalX: _x, focalY: _y, ...data } = rowOf(rowOf(args).data)
    if (req.file) await replaceFile({ req, madeAnew, isOwnTransaction: !overrideAccess })
    else if (operation === 'create') throw refusal('noPicture', req)
    return { ...args, data } as typeof args
  }
}

type Replacing = { req: PayloadRequest; madeAnew: ReturnType<typeof createReencoder>; isOwnTransaction: boolean }

async function replaceFile({ req, madeAnew, isOwnTransaction }: Replacing) {
  // Payload has begun a transaction in which nothing is written yet; ending it lets others write during decoding
  // (decision 12), and lets the bytes be stored apart (decision 45).
  if (isOwnTransaction) await killTransaction(req)
  const made = await madeAnew(req.file?.data ?? Buffer.alloc(0))
  if (typeof made === 'string') throw refusal(made, req)
  const { bytes, type, ending } = made
  const sha256 = sha256Of(bytes)
  if (isOwnTransaction) {
    req.context.stagedBytes = (await isStored({ payload: req.payload, sha256 }))
      ? undefined
      : await stageBytes({ req, bytes })
    await initTransaction(req)
  }
  // The hash, and something of its own: names are unique, also of two pictures that are the same.
  const name = `${sha256}-${randomBytes(4).toString('hex')}.${ending}`
  req.file = { data: bytes, mimetype: type, name, size: bytes.length }
}

function refusal(reason: keyof typeof SAID, req: PayloadRequest): ValidationError {
  const message = SAID[reason][adminLanguage(req.i18n?.language)]
  return new ValidationError({ collection: 'media', errors: [{ message, path: 'file' }], req }, req.t)
}
