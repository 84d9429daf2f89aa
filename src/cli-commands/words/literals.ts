// The strings of a source file as a reader sees them: '{name}' where something is filled in. Each can be written anew.
import ts from 'typescript'

export type Literal = {
  readonly node: ts.StringLiteralLike | ts.TemplateExpression
  /** Where it begins in the file: what it is known by while others after it are changed. */
  readonly start: number
  readonly end: number
  readonly said: string
  /** The source that stands for it when it says something else. Every hole of `said` has to be in it, and no other. */
  readonly rewritten: (said: string) => string
}

const parsed = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.json') ? ts.ScriptKind.JSON : undefined,
  )

/** Every string of a file, outer ones before those within their holes. */
export function literalsOf(path: string, text: string): Literal[] {
  const tree = parsed(path, text)
  const found: Literal[] = []
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
      found.push(literalOf(node, tree))
    ts.forEachChild(node, look)
  }
  look(tree)
  return found
}

function literalOf(
  node: ts.StringLiteralLike | ts.TemplateExpression,
  tree: ts.SourceFile,
): Literal {
  const place = { node, start: node.getStart(tree), end: node.getEnd() }
  if (ts.isTemplateExpression(node)) {
    const holes = namedHoles(node, tree)
    const written =
      node.head.text +
      node.templateSpans
        .map(({ literal }, index) => `{${holes[index]?.name ?? ''}}${literal.text}`)
        .join('')
    const sources = new Map(holes.map(({ name, source }) => [`{${name}}`, `\${${source}}`]))
    return around(
      written,
      place,
      (said) =>
        `\`${pieces(said)
          .map((piece) => sources.get(piece) ?? inTemplate(piece))
          .join('')}\``,
    )
  }
  if (tree.fileName.endsWith('.json'))
    return around(node.text.replaceAll('${', '{'), place, (said) =>
      JSON.stringify(said.replace(/\{([^{}]+)\}/g, '${$1}')),
    )
  return ts.isNoSubstitutionTemplateLiteral(node)
    ? around(node.text, place, (said) => `\`${inTemplate(said)}\``)
    : around(node.text, place, (said) => inQuotes(said, node.getText(tree).charAt(0)))
}

/** The spaces at its ends belong to the source: nobody sees them, so nobody can lose them. */
function around(
  written: string,
  place: Pick<Literal, 'node' | 'start' | 'end'>,
  write: (said: string) => string,
): Literal {
  const [before = '', after = ''] = [/^\s*/.exec(written)?.[0], /\s*$/.exec(written)?.[0]]
  const said = written.trim()
  return {
    ...place,
    said,
    rewritten: (other) => write(said === '' ? written : `${before}${other}${after}`),
  }
}

const pieces = (said: string): string[] => said.split(/(\{[^{}]+\})/)
/** What is filled in, in order. */
export const holesOf = (said: string): string[] => (said.match(/\{[^{}]+\}/g) ?? []).toSorted()

const inTemplate = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, (one) => `\\${one}`)
const inQuotes = (text: string, mark: string): string =>
  `${mark}${[...text].map((one) => (one === mark || one === '\\' ? `\\${one}` : one === '\n' ? '\\n' : one)).join('')}${mark}`

/** A name for each hole: that of the variable, the field or the function; a number behind it when another hole has that name. */
function namedHoles(
  { templateSpans }: ts.TemplateExpression,
  tree: ts.SourceFile,
): { readonly name: string; readonly source: string }[] {
  const taken = new Map<string, string>()
  return templateSpans.map(({ expression }) => {
    const source = expression.getText(tree)
    const base = holeName(expression)
    let name = base
    for (let count = 2; taken.has(name) && taken.get(name) !== source; count += 1)
      name = `${base}${count}`
    taken.set(name, source)
    return { name, source }
  })
}

function holeName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text
  if (ts.isCallExpression(expression)) return holeName(expression.expression)
  if (ts.isParenthesizedExpression(expression)) return holeName(expression.expression)
  if (ts.isBinaryExpression(expression)) return holeName(expression.left)
  return 'part'
}
