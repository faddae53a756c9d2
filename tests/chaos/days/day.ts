import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from '../cluster.ts'

/** What happens on a bad day. `work` leaves the cluster as it was; it returns what else was seen, or what was not tried. */
export type Day = { name: string; work: (cluster: Cluster) => Promise<Told> }
/** `broken`: promises that this day broke, beside those that every day has. */
export type Told = { seen: string; broken?: string[] }

/** Waits until something is so, at most `within` milliseconds. Returns whether it was. */
export async function until(isSo: () => boolean | Promise<boolean>, within: number): Promise<boolean> {
  const deadline = Date.now() + within
  while (!(await isSo())) {
    if (Date.now() > deadline) return false
    await pause(200)
  }
  return true
}
