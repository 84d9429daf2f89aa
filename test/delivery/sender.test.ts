import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import type { SenderParts } from '../../src/delivery/sender-parts.ts'
import { tick } from '../../src/delivery/tick.ts'
import { startsAt } from '../../src/domain/dates/starts-at.ts'
import { invitationId, localDate, localTime, messageId, personId } from '../../src/domain/ids.ts'
import { answer, type Choice } from '../../src/domain/meeting/answer.ts'
import { isFinal, maxAttempts, type SendOutcome } from '../../src/domain/messages/message.ts'
import {
  type Case,
  findInvitation,
  replaceConference,
  replaceInvitation,
} from '../../src/domain/state/case.ts'
import type { Announcement } from '../../src/domain/state/notice.ts'
import type { NoticeKey, NoticeView } from '../../src/features/kernel/feature.ts'
import { type Instance, openInstance, states } from '../support/delivery-ground.ts'
import { oneFamily, onlyConference, type SetClock, setClock } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { type Luck, nothing } from '../support/unlucky-store.ts'

const folder = ownFolder()
afterAll(() => folder.remove())
let clock: SetClock
let file: string
let one: Instance
let other: Instance
let count = 0
beforeEach(async () => {
  file = folder.file(`sender-${(count += 1)}.sqlite`)
  clock = setClock('2026-11-23T09:30:00.000Z')
  one = openInstance(file, clock)
  other = openInstance(file, clock)
  await one.know('school', 'police', 'gp', 'admin')
})
afterEach(async () => {
  await one.close()
  await other.close()
})

const school = oneFamily({ invited: ['school'] })
const sent: SendOutcome = { outcome: 'sent', activity: 'a' }

