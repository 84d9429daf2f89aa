// The buttons of the ratings.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  coreGroupMembers,
  ratingsAsked,
  ratingsMissing,
  ratingsOpen,
  ratingsOutcome,
  ratingsRemind,
  ratingsShow,
  ratingsTrend,
} from '../../../src/features/core-group/ratings/verbs.ts'
import { arrangeCoreGroup, openWithCoreGroup } from '../../support/core-group-journey.ts'
import type { House } from '../../support/house.ts'
import { familyOf, outcomes } from '../../support/plans.ts'
import { newestCoreGroup, pressByVerb } from './press-by-verb.ts'

describe('the ratings’ buttons', () => {
  let opened: House
  beforeEach(async () => {
    opened = await openWithCoreGroup()
  }, 60_000)
  afterEach(() => opened.close())

  const press = async (person: string, verb: string, more = {}): Promise<string> =>
    pressByVerb(opened, person, { verb, data: { ...(await newestCoreGroup(opened)), ...more } })

  it('show who has given an update, and open at the meeting for whoever leads it', async () => {
    expect(await press('school', ratingsShow)).toContain('0 of 6 updates are in')
    expect(await press('school', coreGroupMembers)).toContain('The family and 6 professionals')
    await opened.moveClock('2026-12-22T13:30:00Z')
    expect(await press('school', ratingsOpen)).toContain('Whoever leads the core group')
    expect(await press('social-worker', ratingsOpen)).toContain('Nobody has rated anything yet.')
  }, 60_000)

  it('remind whose update is missing, for whoever leads the core group alone', async () => {
    expect(await press('social-worker', ratingsRemind)).toContain('✓ 5 people are reminded')
    expect(await press('school', ratingsRemind)).toContain('I cannot find this')
  }, 60_000)

  it('show one outcome, and how it went', async () => {
    const outcome = { outcomeId: outcomes[0].id }
    expect(await press('chair', ratingsOutcome, outcome)).toContain(outcomes[0].words)
    expect(await press('chair', ratingsTrend, outcome)).toContain('Nobody has rated this yet')
    for (const verb of [ratingsOutcome, ratingsTrend])
      expect(await press('chair', verb, { outcomeId: 'o-none' })).toContain('I cannot find this')
  }, 60_000)

  it('ask after an agency that missed two core groups in a row, once', async () => {
    const held = async (at: string) => {
      await opened.moveClock(at)
      await opened.say('social-worker', 'school here')
    }
    await held('2026-12-22T14:05:00Z')
    await opened.moveClock('2026-12-23T10:00:00Z')
    await arrangeCoreGroup(opened, '2027-01-20')
    await held('2027-01-20T14:05:00Z')
    expect(await press('social-worker', ratingsMissing)).toContain('Harrowmere Homes')
    expect(await press('social-worker', ratingsAsked, { note: '' })).toContain(
      'Please write what they said',
    )
    for (const _again of [1, 2])
      expect(await press('social-worker', ratingsAsked, { note: 'Ade takes over' })).toContain(
        'Ade takes over',
      )
    expect(
      (await familyOf(opened)).conferences
        .flatMap(({ records }) => records)
        .filter(({ duty }) => duty === 'ask-missing-member'),
    ).toHaveLength(1)
    for (const verb of [ratingsMissing, ratingsAsked])
      expect(await press('school', verb, { note: 'Nobody' })).toContain('I cannot find this')
  }, 60_000)
})
