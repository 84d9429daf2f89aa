// How long a case is kept: what closes it, what stands against deleting it, and when it goes.
import { describe, expect, it } from 'vitest'

import {
  childId,
  type Instant,
  instant,
  localDate,
  meetingId,
  personId,
} from '../../../src/domain/ids.ts'
import {
  closedBy,
  decideErasure,
  erasureDue,
  holdOn,
  isExported,
  liftHold,
  placeHold,
  reopened,
  settle,
} from '../../../src/domain/record/retention.ts'
import type { AuditEntry, ChainedEntry } from '../../../src/domain/state/audit-entry.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, practice, refusal, value } from '../../support/practices.ts'

const statutory = practice('statutory')
const context = (now: string) => ({
  practices: new Map([[statutory.id, statutory]]),
  calendar,
  now: instant(now),
})
const admin = personId('admin')
const by = (at: string) => ({ by: admin, at: instant(at) })
const base = onlyConference(oneFamily())

const decided = (conference: Conference, answer: string, at: string): Conference => ({
  ...conference,
  records: [
    {
      duty: 'hold-conference',
      answer,
      on: conference.date,
      note: '',
      by: personId('chair'),
      at: instant(at),
    },
  ],
})
const another = (id: string, date: string, more: Partial<Conference> = {}): Conference => ({
  ...base,
  id: meetingId(id),
  date: localDate(date),
  ...more,
})
const family = (...conferences: readonly Conference[]): Case => ({ ...oneFamily(), conferences })

const noPlan = decided(base, 'no-plan', '2026-12-10T12:00:00Z')
const closed = family(noPlan)

/** The trail of these events, as far as a decision reads it. */
const trail = (...events: readonly AuditEntry[]): ChainedEntry[] =>
  events.map((event, index) => ({
    ...event,
    caseId: closed.id,
    number: index + 1,
    previous: '',
    hash: '',
  }))
const at: Instant = instant('2026-12-11T10:00:00Z')
const exported: AuditEntry = { event: 'read', meeting: base.id, what: 'record', by: admin, at }
const held: AuditEntry = { event: 'hold.placed', meeting: base.id, by: admin, at }
const changed: AuditEntry = { event: 'quorum.overridden', meeting: base.id, by: admin, at }

describe('a case is closed', () => {
  it.each(['no-plan', 'stepped-down', 'ended'])(
    'by an outcome that leaves no plan: %s',
    (answer) => {
      expect(closedBy(family(decided(base, answer, '2026-12-10T12:00:00Z')))?.at).toBe(
        '2026-12-10T12:00:00.000Z',
      )
    },
  )

  it.each(['plan', 'plan-continues', 'not-held'])('by no other: %s', (answer) => {
    expect(closedBy(family(decided(base, answer, '2026-12-10T12:00:00Z')))).toBeUndefined()
  })

  it('by the last conference alone, whichever way they are listed, and not by a core group', () => {
    const review = another('m-2', '2027-03-01')
    const plan = decided(base, 'plan', '2026-12-10T12:00:00Z')
    const ended = decided(review, 'ended', '2027-03-01T12:00:00Z')
    for (const all of [
      [plan, ended],
      [ended, plan],
    ])
      expect(closedBy(family(...all))?.conference.id).toBe('m-2')
    expect(closedBy(family(noPlan, review))).toBeUndefined()
    expect(closedBy(family(noPlan, { ...review, kind: 'core-group' }))?.conference.id).toBe(base.id)
  })

  it('by the last of the cancellations where nothing was held, and by nothing where nothing was called off', () => {
    const off = (conference: Conference, when: string): Conference => ({
      ...conference,
      cancelled: { reason: 'x', late: false, ...by(when) },
    })
    const first = off(base, '2026-12-01T10:00:00Z')
    const second = off(another('m-2', '2026-12-20'), '2026-12-02T10:00:00Z')
    for (const all of [
      [first, second],
      [second, first],
    ])
      expect(closedBy(family(...all))?.at).toBe('2026-12-02T10:00:00.000Z')
    expect(closedBy(family(base))).toBeUndefined()
    expect(closedBy(family(noPlan, second))?.conference.id).toBe(base.id)
  })

  it('of half-siblings by the later one, and only once it is closed for each', () => {
    const [a, b] = [childId('a'), childId('b')]
    const two: Case = {
      ...oneFamily(),
      children: [
        { id: a, label: 'Child A', age: 7 },
        { id: b, label: 'Child B', age: 4 },
      ],
    }
    const ofA = { ...noPlan, children: [a] }
    const ofB = another('m-b', '2026-12-09', { children: [b] })
    expect(closedBy({ ...two, conferences: [ofA, ofB] })).toBeUndefined()
    for (const all of [
      [ofA, decided(ofB, 'no-plan', '2026-12-11T12:00:00Z')],
      [decided(ofB, 'no-plan', '2026-12-11T12:00:00Z'), ofA],
    ])
      expect(closedBy({ ...two, conferences: all })?.conference.id).toBe('m-b')
  })
})

