import type { Ledger } from '#journeys/ledger.ts'
import type { Journey as Model } from '#journeys/model.ts'
import type { OpenedCode } from './plan-types.ts'
import type { Journey, Locale } from './types.ts'

type Known = { journey: Journey; model: Model; ledger: Ledger }
type Args = { code: string; locale: Locale; find: (journeyNumber: number) => Known | null }

export const openPlanCode = (_: Args): OpenedCode => ({ ok: false, problem: 'unknown' })
