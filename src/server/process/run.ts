import { ConfigurationError } from '#src/config/environment.ts'
import { describeError } from '#src/config/log.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'
import type { StartErrors } from './payload-logger.ts'
import { type Running, start } from './start.ts'

/** Starts, tells the operator how it went, and stops when asked to. */
export async function run(): Promise<void> {
  // To the operator, past the log.
  const say = process.stdout.write.bind(process.stdout)
  const startErrors: StartErrors = { isOver: false, last: '' }
  let isTold = false
  const tell = (line: string) => {
    isTold = true
    process.stderr.write(`eenmond cannot start: ${line}\n`)
  }
  // Whatever ends the process while it starts, the operator gets one line.
  process.once('exit', (code) => {
    if (code !== 0 && !isTold) tell(startErrors.last || `ended with code ${code}`)
  })
  try {
    const running = await start({ dev: process.env.NODE_ENV !== 'production', startErrors })
    isTold = true
    // First this: who reads that we are ready may ask us to stop in the same moment, and then content is still being kept.
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
  // A promise that nobody waited for is a mistake to repair, not a reason to leave every reader without an answer.
  process.on('unhandledRejection', (error) => log.error({ error: describeError(error) }, 'unhandled rejection'))
  process.on('uncaughtException', (error) => {
    log.fatal({ error: describeError(error) }, 'unexpected error')
    process.exit(1)
  })
}
