// The steps of this story in which the members give their updates.
import { expect } from 'vitest'

import { preset, type Shown, words } from '../support/house.ts'
import { familyOf, outcomes, papersOf } from '../support/plans.ts'
import {
  answerQuestions,
  coreGroup,
  dueOf,
  hold,
  house,
  one,
  update,
} from './core-group-cycle-ground.ts'

/** The conference makes a plan; the first core group is due within ten working days of it. */
export async function theConferenceMakesAPlan(): Promise<void> {
  expect(await dueOf('hold-conference')).toEqual(['social-worker 2026-12-30 open'])
  await house.moveClock('2026-12-29T12:30:00Z')
  const {
    id,
    conferences: [conference],
  } = await familyOf(house)
  await house.pressRaw('chair', (await one('chair', 'to do')).id, 'duty.record', {
    caseId: id,
    meetingId: conference?.id,
    duty: 'hold-conference',
    child: '',
    answer: 'plan',
    on: '2026-12-29',
    note: '',
  })
  expect(await dueOf('hold-first-core-group')).toEqual(['social-worker 2027-01-13 open'])
}

/** Each member owes an update a working day before, and is reminded three working days before that. */
export async function eachMemberOwesAnUpdate(): Promise<void> {
  await coreGroup('2027-01-11')
  expect(await dueOf('core-group-update')).toEqual(
    ['gp', 'health-visitor', 'housing', 'police', 'school', 'social-worker'].map(
      (person) => `${person} 2027-01-08 open`,
    ),
  )
  for (const person of ['school', 'health-visitor', 'police', 'gp', 'housing'])
    await house.press(person, 'I can come', {}, await house.last(person))
  await house.moveClock('2027-01-05T09:00:00Z')
  const asked = (await house.chat('school'))
    .map(words)
    .find(
      (text) =>
        text.includes('How is the plan going?') || text.includes('Say how the plan is going'),
    )
  expect(asked).toBeDefined()
  expect((await house.last('school')).lockScreen?.text).toBe('You have one item to open.')
}

/** All give theirs; red says to tell the social worker today, and nobody sees another’s. */
export async function allGiveTheirs(): Promise<void> {
  const last = await update('school', ['red', 'amber'])
  expect(words(last)).toContain('Your update is in')
  expect(words(last)).toContain('Only you see this')
  const middle = await house.press('school', 'Change', {}, last)
  expect(words(middle)).toContain('Saving again adds a new entry')
  const [, ...others] = ['school', 'health-visitor', 'police', 'gp', 'social-worker']
  for (const person of others) await update(person, ['amber', 'amber'], 'partly')
  const chairs = words(await one('chair', 'show me the ratings for 4471'))
  expect(chairs).toContain('5 of 6 updates are in')
  expect(chairs).not.toMatch(/Green|Amber|Red|What school has seen/)
}

/** A correction is a new entry that names the one it corrects. */
export async function somebodyCorrectsTheirs(): Promise<void> {
  const form = await house.press('school', 'Change', {}, await one('school', 'my update'))
  await house.press(
    'school',
    '▲ Slipping',
    { ...fieldsOf(form), direction: 'same', safer: 'partly' },
    form,
  )
  const entries = (await papersOf(house, ['rating'])).flatMap((paper) =>
    paper.kind === 'rating' && paper.outcome === outcomes[0].id && paper.by === 'school'
      ? [paper]
      : [],
  )
  expect(entries.map(({ number, colour }) => `${number} ${colour}`)).toEqual(['1 red', '2 amber'])
  expect(entries[1]?.corrects).toBe(entries[0]?.id)
  expect(words(await one('school', 'change my RAG history to green'))).not.toMatch(
    /as you said|saved/,
  )
  expect((await papersOf(house, ['rating'])).length).toBe(11)
}

/**
 * The ratings open when the meeting begins; the silent agency is named, and the housing officer’s part is asked
 * for after it.
 */
export async function theRatingsOpen(): Promise<void> {
  await hold('2027-01-11T14:05:00Z', [
    'school arrived 13.58',
    'mark HV arrived 13.59',
    'police arrived 14.00',
    'housing not here',
    'social worker arrived 13.50',
    'gp arrived 14.01',
  ])
  const seen = words(await one('chair', 'show me the ratings for 4471'))
  expect(seen).toContain('▲ Amber')
  expect(seen).toContain('on 2 of 2 outcomes, and Harrowmere Homes has not answered.')
  expect(await dueOf('late-member-report')).toEqual(['housing 2027-01-13 open'])
  await answerQuestions('some')
}

const fieldsOf = (shown: Shown): Record<string, string> =>
  Object.fromEntries(
    [
      'evidence',
      'on',
      'how',
      'saferWhy',
      'evidence2',
      'on2',
      'how2',
      'barrier',
      'helpNeeded',
      'childSays',
      'familySays',
      'stepWhat',
      'stepWho',
      'stepWhen',
    ].map((id) => [id, preset(shown, id)]),
  )
