// docs/security.md names every chapter once, and no test that is not there.
import { existsSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const text = readFileSync(new URL('docs/security.md', root), 'utf8')

it('has a row for each of the seventeen chapters', () => {
  expect([...text.matchAll(/^\| \*\*V(\d+) /gm)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 17 }, (_, index) => index + 1),
  )
})

it('names tests that are there', () => {
  const named = [...text.matchAll(/`((?:test|docs|src)\/[^`]*)`/g)].map(([, path]) => path ?? '')
  expect(named.length).toBeGreaterThan(20)
  // What another part of the documentation holds may be named before it is written.
  expect(
    named.filter((path) => path !== 'docs/operate.md' && !existsSync(new URL(path, root))),
  ).toEqual([])
})
