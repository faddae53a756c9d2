import type { CollectionAfterErrorHook } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { BROKEN, NO_PICTURE, TOO_BIG, TOO_LARGE_WHEN_KEPT, TOO_MANY_PIXELS, WRONG_KIND } from './picture-file.ts'

type Known = Error & { status?: number; data?: { errors?: { path?: string; message?: string }[] } }

const OURS = new Set(
  [BROKEN, NO_PICTURE, TOO_LARGE_WHEN_KEPT, TOO_MANY_PIXELS, WRONG_KIND].flatMap(({ nl, en }) => [nl, en]),
)

/**
 * Explains at the file field why a picture is refused: Payload's message is in English, or only says that there is a
 * limit.
 */
export const tellAboutPicture: CollectionAfterErrorHook = ({ error, req }) => {
  const { status, data }: Known = error
  const language = adminLanguage(req?.i18n?.language)
  const atFile = data?.errors?.find(({ path }) => path === 'file')
  if (!atFile && status !== 413) return
  const known = status === 413 ? TOO_BIG : WRONG_KIND
  const message = OURS.has(atFile?.message ?? '') ? atFile?.message : known[language]
  return { response: { errors: [{ message, data: { errors: [{ message, path: 'file' }] } }] } }
}
