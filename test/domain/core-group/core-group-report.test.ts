// The core group’s report, and who may see ratings.
import { describe, expect, it } from 'vitest'

import { outcomeNamed, progressOf } from '../../../src/domain/core-group/progress.ts'
import { assembled, isSafer, submitted } from '../../../src/domain/core-group/report.ts'
import { practiceId } from '../../../src/domain/ids.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { may } from '../../../src/domain/permissions.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { cycleId } from '../../../src/domain/state/core-group-papers.ts'
import {
  afterSecond,
  beforeSecond,
  familyOnPlan,
  sampleCycle,
  sampleRatings,
  sampleReview,
  secondCoreGroup,
} from '../../samples/core-group/core-group-samples.ts'
import { samplePeople } from '../../samples/sample-family.ts'
import { calendar, practice } from '../../support/ground.ts'
import { statutory, today } from './update-ground.ts'

describe('the core group’s report', () => {
  const papers = {
    ratings: sampleRatings,
    notes: [],
    cycles: [
      sampleCycle,
      {
        ...sampleCycle,
        id: cycleId(secondCoreGroup.id, 1),
        meeting: secondCoreGroup.id,
        harm: 'none' as const,
        harmWords: '',
      },
    ],
  }
  const report = assembled(familyOnPlan, sampleReview, papers, {
    practice: statutory,
    now: afterSecond,
  })

  it('keeps every view, the old ones greyed, names who is missing and what is to be filled in', () => {
    expect(
      report.outcomes.map((progress) => [progress.spread.headline, progress.views.length]),
    ).toEqual([
      ['amber', 4],
      ['red', 3],
    ])
    expect(report.outcomes[1]?.views.map((view) => view.stale)).toEqual([false, true, false])
    expect(report.missing).toEqual(['Mereshire Police'])
    expect(report.gaps).toEqual([])
    expect(
      assembled(
        familyOnPlan,
        sampleReview,
        { ...papers, cycles: [] },
        { practice: statutory, now: afterSecond },
      ).gaps,
    ).toHaveLength(2)
  })

  it('is submitted once for a card, late marked, each version beside the first', () => {
    const submit = {
      by: samplePeople.socialWorker.id,
      at: afterSecond,
      dueAt: beforeSecond,
      seen: 0,
    }
    const done = submitted(familyOnPlan, report, papers, submit)
    expect(done).toMatchObject({
      ok: true,
      value: {
        paper: { number: 1, late: true },
        review: { reports: [{ kind: 'core-group', versions: [{ number: 1, late: true }] }] },
      },
    })
    if (!done.ok) return
    const again = assembled(
      { ...familyOnPlan, conferences: [done.value.review] },
      done.value.review,
      papers,
      { practice: statutory, now: afterSecond },
    )
    expect(submitted(familyOnPlan, { ...again, gaps: [] }, papers, submit)).toMatchObject({
      ok: false,
      refusal: { code: 'card.outdated' },
    })
    expect(
      submitted(familyOnPlan, { ...again, gaps: [] }, papers, { ...submit, seen: 1 }),
    ).toMatchObject({ ok: true, value: { paper: { number: 2 } } })
  })

  it('is the duty of the review, which it meets', () => {
    const portsmouth = practice('portsmouth')
    const duty = (review: Conference) =>
      obligations(
        { ...familyOnPlan, conferences: [{ ...review, practice: practiceId('portsmouth') }] },
        {
          practices: new Map([[practiceId('portsmouth'), portsmouth]]),
          calendar,
          now: afterSecond,
        },
      ).find((obligation) => obligation.kind === 'core-group-report')
    expect(duty(sampleReview)?.state.status).toBe('open')
    expect(
      duty(
        withReport(sampleReview, {
          kind: 'core-group',
          shared: [],
          versions: [{ number: 1, by: samplePeople.socialWorker.id, at: afterSecond, late: false }],
        }),
      )?.state,
    ).toEqual({ status: 'met', at: afterSecond })
  })

  it('asks about stepping down only when everybody who rated says that the child is safer', () => {
    expect(isSafer(report.outcomes)).toBe(false)
    const safe = progressOf({
      family: familyOnPlan,
      ratings: sampleRatings.map((sampleRating) =>
        sampleRating.voice === 'member' ? { ...sampleRating, safer: 'yes' as const } : sampleRating,
      ),
      today,
      staleWeeks: 6,
    })
    expect(isSafer(safe)).toBe(true)
    expect(isSafer([])).toBe(false)
  })

  it('finds an outcome by number or by words, and none where two fit', () => {
    expect(outcomeNamed(familyOnPlan, 2)?.id).toBe('o-home')
    expect(outcomeNamed(familyOnPlan, 'school attendance')?.id).toBe('o-school')
    expect(outcomeNamed(familyOnPlan, 'Robin')).toBeUndefined()
    expect(outcomeNamed(familyOnPlan, 9)).toBeUndefined()
  })
})

describe('who may see ratings', () => {
  const [conference] = familyOnPlan.conferences.filter(({ kind }) => kind === 'core-group')
  if (conference === undefined) throw new Error('There is no core group')
  const onPlan = { family: familyOnPlan, conference }
  const person = (name: keyof typeof samplePeople) => ({ ...samplePeople[name], duties: [] })
  it.each([
    ['chair', true],
    ['socialWorker', true],
    ['school', true],
    ['police', true],
    ['housing', false],
    ['deputy', false],
    ['admin', false],
  ] as const)('%s: %s', (name, sees) => {
    expect(may(person(name), { act: 'see-ratings', ...onPlan })).toBe(sees)
  })
  it('an administrator sees who has given one; the audit lead counts alone; a conflict of interest ends all', () => {
    expect(may(samplePeople.admin, { act: 'see-who-rated', ...onPlan })).toBe(true)
    expect(may(samplePeople.admin, { act: 'see-ratings', ...onPlan })).toBe(false)
    const audit = { ...samplePeople.housing, duties: ['audit-lead'] } satisfies Parameters<
      typeof may
    >[0]
    expect([
      may(audit, { act: 'count-updates' }),
      may(audit, { act: 'see-who-rated', ...onPlan }),
    ]).toEqual([true, false])
    const kept = {
      ...familyOnPlan,
      conferences: familyOnPlan.conferences.map((conference) => ({
        ...conference,
        conflicts: [samplePeople.chair.id],
      })),
    }
    expect(
      may(samplePeople.chair, { act: 'see-ratings', family: kept, conference: onPlan.conference }),
    ).toBe(false)
  })
})
