// A question, a hedge, somebody else's words, an earlier time: whoever types it, the family's record stays as it was.
import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { caseId } from '../../src/domain/ids.ts'
import { type Endpoint, openEndpoint } from '../support/endpoint.ts'
import { some } from '../support/some.ts'
import { type Role, rosterPeople, wholeRoster } from '../support/whole-roster.ts'

const line = z.object({ text: z.string(), kind: z.string() })
const sentences = readFileSync(
  new URL('../understanding/states-nothing.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((written) => line.parse(JSON.parse(written)))
const kinds = [...new Set(sentences.map(({ kind }) => kind))]

/** Those who have something to answer, to mark, to rate or to decide in this family. */
const speakers: readonly Role[] = ['chair', 'administrator', 'lead', 'invited', 'representative']

const number = 'Q101'
let endpoint: Endpoint
const family = caseId(`f-${number}`)
beforeAll(async () => {
  endpoint = await openEndpoint({ answerMs: 60_000 })
  await endpoint.house.deps.directory.keep(rosterPeople)
  await endpoint.house.bringIn(wholeRoster(number))
  for (const role of speakers) await endpoint.post(endpoint.tap(role, 'help.show', {}))
})
afterAll(() => endpoint.close())

/** The record, without that somebody who had said yes was asked whether they can’t come. */
const stands = async () =>
  JSON.stringify(await endpoint.house.deps.cases.load(family), (name, value: unknown) =>
    name === 'doubtedAt' ? undefined : value,
  )

describe('what states nothing', () => {
  it('has a sentence for each of two hundred ways to say it', () => {
    expect(sentences.length).toBeGreaterThan(200)
  })

  it.each(some(kinds))(
    '(%s) changes nothing, whoever types it',
    async (kind) => {
      const before = await stands()
      expect(before.length).toBeGreaterThan(100)
      const asked = () => endpoint.house.deps.cases.load(family).then(JSON.stringify)
      const untouched = kind === 'question' ? await asked() : undefined
      for (const role of some(speakers))
        for (const { text } of some(sentences.filter((sentence) => sentence.kind === kind))) {
          await endpoint.post(endpoint.from(role, { text }))
          const after = await stands()
          expect({ role, text, changed: after !== before }).toEqual({ role, text, changed: false })
        }
      // A question puts no answer in doubt either.
      if (untouched !== undefined) expect(await asked()).toBe(untouched)
    },
    120_000,
  )
})
