import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Fault } from './faults.ts'

type StartTestingInput = { fault: Fault | null; tests: string[] }
type Outcome = { isKilled: boolean; by: string }

/** In milliseconds. A fault can cause an infinite loop: then the process is killed. */
const LONGEST = 90_000
const LONGEST_OF_ALL = 600_000

/** Runs the tests in a separate process, which is restarted when it hangs. */
export async function startTesting() {
  let child = await begin()
  return {
    run: async (asked: StartTestingInput): Promise<Outcome> => {
      const answer = outcomeOf(child, asked.fault ? LONGEST : LONGEST_OF_ALL)
      child.send(asked)
      const outcome = await answer
      if (outcome) return outcome
      end(child)
      child = await begin()
      return { isKilled: true, by: 'the clock' }
    },
    stop: () => end(child),
  }
}

/** Null when the process did not answer in time, or ended. */
function outcomeOf(child: ChildProcess, longest: number): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const done = (outcome: Outcome | null) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(outcome)
    }
    const timer = setTimeout(() => done(null), longest)
    child.once('message', (outcome) => done(outcome as Outcome)).once('exit', () => done(null))
  })
}

async function begin(): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, 'runner.ts'), {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

/** Kills the process and its workers. */
function end({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid, 'SIGKILL')
}
