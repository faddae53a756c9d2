import type { CollectionAfterErrorHook } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { answerOf, FILE_NOT_STORED } from '../hooks/database-words.ts'
import { BROKEN, NO_PICTURE, TOO_BIG, TOO_MANY_PIXELS, WRONG_KIND } from './picture-file.ts'

type Known = Error & { status?: number; data?: { errors?: { path?: string; message?: string }[] } }

const OURS = new Set([BROKEN, NO_PICTURE, TOO_MANY_PIXELS, WRONG_KIND].flatMap(({ nl, en }) => [nl, en]))

/** Says of a refused picture, at the file, what to do: Payload names the kind of file in English, or only that there is a limit. */
export const tellAboutPicture: CollectionAfterErrorHook = ({ error, req }) => {
  const { status, data }: Known = error
  const language = adminLanguage(req?.i18n?.language)
  // Payload says this of a file that could not be written; what is wrong with a picture we found before that.
  if (error.message === req?.t('error:problemUploadingFile')) return answerOf(FILE_NOT_STORED, language)
  const atFile = data?.errors?.find(({ path }) => path === 'file')
  if (!atFile && status !== 413) return
  const known = status === 413 ? TOO_BIG : WRONG_KIND
  const message = OURS.has(atFile?.message ?? '') ? atFile?.message : known[language]
  return { response: { errors: [{ message, data: { errors: [{ message, path: 'file' }] } }] } }
}
