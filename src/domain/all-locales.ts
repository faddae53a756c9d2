import type { LexicalTree } from './lexical.ts'
import type { Localised } from './locales.ts'

/**
 * The type of a document read with `locale: 'all'` and `depth: 0`. Payload generates the type for one language; `Path`
 * names the localised fields: 'title' | 'evidence.item' | 'blocks.text.body'.
 */
export type AllLocales<Document, Path extends string> = {
  [Name in keyof Document]: Name extends Path
    ? Localised<NonNullable<Value<Document[Name], never>>>
    : Value<Document[Name], Inside<Name, Path>>
}

/** The same for a draft, in which required lists can be missing. */
export type PartialDraft<Document> = {
  [Name in keyof Document]: Document[Name] | (Document[Name] extends readonly unknown[] ? null | undefined : never)
}

type Value<T, Path extends string> = T extends readonly (infer Row)[]
  ? Value<Row, Path>[]
  : T extends { root: unknown }
    ? LexicalTree
    : T extends { id: string; updatedAt: string }
      ? never // A related document: with depth 0 only its id
      : T extends { blockType: infer Block }
        ? AllLocales<T, Inside<Block, Path>>
        : T extends object
          ? AllLocales<T, Path>
          : T

/** The rest of a path after this name: of 'evidence.item', in 'evidence', that is 'item'. */
type Inside<Name, Path extends string> = Path extends `${Name & string}.${infer Rest}` ? Rest : never
