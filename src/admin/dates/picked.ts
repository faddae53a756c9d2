import { clockAt, clockHere, localMoment } from '../local-moment.ts'

/** A date picker knows only the clock of the computer it runs on; ours means the clock of the municipality. */
export type Precision = 'day' | 'moment'

/** What the picker has to be given, so that it shows this moment as a clock in the municipality does. */
export function pickable(moment: string | null | undefined, precision: Precision): Date | null {
  if (!moment) return null
  const clock = clockAt(moment)
  // Without a zone: on the clock of this computer. Noon, which is the same day in every picker.
  return new Date(precision === 'day' ? `${clock.slice(0, 10)}T12:00:00` : clock)
}

/** The moment to keep for what was picked. Of a day, Payload's picker makes noon in Greenwich wherever it runs. */
export function momentFrom(picked: Date | null, precision: Precision): string | null {
  if (!picked) return null
  if (precision === 'day') return `${picked.toISOString().slice(0, 10)}T12:00:00.000Z`
  return new Date(localMoment(clockHere(picked))).toISOString()
}
