// The documents lead somewhere: each relative link, each path and each command that they name is there.
import { existsSync } from 'node:fs'
import { posix } from 'node:path'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { filesUnder, textOf } from '../support/imports.ts'
import { some } from '../support/some.ts'

const root = new URL('../../', import.meta.url)
const documents = ['README.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))]

const packageShape = z.object({ scripts: z.record(z.string(), z.string()) })

/** What is quoted as code is no link. */
const prose = (text: string): string => text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '')

/** Where the relative links of a document lead, from the root of the repository. */
const linksOf = (path: string, text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(path), target))

/** Paths from the root that are quoted as code; a pattern such as src/features/<stage>/ is none. */
const pathsOf = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test|docs|cards|teamsapp)\/[\w./-]*)`/g)].map(([, path = '']) => path)

/** Commands of the terminal and scripts of the package that are written out to be typed. */
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/npm run -s cli -- ([a-z][a-z-]*)/g)].map(([, name = '']) => name)
const scriptsOf = (text: string): string[] =>
  [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name)

const isThere = (path: string): boolean => existsSync(new URL(path, root))

describe('the documents', () => {
  it.each(some(documents))('%s leads only to what is there', (path) => {
    const text = textOf(path)
    expect(
      linksOf(path, text).filter((target) => !isThere(target)),
      'Mend these links, which are relative to the document',
    ).toEqual([])
    expect(
      pathsOf(text).filter((named) => !isThere(named)),
      'Name the file or folder in which it is now',
    ).toEqual([])
  })

  it.each(some(documents))('%s names only commands that can be typed', (path) => {
    const text = textOf(path)
    const cli = textOf('src/cli.ts')
    expect(commandsOf(text).filter((name) => !new RegExp(`\\[\\s*'${name}',`).test(cli))).toEqual(
      [],
    )
    const { scripts } = packageShape.parse(JSON.parse(textOf('package.json')))
    expect(scriptsOf(text).filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it('can all be reached from the README', () => {
    const reached = new Set(['README.md'])
    for (const path of reached)
      for (const target of linksOf(path, textOf(path)))
        for (const document of documents)
          if (document === target || document.startsWith(`${target}/`)) reached.add(document)
    expect(documents.filter((path) => !reached.has(path))).toEqual([])
  })

  it('begin with a README that is read in one go', () => {
    expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100)
  })
})

describe('the check of links', () => {
  it('finds links beside the document and above it, and none in code or on the web', () => {
    const text =
      '[a](b.md#c) ![p](../q.png) [web](https://example.org/x.md) ' +
      '`[no](code.md)`\n```\n[no](block.md)\n```'
    expect(linksOf('docs/one.md', text)).toEqual(['docs/b.md', 'q.png'])
  })

  it('finds paths that are quoted, and no patterns', () => {
    expect(pathsOf('`src/a.ts` `docs/` `src/features/<stage>/` src/b.ts')).toEqual([
      'src/a.ts',
      'docs/',
    ])
  })
})
