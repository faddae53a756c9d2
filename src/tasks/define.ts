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
  /** The number of retries. */
  retries?: number
  /** The delay before each retry in milliseconds. Without it: 1 minute, then 2, 4, 8 … */
  retryAfter?: number
  /** Its schedule as a cron line: "0 7 * * *". */
  cron?: string
  run: (args: { input: Input; req: PayloadRequest; jobId: string }) => Promise<void>
}

/**
 * Defines a task for the jobs queue. It may run twice (after a crash halfway), so it must be idempotent. A new one is a
 * file with `defineTask` and a line in `tasks.ts`.
 */
export function defineTask<Input = Record<string, never>>(task: Task<Input>): TaskConfig {
  const { slug, label, input: inputSchema = [], retries = 6, retryAfter, cron, run } = task
  return {
    slug,
    label,
    inputSchema,
    retries: {
      attempts: retries,
      backoff: retryAfter ? { type: 'fixed', delay: retryAfter } : { type: 'exponential', delay: 60_000 },
    },
    ...(cron ? { schedule: [{ cron, queue: 'default' }] } : {}),
    handler: async ({ input, req, job }: { input: unknown; req: PayloadRequest; job: { id: unknown } }) => {
      try {
        await run({ input: input as Input, req, jobId: String(job.id) })
        return { output: {} }
      } catch (error) {
        req.payload.logger.warn({ task: slug, error: describeError(error), msg: 'a task failed' })
        throw error instanceof TaskProblem ? error : new TaskProblem(`${label}: er ging iets mis.`)
      }
    },
  } as TaskConfig
}
