import pino, { type DestinationStream, type LogFn, type Logger } from 'pino'
import { masked } from '#src/config/log.ts'
import { lineOf } from '#src/config/start-error.ts'

const ERROR = 50

/** Errors during the start, until it has ended. */
export type StartErrors = { isOver: boolean; last: string }

/**
 * The logger for Payload and its database adapters: one JSON line per event, as in our own log. During the start errors are
 * only remembered: the start itself reports the problem in one line.
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
        // A wrong password or a missing permission is no failure of the program.
        else if (level >= ERROR && isRefusal(args)) this.info(withoutWords(args), 'refused')
        else method.apply(this, withoutPeople(args))
      },
    },
  }
  return pino(options, destination)
}

/** An error that refuses a user's action, as opposed to a failure. */
function isRefusal([first]: unknown[]): boolean {
  const { status = 500 } = (first as { err?: { status?: number } | null } | null)?.err ?? {}
  return status < 500
}

/** Only the name of the refusal: its message may repeat user input. */
function withoutWords([first]: unknown[]): object {
  const { name, status } = (first as { err: { name?: string; status?: number } }).err
  return { error: name, status }
}

/** Payload logs the recipients of mail, and the values of a failed query. */
function withoutPeople([first, second]: unknown[]): Parameters<LogFn> {
  if (typeof first === 'string') return [masked(lineOf(first))]
  const { msg, ...rest } = (first instanceof Error ? { err: first } : first) as { err?: unknown; msg?: unknown }
  // Without an explicit message, pino logs that of the error unmasked.
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
