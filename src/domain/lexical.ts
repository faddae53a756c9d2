/** A Lexical node, with only the fields we read. Payload's generated types say `any` here. */
export type LexicalNode = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  children?: LexicalNode[]
  fields?: Record<string, unknown>
  /** The id of an image. */
  value?: unknown
}

/** Rich text as Payload stores it. */
export type LexicalTree = { root: LexicalNode }
