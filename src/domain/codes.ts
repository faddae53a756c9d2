/** The codes of a record of an enumeration, in the order in which they stand there. */
export const codesOf = <C extends string>(record: Record<C, unknown>): readonly [C, ...C[]] =>
  Object.keys(record) as [C, ...C[]]

/** Whether this is one of the codes of a record. */
export const isCodeOf = <C extends string>(record: Record<C, unknown>, code: unknown): code is C =>
  typeof code === 'string' && Object.hasOwn(record, code)
