import type { FindOptions, Payload } from 'payload'
import type { Config } from '#src/payload-types.ts'
import type { Raw } from './raw.ts'

type Slug = keyof Config['collections']
type Found<S extends Slug, Name> = {
  docs: ([Name] extends [never] ? Raw<S> : Pick<Raw<S>, 'id' | (Name & keyof Raw<S>)>)[]
  hasNextPage: boolean
}
type Options<S extends Slug, Name> = Omit<
  FindOptions<'products', never>,
  'collection' | 'locale' | 'depth' | 'select'
> & {
  collection: S
  draft?: boolean
  select?: { [name in Name & string]: true }
}

/** Payload's `find` in every language with relations as ids; with `select`, only those fields. */
export function findInAllLocales<S extends Slug, Name extends keyof Raw<S> = never>(
  payload: Payload,
  options: Options<S, Name>,
): Promise<Found<S, Name>> {
  // Payload's types always describe one language.
  const find = payload.find as (options: object) => Promise<Found<S, Name>>
  return find({ ...options, locale: 'all', depth: 0 })
}
