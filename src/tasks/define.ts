import type { Field, PayloadRequest, TaskConfig } from 'payload'
import { describeError } from '#src/config/log.ts'

/** An error with a Dutch message for administrators. Other errors get a general message. */
export class TaskProblem extends Error {
  override readonly name = 'TaskProblem'
}

type Task<Input> = {
  slug: string
  /** What the task does, in Dutch: "Een mail versturen". */
  label: string
  input?: Field[]
  /** The number of retries. The delay between attempts is 1 minute, then 2, 4, 8 … */
  retries?: number
  /** Its schedule as a cron line: "0 7 * * *". */
  cron?: string
  run: (args: { input: Input; req: PayloadRequest }) => Promise<void>
}

/**
 * Defines a task for the jobs queue. It may run twice (after a crash halfway), so it must be idempotent. A new one is a
 * file with `defineTask` and a line in `tasks.ts`.
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
