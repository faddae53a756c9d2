/**
 * Component styles refer to many custom properties that are never set: `var(--hint, var(--appearance, #fff))`. In a complete
 * stylesheet the result is known, so it replaces the reference.
 */
export function simplify(css: string): string {
  for (let before = css; ; ) {
    const after = withoutUnread(withoutUnset(before))
    if (after === before) return after
    before = after
  }
}

/** `var(--never-set, x)` becomes `x`. */
function withoutUnset(css: string): string {
  const isSet = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  let result = ''
  let at = 0
  for (const match of css.matchAll(/var\(\s*(--[\w-]+)\s*,/g)) {
    if (match.index < at || isSet.has(match[1])) continue
    const start = match.index + match[0].length
    const end = closing(css, start)
    // Nested references are handled in the next pass.
    result += css.slice(at, match.index) + css.slice(start, end).trim()
    at = end + 1
  }
  return result + css.slice(at)
}

/** Removes custom properties that no rule reads. */
function withoutUnread(css: string): string {
  const isRead = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name))
  return css.replace(/(?<=[{;\s])(--[\w-]+)\s*:[^;{}]*(;|(?=\}))/g, (declaration, name: string) =>
    isRead.has(name) ? declaration : '',
  )
}

/** The index of the bracket that closes the one before `from`. */
function closing(css: string, from: number): number {
  let depth = 1
  for (let index = from; index < css.length; index++) {
    if (css[index] === '(') depth++
    else if (css[index] === ')' && --depth === 0) return index
  }
  throw new Error('A bracket in the stylesheet is never closed')
}
