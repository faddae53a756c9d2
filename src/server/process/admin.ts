import { createServer, type RequestListener, type Server } from 'node:http'
import type { Environment } from '#src/config/environment.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'

export type Admin = { handle: RequestListener; close: () => Promise<void> }

/** Prepares Next, which serves Payload's admin and REST API in this process. */
export async function openAdmin({
  settings,
  server,
  dev,
}: {
  settings: Environment
  server: Server
  dev: boolean
}): Promise<Admin> {
  // The function is nested one level deeper under plain Node than under tsx.
  const module = (await import('next')) as unknown as { default: NextFactory | { default: NextFactory } }
  const createNext = typeof module.default === 'function' ? module.default : module.default.default
  // Next adds a listener for `Upgrade` (its socket for development) to the server it is given. Node then treats every
  // request with that header as an upgrade, which stays unanswered. So Next gets a server of its own that never listens.
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
