import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Logger } from '#src/config/log.ts'

/** How long an incomplete request may take to become complete, in milliseconds. */
const HALF = 1_000
const LOOK_EVERY = 50

type Parts = {
  server: Server
  /** Closed in this order: dependents before their dependencies. */
  close: (() => unknown)[]
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** How long running requests get to finish, in milliseconds. */
  patience?: number
  /** The stop ends after this many milliseconds, whatever is still open. More than `patience`. */
  grace?: number
}

/**
 * Stops the server gracefully: no new connections, running requests finish, then everything is closed in order. Returns
 * false when that took longer than its grace period: the process must then exit anyway.
 */
export function createStop(parts: Parts): () => Promise<boolean> {
  const { grace = 14_000, log } = parts
  const sockets = trackSockets(parts.server)
  let stopping: Promise<boolean> | null = null

  return () => {
    stopping ??= new Promise((resolve) => {
      const end = setTimeout(() => {
        log.error({ open: sockets.size }, 'stopped by force: not everything could be closed in time')
        resolve(false)
      }, grace)
      void stop(parts, sockets).then(() => {
        clearTimeout(end)
        resolve(true)
      })
    })
    return stopping
  }
}

async function stop({ server, close, log, patience = 10_000 }: Parts, sockets: ReadonlySet<Socket>): Promise<void> {
  log.info('stopping')
  // Keep-alive would keep connections open. Only set from now on, because it has a cost per request.
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.setHeader('Connection', 'close')
  })
  await closeServer({ server, sockets, patience, log })
  for (const closeOne of close) {
    try {
      await closeOne()
    } catch (error) {
      log.error({ error: String(error) }, 'closing failed')
    }
  }
  log.info('stopped')
}

/** Includes sockets that are not in Node's own list: those that were upgraded from HTTP. */
function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

function closeServer({
  server,
  sockets,
  patience,
  log,
}: Required<Pick<Parts, 'server' | 'patience' | 'log'>> & { sockets: ReadonlySet<Socket> }): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY)
    const half = setTimeout(() => cut([...sockets].filter((socket) => !isAnswered(socket))), Math.min(HALF, patience))
    const end = setTimeout(() => {
      log.warn({ open: sockets.size }, 'some requests were cut off')
      cut(sockets)
      server.closeAllConnections()
    }, patience)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(half)
      clearTimeout(end)
      resolve()
    })
    server.closeIdleConnections()
  })
}

const cut = (sockets: Iterable<Socket>) => {
  for (const socket of sockets) socket.destroy()
}

/** True while a response is being made: Node keeps it on the socket. */
const isAnswered = (socket: Socket): boolean =>
  Boolean((socket as Socket & { _httpMessage?: ServerResponse | null })._httpMessage)
