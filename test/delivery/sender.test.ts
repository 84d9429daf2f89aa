import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import type { SenderParts } from '../../src/delivery/sender-parts.ts'
import { tick } from '../../src/delivery/tick.ts'
import { startsAt } from '../../src/domain/dates/starts-at.ts'
import { invitationId, localDate, localTime, messageId, personId } from '../../src/domain/ids.ts'
import { answer, type Choice } from '../../src/domain/meeting/answer.ts'
import { isFinal, type SendOutcome } from '../../src/domain/messages/message.ts'
import {
  type Case,
  findInvitation,
  replaceConference,
  replaceInvitation,
} from '../../src/domain/state/case.ts'
import type { Announcement } from '../../src/domain/state/notice.ts'
import type { NoticeKey, NoticeView } from '../../src/features/kernel/feature.ts'
import { openInstance, states } from '../support/delivery-ground.ts'
import { oneFamily, onlyConference } from '../support/families.ts'
import { clock, one, other, school, sent, withTwoSenders, written } from './sender-ground.ts'

withTwoSenders()

async function answers(family: Case, name: string, choice: Choice): Promise<void> {
  await one.deps.cases.change(family.id, (before) => {
    const found =
      before === undefined ? undefined : findInvitation(before, invitationId(`i-${name}`))
    if (before === undefined || found === undefined) throw new Error(`${name} is not invited`)
    const decided = answer(found.invitation, choice, {
      by: personId(name),
      at: clock.now(),
      closesAt: startsAt(found.conference),
      seen: found.invitation.answers.length,
    })
    if (!decided.ok) throw new Error(decided.refusal.words)
    return {
      change: 'commit',
      answer: undefined,
      family: replaceInvitation(before, decided.value),
      audit: [
        {
          event: 'invitation.answered',
          meeting: found.conference.id,
          invitation: found.invitation.id,
          status: choice.status,
          by: personId(name),
          at: clock.now(),
        },
      ],
    }
  })
}

describe('a message whose time has come', () => {
  it('is handed over once to each person, as a card for that person alone, and recorded as sent', async () => {
    await written(oneFamily())
    await send(one.parts, 100)
    expect(one.messenger.handedOver.map(({ to, card }) => [to, card.to]).sort()).toEqual([
      ['police', 'police'],
      ['school', 'school'],
    ])
    expect(states(await one.messages(oneFamily()))).toEqual({ sent: 2 })
    expect(await send(one.parts, 100)).toBe(0)
  })

  it('is handed over once when two instances send at the same moment', async () => {
    for (let number = 0; number < 15; number += 1)
      await written(oneFamily({ id: `f-${number}`, number: `${5000 + number}` }))
    await Promise.all([send(one.parts, 100), send(other.parts, 100), send(one.parts, 100)])
    const seen = [...one.messenger.handedOver, ...other.messenger.handedOver].map(
      ({ to, card }) => `${to} ${JSON.stringify(card.data)}`,
    )
    expect(seen).toHaveLength(30)
    expect(new Set(seen).size).toBe(30)
  })

  it('waits for working hours and goes out when they begin', async () => {
    clock.set('2026-11-23T21:00:00.000Z')
    await written(oneFamily({ invited: ['school'], invitedAt: '2026-11-23T17:59:00.000Z' }))
    await send(one.parts, 100)
    expect(one.messenger.handedOver).toHaveLength(0)
    expect(await send(one.parts, 100)).toBe(0)
    clock.set('2026-11-24T07:59:59.000Z')
    expect(await send(one.parts, 100)).toBe(0)
    clock.set('2026-11-24T08:00:00.000Z')
    await send(one.parts, 100)
    expect(one.messenger.handedOver.map(({ to }) => to)).toEqual(['school'])
  })

  it('from a Friday evening waits over the weekend', async () => {
    clock.set('2026-11-27T17:59:00.000Z')
    await written(oneFamily({ invited: ['school'], invitedAt: clock.now() }))
    clock.set('2026-11-27T18:00:00.000Z')
    await send(one.parts, 100)
    clock.set('2026-11-29T12:00:00.000Z')
    await send(one.parts, 100)
    expect(one.messenger.handedOver).toHaveLength(0)
    clock.set('2026-11-30T08:00:00.000Z')
    await send(one.parts, 100)
    expect(one.messenger.handedOver).toHaveLength(1)
  })
})

