import type { Published } from '#src/answers/model/published.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'
import { prepareCatalogue } from '#src/search/catalogue.ts'

/** Pause between two checks, in milliseconds. */
const LOOK_EVERY = 1_000

/**
 * Builds the search index for the current content, so that no search has to wait for it. Polls, since content changes both
 * by publications and by dates on which an amount or a message becomes valid.
 */
export function keepSearchReady({ current, log }: { current: () => Published; log: Pick<Logger, 'warn'> }): () => void {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    try {
      const published = current()
      for (const locale of LOCALE_CODES) if (!isStopped) await prepareCatalogue({ published, locale })
    } catch (error) {
      log.warn({ error: describeError(error) }, 'search could not be made ready')
    }
    lookAfter(LOOK_EVERY)
  }
  const lookAfter = (ms: number) => {
    if (!isStopped) timer = setTimeout(look, ms).unref()
  }

  lookAfter(0)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
