// Plain answers in the words of five professions: how many are recorded as they were meant, through
// the bot's turn, and that none is recorded as its opposite.
import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'
import { z } from 'zod'

import { currentAnswer } from '../../src/domain/state/invitation.ts'
import { openHouse } from '../support/house.ts'
import { familyOf } from '../support/plans.ts'
import { some } from '../support/some.ts'

const plain = z.object({
  as: z.string(),
  expects: z.string(),
  text: z.string(),
  frozen: z.boolean().optional(),
})
const meant = new Map([
  ['yes', 'attending'],
  ['online', 'attending'],
  ['no', 'declined'],
])
const answers = readFileSync('test/understanding/plain-set.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => plain.parse(JSON.parse(line)))
  .filter(({ expects }) => meant.has(expects))

/** In each round everybody says one thing, in a house of its own. */
const rounds = (): (typeof answers)[] => {
  const found: (typeof answers)[] = []
  for (const answer of answers) {
    const free = found.find((round) => round.every(({ as }) => as !== answer.as))
    if (free === undefined) found.push([answer])
    else free.push(answer)
  }
  return found
}

it('four of five plain answers are recorded as they were meant, and none as its opposite', async () => {
  const wrong: string[] = []
  const asked: string[] = []
  for (const round of some(rounds())) {
    const house = await openHouse()
    for (const { as, text } of round) await house.say(as, text)
    const invitations = (await familyOf(house)).conferences[0]?.invitations ?? []
    for (const { as, text, expects } of round) {
      const invitation = invitations.find(({ person }) => person === as)
      if (invitation === undefined) throw new Error(`${as} is not invited`)
      const { status } = currentAnswer(invitation)
      if (status === 'awaited') asked.push(`${as}: ${text}`)
      else if (status !== meant.get(expects)) wrong.push(`${as}: ${text} (${status})`)
    }
    await house.close()
  }
  expect(wrong).toEqual([])
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(answers.length / 5)
}, 120_000)
