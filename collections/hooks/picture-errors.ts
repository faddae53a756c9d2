import type { CollectionAfterErrorHook } from 'payload'
import { TOO_BIG, WRONG_KIND } from '../rules/picture-file.ts'

/** Says of a refused picture, at the file, what to do: Payload names the kind of file in English, or only that there is a limit. */
export const tellAboutPicture: CollectionAfterErrorHook = ({ error, req }) => {
  const { status, data } = error as { status?: number; data?: { errors?: { path?: string }[] } }
  const isFile = data?.errors?.some(({ path }) => path === 'file')
  if (!isFile && status !== 413) return
  const message = (status === 413 ? TOO_BIG : WRONG_KIND)[req?.i18n?.language === 'en' ? 'en' : 'nl']
  return { response: { errors: [{ message, data: { errors: [{ message, path: 'file' }] } } as never] } }
}
