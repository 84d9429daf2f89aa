// Reads the program's own sources with the TypeScript compiler: what a file imports, and what stands in it.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `path` from the top of the repository, with '/': 'src/domain/ids.ts'. */
export type Source = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile }

export const source = (path: string, text: string): Source => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
})

/** Every file under a folder of the repository, in order of its path. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.normalize(join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
    )
    .sort()

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

const isCode = (path: string): boolean => /\.(ts|mts|js|mjs)$/.test(path)

/** The TypeScript and JavaScript under a folder. */
export const sourcesUnder = (folder: string): Source[] =>
  filesUnder(folder)
    .filter(isCode)
    .map((path) => source(path, textOf(path)))

/**
 * `to` is a path of the repository, the name of a package with nothing after it, or 'node:…'; ''
 * when only running tells.
 */
export type Import = {
  readonly to: string
  readonly line: number
  /** Nothing of it is left when the program runs. */ readonly typeOnly: boolean
}

/** Every way to name another module: import, export … from, import(…), require(…), and import('…') in a type. */
export function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, name: ts.Node | undefined, typeOnly = false) => {
    if (name !== undefined)
      found.push({
        to: ts.isStringLiteralLike(name) ? resolved(path, name.text) : '',
        line: lineOf(tree, node),
        typeOnly,
      })
  }
  visitAll(tree, (node) => {
    if (ts.isImportDeclaration(node))
      add(
        node,
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      )
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true)
    else if (ts.isExternalModuleReference(node)) add(node, node.expression)
    else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require'))
    )
      add(node, node.arguments[0])
  })
  return found
}

function resolved(from: string, name: string): string {
  if (name.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), name))
  if (name.startsWith('node:')) return name
  const [first = '', second = ''] = name.split('/')
  if (builtinModules.includes(first)) return `node:${name}`
  return first.startsWith('@') ? `${first}/${second}` : first
}

export const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1

/** Calls `visit` for a file's every node, outer ones first. */
export function visitAll(tree: ts.Node, visit: (node: ts.Node) => void): void {
  const look = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, look)
  }
  look(tree)
}

/** Every comment of a file, with its line. */
export function commentsOf({
  tree,
  text,
}: Source): { readonly text: string; readonly line: number }[] {
  const found = new Map<number, { text: string; line: number }>()
  const look = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ]) {
      found.set(range.pos, {
        text: text.slice(range.pos, range.end),
        line: tree.getLineAndCharacterOfPosition(range.pos).line + 1,
      })
    }
    // Tokens too: a comment may stand before a closing bracket.
    for (const child of node.getChildren(tree)) look(child)
  }
  look(tree)
  return [...found.values()]
}

/** The text of every string in a file that is written out in full. */
export function stringsOf({ tree }: Source): Set<string> {
  const found = new Set<string>()
  visitAll(tree, (node) => {
    if (ts.isStringLiteralLike(node)) found.add(node.text)
  })
  return found
}

/**
 * The strings and names that are handed to a call, however deep: 'x.now' in press('x.now'), xNow in
 * press({ verb: xNow }).
 */
export function argumentsOf({ tree }: Source): Set<string> {
  const found = new Set<string>()
  visitAll(tree, (node) => {
    if (!ts.isCallExpression(node)) return
    for (const argument of node.arguments) {
      const collect = (inner: ts.Node): void => {
        if (ts.isStringLiteralLike(inner) || ts.isIdentifier(inner)) found.add(inner.text)
        ts.forEachChild(inner, collect)
      }
      collect(argument)
    }
  })
  return found
}
