// Which strings of the sources are said to people, and which are names, keys, faults for
// developers, or what people type.
import ts from 'typescript'

import type { Literal } from './literals.ts'

/** Fields of a card, and of a practice, that somebody reads. */
const readInJson: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['cards/', new Set(['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText'])],
  ['src/practices/', new Set(['event', 'paraphrase'])],
])

/** What people type, and what only the program reads. */
const typedOrInner = new Set([
  'commands',
  'begins',
  'sentences',
  'intents',
  'suggestions',
  'state',
  'kind',
  'code',
  'contentType',
  'verb',
  'type',
  'repeat',
])

/** Calls whose words are for the program or its log. */
const innerCalls = new RegExp(
  '^(refuse|log|info|warn|error|includes|startsWith|endsWith|' +
    'has|get|test|split|replace|replaceAll|join|literal|enum|' +
    'element|querySelector|querySelectorAll|getElementById|setAttribute|' +
    'addEventListener|createHash|update|digest|prepare|exec)$',
)

export function isSaid(path: string, literal: Literal): boolean {
  if (!hasWords(path, literal.said)) return false
  const keys = [...readInJson].find(([folder]) => path.startsWith(folder))?.[1]
  const { node } = literal
  if (keys !== undefined)
    return (
      ts.isPropertyAssignment(node.parent) &&
      node.parent.initializer === node &&
      keys.has(nameOf(node.parent.name))
    )
  return !isInner(node)
}

/** Two words, or one that begins like a label; the name of the bot alone stands on every card. */
function hasWords(path: string, said: string): boolean {
  const words = said.replace(/\{[^{}]*\}/g, ' ').match(/[A-Za-z’'-]+/g) ?? []
  if (
    said === 'Round the Table' ||
    !/[a-z]/.test(said) ||
    /^[a-z0-9]+([-.:/_][a-z0-9*{}]+)+$/.test(said) ||
    /[<>]|^\/|\\|=|::/.test(said)
  )
    return false
  if (words.length > 1) return /\s/.test(said) && words.some((word) => word.length > 2)
  return (
    words.length === 1 &&
    /^(cards|src\/features)\//.test(path) &&
    /^[A-Z][a-z]{2,}/.test(words[0] ?? '')
  )
}

/** Whether something between a string and the function it stands in makes it a name, a key or a fault. */
function isInner(node: ts.Node): boolean {
  let beyond = false
  for (
    let inner = node, outer = node.parent;
    !ts.isSourceFile(outer);
    inner = outer, outer = outer.parent
  ) {
    // A fault is for developers, however deep in it its words are put together.
    if (
      ts.isThrowStatement(outer) ||
      (ts.isNewExpression(outer) && /(Error|RegExp|URL|Problem)$/.test(outer.expression.getText()))
    )
      return true
    if (!beyond && namesSomething(outer, inner)) return true
    // What a whole function is handed to says nothing about the strings in it.
    beyond = beyond || ts.isFunctionLike(outer)
  }
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)
}

function namesSomething(outer: ts.Node, inner: ts.Node): boolean {
  if (
    ts.isImportDeclaration(outer) ||
    ts.isLiteralTypeNode(outer) ||
    ts.isTemplateLiteralTypeNode(outer)
  )
    return true
  if (ts.isCaseClause(outer)) return outer.expression === inner
  if (ts.isPropertyAssignment(outer))
    return outer.name === inner || typedOrInner.has(nameOf(outer.name))
  if (ts.isElementAccessExpression(outer)) return outer.argumentExpression === inner
  if (ts.isBinaryExpression(outer)) return /^[!=]==?$/.test(outer.operatorToken.getText())
  return ts.isCallExpression(outer) && outer.expression !== inner && isInnerCall(outer, inner)
}

/** `refuse(code, words)`: the code is for the program, the words are said. */
function isInnerCall(call: ts.CallExpression, argument: ts.Node): boolean {
  const { expression } = call
  const name = ts.isIdentifier(expression)
    ? expression.text
    : ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : ''
  if (name === 'refuse') return call.arguments[0] === argument
  if (name === 'element') return call.arguments[0] === argument
  return innerCalls.test(name)
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : ''
