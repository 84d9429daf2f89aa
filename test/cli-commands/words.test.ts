import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { CommandIo } from '../../src/cli-commands/command-line.ts'
import { words } from '../../src/cli-commands/words/command.ts'
import { corrected, corrections } from '../../src/cli-commands/words/corrections.ts'
import { literalsOf } from '../../src/cli-commands/words/literals.ts'
import { readWordsPage, wordsPage } from '../../src/cli-commands/words/page.ts'
import { chapters, readSources, sayingsIn } from '../../src/cli-commands/words/sayings.ts'
import { features } from '../../src/features/index.ts'

const sources = readSources(fileURLToPath(new URL('../../', import.meta.url)))
const names = features.map(({ name }) => name)

describe('the words of the whole product', () => {
  const page = wordsPage(chapters(sources, names))

  it('are in one file, feature by feature, every saying once', () => {
    const ids = [...sources].flatMap(([path, text]) => sayingsIn(path, text)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(1_000)
    expect([...readWordsPage(page).keys()].toSorted()).toEqual(ids.toSorted())
    expect(page).toContain('## Answer invitation\n\n### Card ')
    for (const said of [
      'I can come',
      'Please answer by {replyBy}',
      'If a child is in immediate danger, call 999',
      'Each invited professional answers the invitation within two working days.',
      'The file is ready. You can get it for one day.',
    ])
      expect(page).toContain(` ${said}\n`)
  })

  it('hold nothing that people type, no invented person, and no fault for developers', () => {
    for (const other of ['Priya Nair', 'who was late', 'Not a date', 'botbuilder'])
      expect(page).not.toMatch(new RegExp(`\` ${other}\\n`))
  })

  it('given back as they were, change nothing', () => {
    const found = corrections(sources, readWordsPage(page))
    expect(found).toEqual({ wanted: [], refused: [], leftOut: 0 })
    expect(corrected(sources, found.wanted)).toEqual(new Map())
  })

  it('each written anew with its own words, still say the same', () => {
    for (const [path, text] of sources) {
      const before = sayingsIn(path, text)
      const after =
        corrected(
          new Map([[path, text]]),
          before.map((saying) => ({ saying, to: saying.said })),
        ).get(path) ?? text
      expect(sayingsIn(path, after).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    }
  })

  it('each changed, are changed where they stand and nowhere else', () => {
    for (const [path, text] of sources) {
      const before = sayingsIn(path, text)
      const after =
        corrected(
          new Map([[path, text]]),
          before.map((saying) => ({ saying, to: `${saying.said} it’s “so” \`$ \\ ' "` })),
        ).get(path) ?? text
      expect(
        literalsOf(path, after).filter(({ said }) => said.endsWith('it’s “so” `$ \\ \' "')),
      ).toHaveLength(before.length)
      expect(literalsOf(path, after)).toHaveLength(literalsOf(path, text).length)
    }
  })
})

describe('a correction', () => {
  const view =
    "export const a = (name: string, facts: F) => ({ text: `${name} comes on ${sayDay(facts.date)}, ${facts.late ? 'and is a little late' : 'in time'}.`, label: ' owes a report', code: 'a.b' })\nthrow new Error(`No ${name} here`)\n"
  const card =
    '{ "type": "TextBlock", "text": "Please answer by ${replyBy}", "id": "not a text" }\n'
  const small = new Map([
    ['src/features/a/view.ts', view],
    ['cards/a.json', card],
  ])
  const page = readWordsPage(wordsPage(chapters(small, ['a'])))
  const idOf = (said: string) => [...page].find(([, one]) => one === said)?.[0] ?? said
  const correct = (...changes: readonly [was: string, to: string][]) =>
    corrections(
      small,
      new Map([...page, ...changes.map(([was, to]) => [idOf(was), to] satisfies [string, string])]),
    )

  it('sees what is filled in by its name, and nothing but what is said', () => {
    expect([...page.values()]).toEqual([
      '{name} comes on {sayDay}, {part}.',
      'and is a little late',
      'in time',
      'owes a report',
      'Please answer by {replyBy}',
    ])
  })

  it('is written into the source it came from, a sentence within a sentence too, and the rest stays letter by letter', () => {
    const { wanted, refused } = correct(
      ['{name} comes on {sayDay}, {part}.', 'On {sayDay} {name} comes: {part}!'],
      ['and is a little late', 'a bit late'],
      ['Please answer by {replyBy}', 'Answer by "{replyBy}"'],
      ['owes a report', 'brings a report'],
    )
    expect(refused).toEqual([])
    expect(corrected(small, wanted)).toEqual(
      new Map([
        [
          'src/features/a/view.ts',
          view
            .replace(
              "`${name} comes on ${sayDay(facts.date)}, ${facts.late ? 'and is a little late' : 'in time'}.`",
              "`On ${sayDay(facts.date)} ${name} comes: ${facts.late ? 'a bit late' : 'in time'}!`",
            )
            .replace('owes', 'brings'),
        ],
        [
          'cards/a.json',
          card.replace('"Please answer by ${replyBy}"', '"Answer by \\"${replyBy}\\""'),
        ],
      ]),
    )
  })

  it.each([
    ['has lost what is filled in', '{name} comes.', 'has lost {part}, {sayDay}'],
    [
      'has lost it once of twice',
      '{name} {name} comes on {sayDay}, {part}.',
      'has {name}, which nothing fills in',
    ],
    ['has misspelt it', '{nome} comes on {sayDay}, {part}.', 'has lost {name}'],
    ['says nothing', ' ', 'would say nothing'],
  ])('that %s is refused and named, and the others are taken', (_what, to, why) => {
    const found = correct(['{name} comes on {sayDay}, {part}.', to], ['in time', 'on time'])
    expect(found.refused.map(({ id }) => id)).toEqual([idOf('{name} comes on {sayDay}, {part}.')])
    expect(found.refused[0]?.why).toContain(why)
    expect(found.wanted.map(({ to: written }) => written)).toEqual(['on time'])
  })

  it('to words that have changed since is refused, and what the file leaves out stays', () => {
    expect(corrections(small, new Map([['0000dead', 'Something else']]))).toMatchObject({
      wanted: [],
      leftOut: 5,
      refused: [{ id: '0000dead' }],
    })
  })

  it('that an editor has wrapped is read as one line', () => {
    expect(
      readWordsPage(
        '- `0000dead` Please answer\n  by {replyBy}\n\nA note of mine.\n* `0000beef` two⏎lines',
      ),
    ).toEqual(
      new Map([
        ['0000dead', 'Please answer by {replyBy}'],
        ['0000beef', 'two\nlines'],
      ]),
    )
  })
})

describe('the command', () => {
  let root: string
  let said: { out: string[]; err: string[] }
  let io: CommandIo
  beforeEach(() => {
    root = `${mkdtempSync(join(tmpdir(), 'round-the-table-words-'))}/`
    said = { out: [], err: [] }
    io = { out: (text) => void said.out.push(text), err: (text) => void said.err.push(text) }
    keep('cards/hello.json', '{ "text": "Hello ${name}, come in", "title": "Come in" }\n')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))
  const keep = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const run = (...args: string[]) => words({ root, features: [] })(args, io)
  const file = () => join(root, 'words.md')
  const corrects = (was: string, to: string) =>
    writeFileSync(file(), readFileSync(file(), 'utf8').replace(was, to))

  it('writes the file, says what a correction would change, and changes it when it is told to', async () => {
    expect(await run('--out', file())).toBe(0)
    corrects('Hello {name}, come in', 'Good morning {name}')
    expect(await run('--check', file())).toBe(0)
    expect(said.out.join('\n')).toContain(
      'cards/hello.json\n  was: Hello {name}, come in\n  new: Good morning {name}',
    )
    expect(readFileSync(join(root, 'cards/hello.json'), 'utf8')).toContain('Hello ${name}, come in')
    expect(await run('--apply', file())).toBe(0)
    expect(readFileSync(join(root, 'cards/hello.json'), 'utf8')).toBe(
      '{ "text": "Good morning ${name}", "title": "Come in" }\n',
    )
  })

  it('ends with 1 when something was refused, and still writes the rest', async () => {
    await run('--out', file())
    corrects('Hello {name}, come in', 'Hello')
    corrects('` Come in', '` Enter')
    expect(await run('--apply', file())).toBe(1)
    expect(said.err.join('\n')).toContain('‘Hello {name}, come in’ has lost {name}.')
    expect(readFileSync(join(root, 'cards/hello.json'), 'utf8')).toBe(
      '{ "text": "Hello ${name}, come in", "title": "Enter" }\n',
    )
  })

  it('overwrites no file that may hold corrections, and says what it cannot read', async () => {
    writeFileSync(file(), 'mine')
    expect(await run('--out', file())).toBe(1)
    expect(readFileSync(file(), 'utf8')).toBe('mine')
    expect(await run('--check', join(root, 'nowhere.md'))).toBe(1)
    expect(await run('--check', file(), '--apply', file())).toBe(2)
    expect(await run('--burn')).toBe(2)
    expect(await run('--help')).toBe(0)
  })
})
