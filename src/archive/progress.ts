import { setImmediate } from 'node:timers/promises'

/** Tells on stderr how far the work is. */
export type Progress = {
  begin: (work: { what: string; of: number }) => void
  /** One more is done. Awaiting it lets timers and signals through. */
  step: () => Promise<void>
  end: () => void
}

type ProgressInput = { write: (text: string) => void; isTerminal: boolean; now?: () => number }

/** Time between two lines, in milliseconds. */
const EVERY = 5_000
const EVERY_ON_TERMINAL = 250

export function createProgress({ write, isTerminal, now = Date.now }: ProgressInput): Progress {
  let work = { what: '', of: 0 }
  let done = 0
  let begunAt = 0
  let toldAt = 0
  const every = isTerminal ? EVERY_ON_TERMINAL : EVERY

  const tell = (text: string) => {
    toldAt = now()
    write(isTerminal ? `\r\u001b[K  ${text}` : `  ${text}\n`)
  }
  return {
    begin: (given) => {
      work = given
      done = 0
      begunAt = now()
      toldAt = begunAt
    },
    step: async () => {
      done += 1
      if (now() - toldAt < every) return
      const left = ((now() - begunAt) / done) * Math.max(work.of - done, 0)
      tell(`${work.what}: ${inWords(done)} of ${inWords(work.of)}, ${durationOf(left)} left`)
      await setImmediate()
    },
    end: () => {
      tell(`${work.what}: ${inWords(done)}, in ${durationOf(now() - begunAt)}`)
      if (isTerminal) write('\n')
    },
  }
}

const inWords = (count: number): string => count.toLocaleString('en')

function durationOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
