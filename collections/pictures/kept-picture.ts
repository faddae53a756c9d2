import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, TextField } from 'payload'
import { sha256Of } from '#src/pictures/hash.ts'
import { dropUnusedBytes, keepBytes } from './picture-bytes.ts'

/** The hash of a picture's bytes, which finds them. Set by the program only: what a request says is ignored. */
export const hashField: TextField = {
  name: 'sha256',
  type: 'text',
  index: true,
  admin: { hidden: true },
  hooks: { beforeChange: [({ req, originalDoc }) => (req.file ? sha256Of(req.file.data) : originalDoc?.sha256)] },
}

/** Stores the bytes of a new file, and removes those of the one that it replaces. Part of the transaction of the change. */
export const keepPicture: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!req.file) return doc
  // Set by own-picture.ts; Payload's `context` is untyped.
  const staged = req.context.stagedBytes as string | undefined
  await keepBytes({ req, sha256: doc.sha256, bytes: req.file.data, staged })
  const before = previousDoc?.sha256
  if (before && before !== doc.sha256) await dropUnusedBytes({ req, sha256: before })
  return doc
}

/** Removes the bytes of a deleted picture, in the transaction of its deletion. */
export const dropPicture: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (doc.sha256) await dropUnusedBytes({ req, sha256: doc.sha256 })
}
