/** A Lexical node; only what we read of it. Payload's generated types say `any` here. */
export type LexicalNode = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  children?: LexicalNode[]
  fields?: Record<string, unknown>
  /** Of a picture: its id. */
  value?: unknown
}

/** Rich text as Payload keeps it. */
export type LexicalTree = { root: LexicalNode }