/** Brings the family in and writes its messages down, ready to be sent. */
async function written(family: Case): Promise<void> {
  await one.bringIn(family)
  await tick(one.parts)
}
/** Ticks and sends, an hour at a time, until no message can change any more. */
async function toTheEnd(family: Case, hours = 24): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    await tick(one.parts)
    await send(one.parts, 100)
    if ((await one.messages(family)).every(isFinal)) return
    clock.pass(3_600_000)
  }
}
async function onlyMessage(family: Case) {
  const [message, ...others] = await one.messages(family)
  if (message === undefined || others.length > 0)
    throw new Error('There is not exactly one message')
  return message
}
async function answers(family: Case, name: string, choice: Choice): Promise<void> {
  await one.deps.cases.change(family.id, (before) => {
    const found =
      before === undefined ? undefined : findInvitation(before, invitationId(`i-${name}`))
    if (before === undefined || found === undefined) throw new Error(`${name} is not invited`)
    const decided = answer(found.invitation, choice, {
      by: personId(name),
      at: clock.now(),
      startsAt: startsAt(found.conference),
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

describe('a power cut at any step of sending', () => {
  const after = (steps: number, luck: Luck): Luck[] => [
    ...Array.from({ length: steps }, (): Luck => 'good'),
    luck,
    ...Array.from({ length: 5 }, (): Luck => 'the power fails before'),
  ]
  const cuts: [string, () => void, number][] = [
    [
      'before the start is recorded',
      () => one.store.arrange(...after(0, 'the power fails before')),
      1,
    ],
    [
      'after the start is recorded, before it is handed over',
      () => one.store.arrange(...after(0, 'the power fails after')),
      1,
    ],
    ['after it is handed over', () => one.messenger.script('crash'), 2],
    [
      'before the outcome is recorded',
      () => one.store.arrange(...after(1, 'the power fails before')),
      2,
    ],
    [
      'after the outcome is recorded',
      () => one.store.arrange(...after(1, 'the power fails after')),
      1,
    ],
  ]
  it.each(cuts)('once, %s: the person has the message, at most twice', async (_name, cut, seen) => {
    await written(school)
    cut()
    await send(one.parts, 100).catch(() => undefined)
    one.store.arrange()
    await toTheEnd(school)
    expect(one.messenger.handedOver).toHaveLength(seen)
    expect(states(await one.messages(school))).toEqual({ sent: 1 })
  })

  it.each(cuts)(
    'again and again, %s: at most one duplicate, and then a human is told',
    async (_name, cut, seen) => {
      await written(school)
      for (let times = 0; times < 6; times += 1) {
        cut()
        await send(one.parts, 100).catch(() => undefined)
        one.store.arrange()
        clock.pass(400_000)
      }
      await toTheEnd(school)
      expect(one.messenger.handedOver.length).toBeLessThanOrEqual(2)
      expect(one.messenger.handedOver.length).toBeGreaterThanOrEqual(seen > 1 ? 2 : 0)
      const [state] = Object.keys(states(await one.messages(school)))
      expect(['sent', 'unresolved']).toContain(state)
      if (seen > 1)
        expect([
          state,
          one.log.lines
            .filter((line) => line.event === 'message.unresolved')
            .map((line) => line.level),
        ]).toEqual(['unresolved', ['warn']])
    },
  )

  it('a message under way is not taken by another instance before its time is over', async () => {
    await written(school)
    one.messenger.script('crash')
    await send(one.parts, 100)
    clock.pass(59_999)
    expect(await send(other.parts, 100)).toBe(0)
    clock.pass(1)
    await send(other.parts, 100)
    expect(other.messenger.handedOver).toHaveLength(1)
  })
})

describe('a store that stumbles while a message is recorded', () => {
  it.each<[string, Luck[]]>([
    ['was throttled before the start', [{ throttled: 50 }, { throttled: 50 }]],
    ['was throttled before the outcome', ['good', { throttled: 50 }, { throttled: 50 }]],
    ['lost the record of the start', ['lost before it was written']],
    ['lost the record of the outcome', ['good', 'lost before it was written']],
    ['lost the answer about the outcome', ['good', { lostAfterItWasWritten: nothing }]],
  ])('%s: the person sees the message once', async (_name, luck) => {
    await written(school)
    one.store.arrange(...luck)
    await toTheEnd(school)
    expect(one.messenger.handedOver).toHaveLength(1)
    expect(states(await one.messages(school))).toEqual({ sent: 1 })
  })

  it('lost the answer about the start: nothing is sent on a doubtful record, and it goes out later, once', async () => {
    await written(school)
    one.store.arrange({ lostAfterItWasWritten: nothing })
    await send(one.parts, 100)
    expect(one.messenger.handedOver).toHaveLength(0)
    await toTheEnd(school)
    expect(one.messenger.handedOver).toHaveLength(1)
  })
})

describe('what Teams answers', () => {
  it('an unknown outcome is tried once more and never a third time', async () => {
    await written(school)
    one.messenger.script(...Array.from({ length: 9 }, (): SendOutcome => ({ outcome: 'unknown' })))
    await toTheEnd(school)
    expect(one.messenger.handedOver).toHaveLength(2)
    expect((await onlyMessage(school)).progress.state).toBe('unresolved')
  })

  it('an unknown outcome and a power cut count together', async () => {
    await written(school)
    one.messenger.script({ outcome: 'unknown' }, 'crash', sent)
    await toTheEnd(school)
    expect(one.messenger.handedOver).toHaveLength(2)
    expect((await onlyMessage(school)).progress.state).toBe('unresolved')
  })

  it('the time that Teams asks us to wait is kept to the millisecond', async () => {
    await written(school)
    one.messenger.script({ outcome: 'try-again', retryAfterMs: 90_000 })
    await send(one.parts, 100)
    clock.pass(89_999)
    expect(await send(one.parts, 100)).toBe(0)
    clock.pass(1)
    await send(one.parts, 100)
    expect(states(await one.messages(school))).toEqual({ sent: 1 })
  })

  it('without a time it waits twice as long after each refusal, and gives up after eight', async () => {
    await written(school)
    one.messenger.script(
      ...Array.from({ length: 20 }, (): SendOutcome => ({ outcome: 'try-again' })),
    )
    const waits: number[] = []
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      await send(one.parts, 100)
      let waited = 0
      while (
        waited < 1_000_000 &&
        (await one.store.due(clock.now(), 100, 'message')).length === 0
      ) {
        clock.pass(2_000)
        waited += 2_000
      }
      waits.push(waited)
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 1_000_000])
    expect(one.messenger.handedOver).toHaveLength(maxAttempts)
    expect((await onlyMessage(school)).progress).toMatchObject({
      state: 'failed',
      reason: 'gave-up',
    })
  })

  it.each(['never-installed', 'blocked', 'no-teams-account', 'refused'] as const)(
    'a person who cannot be reached is recorded with the reason: %s',
    async (reason) => {
      await written(school)
      one.messenger.script({ outcome: 'unreachable', reason })
      await toTheEnd(school)
      expect((await onlyMessage(school)).progress).toEqual({
        state: 'failed',
        at: '2026-11-23T09:30:00.000Z',
        reason,
      })
      expect(one.messenger.handedOver).toHaveLength(1)
    },
  )
})

describe('one message that is broken', () => {
  it('does not hold up the others, stays in the outbox, and is named in the log without a word of it', async () => {
    await written(oneFamily({ invited: ['school', 'police', 'gp'] }))
    const [asked] = one.parts.features.filter((feature) =>
      feature.notices.has('answer-invitation/owner'),
    )
    const view = asked?.notices.get('answer-invitation/owner')
    if (asked === undefined || view === undefined) throw new Error('Nothing draws the invitation')
    const parts = {
      ...one.parts,
      features: [
        {
          ...asked,
          notices: new Map([
            [
              'answer-invitation/owner',
              async (occasion: Parameters<typeof view>[0]) => {
                if (occasion.to.id === 'police') throw new TypeError('Mia cannot be drawn')
                return view(occasion)
              },
            ] as const,
          ]),
        },
      ],
    }
    await send(parts, 100)
    expect(one.messenger.handedOver.map(({ to }) => to).sort()).toEqual(['gp', 'school'])
    expect(states(await one.messages(oneFamily()))).toEqual({ sent: 2, queued: 1 })
    const broken = one.log.lines.filter((line) => line.event === 'message.broken')
    expect(broken).toHaveLength(1)
    expect(JSON.stringify(broken)).not.toContain('Mia')
    expect(await send(parts, 100)).toBe(0)
    clock.pass(300_000)
    await send(one.parts, 100)
    expect(states(await one.messages(oneFamily()))).toEqual({ sent: 3 })
  })

  it('in the store itself, as one that another version wrote, is loud and then out of the way', async () => {
    await written(oneFamily())
    await one.store.commit('f-alder', [
      {
        op: 'create',
        doc: {
          pk: 'f-alder',
          id: 'notice:of-tomorrow',
          type: 'message',
          nextAt: clock.now(),
          body: { from: 'another version' },
        },
      },
    ])
    await expect(send(one.parts, 100)).rejects.toThrow()
    await send(one.parts, 100)
    expect(one.messenger.handedOver).toHaveLength(2)
    clock.pass(300_000)
    await expect(send(one.parts, 100)).rejects.toThrow()
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
    ])
  })
})