describe('a legal hold', () => {
  const placed = value(placeHold(closed, { ...by('2026-12-11T10:00:00Z'), reason: 'A claim' }))

  it('needs a reason, stands until it is lifted, and is placed once', () => {
    expect(refusal(placeHold(closed, { ...by('2026-12-11T10:00:00Z'), reason: '' })).code).toBe(
      'hold.no-reason',
    )
    expect(holdOn(closed)).toBeUndefined()
    expect(holdOn(placed)?.reason).toBe('A claim')
    expect(value(placeHold(placed, { ...by('2026-12-12T10:00:00Z'), reason: 'A claim' }))).toBe(
      placed,
    )
    expect(
      refusal(placeHold(placed, { ...by('2026-12-12T10:00:00Z'), reason: 'Another' })).code,
    ).toBe('hold.standing')
  })

  it('is lifted by itself, and the ones before it stay as they were', () => {
    const lifted = liftHold(placed, by('2026-12-13T10:00:00Z'))
    expect(holdOn(lifted)).toBeUndefined()
    expect(liftHold(lifted, by('2026-12-14T10:00:00Z'))).toBe(lifted)
    const again = value(placeHold(lifted, { ...by('2026-12-15T10:00:00Z'), reason: 'Another' }))
    expect(holdOn(again)?.reason).toBe('Another')
    const both = liftHold(again, by('2026-12-16T10:00:00Z'))
    expect(both.retention?.holds.map((hold) => hold.lifted?.at)).toEqual([
      '2026-12-13T10:00:00.000Z',
      '2026-12-16T10:00:00.000Z',
    ])
  })
})

describe('a record is exported', () => {
  it.each([
    [[exported], true],
    [[exported, held], true],
    [[changed, exported], true],
    [[exported, changed], false],
    [[exported, changed, exported], true],
    [[held], false],
    [[], false],
    [[{ ...exported, what: 'plan' }, held], false],
  ] satisfies [AuditEntry[], boolean][])('where nothing was changed since: %#', (events, is) => {
    expect(isExported(trail(...events))).toBe(is)
  })
})

describe('a case is deleted', () => {
  const filed = value(
    settle(closed, { ...by('2026-12-11T11:00:00Z'), how: 'filed' }, trail(exported)),
  )
  const notNeeded = value(
    settle(closed, { ...by('2026-12-11T11:00:00Z'), how: 'not-needed' }, trail()),
  )
  /** Ninety days after the outcome, in the morning. */
  const day = '2027-03-10T09:00:00.000Z'

  it('as many days after its outcome as the practice says, once its record is filed or not needed', () => {
    expect(erasureDue(closed, context('2027-06-01T09:00:00Z'))).toBeUndefined()
    expect(erasureDue(filed, context('2026-12-12T09:00:00Z'))).toBe(day)
    expect(erasureDue(notNeeded, context('2026-12-12T09:00:00Z'))).toBe(day)
    expect(decideErasure(filed, trail(exported), context('2027-03-10T08:59:59.000Z'))).toBe(
      undefined,
    )
    expect(decideErasure(filed, trail(exported), context(day))).toMatchObject({
      event: 'case.erased',
      meeting: base.id,
      at: day,
    })
  })

  it('not while a hold is in force, and not by what was settled before it was closed again', () => {
    const held = value(placeHold(filed, { ...by('2027-01-11T10:00:00Z'), reason: 'A claim' }))
    expect(erasureDue(held, context(day))).toBeUndefined()
    expect(erasureDue(liftHold(held, by('2027-01-12T10:00:00Z')), context(day))).toBe(day)
    const later: Case = {
      ...filed,
      conferences: [noPlan, decided(another('m-2', '2027-02-01'), 'ended', '2027-02-01T12:00:00Z')],
    }
    expect(erasureDue(later, context('2028-01-01T09:00:00Z'))).toBeUndefined()
  })

  it('not when it was filed and then changed: it has to be filed again', () => {
    expect(decideErasure(filed, trail(exported, changed), context(day))).toBe('reopen')
    expect(decideErasure(notNeeded, trail(changed), context(day))).toMatchObject({
      event: 'case.erased',
    })
    expect(erasureDue(reopened(filed), context(day))).toBeUndefined()
  })

  it('is settled once, while it is closed, and as filed only when it was exported as it stands', () => {
    const stamp = by('2026-12-11T11:00:00Z')
    expect(refusal(settle(family(base), { ...stamp, how: 'not-needed' }, trail())).code).toBe(
      'record.open',
    )
    expect(refusal(settle(closed, { ...stamp, how: 'filed' }, trail())).code).toBe(
      'record.not-exported',
    )
    expect(value(settle(filed, { ...stamp, how: 'filed' }, trail()))).toBe(filed)
    expect(refusal(settle(notNeeded, { ...stamp, how: 'filed' }, trail())).code).toBe(
      'record.not-exported',
    )
    expect(
      value(settle(notNeeded, { ...stamp, how: 'filed' }, trail(exported))).retention?.settled?.how,
    ).toBe('filed')
  })
})
