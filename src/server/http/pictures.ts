import path from 'node:path'
import type { RequestHandler, Response } from 'express'
import { headersOfPicture } from '#src/pictures/served.ts'
import { HttpError, statusOf } from './http-error.ts'
import type { AppParts } from './parts.ts'

/**
 * Serves uploaded images, such as the logo, and nothing else that was uploaded: an earlier version kept other files too, under
 * names chosen by users.
 */
export function servePictures({ pictures }: Pick<AppParts, 'pictures'>): RequestHandler {
  return async (request, response, next) => {
    const name = nameIn(request.path)
    const given = headersOfPicture(name)
    if (!given || !['GET', 'HEAD'].includes(request.method)) return next(new HttpError(404))
    response.locals.pattern = '/media/*'
    const picture = await pictures.find(name)
    if (!picture) return next(new HttpError(404))
    // The same on every node, unlike one made of the time of a file.
    const headers = { ...given, ETag: `"${picture.sha256}"` }
    if ('bytes' in picture) response.set(headers).send(picture.bytes)
    else sendFile({ file: picture.file, headers, response, next })
  }
}

type Sending = { file: string; headers: Record<string, string>; response: Response; next: (error: unknown) => void }

function sendFile({ file, headers, response, next }: Sending) {
  const root = path.dirname(file)
  const options = { root, headers, cacheControl: false, lastModified: false, dotfiles: 'ignore' } as const
  response.sendFile(path.basename(file), options, (error) => {
    if (!error) return
    // The client disconnected halfway.
    if (response.headersSent) return void response.destroy()
    const status = statusOf(error)
    // The file was deleted just now, or cannot be read: 404.
    next(new HttpError(status === 500 ? 404 : status))
  })
}

function nameIn(path: string): string {
  try {
    return decodeURIComponent(path.slice(1))
  } catch {
    return ''
  }
}
