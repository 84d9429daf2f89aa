import { describe, expect, it } from 'vitest'

import type { Practice } from '../../src/domain/rules/practice.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import { filesUnder, textOf } from '../support/imports.ts'
import { some } from '../support/some.ts'

const guide = textOf('docs/operate.md')
const listed = new Set([...guide.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id))

/**
 * What a practice asks its council to confirm: rules whose number is ours or was read elsewhere,
 * and settings that are.
 */
function toConfirm(practice: Practice): string[] {
  const unsure = (tag: string): boolean => tag === 'ours' || tag === 'confirm-locally'
  const rules = [...practice.rules.values()]
    .filter(
      ({ confirmLocally, tags }) => confirmLocally || unsure(tags.duty) || unsure(tags.number),
    )
    .map((rule) => `${rule.id}: ${rule.event} (${rule.n} ${rule.unit})`)
  const settings = Object.entries(practice).flatMap(([name, setting]: [string, unknown]) =>
    typeof setting === 'object' &&
    setting !== null &&
    'tag' in setting &&
    typeof setting.tag === 'string' &&
    unsure(setting.tag)
      ? [`${name}: a setting`]
      : [],
  )
  return [...rules, ...settings]
}

describe('the guide for whoever runs it', () => {
  it.each([...shippedPractices().values()])(
    'lists everything that $name’s council has to confirm',
    (practice) => {
      const missing = toConfirm(practice).filter((one) => !listed.has(one.split(':')[0] ?? ''))
      expect(
        missing,
        'Add a row | `id` | as it ships | in which practices | ' +
          'to docs/operate.md, under ‘What the council confirms’',
      ).toEqual([])
    },
  )

  it('asks to confirm nothing that no practice has', () => {
    const all = new Set(
      [...shippedPractices().values()].flatMap((practice) =>
        toConfirm(practice).map((one) => one.split(':')[0]),
      ),
    )
    expect([...listed].filter((id) => !all.has(id))).toEqual([])
  })

  it('names commands that there are, and files that there are', () => {
    const commands = [...guide.matchAll(/npm run -s cli -- ([\w-]+)/g)].map(([, name = '']) => name)
    expect(commands.length).toBeGreaterThan(6)
    for (const name of some(commands))
      expect(textOf('src/cli.ts'), name).toMatch(new RegExp(`\\[\\s*'${name}',`))
    const files = [
      ...filesUnder('src'),
      ...filesUnder('docs'),
      ...filesUnder('teamsapp'),
      ...filesUnder('test'),
    ]
    for (const [, path = ''] of some(
      guide.matchAll(/`?((?:src|docs|teamsapp|test)\/[\w./-]+\.(?:ts|md|bicep|json))`?/g),
    ))
      expect(files, path).toContain(path)
  })
})
