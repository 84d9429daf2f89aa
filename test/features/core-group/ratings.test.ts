// Whatever people do, in whatever order: before the ratings are open, nobody is shown a word that somebody else wrote.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { send } from '../../../src/delivery/sender.ts'
import { tick } from '../../../src/delivery/tick.ts'
import { isOpenToAll } from '../../../src/domain/core-group/update.ts'
import {
  caseId,
  instant,
  localDate,
  localTime,
  meetingId,
  personId,
  reference,
} from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Answer } from '../../../src/domain/state/invitation.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import { colours } from '../../../src/domain/state/rating.ts'
import { features } from '../../../src/features/index.ts'
import { openInstance } from '../../support/delivery-ground.ts'
import { invitationFor, oneFamily, setClock } from '../../support/families.ts'
import { practice } from '../../support/ground.ts'
import { outcomes, withPlan } from '../../support/plans.ts'
import { anyNumberOf } from '../../support/some.ts'

const members = ['school', 'police', 'gp'] as const
/** Comes for the GP, and speaks for the same place. */
const colleague = 'gp-colleague'
const others = [colleague, 'chair', 'social-worker', 'admin', 'stranger'] as const
const coreGroup = meetingId('m-cg')
const verbs = new Map(features.flatMap((feature) => feature.verbs.map((verb) => [verb.verb, verb])))

const comes: Answer = {
  status: 'represented',
  name: 'A colleague',
  role: 'GP',
  person: personId(colleague),
  confirmation: { status: 'confirmed', mode: 'in-person', at: instant('2026-12-01T10:00:00.000Z') },
  by: personId('gp'),
  at: instant('2026-12-01T09:00:00.000Z'),
}

function family(): Case {
  const before = withPlan(oneFamily({ invited: [...members] }))
  const [conference] = before.conferences
  if (conference === undefined) throw new Error('There is no conference')
  const invitations = members.map((name) => ({
    ...invitationFor(name),
    ...(name === 'gp' ? { answers: [comes] } : {}),
  }))
  return {
    ...before,
    conferences: [
      conference,
      {
        ...conference,
        id: coreGroup,
        reference: reference('4471-CG1'),
        kind: 'core-group',
        date: localDate('2026-12-22'),
        time: localTime('14:00'),
        chair: personId('social-worker'),
        invitations,
      },
    ],
  }
}

type Step = {
  readonly who: number
  readonly act: 'rate' | 'note' | 'family' | 'view' | 'open' | 'later'
  readonly what: number
  readonly colour: number
}
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat({ max: members.length + others.length - 1 }),
  what: fc.nat({ max: 9 }),
  colour: fc.nat({ max: colours.length - 1 }),
  act: fc.oneof(
    { weight: 5, arbitrary: fc.constant('rate' as const) },
    { weight: 4, arbitrary: fc.constant('view' as const) },
    ...(['note', 'family', 'open', 'later'] as const).map((one) => ({
      weight: 1,
      arbitrary: fc.constant(one),
    })),
  ),
})

const views = [
  'ratings.show',
  'ratings.outcome',
  'ratings.trend',
  'core-report.open',
  'update.open',
  'update.show',
  'update.note',
  'family-rating.form',
  'core-group.members',
  'status.show',
] as const

