// What the sender does when the power goes, the store stumbles, Teams refuses, or one message is broken.
import { describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { isFinal, maxAttempts, type SendOutcome } from '../../src/domain/messages/message.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { states } from '../support/delivery-ground.ts'
import { oneFamily } from '../support/families.ts'
import { some } from '../support/some.ts'
import { type Luck, nothing } from '../support/unlucky-store.ts'
import { clock, one, other, school, sent, withTwoSenders, written } from './sender-ground.ts'

withTwoSenders()

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
  it.each(some(cuts))(
    'once, %s: the person has the message, at most twice',
    async (_name, cut, seen) => {
      await written(school)
      cut()
      await send(one.parts, 100).catch(() => undefined)
      one.store.arrange()
      await toTheEnd(school)
      expect(one.messenger.handedOver).toHaveLength(seen)
      expect(states(await one.messages(school))).toEqual({ sent: 1 })
    },
  )

  it.each(some(cuts))(
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
