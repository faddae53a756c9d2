import type { Journey } from '#src/answers/model/types.ts'
import { type Asked, askedQuery } from '../../parts/asked.ts'

type Given = Pick<Asked, 'answers' | 'date'>

/** The question pages with these answers; `question` opens one of them again. */
export function questionsPath(args: { journey: Journey; asked: Given; question?: string }): string {
  const { journey, asked, question } = args
  const query = askedQuery({ asked, journey })
  const again = question === undefined ? '' : `vraag=${question}`
  return withQuery(`${journey.path}/vragen`, [query, again].filter(Boolean).join('&'))
}

/** The plan of who gave these answers. */
export const planPath = ({ journey, asked }: { journey: Journey; asked: Given }): string =>
  withQuery(`${journey.path}/plan`, askedQuery({ asked, journey }))

const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path)
