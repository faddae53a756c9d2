import ts from 'typescript'

/** A small fault in a file: a range of text and its replacement. `what` describes it. */
export type Fault = {
  file: string
  line: number
  column: number
  from: number
  until: number
  instead: string
  what: string
}

/** All faults that can be made in a file, except in types, imports and texts for people. */
export function faultsIn({ file, text }: { file: string; text: string }): Fault[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const faults: Fault[] = []
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return
    for (const { from, until, instead, what } of changesOf(node, source)) {
      const { line, character } = source.getLineAndCharacterOfPosition(from)
      faults.push({ file, line: line + 1, column: character + 1, from, until, instead, what })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

export const withFault = (text: string, { from, until, instead }: Fault): string =>
  text.slice(0, from) + instead + text.slice(until)

type Change = Pick<Fault, 'from' | 'until' | 'instead' | 'what'>

const isLeftAlone = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node)

/** The operators that replace each other. A comparison gets two faults: its opposite, and a shifted boundary. */
const OPERATORS: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
}

function changesOf(node: ts.Node, source: ts.SourceFile): Change[] {
  const replace = (target: ts.Node, instead: string, what: string): Change => ({
    from: target.getStart(source),
    until: target.getEnd(),
    instead,
    what,
  })
  if (ts.isBinaryExpression(node)) {
    const sign = node.operatorToken
    return (OPERATORS[sign.kind] ?? []).map((other) => replace(sign, other, `${sign.getText(source)} is ${other}`))
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [replace(node, node.operand.getText(source), 'a negation is gone')]
  if (ts.isBlock(node) && isFunction(node.parent) && node.statements.length > 0)
    return [
      {
        from: node.getStart(source) + 1,
        until: node.getStart(source) + 1,
        instead: ' return;',
        what: 'returns at once',
      },
    ]
  if (ts.isIfStatement(node))
    return ['true', 'false'].map((always) => replace(node.expression, always, `if (${always})`))
  if (ts.isConditionalExpression(node))
    return ['true', 'false'].map((always) => replace(node.condition, always, `${always} ? … : …`))
  if (ts.isExpressionStatement(node) && !isDirective(node)) return [replace(node, ';', 'a statement is gone')]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace(node, 'false', 'true is false')]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replace(node, 'true', 'false is true')]
  if (ts.isNumericLiteral(node)) return [replace(node, `(${node.text} + 1)`, `${node.text} is one more`)]
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isAssignedTo(node))
    return [replace(node, '[]', 'an empty list')]
  if (ts.isStringLiteral(node) && isCode(node)) return [replace(node, "''", `'${node.text}' is empty`)]
  return []
}

const isFunction = (node: ts.Node): boolean => ts.isFunctionLike(node) && !ts.isConstructorDeclaration(node)

const isDirective = ({ expression }: ts.ExpressionStatement): boolean => ts.isStringLiteral(expression)

const isAssignedTo = ({ parent }: ts.ArrayLiteralExpression): boolean =>
  ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken

/** A string for the program: one word, not a sentence, and not the name of a property. */
const isCode = (node: ts.StringLiteral): boolean =>
  node.text !== '' && !/\s/.test(node.text) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
