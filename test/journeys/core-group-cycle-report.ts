// The steps of this story from the next core group to its report and the review.
import { expect } from 'vitest'

import { buttons, type Shown, words } from '../support/house.ts'
import { firstReviewForm } from '../support/new-conference.ts'
import { changeFamily, familyOf, papersOf, withActionsDone } from '../support/plans.ts'
import {
  answerQuestions,
  coreGroup,
  dueOf,
  hold,
  house,
  one,
  update,
} from './core-group-cycle-ground.ts'

/** The next core group is counted from the one that was held: six weeks. */
export async function theNextCoreGroupIsHeld(): Promise<void> {
  expect(await dueOf('hold-first-core-group')).toEqual(['social-worker 2027-01-13 met'])
  expect(await dueOf('hold-next-core-group')).toEqual(['social-worker 2027-02-22 open'])
  await coreGroup('2027-02-22')
  await house.moveClock('2027-02-15T10:00:00Z')
  expect(words(await one('school', 'same as last time'))).toContain('The same needs evidence too.')
  for (const person of ['school', 'health-visitor', 'gp', 'social-worker', 'police'])
    await update(person, ['green', 'green'])
  await hold('2027-02-22T14:05:00Z', [
    'school arrived 13.58',
    'mark HV arrived 13.59',
    'police arrived 14.00',
    'housing not here',
    'social worker arrived 13.50',
    'gp arrived 14.01',
  ])
  expect(await dueOf('hold-next-core-group')).toEqual([
    'social-worker 2027-02-22 met',
    'social-worker 2027-04-05 open',
  ])
  await answerQuestions('none')
}

/** An agency that missed two in a row is asked what gets in the way, by the lead social worker. */
export async function theSilentAgencyIsAsked(): Promise<void> {
  expect(await dueOf('ask-missing-member')).toEqual(['social-worker 2027-02-24 open'])
  const card = await dutyCard()
  expect(words(card)).toContain('One agency has missed two core groups in a row')
  expect(words(card)).toContain('– Harrowmere Homes')
  await house.press(
    'social-worker',
    'I have asked them',
    { note: 'Femi has left; Ade takes over' },
    card,
  )
  expect(await dueOf('ask-missing-member')).toEqual(['social-worker 2027-02-24 met'])
}

/** The trend says first how it goes, then draws it. */
export async function theTrendIsShown(): Promise<void> {
  const shown = await one('chair', 'trend for school attendance outcome')
  expect(words(shown)).toMatch(
    /It is getting better: the most worried view was ▲ Amber on Mon 11 January and is ● Green on Mon 22 February\./,
  )
  expect(words(shown)).toContain('11 Jan')
  expect(words(shown)).toMatch(/Most worried ▲ Amber ● Green/)
}

/**
 * For the review the lead social worker assembles and submits the core group’s report, due two working days
 * before.
 */
export async function theCoreGroupReportIsSubmitted(): Promise<void> {
  const form = await one('admin', 'add new conference')
  await house.press(
    'admin',
    'Bring it in and invite',
    firstReviewForm({
      date: '2027-03-24',
      invited:
        'Ruth Adeyemi; you see Mia every day\nFemi Balogun; the flat\nDr Anil Bhatt; you know mum',
    }),
    form,
  )
  expect(await dueOf('hold-first-review')).toContain('chair 2027-03-25 open')
  expect(await dueOf('core-group-report')).toEqual(['social-worker 2027-03-22 open'])
  // Members who were there owe no report of their own; the one who was away without a colleague does (S1).
  expect(await dueOf('absent-agency-report')).toEqual(['housing 2027-03-22 open'])
  await house.moveClock('2027-03-19T10:00:00Z')
  expect(words(await one('social-worker', 'assemble the core group report'))).not.toContain(
    'step down',
  )
  await changeFamily(house, (family) => withActionsDone(family, '2027-03-18'))
  const report = await one('social-worker', 'assemble the core group report')
  expect(words(report)).toContain('is put together and can be submitted')
  expect(words(report)).toContain(
    'A question for the review Is it time to ask whether a child in need ' +
      'plan would now be enough, in place of the child protection plan?',
  )
  expect(words(report)).toContain('– Harrowmere Homes')
  expect(words(report)).toContain('■ Further harm: One shout in January')
  const done = await house.press('social-worker', 'Submit it', {}, report)
  expect(words(done)).toContain('was submitted on Fri 19 March')
  expect(await dueOf('core-group-report')).toEqual(['social-worker 2027-03-22 met'])
  const again = await house.pressRaw(
    'social-worker',
    report.id,
    'core-report.submit',
    buttons(report).find(({ title }) => title === 'Submit it')?.data,
  )
  expect(again.activity && words(again.activity)).toContain('A version has been submitted since')
  expect((await papersOf(house, ['core-group-report'])).length).toBe(1)
}

/** The chair reads the report on a card and in Word; an invited professional outside the core group gets nothing. */
export async function theChairReadsIt(): Promise<void> {
  const card = await one('chair', 'core group report')
  expect(words(card)).toContain(
    'Core group by core group, the most worried view: ' +
      'Mon 11 January ▲ Amber, Mon 22 February ● Green.',
  )
  expect(buttons(card).map(({ title }) => title)).not.toContain('Submit it')
  const file = await house.press('chair', 'Get it in Word', {}, card)
  expect(words(file)).toContain('The file is ready.')
  const link = JSON.stringify(file.cards).match(/"url":"([^"]+)"/)?.[1] ?? ''
  const bytes = new Uint8Array(await (await fetch(link)).arrayBuffer())
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
  expect(words(await one('midwife', 'core group report'))).toContain(
    'I find no review conference of yours',
  )
}

/** The review steps down. */
export async function theReviewStepsDown(): Promise<void> {
  await house.moveClock('2027-03-24T12:00:00Z')
  const { id, conferences } = await familyOf(house)
  const review = conferences.find(({ kind }) => kind === 'review')
  await house.pressRaw('chair', (await one('chair', 'to do')).id, 'duty.record', {
    caseId: id,
    meetingId: review?.id,
    duty: 'hold-conference',
    child: '',
    answer: 'stepped-down',
    on: '2027-03-24',
    note: '',
  })
  expect(await dueOf('hold-first-review')).toEqual(['chair 2027-03-25 met'])
}

/** The to-do list of the lead social worker, of which one duty is opened. */
async function dutyCard(): Promise<Shown> {
  const { id, conferences } = await familyOf(house)
  const last = conferences.filter(({ kind }) => kind === 'core-group').at(-1)
  const list = await one('social-worker', 'to do')
  const wanted = buttons(list).find(({ verb }) => verb === 'ratings.missing')
  expect(wanted?.data['meetingId']).toBe(last?.id)
  expect(wanted?.data['caseId']).toBe(id)
  const { activity } = await house.pressRaw(
    'social-worker',
    list.id,
    'ratings.missing',
    wanted?.data,
  )
  if (activity === undefined) throw new Error('Nothing came')
  return activity
}
