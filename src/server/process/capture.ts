import { stripVTControlCharacters } from 'node:util'
import { type Logger, masked } from '#src/config/log.ts'

/** Maximum length of a line of other code, in characters. */
const LONGEST = 2_000

type Stream = Pick<NodeJS.WriteStream, 'write'>

/**
 * Turns all other output on stdout and stderr into lines of our log: Next and packages print errors in their own format,
 * including user input. No input can then forge a log line. Returns a function that undoes it.
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
  // Node prints its warnings without using these streams.
  const before = process.listeners('warning')
  const warn = (warning: Error) => log.warn(sanitised(`${warning.name}: ${warning.message}`))
  process.removeAllListeners('warning').on('warning', warn)
  return () => {
    process.off('warning', warn)
    for (const listener of before) process.on('warning', listener)
    for (const undoOne of undo) undoOne()
  }
}

/** Makes text safe for the log: no personal data, no terminal control sequences, limited in length. */
export function sanitised(text: string): string {
  const plain = stripVTControlCharacters(text.slice(0, LONGEST)).trim()
  const safe = masked(plain).replaceAll(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ' ')
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe
}

function capture(stream: Stream, say: (line: string) => void): () => void {
  const { write } = stream
  let isSaying = false
  const instead = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const text = sanitised(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))
    // The log itself may write to this stream.
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
