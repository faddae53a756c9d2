import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type LengthOf, modelOf } from '#collections/journey-model.ts'
import type { RawJourney } from '#collections/raw.ts'
import { EMPTY_LEDGER, type Ledger, updateLedger } from '#journeys/ledger.ts'
import type { Journey } from '#journeys/model.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import { documents } from './documents.ts'
import type { StarterJourney } from './files.ts'

/** By slug. Part of the starter content, so that a plan code means the same in every installation and every release. */
export type Numbers = Record<string, Ledger>

const FILE = 'numbers.json'

export const numbersFile = (folder: string): string => path.join(folder, FILE)

export const readNumbers = (folder: string): Numbers => JSON.parse(readFileSync(numbersFile(folder), 'utf8')) as Numbers

/** The life event for the plan engine. Names stand for the ids of documents; without `lengthOf` its terms have no lengths. */
export function starterModel(journey: StarterJourney, lengthOf?: LengthOf): Journey {
  const ids = { id: (_kind: string, name: string) => name }
  const document = documents.journeys(journey, { locale: SOURCE_LOCALE, ids, owner: null }) as RawJourney
  return modelOf({ journey: document, ...(lengthOf ? { lengthOf } : {}) })
}

/** The numbers after these life events are published. */
export const numbered = ({ journeys, before }: { journeys: readonly StarterJourney[]; before: Numbers }): Numbers =>
  Object.fromEntries(
    journeys.map((journey) => [
      journey.slug,
      updateLedger({ ledger: before[journey.slug] ?? EMPTY_LEDGER, journey: starterModel(journey) }),
    ]),
  )
