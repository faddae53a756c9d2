import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from '#src/config/log.ts'
import { PLAIN_POLICY, plainPage } from './plain-page.ts'

const STATUSES: Record<string, 408 | 431 | undefined> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
/** How long a client may take to read the response before the connection is destroyed, in milliseconds. */
const PATIENCE = 2_000

/**
 * Responds to input that Node cannot parse as a request. No handler gets it, and the client would get an empty response:
 * headers that are too large (431), a request that stalls (408), invalid HTTP (400).
 */
export function answerUnreadable(log: Pick<Logger, 'info'>) {
  return (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex): void => {
    // A response was sent already. Destroying the connection while the client still sends could discard it.
    if (socket.writableEnded) return
    if (!socket.writable || isAnswering(socket)) return void socket.destroy(error)
    const status = STATUSES[error.code ?? ''] ?? 400
    log.info({ status }, 'unreadable request')
    // After HEAD a client would take a body for the next response.
    const isHead = error.rawPacket?.toString('latin1', 0, 5) === 'HEAD '
    socket.end(answer(status, isHead))
    setTimeout(() => socket.destroy(), PATIENCE).unref()
  }
}

/** During a response, a second one would become part of the first. Node checks the same. */
function isAnswering(socket: Duplex): boolean {
  return Boolean((socket as Duplex & { _httpMessage?: ServerResponse | null })._httpMessage?.headersSent)
}

function answer(status: 400 | 408 | 431, isHead: boolean): string {
  const { contentType, body } = plainPage({ status, locale: 'nl' })
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Content-Security-Policy: ${PLAIN_POLICY}`,
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Connection: close',
    '',
    isHead ? '' : body,
  ].join('\r\n')
}
