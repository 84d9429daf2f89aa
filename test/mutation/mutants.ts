// Small mistakes that could be in a file: an operator, a condition, a number or a returned value
// put wrong, one at a time.
import ts from 'typescript'

/** One mistake: the text from `start` to `end` is replaced. */
export type Mutant = {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly before: string
  readonly after: string
}

const operators: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PercentToken, '*'],
])

/** All mistakes that are looked for in a source, in the order of the text. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const put = (node: ts.Node, after: string): void => {
    const start = node.getStart(file)
    const before = source.slice(start, node.end)
    if (before === after) return
    const line = file.getLineAndCharacterOfPosition(start).line + 1
    found.push({ start, end: node.end, line, before, after })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    mistakesAt(node, put)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

export const mutated = (source: string, { start, end, after }: Mutant): string =>
  source.slice(0, start) + after + source.slice(end)

type Put = (node: ts.Node, after: string) => void

function mistakesAt(node: ts.Node, put: Put): void {
  if (ts.isBinaryExpression(node)) {
    const operator = operators.get(node.operatorToken.kind)
    const joinsText =
      node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
      [node.left, node.right].some(ts.isStringLiteralLike)
    if (operator !== undefined && !joinsText) put(node.operatorToken, operator)
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      put(node, node.right.getText())
  } else if (ts.isConditionalExpression(node)) bothWays(node.condition, put)
  else if (ts.isIfStatement(node)) bothWays(node.expression, put)
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    put(node, node.operand.getText())
  else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false')
  else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true')
  else if (ts.isNumericLiteral(node)) put(node, String(Number(node.text) + 1))
  else if (ts.isReturnStatement(node) && node.expression !== undefined && mayBeUndefined(node))
    put(node.expression, 'undefined')
}

function bothWays(condition: ts.Expression, put: Put): void {
  put(condition, 'true')
  put(condition, 'false')
}

/** Whether the function around it says that it may return undefined: elsewhere the compiler would find the mistake. */
function mayBeUndefined(node: ts.Node): boolean {
  const around = ts.findAncestor(node, ts.isFunctionLike)
  return /\bundefined\b/.test(around?.type?.getText() ?? '')
}
