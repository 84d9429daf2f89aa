// What a file of tests has to keep to, so that each test can be run alone.
import ts from 'typescript'

import { lineOf, type Source, visitAll } from './imports.ts'

/** What is opened before all tests is shared by them: one would go on from where another had stopped. */
export const sharedHouseProblems = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => /^test\/(features|journeys)\//.test(path))
    .flatMap(({ path, tree }) =>
      callsOf('beforeAll', tree)
        .filter((call) => callsOf('it', call.parent.parent).length > 1)
        .map(
          (call) =>
            `${path}:${lineOf(tree, call)} opens something once for ` +
            'several tests, which then need each other’s order. Open it in ' +
            'beforeEach; or make a story that builds on itself one test, ' +
            'each step a function; or leave one it.each that only looks.',
        ),
    )

/** The calls of `name`, of `name.each(…)` and the like, each once. */
function callsOf(name: string, within: ts.Node): ts.CallExpression[] {
  const found: ts.CallExpression[] = []
  visitAll(within, (node) => {
    if (ts.isCallExpression(node) && beginsWith(name, node) && !isCalledOn(node)) found.push(node)
  })
  return found
}

function beginsWith(name: string, node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return node.text === name
  return (
    (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) &&
    beginsWith(name, node.expression)
  )
}

const isCalledOn = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent)
