import { clockAt, clockHere, localMoment } from '../local-moment.ts'

/** A date picker uses the time zone of the computer; these functions convert it to that of the municipality. */
export type Precision = 'day' | 'moment'

/** The value to give the picker, so that it shows this moment in the time of the municipality. */
export function pickable(moment: string | null | undefined, precision: Precision): Date | null {
  if (!moment) return null
  const clock = clockAt(moment)
  // Without an offset, so in the time zone of this computer. Noon is the same day in every picker.
  return new Date(precision === 'day' ? `${clock.slice(0, 10)}T12:00:00` : clock)
}

/** The moment to store for a picked date. Payload's picker returns a day as noon UTC. */
export function momentFrom(picked: Date | null, precision: Precision): string | null {
  if (!picked) return null
  if (precision === 'day') return `${picked.toISOString().slice(0, 10)}T12:00:00.000Z`
  return new Date(localMoment(clockHere(picked))).toISOString()
}
