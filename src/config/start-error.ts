/** A reason not to start. The message is one line for the operator. */
export class StartError extends Error {
  readonly code = 'start'
  override readonly name = 'StartError'
}

/** The first line of an error message, without the name of the error class. */
export function lineOf(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error)
  const [line = ''] = message.trim().split('\n')
  const bare = line.replace(/^.*\bDetails: /, '').replaceAll(/\bError: /g, '')
  // A database address in a message may hold a password.
  return bare.replaceAll(/:\/\/[^\s/@]+@/g, '://…@').slice(0, 400)
}

/** Why the server cannot listen on its port. */
export function listenError(error: unknown, { host, port }: { host: string; port: number }): StartError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new StartError(
      `PORT ${port} on ${host} is in use: stop what uses it or choose another one (example: PORT=${port === 65_535 ? port - 1 : port + 1})`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(`PORT ${port} may not be used by this user: choose one above 1023 (example: PORT=3000)`)
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartError(`HOST ${host} is not an address of this machine (example: HOST=127.0.0.1 or HOST=0.0.0.0)`)
  }
  return new StartError(`cannot listen on ${host}:${port}: ${lineOf(error)}`)
}
