// 'What do I put for impact?': every part of a report has help with its source.
import { afterAll, describe, expect, it } from 'vitest'

import { prompts } from '../../../src/domain/report/prompts.ts'
import { childFields, familyFields } from '../../../src/domain/state/report-words.ts'
import { texts } from '../../../src/features/preparing/report-help/flow.ts'
import { renderCard } from '../../../src/turns/render-card.ts'
import type { FieldWord } from '../../../src/understanding/meaning/slots.ts'
import { openInstance } from '../../support/delivery-ground.ts'
import { person, setClock } from '../../support/families.ts'
import { ownFolder } from '../../support/folders.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
const clock = setClock('2026-11-23T09:30:00.000Z')

async function helpFor(field: FieldWord | undefined): Promise<string> {
  const one = openInstance(folder.file('help.sqlite'), clock)
  const slots = field === undefined ? {} : { field }
  const cards = await Promise.all(
    texts.map(({ say }) =>
      say(
        { actor: person('school'), now: clock.now(), deps: one.deps },
        {
          intent: 'help',
          slots,
          confidence: 1,
          alternatives: [],
          isCommand: false,
          stated: { statement: { of: 'speaker' } },
          text: field === undefined ? 'help' : 'what do i put',
        },
      ),
    ),
  )
  await one.close()
  return cards
    .flat()
    .map((card) => JSON.stringify(renderCard(card)))
    .join('')
}

describe('help with a part of a report', () => {
  it.each([
    'impact',
    'strengths',
    'worries',
    'childs-views',
    'familys-views',
    'offer',
    'view',
    'chronology',
    'contingency',
    'involvement',
    'needs-to-change',
    'restricted',
  ] as const)('%s: a hint, and where it comes from', async (field) => {
    expect(await helpFor(field)).toMatch(/"From: [^"]{5,}"/)
  })

  it('is not given where another feature knows better: ratings, and help in general', async () => {
    expect([await helpFor('colour'), await helpFor('barrier'), await helpFor(undefined)]).toEqual([
      '',
      '',
      '',
    ])
  })

  it('is there for every field, each with a source', () => {
    for (const field of [...familyFields, ...childFields])
      expect(prompts[field].help.length * prompts[field].source.length, field).toBeGreaterThan(0)
  })
})
