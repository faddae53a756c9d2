import { createServer, type RequestListener, type Server } from 'node:http'
import type { Environment } from '#src/config/environment.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'

export type Admin = { handle: RequestListener; close: () => Promise<void> }

/** Prepares Next, which serves Payload's admin and REST API from this same process. */
export async function openAdmin({
  settings,
  server,
  dev,
}: {
  settings: Environment
  server: Server
  dev: boolean
}): Promise<Admin> {
  // Under plain Node the function stands one level deeper than under tsx.
  const module = (await import('next')) as unknown as { default: NextFactory | { default: NextFactory } }
  const createNext = typeof module.default === 'function' ? module.default : module.default.default
  // Next listens for `Upgrade` on the server it is given, for its socket while developing. Node then takes every request with
  // that header for one, and leaves it without an answer. On a server of its own, which never listens, it hears nothing.
  const httpServer = dev ? server : createServer()
  const app = createNext({ dev, hostname: settings.host, port: settings.port, httpServer })
  try {
    await app.prepare()
  } catch (error) {
    throw new StartError(`the admin cannot be started: ${lineOf(error)} (run npm run build, or set ADMIN=off)`)
  }
  const handle = app.getRequestHandler()
  return { handle: (request, response) => void handle(request, response), close: () => app.close() }
}

type NextFactory = (options: { dev: boolean; hostname: string; port: number; httpServer: Server }) => {
  prepare: () => Promise<void>
  getRequestHandler: () => (...args: Parameters<RequestListener>) => Promise<void>
  close: () => Promise<void>
}
