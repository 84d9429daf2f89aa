// 'Not that?' offers what else was meant. A meeting goes along only where its number was typed:
// what was spoken of before is no number that somebody gave, and the button would act on it.
import { afterAll, beforeAll, expect, it } from 'vitest'

import { invitationId } from '../../src/domain/ids.ts'
import type { CardData } from '../../src/domain/messages/card.ts'
import { features } from '../../src/features/index.ts'
import { messageRouter } from '../../src/turns/route-message.ts'
import { oneFamily, onlyConference, person } from '../support/families.ts'
import { anyNumberOf, some } from '../support/some.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

const spokenOf = oneFamily({ invited: ['school', 'police'] })
const other = oneFamily({ id: 'f-other', number: '4502', invited: ['school', 'police'] })
const router = messageRouter(features)
let council: Staffed
beforeAll(async () => {
  council = await openStaffed([
    person('admin', { duties: ['administrator'] }),
    person('chair', { duties: ['chair'] }),
    person('school'),
    person('police'),
  ])
  await council.bringIn(spokenOf)
  await council.bringIn({
    ...other,
    conferences: other.conferences.map((conference) => ({
      ...conference,
      invitations: conference.invitations.map((invitation) => ({
        ...invitation,
        id: invitationId(`${invitation.id}-other`),
      })),
    })),
  })
})
afterAll(() => council.close())

async function offered(who: string, text: string): Promise<readonly CardData[]> {
  const duties = who === 'chair' ? (['chair'] as const) : []
  const { cards } = await router.after(
    { actor: person(who, { duties }), now: council.deps.clock.now(), deps: council.deps },
    text,
    {
      meeting: onlyConference(spokenOf).id,
      said: { intent: 'status', slots: { reference: onlyConference(spokenOf).reference } },
    },
  )
  return cards.flatMap((card) => {
    const { notThat = [], data } = card
    const inside = Array.isArray(data['offers']) ? data['offers'] : []
    return [...notThat, ...inside.filter((one): one is CardData => typeof one === 'object')]
  })
}

const texts = [
  'and the police?',
  'what about the school then',
  'not coming then',
  'they will not make it',
  'is it still on',
  'hmm can that be moved',
  'somebody else goes',
  'what about 4502',
  'who is late to 4502',
]

it('carries no number that was not typed', async () => {
  const all: string[] = []
  for (const who of ['chair', 'school'])
    for (const text of some(texts))
      for (const { reference = '' } of anyNumberOf(await offered(who, text)))
        if (typeof reference === 'string') {
          all.push(reference)
          expect({ who, text, fits: text.includes(reference) }).toEqual({ who, text, fits: true })
        }
  expect(all.length).toBeGreaterThan(5)
  expect(all).toContain('4502')
})
