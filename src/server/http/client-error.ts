import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from '#src/config/log.ts'
import { PLAIN_POLICY, plainPage } from './plain-page.ts'

const STATUSES: Record<string, 408 | 431 | undefined> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
/** How long a client may take to read the answer before the connection is cut, in milliseconds. */
const PATIENCE = 2_000

/**
 * Answers what is no request that Node can read. No handler ever sees it, and the reader would see an empty page: too many
 * cookies (431), a connection that halts (408), rubbish (400).
 */
export function answerUnreadable(log: Pick<Logger, 'info'>) {
  return (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex): void => {
    // Answered already. Cutting the connection while more comes in would take the answer back.
    if (socket.writableEnded) return
    if (!socket.writable || isAnswering(socket)) return void socket.destroy(error)
    const status = STATUSES[error.code ?? ''] ?? 400
    log.info({ status }, 'unreadable request')
    // Who asked for a head only would take a body for the next answer.
    const isHead = error.rawPacket?.toString('latin1', 0, 5) === 'HEAD '
    socket.end(answer(status, isHead))
    setTimeout(() => socket.destroy(), PATIENCE).unref()
  }
}

/** In the middle of an answer, a second one would become part of the first. Node looks at the same. */
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
