// The duties to share a report and to send the reports round.
import { describe, expect, it } from 'vitest'

import { instant, localDate, practiceId } from '../../../src/domain/ids.ts'
import { isOpen } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import { replaceConference } from '../../../src/domain/state/case.ts'
import type { ReportFacts } from '../../../src/domain/state/report-facts.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { invitedTo, oneFamily, onlyConference } from '../../support/families.ts'
import { calendar } from '../../support/ground.ts'
import { some } from '../../support/some.ts'
import {
  ask,
  at,
  blank,
  chair,
  conference,
  dad,
  decide,
  family,
  invitation,
  mum,
  school,
  show,
} from './sharing-ground.ts'

describe('the duty to share, by practice', () => {
  const practices = shippedPractices()
  // Thu 10 December 2026: Dudley three working days before (S5), the others two.
  const due = {
    portsmouth: ['T10', '2026-12-08'],
    'tower-hamlets': ['T07', '2026-12-08'],
    dorset: ['T10', '2026-12-08'],
    dudley: ['T08', '2026-12-07'],
  } as const
  const duty = (name: string, report: ReportFacts) => {
    const held = { ...withReport(conference, report), practice: practiceId(name) }
    const found = obligations(replaceConference(family, held), {
      practices,
      calendar,
      now: at,
    }).find((obligation) => obligation.kind === 'share-report')
    if (found === undefined) throw new Error(`No duty to share under ${name}`)
    return found
  }

  it.each(some(Object.entries(due)))('%s: rule and day', (name, [rule, day]) => {
    expect([duty(name, blank).due.why.rule, duty(name, blank).due.due]).toEqual([rule, day])
  })

  it.each(some(Object.entries(due)))(
    '%s: open until both have seen it, in time on its day and late on the next',
    (name, [, day]) => {
      const next = localDate(
        day.replace(/\d\d$/, (digits) => String(Number(digits) + 1).padStart(2, '0')),
      )
      expect(isOpen(duty(name, show(blank, [mum])))).toBe(true)
      expect(
        duty(name, show(blank, [mum, dad], day, { at: '2026-12-10T09:00:00Z' })).state.status,
      ).toBe('met')
      expect(
        duty(name, show(blank, [mum, dad], next, { at: '2026-12-10T09:00:00Z' })).state.status,
      ).toBe('met-late')
    },
  )

  it.each(some(Object.keys(due)))(
    '%s: a reason that the chair has agreed stands in its place',
    (name) => {
      const asked = ask(show(blank, [mum]), dad)
      expect(isOpen(duty(name, asked))).toBe(true)
      expect(duty(name, decide(asked, dad, true)).state.status).toBe('met')
      expect(isOpen(duty(name, decide(asked, dad, false)))).toBe(true)
    },
  )

  it.each(some(Object.keys(due)))('%s: sharing is never due after submitting', (name) => {
    const held = { ...conference, practice: practiceId(name) }
    const all = obligations(replaceConference(family, held), { practices, calendar, now: at })
    const submit = all.find((obligation) => obligation.kind === 'submit-report')
    expect(submit === undefined || duty(name, blank).due.due <= submit.due.due).toBe(true)
  })
})

describe('the duty to share the core group’s report (Portsmouth, T10 at a review)', () => {
  const review = oneFamily({ date: '2026-12-10', invited: ['social-worker', 'school'] })
  const meeting = onlyConference(review)
  const blankOf = (who: string) => factsFor(meeting, invitedTo(meeting, who).id)
  const duty = (report: ReportFacts) =>
    obligations(
      replaceConference(review, {
        ...withReport(meeting, report),
        kind: 'review',
        practice: practiceId('portsmouth'),
      }),
      { practices: shippedPractices(), calendar, now: at },
    ).filter((obligation) => obligation.kind === 'share-report')

  it('is the lead social worker’s, and met by what they record at their own place', () => {
    const [owed, ...others] = duty(blankOf('social-worker'))
    expect([owed?.owner, owed && isOpen(owed), others]).toEqual(['social-worker', true, []])
    const [half] = duty(show(blankOf('social-worker'), [mum]))
    expect(half && isOpen(half)).toBe(true)
    expect(duty(show(blankOf('social-worker'), [mum, dad]))[0]?.state.status).toBe('met')
  })

  it('is not met by what another colleague shared of theirs', () => {
    const [owed] = duty(show(blankOf('school'), [mum, dad]))
    expect(owed && isOpen(owed)).toBe(true)
  })
})

describe('the duty to send reports round (Portsmouth, T05)', () => {
  const duty = (report: ReportFacts) =>
    obligations(
      replaceConference(family, {
        ...withReport(conference, report),
        practice: practiceId('portsmouth'),
      }),
      { practices: shippedPractices(), calendar, now: at },
    ).find((obligation) => obligation.kind === 'circulate-reports')
  const submitted: ReportFacts = {
    ...blank,
    versions: [{ number: 1, by: school, at, late: false }],
  }

  it('is met once what has come has gone round', () => {
    expect(duty(submitted)).toMatchObject({
      state: { status: 'open' },
      due: { due: '2026-12-09' },
    })
    expect(
      duty({ ...submitted, circulated: [{ version: 1, to: [invitation.id], by: chair, at }] })
        ?.state.status,
    ).toBe('met')
    expect(
      duty({
        ...submitted,
        circulated: [
          { version: 1, to: [invitation.id], by: chair, at: instant('2026-12-10T08:00:00Z') },
        ],
      })?.state.status,
    ).toBe('met-late')
  })
})