describe('a message that is no longer needed when it would be sent', () => {
  it('is withdrawn when the person has answered meanwhile', async () => {
    await written(oneFamily())
    await answers(oneFamily(), 'school', { status: 'attending', mode: 'online' })
    await send(one.parts, 100)
    expect(one.messenger.handedOver.map(({ to }) => to)).toEqual(['police'])
    expect(states(await one.messages(oneFamily()))).toEqual({ sent: 1, withdrawn: 1 })
  })

  it('is not withdrawn when the answer was ‘not sure yet’', async () => {
    await written(school)
    await answers(school, 'school', { status: 'undecided' })
    await send(one.parts, 100)
    expect(one.messenger.handedOver).toHaveLength(1)
  })

  it('is withdrawn when the meeting has begun, even when it was already late', async () => {
    await written(school)
    clock.set('2026-12-10T10:00:00.000Z')
    await send(one.parts, 100)
    expect(one.messenger.handedOver).toHaveLength(0)
    expect(states(await one.messages(school))).toEqual({ withdrawn: 1 })
  })

  it('is withdrawn when the person is no longer invited, or no longer known', async () => {
    await written(oneFamily({ invited: ['school', 'police'] }))
    await one.bringIn(oneFamily({ invited: ['police'] }))
    await send(one.parts, 100)
    expect(one.messenger.handedOver.map(({ to }) => to)).toEqual(['police'])
    await written(oneFamily({ id: 'f-oak', number: '4490', invited: ['never-added'] }))
    await send(one.parts, 100)
    expect(states(await one.messages(oneFamily({ id: 'f-oak' })))).toEqual({ withdrawn: 1 })
  })

  /** The sender with one feature, which draws the same card of every move, or none. */
  const tellingOfMoves = (drawn: boolean): SenderParts => ({
    ...one.parts,
    features: [
      {
        name: 'tells',
        verbs: [],
        texts: [],
        notices: new Map<NoticeKey, NoticeView>([
          [
            'moved/owner',
            async ({ to }) =>
              drawn
                ? { audience: 'one-person', to: to.id, template: 'trouble', data: { code: 'x' } }
                : undefined,
          ],
        ]),
      },
    ],
  })
  const moved = (name: string, step: string): Announcement => ({
    id: messageId(`notice:moved:${name}:${step}`),
    caseId: school.id,
    meeting: onlyConference(school).id,
    kind: 'moved',
    step,
    tell: 'owner',
    to: personId(name),
    about: [],
    at: clock.now(),
  })
  const announce = (...notices: readonly Announcement[]) =>
    one.deps.cases.change(school.id, () => ({
      change: 'commit',
      family: school,
      audit: [
        {
          event: 'conference.updated',
          meeting: onlyConference(school).id,
          by: 'import',
          at: clock.now(),
        },
      ],
      notices,
      answer: undefined,
    }))

  it('is not withdrawn for having no ladder when it tells of a change: its feature decides', async () => {
    for (const [name, drawn] of [
      ['school', true],
      ['police', false],
    ] as const) {
      await announce(moved(name, 'moved'))
      await send(tellingOfMoves(drawn), 100)
    }
    expect(one.messenger.handedOver.map(({ to }) => to)).toEqual(['school'])
    expect(states(await one.messages(school))).toEqual({ sent: 1, withdrawn: 1 })
  })

  it('is told once of a meeting that was moved twice before anybody could be told', async () => {
    await announce(moved('school', 'first'), moved('school', 'second'))
    await send(tellingOfMoves(true), 100)
    expect(one.messenger.handedOver.map(({ to }) => to)).toEqual(['school'])
    expect(states(await one.messages(school))).toEqual({ sent: 1, withdrawn: 1 })
  })

  it('gives way to the reminder that came due while Teams was away: one message goes out, not three', async () => {
    one.messenger.script(
      ...Array.from({ length: 5 }, (): SendOutcome => ({
        outcome: 'try-again',
        retryAfterMs: 172_800_000,
      })),
    )
    await written(school)
    await send(one.parts, 100)
    clock.set('2026-11-25T09:31:00.000Z')
    await tick(one.parts)
    one.messenger.script()
    await send(one.parts, 100)
    await send(one.parts, 100)
    const messages = await one.messages(school)
    expect(messages.map((message) => [message.notice.step, message.progress.state]).sort()).toEqual(
      [
        ['asked', 'withdrawn'],
        ['due', 'sent'],
      ],
    )
    expect(one.messenger.handedOver).toHaveLength(2) // the one that Teams refused, and the reminder
  })
})

describe('every message', () => {
  const outcome = fc.oneof(
    fc.constant<SendOutcome>({ outcome: 'unknown' }),
    fc.constant<SendOutcome>({ outcome: 'try-again' }),
    fc.constant<SendOutcome>({ outcome: 'try-again', retryAfterMs: 30_000 }),
    fc.constant<SendOutcome>({ outcome: 'unreachable', reason: 'blocked' }),
    fc.constant('crash' as const),
    fc.constant<SendOutcome>(sent),
  )

  it('ends in exactly one final state whatever happens, so that the sum of the states is what was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { maxLength: 30 }),
        fc.nat(3),
        async (script, answered) => {
          clock.set('2026-11-23T09:30:00.000Z')
          const instance = openInstance(':memory:', clock)
          await instance.know('school', 'police', 'gp')
          const family = oneFamily({ invited: ['school', 'police', 'gp'] })
          await instance.bringIn(family)
          instance.messenger.script(...script)
          await tick(instance.parts)
          for (let minute = 0; minute < 40; minute += 1) {
            if (minute === answered)
              await instance.bringIn(oneFamily({ invited: ['school', 'gp'] }))
            await tick(instance.parts)
            await send(instance.parts, 100)
            clock.pass(200_000)
          }
          const messages = await instance.messages(family)
          expect(messages).toHaveLength(3)
          expect(messages.every(isFinal)).toBe(true)
          expect(Object.values(states(messages)).reduce((sum, many) => sum + many, 0)).toBe(3)
          await instance.close()
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a meeting that moves', () => {
  it('gets new reminders for the new day, and those of the old day are not sent', async () => {
    const soon = replaceConference(school, {
      ...onlyConference(school),
      date: localDate('2026-11-25'),
      time: localTime('15:00'),
    })
    clock.set('2026-11-24T09:00:00.000Z')
    await written(soon)
    expect((await one.messages(soon)).map((message) => message.notice.step)).toContain('due')
    await one.bringIn(school)
    await tick(one.parts)
    await send(one.parts, 100)
    expect(
      (await one.messages(school))
        .filter(({ notice }) => notice.kind !== 'inquorate')
        .map((message) => [message.notice.step, message.progress.state])
        .sort(),
    ).toEqual([
      ['asked', 'sent'],
      ['due', 'withdrawn'],
      ['eve', 'withdrawn'],
    ])
  })
})
