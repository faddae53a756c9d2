import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Written = { file: string; source: string; flags: string }

/** The source files of production code, without tests and test helpers. */
export function productionFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
    )
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|(^|[/.-])(fixture|testing)\.tsx?$|migrations\//.test(file),
    )
}

/** All regular expression literals in a file. */
export function literalsIn(file: string): Written[] {
  const found: Written[] = []
  walk(file, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return
    const end = node.text.lastIndexOf('/')
    found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
  })
  return found
}

/** True for a file that constructs regular expressions at runtime. */
export function constructsAtRuntime(file: string): boolean {
  let isSo = false
  walk(file, (node) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && node.expression.getText() === 'RegExp') isSo = true
  })
  return isSo
}

/** The regular expressions that are constructed when a file is loaded. */
export async function builtBy(file: string): Promise<Written[]> {
  const built: Written[] = []
  const Native = globalThis.RegExp
  const note = (expression: RegExp) => {
    built.push({ file, source: expression.source, flags: expression.flags })
    return expression
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given, made) => note(Reflect.construct(target, given, made)),
    apply: (target, self, given) => note(Reflect.apply(target, self, given)),
  })
  try {
    await import(path.resolve(file))
  } finally {
    globalThis.RegExp = Native
  }
  return built
}

/** True when it has a repetition without a maximum: "*", "+" or "{n,}". */
export const isUnbounded = ({ source }: Pick<Written, 'source'>): boolean => /[*+]|\{\d+,\}/.test(bare(source))

/** True when a variable repetition is nested in another, so that their costs multiply: "(a{1,30}){1,30}". */
export function isNested({ source }: Pick<Written, 'source'>): boolean {
  let rest = bare(source)
  for (;;) {
    const group = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)(\{\d+(?:,\d*)?\})?/.exec(rest)
    if (!group) return false
    const [whole, inside = '', count = ''] = group
    const isLong = [...inside.matchAll(/\{(\d+),(\d+)\}/g)].some(([, least, most]) => Number(most) - Number(least) > 3)
    if (isLong && count.includes(',')) return true
    rest = rest.replace(whole, () => (isLong ? 'x{0,9}' : 'x'))
  }
}

/** The source without escapes and character classes, in which these symbols are no repetition. */
const bare = (source: string): string =>
  source.replaceAll(/\\(?:p\{[^}]*\}|k<\w+>|.)/gis, 'x').replaceAll(/\[[^\]]*\]/g, 'x')

function walk(file: string, look: (node: ts.Node) => void): void {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const visit = (node: ts.Node): void => {
    look(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind))
}
