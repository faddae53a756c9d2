import pino, { type Logger } from 'pino'
import { lineOf } from './start-error.ts'

const ERROR = 50
let starting = true
let last = ''

/**
 * What Payload and its database adapters log through: one JSON line an event, like our own. While this process starts,
 * errors are only remembered: the start itself then tells what is wrong, in one line.
 */
export function payloadLogger({ logLevel }: { logLevel: string }): Logger {
  return pino({
    level: logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => ({ message: lineOf(error) }) },
    hooks: {
      logMethod(args, method, level) {
        if (level < ERROR || !starting) return method.apply(this, args)
        last = remembered(args) || last
      },
    },
  })
}

export function endOfStart(): void {
  starting = false
}

/** The last error that was logged while starting, in one line. */
export function lastStartError(): string {
  return last
}

function remembered([first, second]: unknown[]): string {
  if (typeof first === 'string') return lineOf(first)
  const { err, msg } = (first ?? {}) as { err?: unknown; msg?: unknown }
  const said = typeof second === 'string' ? second : typeof msg === 'string' ? msg : ''
  const cause = err ? lineOf((err as { cause?: unknown }).cause ?? err) : ''
  return [said && lineOf(said), cause].filter((text, index, all) => text && all.indexOf(text) === index).join(': ')
}
