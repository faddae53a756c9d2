import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long who still sends may take to read the answer before the connection is cut, in milliseconds. */
const PATIENCE = 1_000

/**
 * For a refusal: what the request still sends is not read. The connection ends with the answer, and is cut a moment
 * later: at once would take the answer back from who is still sending.
 */
export function leaveUnread(request: IncomingMessage, response: ServerResponse): void {
  if (!announcesBody(request)) return
  const { socket } = request
  response.setHeader('Connection', 'close')
  socket.destroySoon = () => {
    socket.end()
    setTimeout(() => socket.destroy(), PATIENCE).unref()
  }
  // Node reads what is left of a request once it is answered.
  response.once('finish', () => request.pause())
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
