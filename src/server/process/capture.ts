import { stripVTControlCharacters } from 'node:util'
import { type Logger, masked } from '#src/config/log.ts'

/** What one line may hold of what another wrote, in characters. */
const LONGEST = 2_000

type Stream = Pick<NodeJS.WriteStream, 'write'>

/**
 * Makes lines of the log of all that others write on stdout and stderr: Next and packages print what went wrong as they
 * like, with what was sent to them in it. From then on every line is one of ours, and no reader can write one. Gives what
 * undoes it.
 */
export function captureOutput({
  log,
  stdout = process.stdout,
  stderr = process.stderr,
}: {
  log: Pick<Logger, 'info' | 'warn'>
  stdout?: Stream
  stderr?: Stream
}): () => void {
  const undo = [capture(stdout, (line) => log.info(line)), capture(stderr, (line) => log.warn(line))]
  // Node prints its warnings past all streams.
  const before = process.listeners('warning')
  const warn = (warning: Error) => log.warn(told(`${warning.name}: ${warning.message}`))
  process.removeAllListeners('warning').on('warning', warn)
  return () => {
    process.off('warning', warn)
    for (const listener of before) process.on('warning', listener)
    for (const undoOne of undo) undoOne()
  }
}

/** Text of others as it may stand in the log: nothing personal, nothing that steers a terminal, no more than fits a line. */
export function told(text: string): string {
  const plain = stripVTControlCharacters(text.slice(0, LONGEST)).trim()
  const safe = masked(plain).replaceAll(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ' ')
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe
}

function capture(stream: Stream, say: (line: string) => void): () => void {
  const { write } = stream
  let isSaying = false
  const instead = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const text = told(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))
    // A log that writes to this very stream must not be its own reader.
    if (isSaying) return write.call(stream, chunk)
    isSaying = true
    try {
      if (text) say(text)
    } finally {
      isSaying = false
    }
    const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined
    if (done) process.nextTick(done)
    return true
  }
  stream.write = instead as Stream['write']
  return () => {
    stream.write = write
  }
}
