import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a client that still sends may take to read the response before the connection is destroyed, in milliseconds. */
const PATIENCE = 1_000

/**
 * For a refusal: the rest of the body is not read. The connection closes after the response, and is destroyed a moment
 * later: doing so at once would discard the response for a client that is still sending.
 */
export function leaveUnread(request: IncomingMessage, response: ServerResponse): void {
  if (!announcesBody(request)) return
  const { socket } = request
  response.setHeader('Connection', 'close')
  socket.destroySoon = () => {
    socket.end()
    setTimeout(() => socket.destroy(), PATIENCE).unref()
  }
  // Node reads the rest of a request once it is answered.
  response.once('finish', () => request.pause())
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
