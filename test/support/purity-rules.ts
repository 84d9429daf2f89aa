// The rules of the house about what the code does: it reads no clock and no environment, and talks
// no tool out of a warning. Each returns sentences as those of house-rules.ts do.
import ts from 'typescript'

import { commentsOf, importsOf, lineOf, type Source, visitAll } from './imports.ts'

/** 'src/domain/ids.ts' → 'domain'; a file directly in src is a room of its own. */
export function roomOf(path: string): string | undefined {
  const [, room, next = ''] = path.split('/')
  return room === 'sandbox' && next === 'page' ? 'sandbox/page' : room
}

/** The environment is read by config.ts alone. */
export function environmentProblems(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path !== 'src/config.ts')
    .flatMap((source) => {
      const found: string[] = []
      visitAll(source.tree, (node) => {
        if (!isNamed(node, 'process')) return
        const { parent } = node
        const property = ts.isPropertyAccessExpression(parent)
          ? parent.name.text
          : ts.isElementAccessExpression(parent) &&
              ts.isStringLiteralLike(parent.argumentExpression)
            ? parent.argumentExpression.text
            : undefined
        if (property === 'env' || property === undefined)
          found.push(
            `${source.path}:${lineOf(source.tree, node)} reads the environment. Add ` +
              'the variable to src/config.ts, which checks it, and hand its value over.',
          )
      })
      return found
    })
}

/** An identifier that stands for itself, and is not the name of a property, a key or a type. */
const isNamed = (node: ts.Node, name: string): node is ts.Identifier =>
  ts.isIdentifier(node) &&
  node.text === name &&
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node) &&
  !ts.isPropertySignature(node.parent) &&
  !ts.isTypeReferenceNode(node.parent)

const worldly = [
  'process',
  'performance',
  'crypto',
  'console',
  'fetch',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]

/** The domain reads no clock, throws no dice and touches nothing outside: what it needs is handed to it. */
export function purityProblems(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => roomOf(path) === 'domain')
    .flatMap((source) => {
      const found: string[] = []
      const say = (node: ts.Node, what: string) =>
        found.push(
          `${source.path}:${lineOf(source.tree, node)} uses ${what}. The domain is ` +
            'pure: take the moment, the random number or the answer as an argument.',
        )
      visitAll(source.tree, (node) => {
        for (const name of worldly) if (isNamed(node, name)) say(node, name)
        if (isNamed(node, 'Math') && !isProperty(node.parent, (name) => name !== 'random'))
          say(node, 'Math.random')
        if (isNamed(node, 'Date') && !readsNoClock(node))
          say(node, 'the clock (Date.now, Date() or new Date() without an argument)')
      })
      for (const { to, line } of importsOf(source))
        if (!to.startsWith('src/'))
          found.push(
            `${source.path}:${line} imports ${to === '' ? 'something unknown' : to}. ` +
              'The domain imports the domain alone: let an ' +
              'outer room do this and hand over what comes of it.',
          )
      return found
    })
}

const isProperty = (node: ts.Node, fits: (name: string) => boolean): boolean =>
  ts.isPropertyAccessExpression(node) && fits(node.name.text)

function readsNoClock(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isNewExpression(parent) && parent.expression === node)
    return (parent.arguments ?? []).length > 0
  return (
    isProperty(parent, (name) => name === 'parse' || name === 'UTC') ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
  )
}

/** What would talk the compiler or the linter out of a warning. */
export function escapeProblems(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = []
    const say = (line: number, what: string, instead: string) =>
      found.push(`${source.path}:${line} ${what}. ${instead}`)
    visitAll(source.tree, (node) => {
      const line = lineOf(source.tree, node)
      if (node.kind === ts.SyntaxKind.AnyKeyword)
        say(line, 'says ‘any’', 'Say ‘unknown’, and let zod or a check find out what it is.')
      if (ts.isNonNullExpression(node))
        say(
          line,
          'says with ‘!’ that something is there',
          'Ask whether it is, and throw or return where it is not.',
        )
      if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
        if (source.path !== 'src/domain/ids.ts' && node.type.getText(source.tree) !== 'const')
          say(
            line,
            'asserts a type with ‘as’',
            'Parse it with zod, narrow it with a check, or use ‘satisfies’.',
          )
      }
    })
    for (const { text, line } of commentsOf(source)) {
      const hushed =
        /@ts-(ignore|nocheck|expect-error)|eslint-disable|oxlint-disable|v8 ignore/.exec(text)?.[0]
      if (hushed !== undefined)
        say(
          line,
          `says ‘${hushed}’`,
          'Mend what is warned of; if the rule is wrong, ' +
            'change it for everybody in eslint.config.js.',
        )
    }
    return found
  })
}
