import type { Published } from '#src/answers/model/published.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'
import { prepareCatalogue } from '#src/search/catalogue.ts'

/** How long it rests between two looks, in milliseconds. */
const LOOK_EVERY = 1_000

/**
 * Makes search ready for the content of now, so that no reader waits for it. It looks again and again, since content
 * changes in two ways: by a publication, and by itself when the moment of an amount or a message has come.
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
