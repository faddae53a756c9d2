import type { Server, ServerResponse } from 'node:http'
import type { Logger } from './log.ts'

/**
 * Ends the server well: no new connections, what runs is finished, then everything is closed in order. Who is not done
 * within `patience` milliseconds is cut off.
 */
export function createStop({
  server,
  close,
  log,
  patience = 10_000,
}: {
  server: Server
  /** In this order: what uses something before what it uses. */
  close: (() => unknown)[]
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  patience?: number
}): () => Promise<void> {
  let stopping: Promise<void> | null = null

  async function stop() {
    log.info('stopping')
    // A connection that stays open after its answer would keep us waiting. Only from now on: it costs every request.
    server.prependListener('request', (_request, response: ServerResponse) => {
      response.setHeader('Connection', 'close')
    })
    await closeServer(server, patience, () => log.warn('some requests were cut off'))
    for (const closeOne of close) {
      try {
        await closeOne()
      } catch (error) {
        log.error({ error: String(error) }, 'closing failed')
      }
    }
    log.info('stopped')
  }

  return () => {
    stopping ??= stop()
    return stopping
  }
}

function closeServer(server: Server, patience: number, cutOff: () => void): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const end = setTimeout(() => {
      cutOff()
      server.closeAllConnections()
    }, patience)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(end)
      resolve()
    })
    server.closeIdleConnections()
  })
}
