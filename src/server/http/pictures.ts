import type { RequestHandler } from 'express'
import { headersOfPicture } from '#src/pictures/served.ts'
import { HttpError, statusOf } from './http-error.ts'

/**
 * Uploaded pictures, such as the logo, and nothing else of that folder: what an earlier version of the program kept there
 * under a name that somebody chose is not served.
 */
export function servePictures({ folder }: { folder: string }): RequestHandler {
  return (request, response, next) => {
    const name = nameIn(request.path)
    const headers = headersOfPicture(name)
    if (!headers || !['GET', 'HEAD'].includes(request.method)) return next(new HttpError(404))
    response.locals.pattern = '/media/*'
    response.sendFile(name, { root: folder, headers, cacheControl: false, dotfiles: 'ignore' }, (error) => {
      if (!error) return
      // A reader who went away halfway.
      if (response.headersSent) return void response.destroy()
      const status = statusOf(error)
      // A folder, or what cannot be read, is no picture either.
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