describe('for any sequence of updates and views', () => {
  it('a rating and its words stay with whoever wrote them until all are in or the meeting begins; and no entry is ever changed', async () => {
    let seenAfter = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const clock = setClock('2026-12-17T10:00:00.000Z')
        const house = openInstance(':memory:', clock, practice('statutory'))
        try {
          await house.know(...members, ...others)
          await house.bringIn(family())
          const people = new Map(
            (await house.deps.directory.all()).map((person) => [String(person.id), person]),
          )
          const secrets: { readonly word: string; readonly by: string }[] = []
          const kept = new Map<string, string>()
          const handed = () =>
            house.messenger.handedOver.map(({ to, card }) => ({
              to,
              text: JSON.stringify(card.data),
            }))
          let checkedUntil = 0
          for (const [index, { who, act, what, colour }] of anyNumberOf(steps.entries())) {
            const name = [...members, ...others][who] ?? 'school'
            const actor = people.get(name)
            if (actor === undefined) throw new Error(`Nobody is called ${name}`)
            const text = await play(
              house,
              { actor, name, act, what, colour, secret: `secretword${index}` },
              secrets,
              clock,
            )
            const now = await house.deps.cases.load(caseId('f-alder'))
            const meeting = now?.conferences.find((conference) => conference.id === coreGroup)
            if (now === undefined || meeting === undefined) throw new Error('The family is gone')
            const open = isOpenToAll(meeting, { practice: practice('statutory'), now: clock.now() })
            while ((await tick(house.parts)) + (await send(house.parts, 500)) > 0);
            const shown = [{ to: name, text }, ...handed().slice(checkedUntil)]
            checkedUntil = handed().length
            for (const { to, text: card } of anyNumberOf(shown)) {
              const foreign = secrets.filter(
                (secret) => secret.by !== to && new RegExp(`${secret.word}(?!\\d)`).test(card),
              )
              if (!open) expect(foreign, `${to} at step ${index}`).toEqual([])
              else seenAfter += foreign.length
            }
            for (const paper of anyNumberOf(
              await house.deps.cases.papers(now.id, { kinds: ['rating'] }),
            )) {
              expect(kept.get(paper.id) ?? JSON.stringify(paper)).toBe(JSON.stringify(paper))
              kept.set(paper.id, JSON.stringify(paper))
            }
            const trail = JSON.stringify([await house.deps.cases.audit(now.id), now])
            expect(trail).not.toMatch(/secretword/)
          }
          expect(
            (await house.deps.cases.papers(caseId('f-alder'), { kinds: ['rating'] })).length,
          ).toBe(kept.size)
          clock.set('2026-12-22T15:00:00.000Z')
          const chair = people.get('chair')
          if (chair === undefined) throw new Error('There is no chair')
          for (const what of [0, 1]) {
            const text = JSON.stringify(
              (
                await verbs.get('ratings.outcome')?.press(
                  { actor: chair, now: clock.now(), deps: house.deps },
                  {
                    caseId: 'f-alder',
                    meetingId: String(coreGroup),
                    outcomeId: outcomes[what]?.id,
                  },
                )
              )?.data,
            )
            seenAfter += secrets.filter((secret) => text.includes(secret.word)).length
          }
        } finally {
          await house.close()
        }
      }),
      { numRuns: 30 },
    )
    // Otherwise nothing that could leak was ever shown to anybody.
    expect(seenAfter).toBeGreaterThan(0)
  }, 120_000)
})

type Instance = ReturnType<typeof openInstance>
type Play = {
  readonly actor: Person
  readonly name: string
  readonly act: Step['act']
  readonly what: number
  readonly colour: number
  readonly secret: string
}

async function play(
  house: Instance,
  { actor, name, act, what, colour, secret }: Play,
  secrets: { readonly word: string; readonly by: string }[],
  clock: ReturnType<typeof setClock>,
): Promise<string> {
  const ids = {
    caseId: 'f-alder',
    meetingId: String(coreGroup),
    outcomeId: outcomes[what % 2]?.id,
    invitationId: '',
  }
  const turn = { actor, now: clock.now(), deps: house.deps }
  const press = async (verb: string, data: Record<string, unknown>) =>
    JSON.stringify((await verbs.get(verb)?.press(turn, { ...ids, ...data }))?.data)
  switch (act) {
    case 'rate': {
      secrets.push({ word: secret, by: name })
      return press('update.record', {
        seen: what < 7 ? 0 : 1,
        colour: colours[colour],
        evidence: secret,
        on: '2026-12-17',
        how: 'told',
        direction: 'worse',
        safer: 'no',
        barrier: secret,
        stepWhat: secret,
        stepWho: secret,
        stepWhen: '2027-01-04',
        childSays: secret,
        familySays: secret,
        saferWhy: secret,
        helpNeeded: secret,
      })
    }
    case 'note':
      secrets.push({ word: secret, by: name })
      return press('update.leave-note', { words: secret })
    case 'family':
      secrets.push({ word: secret, by: name })
      return press('family-rating.record', {
        whose: 'parent.p-mum',
        about: ids.outcomeId,
        colour: colours[colour],
        words: secret,
        on: '2026-12-17',
      })
    case 'open':
      return press('ratings.open', {})
    case 'later':
      clock.set(
        instant(
          [
            '2026-12-18T10:00:00.000Z',
            '2026-12-21T10:00:00.000Z',
            '2026-12-22T13:30:00.000Z',
            '2026-12-22T14:30:00.000Z',
          ].filter((one) => one > clock.now())[0] ?? clock.now(),
        ),
      )
      return ''
    case 'view':
      return press(views[what] ?? 'ratings.show', {})
  }
}
