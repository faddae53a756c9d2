import type { Field, PayloadRequest, TaskConfig } from 'payload'
import { describeError } from '#src/config/log.ts'

/** What went wrong, in Dutch, for a beheerder to read. Whatever else a task throws is told in general words. */
export class TaskProblem extends Error {
  override readonly name = 'TaskProblem'
}

type Task<Input> = {
  slug: string
  /** What it does, in Dutch: "Een mail versturen". */
  label: string
  input?: Field[]
  /** How often it is tried again. Between tries it waits 1 minute, then 2, 4, 8 … */
  retries?: number
  /** When it comes back by itself, as a cron line: "0 7 * * *". */
  cron?: string
  run: (args: { input: Input; req: PayloadRequest }) => Promise<void>
}

/**
 * A task for the jobs queue. It may be run twice (a process that was killed halfway does not tell), so what it does must
 * bear that. A new one is a file with `defineTask` and a line in `tasks.ts`; `payload.jobs.queue` then takes it.
 */
export function defineTask<Input = Record<string, never>>(task: Task<Input>): TaskConfig {
  const { slug, label, input: inputSchema = [], retries = 6, cron, run } = task
  return {
    slug,
    label,
    inputSchema,
    retries: { attempts: retries, backoff: { type: 'exponential', delay: 60_000 } },
    ...(cron ? { schedule: [{ cron, queue: 'default' }] } : {}),
    handler: async ({ input, req }: { input: unknown; req: PayloadRequest }) => {
      try {
        await run({ input: input as Input, req })
        return { output: {} }
      } catch (error) {
        req.payload.logger.warn({ task: slug, error: describeError(error), msg: 'a task failed' })
        throw error instanceof TaskProblem ? error : new TaskProblem(`${label}: er ging iets mis.`)
      }
    },
  } as TaskConfig
}
