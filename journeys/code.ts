import type { Temporal } from 'temporal-polyfill'
import type { Ledger } from './ledger.ts'
import type { Answers } from './model.ts'
export const writeCode = (_: {
  journeyNumber: number
  ledger: Ledger
  answers: Answers
  date: Temporal.PlainDate | null
}) => '0000-0000-0000'
