import pino, { type DestinationStream, type LogFn, type Logger } from 'pino'
import { masked } from '#src/config/log.ts'
import { lineOf } from '#src/config/start-error.ts'

const ERROR = 50

/** What went wrong while this process starts, until it has started. */
export type StartErrors = { isOver: boolean; last: string }

/**
 * What Payload and its database adapters log through: one JSON line an event, like our own. While this process starts,
 * errors are only remembered: the start itself then tells what is wrong, in one line.
 */
export function payloadLogger({
  logLevel,
  startErrors,
  destination = pino.destination(),
}: {
  logLevel: string
  startErrors: StartErrors
  destination?: DestinationStream
}): Logger {
  const options: pino.LoggerOptions = {
    level: logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => ({ message: masked(lineOf(error)) }) },
    hooks: {
      logMethod(args, method, level) {
        if (level >= ERROR && !startErrors.isOver) startErrors.last = remembered(args) || startErrors.last
        // A wrong password, or somebody who may not do this: the program did what it should.
        else if (level >= ERROR && isRefusal(args)) this.info(withoutWords(args), 'refused')
        else method.apply(this, withoutPeople(args))
      },
    },
  }
  return pino(options, destination)
}

/** What somebody was told he may not do or must do otherwise, and not what went wrong. */
function isRefusal([first]: unknown[]): boolean {
  const { status = 500 } = (first as { err?: { status?: number } | null } | null)?.err ?? {}
  return status < 500
}

/** Only which refusal it was: its words may repeat what somebody typed. */
function withoutWords([first]: unknown[]): object {
  const { name, status } = (first as { err: { name?: string; status?: number } }).err
  return { error: name, status }
}

/** Payload tells to whom it sends mail, and a query that failed tells its values. */
function withoutPeople([first, second]: unknown[]): Parameters<LogFn> {
  if (typeof first === 'string') return [masked(lineOf(first))]
  const { msg, ...rest } = (first instanceof Error ? { err: first } : first) as { err?: unknown; msg?: unknown }
  // Without words of its own, pino takes the whole message of the error.
  const said = second ?? msg ?? rest.err
  return said ? [rest, masked(lineOf(said))] : [rest]
}

function remembered([first, second]: unknown[]): string {
  if (typeof first === 'string') return lineOf(first)
  const { err, msg } = (first ?? {}) as { err?: unknown; msg?: unknown }
  const said = typeof second === 'string' ? second : typeof msg === 'string' ? msg : ''
  const cause = err ? lineOf((err as { cause?: unknown }).cause ?? err) : ''
  return [said && lineOf(said), cause].filter((text, index, all) => text && all.indexOf(text) === index).join(': ')
}
