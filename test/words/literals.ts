// The strings of a source file as a reader sees them: '{name}' where something is filled in.
import ts from 'typescript'

type Piece = ts.StringLiteralLike | ts.TemplateExpression

export type Literal = {
  /** Where it stands: the whole sum, of a sentence that is broken over several lines. */
  readonly node: ts.Expression
  readonly said: string
}

/** Every string of a file, outer ones before those within their holes. */
export function literalsOf(path: string, text: string): Literal[] {
  const tree = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.json') ? ts.ScriptKind.JSON : undefined,
  )
  const literals: Literal[] = []
  const saidBy = (pieces: readonly Piece[]): string => {
    const said = withHoles(pieces, tree)
    return (path.endsWith('.json') ? said.replaceAll('${', '{') : said).trim()
  }
  const look = (node: ts.Node): void => {
    const pieces = ts.isExpression(node) ? piecesOf(node) : undefined
    if (pieces === undefined) ts.forEachChild(node, look)
    else {
      if (ts.isExpression(node)) literals.push({ node, said: saidBy(pieces) })
      for (const piece of pieces) ts.forEachChild(piece, look)
    }
  }
  look(tree)
  return literals
}

/** The strings of which a sum is made; undefined where something else is added. */
function piecesOf(node: ts.Expression): readonly Piece[] | undefined {
  if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) return [node]
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return undefined
  const [left, right] = [piecesOf(node.left), piecesOf(node.right)]
  return left === undefined || right === undefined ? undefined : [...left, ...right]
}

/** Each hole under the name of its variable, field or function; a number behind it when another hole has that name. */
function withHoles(pieces: readonly Piece[], tree: ts.SourceFile): string {
  const sources = new Map<string, string>()
  const hole = (expression: ts.Expression): string => {
    const source = expression.getText(tree)
    const base = holeName(expression)
    let name = base
    for (let count = 2; sources.has(name) && sources.get(name) !== source; count += 1)
      name = `${base}${count}`
    sources.set(name, source)
    return `{${name}}`
  }
  return pieces
    .map((piece) =>
      ts.isTemplateExpression(piece)
        ? piece.head.text +
          piece.templateSpans
            .map(({ expression, literal }) => hole(expression) + literal.text)
            .join('')
        : piece.text,
    )
    .join('')
}

function holeName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text
  if (ts.isCallExpression(expression)) return holeName(expression.expression)
  if (ts.isParenthesizedExpression(expression)) return holeName(expression.expression)
  if (ts.isBinaryExpression(expression)) return holeName(expression.left)
  return 'part'
}
