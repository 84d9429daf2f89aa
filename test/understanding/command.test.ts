import { writeFileSync } from 'node:fs'

import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'

import { understandText } from '../../src/cli-commands/understand.ts'
import { instant } from '../../src/domain/ids.ts'
import { ownFolder } from '../support/folders.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

const clock = () => instant('2026-11-23T09:00:00Z')

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await understandText(clock)(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('a message is read from a terminal, for people', async () => {
  const { code, out } = await run('--as', 'chair', "who's coming tomorrow")
  expect(code).toBe(0)
  expect(out).toMatch(/^status \([01]\.\d\d\)\n {2}date: 2026-11-24/)
})

test('for programs it is JSON with intent, slots, confidence and alternatives', async () => {
  const { code, out } = await run('--as', 'professional', 'leaving at 11 for clinic', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ intent: 'leavingEarly', slots: { time: '11:00' } })
  expect(JSON.parse(out)).toHaveProperty('alternatives')
  expect(JSON.parse(out)).toHaveProperty('confidence')
})

test('the day on which it is said can be told', async () => {
  const { out } = await run(
    '--as',
    'chair',
    'who is coming tomorrow',
    '--now',
    '2027-03-27',
    '--json',
  )
  expect(JSON.parse(out)).toMatchObject({ slots: { date: '2027-03-28' } })
})

test.each([
  [['who is coming'], 'Say who speaks'],
  [['--as', 'parent', 'who is coming'], 'Say who speaks'],
  [['--as', 'chair'], 'Give one message'],
  [['--as', 'chair', 'who', 'is coming'], 'Give one message'],
  [['--as', 'chair', 'who is coming', '--now', '2027-02-31'], 'There is no 2027-02-31'],
  [['--as', 'chair', 'who is coming', '--loud'], 'loud'],
])('%j is misuse, said with how it is used', async (args, words) => {
  const { code, err } = await run(...args)
  expect(code).toBe(2)
  expect(err).toContain(words)
  expect(err).toContain('understand --as SPEAKER')
})

test('--help says how it is used', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, err: '' })
})

test('many messages are read from a file, one line of JSON for each', async () => {
  const file = folder.file('messages.jsonl')
  writeFileSync(
    file,
    '{"as":"professional","text":"i can come"}\n\n{"as":"chair","text":"who is coming tomorrow"}\n',
  )
  const { code, out } = await run('--file', file, '--json')
  expect(code).toBe(0)
  const lines = out
    .split('\n')
    .map((line) => z.object({ intent: z.string() }).parse(JSON.parse(line)))
  expect(lines.map(({ intent }) => intent)).toEqual(['accept', 'status'])
})

test('a line that is no message is named, and nothing is read', async () => {
  const file = folder.file('messages.jsonl')
  writeFileSync(file, '{"as":"professional","text":"i can come"}\n{"as":"mum","text":"hello"}\n')
  const { code, out, err } = await run('--file', file)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('Line 2')
  expect((await run('--file', '/nowhere/messages.jsonl')).err).toContain('cannot be read')
})
