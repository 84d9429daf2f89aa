// A plan is one child's: one conference may end it for one child and keep it for another.
import { describe, expect, it } from 'vitest'

import { arranged } from '../../../src/domain/core-group/arranging.ts'
import { coreGroupsHeld } from '../../../src/domain/core-group/core-group.ts'
import {
  instant,
  localDate,
  localTime,
  meetingId,
  outcomeId,
  personId,
  reference,
} from '../../../src/domain/ids.ts'
import {
  childrenToTellApart,
  outcomeForAll,
  outcomeForEach,
} from '../../../src/domain/meeting/outcome.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { currentParts } from '../../../src/domain/plan/roster.ts'
import { closedBy } from '../../../src/domain/record/retention.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { ChildAnswer } from '../../../src/domain/state/child-answer.ts'
import {
  childrenConcerned,
  childrenOnPlan,
  isPlanOver,
} from '../../../src/domain/state/children-on-plan.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { familyAt, withPart } from '../../../src/domain/state/family-about.ts'
import type { AgreedPlan, PlanOutcome } from '../../../src/domain/state/plan.ts'
import { invitationFor, oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'
import { conferenceNumbered, familyOfNiaAndKit, kit, nia } from '../../support/nia-and-kit.ts'
import { here } from '../core-group/core-group-ground.ts'

const meeting = (number: string, date: string, more: Partial<Conference> = {}): Conference =>
  conferenceNumbered(number, { date: localDate(date), ...more })
const decided = (
  conference: Conference,
  answer: string,
  each?: readonly ChildAnswer[],
): Conference => ({
  ...conference,
  records: [
    ...conference.records,
    {
      duty: 'hold-conference',
      answer,
      ...(each === undefined ? {} : { each }),
      on: conference.date,
      note: '',
      by: personId('chair'),
      at: instant(`${conference.date}T12:00:00Z`),
    },
  ],
})
const initial = meeting('5101', '2026-12-10')
const both = decided(initial, 'plan')
const review = meeting('5103', '2027-03-03', { kind: 'review' })
const kitLeaves = decided(review, 'plan-continues', [
  { child: nia, answer: 'plan-continues' },
  { child: kit, answer: 'ended' },
])
const second = meeting('5104', '2027-08-25', { kind: 'review' })
const labels = (children: readonly { readonly label: string }[]) =>
  children.map(({ label }) => label)
const onPlan = (conference: Conference, ...all: Conference[]) =>
  labels(childrenOnPlan({ family: familyOfNiaAndKit(...all), conference }))

describe('who is on a plan', () => {
  it('is everybody where one answer stands for all, as in every older record', () => {
    expect(onPlan(both, both)).toEqual(['Nia', 'Kit'])
  })

  it('is only the child for whom it was made, and nobody once it ended for each', () => {
    const onlyKit = decided(initial, 'plan', [
      { child: nia, answer: 'no-plan' },
      { child: kit, answer: 'plan' },
    ])
    expect(onPlan(onlyKit, onlyKit)).toEqual(['Kit'])
    expect(onPlan(both, both, kitLeaves)).toEqual(['Nia'])
    expect(onPlan(both, both, kitLeaves, decided(second, 'ended'))).toEqual([])
  })

  it('is over by one child’s own later conference for that child alone', () => {
    const ofKit = decided(
      meeting('5102', '2027-02-01', { kind: 'review', children: [kit] }),
      'ended',
    )
    expect(onPlan(both, both, ofKit)).toEqual(['Nia'])
    const over = (...all: Conference[]) =>
      isPlanOver({ family: familyOfNiaAndKit(...all), conference: both })
    expect(over(both, ofKit)).toBe(false)
    expect(over(both, kitLeaves)).toBe(false)
    expect(over(both, kitLeaves, decided(second, 'stepped-down'))).toBe(true)
  })

  it('is corrected by the next record of the same conference', () => {
    expect(onPlan(both, both, decided(kitLeaves, 'plan-continues'))).toEqual(['Nia', 'Kit'])
  })
})

describe('the answers of a conference', () => {
  const at = (conference: Conference, ...all: Conference[]) => ({
    family: familyOfNiaAndKit(...all, conference),
    conference,
  })
  const answers = (ofNia: string, ofKit: string) =>
    new Map([
      [nia, ofNia],
      [kit, ofKit],
    ])

  it('have one for all: a plan for any child is a plan, and the same for each is no answer for each', () => {
    expect(outcomeForEach(at(initial), answers('no-plan', 'plan'))).toMatchObject({
      ok: true,
      value: { answer: 'plan', each: [{ child: nia }, { child: kit }] },
    })
    expect(outcomeForEach(at(review, both), answers('ended', 'stepped-down'))).toMatchObject({
      value: { answer: 'stepped-down' },
    })
    expect(outcomeForEach(at(initial), answers('plan', 'plan'))).toEqual({
      ok: true,
      value: { answer: 'plan' },
    })
  })

  it.each([
    ['a child left out', answers('plan', ''), 'Please choose for Kit.'],
    ['one of a review', answers('plan', 'ended'), 'Please choose for Kit.'],
    ['one for a conference that went ahead for nobody', answers('not-held', 'plan'), 'Nia'],
    ['a child fewer', new Map([[nia, 'plan']]), 'have changed since'],
  ])('are refused with %s', (_what, given, words) => {
    const refused = outcomeForEach(at(initial), given)
    expect(refused.ok ? '' : refused.refusal.words).toContain(words)
  })

  it('are asked for nobody whose plan has ended, and one for all is none for them', () => {
    const later = at(second, both, kitLeaves)
    expect(labels(childrenConcerned(later))).toEqual(['Nia'])
    expect(childrenToTellApart(later)).toEqual([])
    expect(outcomeForAll(later, 'ended')).toEqual({
      answer: 'ended',
      each: [{ child: nia, answer: 'ended' }],
    })
    // A new first conference asks about every child again.
    expect(labels(childrenConcerned(at(meeting('5105', '2027-09-01'), both, kitLeaves)))).toEqual([
      'Nia',
      'Kit',
    ])
  })
})

describe('what follows', () => {
  const context = (now: string) => ({
    practices: new Map([[onlyConference(oneFamily()).practice, practice('statutory')]]),
    calendar,
    now: instant(now),
  })
  const owed = (now: string, ...all: Conference[]) =>
    obligations(familyOfNiaAndKit(...all), context(now)).map(
      ({ kind, meeting: id }) => `${kind} ${id}`,
    )

  it('core groups and a review are owed while one child is on the plan', () => {
    const now = '2027-03-05T10:00:00Z'
    expect(owed(now, both, kitLeaves)).toContain('hold-next-review m-5103')
    expect(owed(now, both, decided(review, 'ended'))).not.toContain('hold-next-review m-5103')
  })

  it('a review of one child leaves the other’s owed', () => {
    const ofNia = meeting('5106', '2027-03-02', { kind: 'review', children: [nia] })
    const now = '2027-01-20T10:00:00Z'
    expect(owed(now, both, ofNia)).toContain('hold-first-review m-5101')
    expect(owed(now, both, review)).not.toContain('hold-first-review m-5101')
  })

  it('a core group is arranged for the child who stays, and counts for that child’s plan', () => {
    const family = familyOfNiaAndKit(both, kitLeaves)
    const after = arranged(
      family,
      kitLeaves,
      {
        id: meetingId('cg'),
        reference: reference('5103-CG1'),
        date: localDate('2027-03-15'),
        time: localTime('10:00'),
        place: 'School',
        asked: kitLeaves.invitations.map((from) => ({ from, id: from.id })),
      },
      instant('2027-03-05T10:00:00Z'),
    )
    if (!after.ok) throw new Error(after.refusal.words)
    expect(after.value.conferences.at(-1)?.children).toEqual([nia])
    const held = (children: Conference['children']) => {
      const group = meeting('CG1', '2027-03-15', {
        kind: 'core-group',
        ...(children === undefined ? {} : { children }),
        invitations: [{ ...invitationFor('school'), marks: here }],
      })
      return coreGroupsHeld(familyOfNiaAndKit(kitLeaves, group), kitLeaves).length
    }
    expect(held([nia])).toBe(1)
    expect(held([kit])).toBe(0)
  })

  it('the case is closed when nobody is on a plan any more, at the last that ended', () => {
    const closed = (...all: Conference[]) => closedBy(familyOfNiaAndKit(...all))
    expect(closed(both, kitLeaves)).toBeUndefined()
    const niaLeaves = decided(second, 'ended', [{ child: nia, answer: 'ended' }])
    expect(closed(both, kitLeaves, niaLeaves)?.conference.reference).toBe('5104')
    // A conference to come keeps it open, whatever was said of one child.
    expect(closed(both, kitLeaves, second)).toBeUndefined()
  })
})

describe('the plan of the child who stays', () => {
  const outcome = (id: string, more: Partial<PlanOutcome> = {}): PlanOutcome => ({
    id: outcomeId(id),
    words: id,
    harm: 'harm',
    childNotices: '',
    ...more,
  })
  const version: AgreedPlan = {
    number: 1,
    meeting: both.id,
    agreedBy: personId('chair'),
    agreedAt: instant('2026-12-10T12:00:00Z'),
    familyAgreed: 'Mum agreed.',
    outcomes: [outcome('both'), outcome('of-kit', { children: [kit] })],
    actions: [],
    contingencies: [],
  }
  const group = meeting('CG1', '2027-03-15', { kind: 'core-group', children: [nia] })
  const family: Case = {
    ...familyOfNiaAndKit(both, kitLeaves, group),
    plan: {
      agreed: [version],
      draft: {
        ...version,
        changedBy: personId('chair'),
        changedAt: instant('2027-03-01T12:00:00Z'),
        revision: 1,
        touched: [],
      },
    },
  }

  it('goes on, without what was for the other child alone', () => {
    for (const conference of [kitLeaves, group]) {
      const part = familyAt(family, conference)
      expect(labels(part.children)).toEqual(['Nia'])
      expect(part.plan?.agreed.map(({ outcomes }) => outcomes.map(({ id }) => id))).toEqual([
        ['both'],
      ])
    }
    expect(currentParts(family).map(({ children }) => labels(children))).toEqual([['Nia']])
  })

  it('keeps the draft that was begun for both, once', () => {
    const part = familyAt(family, group)
    expect(part.plan?.draft?.revision).toBe(1)
    const { draft, ...agreedOnly } = part.plan ?? { agreed: [] }
    if (draft === undefined) throw new Error('There is a draft')
    const changed = withPart(family, {
      ...part,
      plan: { ...agreedOnly, draft: { ...draft, revision: 2 } },
    })
    expect(familyAt(changed, group).plan?.draft?.revision).toBe(2)
    const without = withPart(changed, { ...familyAt(changed, group), plan: agreedOnly })
    expect(familyAt(without, group).plan?.draft).toBeUndefined()
    expect(without.plan?.agreed).toEqual([version])
  })

  it('is no half-sibling’s: without such a decision a meeting of one child reads nothing that was agreed for both', () => {
    const apart = { ...family, conferences: [both, decided(review, 'plan-continues'), group] }
    expect(familyAt(apart, group).plan?.agreed).toEqual([])
    // Nor what was agreed for both after that.
    const later = decided(meeting('5105', '2027-09-01'), 'plan')
    const together = {
      ...family,
      conferences: [both, kitLeaves, group, later],
      plan: { agreed: [{ ...version, meeting: later.id }] },
    }
    expect(familyAt(together, group).plan?.agreed).toEqual([])
  })
})
