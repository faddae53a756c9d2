import type { RequestHandler } from 'express'
import { headersOfPicture } from '#src/pictures/served.ts'
import { HttpError, statusOf } from './http-error.ts'

/**
 * Serves uploaded images, such as the logo, and nothing else from that folder: an earlier version stored other files there,
 * under names chosen by users.
 */
export function servePictures({ folder }: { folder: string }): RequestHandler {
  return (request, response, next) => {
    const name = nameIn(request.path)
    const headers = headersOfPicture(name)
    if (!headers || !['GET', 'HEAD'].includes(request.method)) return next(new HttpError(404))
    response.locals.pattern = '/media/*'
    response.sendFile(name, { root: folder, headers, cacheControl: false, dotfiles: 'ignore' }, (error) => {
      if (!error) return
      // The client disconnected halfway.
      if (response.headersSent) return void response.destroy()
      const status = statusOf(error)
      // A folder or an unreadable file is a 404 too.
      next(new HttpError(status === 500 ? 404 : status))
    })
  }
}

function nameIn(path: string): string {
  try {
    return decodeURIComponent(path.slice(1))
  } catch {
    return ''
  }
}
