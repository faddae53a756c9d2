import { type Changes, openCode, readCode } from '#journeys/code.ts'
import type { Ledger } from '#journeys/ledger.ts'
import type { OpenedCode } from '../model/plan-types.ts'
import type { Journey, Locale } from '../model/types.ts'
import { words } from '../wording/words.ts'

type Known = { journey: Journey; ledger: Ledger }
type OpenPlanCodeInput = { code: string; locale: Locale; find: (journeyNumber: number) => Known | null }

/** Decodes a plan code of any life event, with what changed since it was made, in words. */
export function openPlanCode({ code, locale, find }: OpenPlanCodeInput): OpenedCode {
  const read = readCode(code)
  if (!read.ok) return read
  const known = find(read.journeyNumber)
  if (!known) return { ok: false, problem: 'unknown' }
  const opened = openCode({ code: read, ledger: known.ledger })
  if (!opened.ok) return { ok: false, problem: 'unknown' }
  return {
    ok: true,
    slug: known.journey.slug,
    answers: { ...opened.answers },
    date: opened.date?.toString() ?? null,
    changes: changesInWords({ changes: opened.changes, journey: known.journey, locale }),
  }
}

/** Removed questions and answers have no text any more, so only their number is given. */
function changesInWords(args: { changes: Changes; journey: Journey; locale: Locale }): string[] {
  const { changes, journey, locale } = args
  const say = words[locale].codeChanges
  const question = (key: string) => journey.questions.find((one) => one.key === key)?.label
  const step = (key: string) => journey.steps.find((one) => one.key === key)?.title
  return [
    ...named(changes.newQuestions, question).map(say.newQuestion),
    ...named(
      changes.goneAnswers.map((gone) => gone.question),
      question,
    ).map(say.goneAnswer),
    ...(changes.goneQuestions.length > 0 ? [say.goneQuestions(changes.goneQuestions.length)] : []),
    ...named(changes.newSteps, step).map(say.newStep),
    ...(changes.goneSteps.length > 0 ? [say.goneSteps(changes.goneSteps.length)] : []),
  ]
}

const named = (keys: readonly string[], name: (key: string) => string | undefined): string[] =>
  keys.map(name).filter((found) => found !== undefined)
