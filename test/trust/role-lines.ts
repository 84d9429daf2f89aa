// How a line of who-may-do-what.ts is written, and what it says in full.
import { idsOnPlan } from '../support/roster-on-a-plan.ts'
import type { Role } from '../support/whole-roster.ts'

export type Words = {
  readonly who: readonly Role[] | 'everybody'
  readonly data?: (number: string) => Readonly<Record<string, unknown>>
  /**
   * Pressed on the day of the meeting, at 10:30, or on the day after, when it has decided on a
   * plan, or after the core group of a family on a plan; else on a Monday two weeks before.
   */
  readonly on?: 'the day' | 'the day after' | 'after the core group'
  /** Who is shown it too, and changes nothing of the family by it: that they looked may be written down. */
  readonly reads?: readonly Role[]
  /**
   * Pressed on a family that has a report, a plan, promises, a core group and a review to come
   * (test/support/roster-on-a-plan.ts).
   */
  readonly family?: 'on a plan'
  /** It is about no meeting: whoever may press it gets something else than a stranger. */
  readonly about?: 'the council'
}
export type Line = readonly Role[] | Words

export const administrators: Words = { who: ['administrator', 'conflicted'], about: 'the council' }
export const runs: readonly Role[] = ['chair', 'administrator', 'lead']
/** Whoever takes down what others did or said. */
export const marks: readonly Role[] = ['chair', 'administrator']
export const hasAPlace: readonly Role[] = ['core', 'invited', 'representative']
/** Whoever's place was named in the data. */
export const own: readonly Role[] = ['invited']
/** Who was named has this alone, until they have said yes. */
export const colleague: readonly Role[] = ['representative', 'awaited']
export const audits: Words = {
  who: ['chair', 'administrator', 'audit-lead'],
  on: 'the day',
  data: () => ({ from: '2026-12-01', to: '2026-12-31', sector: '' }),
}
export const onTheDay = (...who: readonly Role[]): Words => ({
  who,
  on: 'the day',
  data: (number) => ({ invitationId: `i-${number}-silent`, seen: 0 }),
})

export const onPlan = (
  data: (number: string) => Readonly<Record<string, unknown>>,
  who: readonly Role[],
  reads: readonly Role[] = [],
): Words => ({ who, reads, data, family: 'on a plan' })
export const author: readonly Role[] = ['invited', 'representative']
export const leads: readonly Role[] = ['chair', 'lead']
export const report = (who: readonly Role[], reads: readonly Role[] = []): Words =>
  onPlan(
    (number) => ({
      parent: idsOnPlan(number).parent,
      member: `parent.${idsOnPlan(number).parent}`,
    }),
    who,
    reads,
  )
/** An offer of whoever is invited, which is in no plan: whoever made it, and who leads. */
export const offer = onPlan((number) => ({ entry: idsOnPlan(number).own }), [...leads, 'invited'])
/** Its words are its owner's alone: who leads is shown the offer as it stands. */
export const ownWords = onPlan((number) => ({ entry: idsOnPlan(number).own }), ['invited'], leads)
/** A promise in the plan, of somebody who is no role here: the core group reads it, who leads may change it. */
export const promise = onPlan((number) => ({ entry: idsOnPlan(number).planned }), leads, ['core'])
export const coreGroup = (who: readonly Role[], reads: readonly Role[] = []): Words =>
  onPlan(
    (number) => ({
      meetingId: idsOnPlan(number).coreGroup,
      invitationId: `i-${number}-cg-core`,
      outcomeId: idsOnPlan(number).outcomeId,
    }),
    who,
    reads,
  )
export const review = (who: readonly Role[], reads: readonly Role[] = []): Words =>
  onPlan((number) => ({ meetingId: idsOnPlan(number).review, entry: '' }), who, reads)
export const familyAction = onPlan((number) => ({ entry: idsOnPlan(number).familyAction }), leads)
export const afterwards = (...who: readonly Role[]): Words => ({
  who,
  on: 'the day after',
  data: () => ({ slot: 'own' }),
})
