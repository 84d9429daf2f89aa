// The strings of a source file as a reader sees them: '{name}' where something is filled in.
import ts from 'typescript'

export type Literal = {
  readonly node: ts.StringLiteralLike | ts.TemplateExpression
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
  const look = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) literals.push({ node, said: withHoles(node, tree).trim() })
    else if (ts.isStringLiteralLike(node))
      literals.push({
        node,
        said: (path.endsWith('.json') ? node.text.replaceAll('${', '{') : node.text).trim(),
      })
    ts.forEachChild(node, look)
  }
  look(tree)
  return literals
}

/** Each hole under the name of its variable, field or function; a number behind it when another hole has that name. */
function withHoles({ head, templateSpans }: ts.TemplateExpression, tree: ts.SourceFile): string {
  const sources = new Map<string, string>()
  const spans = templateSpans.map(({ expression, literal }) => {
    const source = expression.getText(tree)
    const base = holeName(expression)
    let name = base
    for (let count = 2; sources.has(name) && sources.get(name) !== source; count += 1)
      name = `${base}${count}`
    sources.set(name, source)
    return `{${name}}${literal.text}`
  })
  return head.text + spans.join('')
}

function holeName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text
  if (ts.isCallExpression(expression)) return holeName(expression.expression)
  if (ts.isParenthesizedExpression(expression)) return holeName(expression.expression)
  if (ts.isBinaryExpression(expression)) return holeName(expression.left)
  return 'part'
}
