import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { filesIn } from './files.ts'

const SOURCES = ['src', 'collections', 'journeys', 'scripts', 'tests']
const TEST = /^(src|collections|journeys|scripts)\/.*\.test\.tsx?$/

/** For each file the unit tests that depend on it, those with the most direct import first. */
export function relatedTests(): (file: string) => string[] {
  const importers = new Map<string, string[]>()
  for (const file of filesIn(SOURCES)) {
    for (const target of importsOf(file)) importers.set(target, [...(importers.get(target) ?? []), file])
  }
  return (file) => {
    const reached = new Set([file])
    for (const one of reached) for (const importer of importers.get(one) ?? []) reached.add(importer)
    return [...reached].filter((one) => TEST.test(one))
  }
}

/** The project files that a file imports at runtime, so without types. */
function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isTypeOnly(node)) names.push((node.moduleSpecifier as ts.StringLiteral).text)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly)
      names.push((node.moduleSpecifier as ts.StringLiteral).text)
    const [given] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : []
    if (given && ts.isStringLiteral(given)) names.push(given.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names.flatMap((name) => {
    const target = name.startsWith('#') ? name.slice(1) : path.join(path.dirname(file), name)
    return /^[#.]/.test(name) && existsSync(target) ? [target] : []
  })
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = importClause.namedBindings
  return !importClause.name && Boolean(named && ts.isNamedImports(named)) && allTypes(named as ts.NamedImports)
}

const allTypes = ({ elements }: ts.NamedImports): boolean => elements.every(({ isTypeOnly }) => isTypeOnly)
