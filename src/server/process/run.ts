import { ConfigurationError } from '#src/config/environment.ts'
import { describeError } from '#src/config/log.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'
import type { StartErrors } from './payload-logger.ts'
import { type Running, start } from './start.ts'

/** Starts the server, reports the result to the operator, and stops on signals. */
export async function run(): Promise<void> {
  // For the operator, not part of the log.
  const say = process.stdout.write.bind(process.stdout)
  const startErrors: StartErrors = { isOver: false, last: '' }
  let isTold = false
  const tell = (line: string) => {
    isTold = true
    process.stderr.write(`eenmond cannot start: ${line}\n`)
  }
  // If the process ends during the start, for whatever reason, the operator gets one line.
  process.once('exit', (code) => {
    if (code !== 0 && !isTold) tell(startErrors.last || `ended with code ${code}`)
  })
  try {
    const running = await start({ dev: process.env.NODE_ENV !== 'production', startErrors })
    isTold = true
    // Before the announcement: a supervisor that reads it may send a signal at once.
    stopOnSignals(running)
    say(running.announcement)
  } catch (error) {
    if (!(error instanceof ConfigurationError || error instanceof StartError) && process.env.LOG_LEVEL === 'debug') {
      process.stderr.write(`${describeError(error).stack}\n`)
    }
    tell(lineOf(error))
    process.exit(1)
  }
}

function stopOnSignals({ stop, log }: Running): void {
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      void stop().then((isWhole) => process.exit(isWhole ? 0 : 1))
    })
  }
  // An unhandled rejection is a bug, but no reason to stop serving all readers.
  process.on('unhandledRejection', (error) => log.error({ error: describeError(error) }, 'unhandled rejection'))
  process.on('uncaughtException', (error) => {
    log.fatal({ error: describeError(error) }, 'unexpected error')
    process.exit(1)
  })
}
