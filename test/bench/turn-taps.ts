// The taps and greetings that the bench sends.
import { objectIdOf } from '../support/families.ts'
import type { Seed } from './turn-families.ts'
import type { Tap } from './turn-load.ts'

export const chair = objectIdOf('margaret')

export const pick = (seeds: readonly Seed[], at: number) => {
  const seed = seeds[at % seeds.length]
  if (seed === undefined) throw new Error('There are no families')
  return { caseId: seed.caseId, meetingId: seed.meetingId }
}

export const greetings = (seeds: readonly Seed[]): Tap[] =>
  [
    chair,
    ...new Set(seeds.flatMap((seed) => seed.invitations.map((invitation) => invitation.objectId))),
  ].map((objectId) => ({ objectId, verb: 'help.show', data: {} }))

/**
 * Each place is pressed once: every tap is a real change, committed with its audit. `at` tells the
 * core group's places from the conference's.
 */
export function tapsOf(
  seeds: readonly Seed[],
  {
    verb,
    more,
    at: which,
  }: {
    readonly verb: string
    readonly more: Readonly<Record<string, unknown>>
    readonly at: string
  },
): (count: number) => Tap[] {
  let at = 0
  // Those who answer at the same moment are of different families, as they mostly are.
  const all = Array.from({ length: 12 }, (_, seat) => seat).flatMap((seat) =>
    seeds.flatMap((seed) =>
      seed.invitations.slice(seat, seat + 1).map(({ id, objectId }): Tap => ({
        objectId,
        verb,
        data: {
          caseId: seed.caseId,
          meetingId: `${seed.meetingId}${which}`,
          invitationId: `${id}${which}`,
          ...more,
        },
      })),
    ),
  )
  return (count) => {
    const some = all.slice(at, at + count)
    at += count
    if (some.length < count) throw new Error('There are too few invitations for so many taps')
    return some
  }
}

/** What the echo sends back. */
export const echoed = (count: number): Tap[] =>
  Array.from({ length: count }, () => ({
    objectId: chair,
    verb: 'invitation.attend',
    data: { caseId: 'c', meetingId: 'm', invitationId: 'i', seen: 0 },
  }))
