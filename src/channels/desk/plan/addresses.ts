import type { Plan } from '#src/answers/model/plan-types.ts'
import { inLanguage } from '../context.ts'

/** Where the answers of a life event go, and give its plan. */
export const answersAction = (slug: string): string => `/kcc/gebeurtenissen/${slug}/plan`

/** The desk's page of a code as someone typed or said it. */
export const deskCodePath = ({ code, locale }: { code: string; locale: Plan['locale'] }): string =>
  inLanguage(`/kcc/plan/${encodeURIComponent(code.trim())}`, locale)
