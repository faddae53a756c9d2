import type { LexicalTree } from './lexical.ts'
import type { Localised } from './locales.ts'

/**
 * A document as Payload gives it with `locale: 'all'` and `depth: 0`, from its generated type, which is that of one
 * language. `Path` are the fields that have a value for each language: 'title' | 'evidence.item' | 'blocks.text.body'.
 */
export type AllLocales<Document, Path extends string> = {
  [Name in keyof Document]: Name extends Path
    ? Localised<NonNullable<Value<Document[Name], never>>>
    : Value<Document[Name], Inside<Name, Path>>
}

/** The same where it may be a draft: of a list that is required there may be nothing yet. */
export type Unfinished<Document> = {
  [Name in keyof Document]: Document[Name] | (Document[Name] extends readonly unknown[] ? null | undefined : never)
}

type Value<T, Path extends string> = T extends readonly (infer Row)[]
  ? Value<Row, Path>[]
  : T extends { root: unknown }
    ? LexicalTree
    : T extends { id: string; updatedAt: string }
      ? never // A related document: without depth there is only its id.
      : T extends { blockType: infer Block }
        ? AllLocales<T, Inside<Block, Path>>
        : T extends object
          ? AllLocales<T, Path>
          : T

/** What stands in a path after this name: of 'evidence.item', in 'evidence', that is 'item'. */
type Inside<Name, Path extends string> = Path extends `${Name & string}.${infer Rest}` ? Rest : never
