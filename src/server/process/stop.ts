import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Logger } from '#src/config/log.ts'

/** How long half a request may take to become a whole one, in milliseconds. */
const HALF = 1_000
const LOOK_EVERY = 50

type Parts = {
  server: Server
  /** In this order: what uses something before what it uses. */
  close: (() => unknown)[]
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** What runs gets this many milliseconds to finish. */
  patience?: number
  /** After this many milliseconds it has stopped, whatever is open or hangs. More than `patience`. */
  grace?: number
}

/**
 * Ends the server well: no new connections, what runs is finished, then everything is closed in order. Gives false when that
 * was not done within its grace: then the process must end as it is.
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
  // A connection that stays open after its answer would keep us waiting. Only from now on: it costs every request.
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

/** Also sockets that Node's own list leaves out: those that became something else than HTTP. */
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

/** True while an answer is being made: Node keeps it on the socket. */
const isAnswered = (socket: Socket): boolean =>
  Boolean((socket as Socket & { _httpMessage?: ServerResponse | null })._httpMessage)
