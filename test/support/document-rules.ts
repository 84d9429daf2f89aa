// What is written for people beside the code stays true of it: the glossary's names, and the variables of .env.example.
import ts from 'typescript'

import { type Source, visitAll } from './imports.ts'

/**
 * Every word in order, and every name exported where the glossary says that it stands. Files are
 * named from src/ on.
 */
export function glossaryProblems(markdown: string, sources: readonly Source[]): string[] {
  const rows = [...markdown.matchAll(/^\| \*\*(.+?)\*\* \| (.*?) \|(.*)\|$/gm)].map(
    ([, word = '', , where = '']) => ({ word, where }),
  )
  const files = new Map(sources.map((source) => [source.path, source]))
  const inOrder = rows.flatMap(({ word }, index) => {
    const before = rows[index - 1]?.word
    return before === undefined || before.toLowerCase() < word.toLowerCase()
      ? []
      : [`The glossary has ‘${word}’ after ‘${before}’. Put it where the alphabet has it.`]
  })
  const misplaced = rows.flatMap(({ word, where }) =>
    [...where.matchAll(/(?:`(\w+)` in )?`([\w/-]+\.ts)`/g)].flatMap(([, name, file = '']) => {
      const found = files.get(`src/${file}`)
      if (found === undefined)
        return [
          `The glossary says that ‘${word}’ is in ${file}, ` +
            'which is not there. Name the file in which it is now.',
        ]
      return name === undefined || exportsOf(found).has(name)
        ? []
        : [
            `The glossary says that ‘${word}’ is ${name} in ${file}, which ` +
              'exports no such name. Say what it is called now, and where.',
          ]
    }),
  )
  const unreadable = [...markdown.matchAll(/^\| .*$/gm)].length - 1 - rows.length
  return [
    ...inOrder,
    ...misplaced,
    ...(rows.length === 0 || unreadable !== 0
      ? ['The glossary has a row that is not | **Word** | meaning | where |.']
      : []),
  ]
}

function exportsOf({ tree }: Source): Set<string> {
  const names = new Set<string>()
  for (const statement of tree.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
    )
      for (const { name } of statement.exportClause.elements) names.add(name.text)
    if (
      !ts.canHaveModifiers(statement) ||
      !(ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    )
      continue
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) names.add(name.getText(tree))
    else if (
      (ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)) &&
      statement.name !== undefined
    )
      names.add(statement.name.text)
  }
  return names
}

/** Every variable that the configuration reads is explained, and no other. */
export function variableProblems(config: Source, example: string): string[] {
  const read = new Set<string>()
  visitAll(config.tree, (node) => {
    if (ts.isPropertyAssignment(node) && /^[A-Z][A-Z_]+$/.test(node.name.getText(config.tree)))
      read.add(node.name.getText(config.tree))
  })
  const explained = new Set(
    [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].flatMap(([, name]) => name ?? []),
  )
  return [
    ...[...read]
      .filter((name) => !explained.has(name))
      .map(
        (name) =>
          `.env.example does not explain ${name}. Say in ` +
          `plain words what it means, and show it as #${name}=…`,
      ),
    ...[...explained]
      .filter((name) => !read.has(name))
      .map(
        (name) =>
          `.env.example explains ${name}, which ${config.path} ` +
          'does not read. Delete it there, or read it here.',
      ),
  ]
}
