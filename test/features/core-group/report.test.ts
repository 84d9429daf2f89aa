import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { localDate, meetingId, reference } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import {
  coreReportOpen,
  coreReportSubmit,
  coreReportWord,
  cycleForm,
  cycleRecord,
} from '../../../src/features/core-group/report/verbs.ts'
import { openWithCoreGroup } from '../../support/core-group-journey.ts'
import type { House } from '../../support/house.ts'
import { changeFamily, papersOf } from '../../support/plans.ts'
import { newestCoreGroup, pressByVerb } from './press-by-verb.ts'

let house: House
beforeEach(async () => {
  house = await openWithCoreGroup()
  await changeFamily(house, withReview)
  await house.moveClock('2026-12-22T15:00:00Z')
}, 60_000)
afterEach(() => house.close())

const reviewId = meetingId('m-review')

function withReview(family: Case): Case {
  const [conference] = family.conferences
  if (conference === undefined) throw new Error('There is no conference')
  const review = {
    ...conference,
    id: reviewId,
    reference: reference('4471-R1'),
    kind: 'review',
    date: localDate('2027-03-08'),
    invitations: [],
  } as const
  return { ...family, conferences: [...family.conferences, review] }
}

const onReview = async (person: string, verb: string, more = {}): Promise<string> =>
  pressByVerb(house, person, {
    verb,
    data: { ...(await newestCoreGroup(house)), meetingId: reviewId, ...more },
  })

const onCoreGroup = async (person: string, verb: string, more = {}): Promise<string> =>
  pressByVerb(house, person, { verb, data: { ...(await newestCoreGroup(house)), ...more } })

const answers = {
  working: 'Mornings are easier',
  progress: 'Breakfast club runs',
  safer: 'Both are safer',
  harm: 'none',
  harmWords: '',
  seen: 0,
}

describe('what the core group answers', () => {
  it('is asked of whoever leads it, and kept once', async () => {
    expect(await onCoreGroup('social-worker', cycleForm)).toContain('Keep it')
    for (const _again of [1, 2])
      expect(await onCoreGroup('social-worker', cycleRecord, answers)).toContain('✓ Kept.')
    expect(await papersOf(house, ['core-group-cycle'])).toMatchObject([
      { working: answers.working, harm: 'none' },
    ])
    for (const verb of [cycleForm, cycleRecord])
      expect(await onCoreGroup('school', verb, answers)).toContain('I cannot find this for you.')
  }, 60_000)

  it('is not overwritten from a card that is older than the last answer', async () => {
    await onCoreGroup('social-worker', cycleRecord, answers)
    expect(
      await onCoreGroup('chair', cycleRecord, { ...answers, working: 'Nothing is easier' }),
    ).toContain('Somebody has answered since.')
    expect(await papersOf(house, ['core-group-cycle'])).toHaveLength(1)
  }, 60_000)
})

describe('the core group’s report', () => {
  it('names what has to be filled in, and is not submitted before', async () => {
    expect(await onReview('social-worker', coreReportOpen)).toContain('with one gap to fill in')
    expect(await onReview('social-worker', coreReportSubmit, { seen: 0 })).toContain(
      'Please fill in what is missing first',
    )
    expect(await papersOf(house, ['core-group-report'])).toEqual([])
  }, 60_000)

  it('is submitted by the lead social worker, once, and by nobody else', async () => {
    await onCoreGroup('social-worker', cycleRecord, answers)
    expect(await onReview('chair', coreReportSubmit, { seen: 0 })).toContain(
      'The lead social worker submits the core group’s report.',
    )
    expect(await onReview('social-worker', coreReportSubmit, { seen: 0 })).toContain(
      'was submitted on Tue 22 December',
    )
    expect(await onReview('social-worker', coreReportSubmit, { seen: 0 })).toContain(
      'A version has been submitted since.',
    )
    expect(await papersOf(house, ['core-group-report'])).toHaveLength(1)
  }, 60_000)

  it('goes as a Word file to the chair, and not to a member or to anybody outside', async () => {
    expect(await onReview('chair', coreReportWord)).toContain('The file is ready.')
    expect(await onReview('school', coreReportWord)).toContain('I cannot find this for you.')
    for (const verb of [coreReportOpen, coreReportWord])
      expect(await onReview('midwife', verb)).toContain('I cannot find this for you.')
  }, 60_000)
})
