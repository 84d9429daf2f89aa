// When each reminder of one duty falls: never before the duty began to be owed, and again and again where it says so.
import { describe, expect, it } from 'vitest'

import { londonInstant } from '../../../src/domain/dates/dates.ts'
import { instant, localDate, localTime } from '../../../src/domain/ids.ts'
import { remindersDue } from '../../../src/domain/messages/ladder.ts'
import { rungs } from '../../../src/domain/messages/rungs.ts'
import type { Obligation } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { replaceConference } from '../../../src/domain/state/case.ts'
import type { Purpose } from '../../../src/domain/state/purpose.ts'
import { oneFamily, onlyConference, outcomeRecorded } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const towerHamlets = practice('tower-hamlets')
const practices = new Map([[towerHamlets.id, towerHamlets]])

/** A conference on Thu 10 December, whose outcome is recorded at that moment. */
function decided(at: string) {
  const family = oneFamily({ date: localDate('2026-12-10') })
  const conference = onlyConference(family)
  return replaceConference(family, {
    ...conference,
    practice: towerHamlets.id,
    records: [outcomeRecorded(at, { on: conference.date })],
  })
}
const owedAfter = (family: ReturnType<typeof decided>, kind: Purpose, now: string): Obligation => {
  const found = obligations(family, { practices, calendar, now: instant(now) }).find(
    (obligation) => obligation.kind === kind,
  )
  if (found === undefined) throw new Error(`Nobody owes ${kind}`)
  return found
}
const sayRungs = (obligation: Obligation, now?: string) =>
  rungs(obligation, {
    practice: towerHamlets,
    calendar,
    ...(now === undefined ? {} : { now: instant(now) }),
  }).map(({ step, at }) => `${step.tell} ${at.slice(0, 10)}`)

describe('the reminders of what follows a conference', () => {
  it('fall as the practice says when the outcome is recorded on the day', () => {
    const at = '2026-12-10T12:00:00Z'
    expect(sayRungs(owedAfter(decided(at), 'ask-feedback', at))).toEqual([
      'owner 2026-12-11',
      'chair 2026-12-14',
    ])
  })

  it('come on the working days after it, the owner first, when it is recorded a week late', () => {
    const at = '2026-12-17T12:00:00Z'
    expect(sayRungs(owedAfter(decided(at), 'ask-feedback', at))).toEqual([
      'owner 2026-12-18',
      'chair 2026-12-21',
    ])
  })
})

describe('a reminder that comes until it is done', () => {
  const at = '2026-12-10T12:00:00Z'
  const owed: Obligation = {
    ...owedAfter(decided(at), 'ask-feedback', at),
    kind: 'export-record',
    due: { ...owedAfter(decided(at), 'ask-feedback', at).due, due: localDate('2027-03-10') },
  }
  const again = (now: string) =>
    rungs(owed, { practice: towerHamlets, calendar, now: instant(now) })
      .filter(({ step }) => step.when.at === 'every-after-due')
      .map((rung) => rung.at)
  const morning = (day: string) => londonInstant(localDate(day), localTime('09:00'))

  it('knows the time before and the time after, a year later as in the first week', () => {
    expect(again('2027-03-10T12:00:00Z')).toEqual([morning('2027-03-17'), morning('2027-03-24')])
    expect(again('2028-01-19T12:00:00Z')).toEqual([morning('2028-01-17'), morning('2028-01-24')])
  })
})

describe('a chair who owes a duty and oversees it', () => {
  it('is reminded of it once, as theirs', () => {
    const family = decided('2026-12-10T12:00:00Z')
    const now = instant('2027-03-11T12:00:00Z')
    const ground = { practices, calendar, now }
    const late = remindersDue(family, obligations(family, ground), ground).filter(
      ({ kind }) => kind === 'hold-first-review',
    )
    expect(late.map(({ to, tell }) => `${to} ${tell}`).toSorted()).toEqual([
      'admin administrator',
      'chair owner',
    ])
  })
})
