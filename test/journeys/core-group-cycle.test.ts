// A Portsmouth child from the initial conference through two core groups to a review that steps down, with the clock moved
// (the dates are those of a Christmas and an Easter: working days, bank holidays and weeks counted from the meeting held).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instant, localDate } from '../../src/domain/ids.ts'
import { obligations } from '../../src/domain/obligations/obligations.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import { arrangeCoreGroup, saveRating } from '../support/core-group-journey.ts'
import { calendar } from '../support/ground.ts'
import { buttons, type House, openHouse, preset, type Shown, words } from '../support/house.ts'
import { firstReviewForm } from '../support/new-conference.ts'
import {
  changeFamily,
  familyOf,
  outcomes,
  papersOf,
  withActionsDone,
  withPlan,
} from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await changeFamily(house, (family) =>
    withPlan({
      ...family,
      conferences: family.conferences.map((conference) => ({
        ...conference,
        date: localDate('2026-12-29'),
        countedFrom: localDate('2026-12-07'),
      })),
    }),
  )
})
afterEach(() => house.close())

const one = (person: string, text: string) => house.answer(person, text)
const dueOf = async (kind: string): Promise<string[]> =>
  obligations(await familyOf(house), {
    practices: shippedPractices(),
    calendar,
    now: instant(await house.now()),
  })
    .filter((duty) => duty.kind === kind)
    .map((duty) => `${duty.owner} ${duty.due.due} ${duty.standing.status}`)
    .sort()

async function coreGroup(date: string): Promise<void> {
  expect(words(await arrangeCoreGroup(house, date))).toContain('The core group is in')
}

/** Every outcome, one card after the other, as a person taps through it. */
async function update(person: string, colours: readonly string[], safer = 'yes'): Promise<Shown> {
  let shown = await one(person, 'my update')
  for (const colour of colours) {
    const worried = colour === 'red'
    shown = await saveRating(house, person, shown, {
      colour,
      evidence: colour === 'not-rated' ? '' : `What ${person} has seen`,
      on: (await house.now()).slice(0, 10),
      safer,
      ...(worried
        ? {
            direction: 'worse',
            safer: 'no',
            barrier: 'Mornings',
            stepWhat: 'Breakfast club',
            stepWho: 'School',
            stepWhen: '2027-03-01',
          }
        : {}),
    })
  }
  return shown
}

async function hold(at: string, marks: readonly string[]): Promise<void> {
  await house.moveClock(at)
  for (const text of marks) await house.say('social-worker', text)
}

async function answerQuestions(harm: 'none' | 'some'): Promise<void> {
  const ratings = await one('social-worker', 'show me the ratings for 4471')
  const form = await house.press('social-worker', 'The three questions', {}, ratings)
  const kept = await house.press(
    'social-worker',
    'Keep it',
    {
      working: 'Mornings are easier',
      progress: 'Breakfast club runs',
      safer: 'Both are safer',
      harm,
      harmWords: harm === 'some' ? 'One shout in January' : '',
    },
    form,
  )
  expect(words(kept)).toContain('✓ Kept.')
}

describe('a child’s way', () => {
  it('leads from the first conference through two core groups to a review that steps down', async () => {
    await theConferenceMakesAPlan()
    await eachMemberOwesAnUpdate()
    await allGiveTheirs()
    await somebodyCorrectsTheirs()
    await theRatingsOpen()
    await theNextCoreGroupIsHeld()
    await theSilentAgencyIsAsked()
    await theTrendIsShown()
    await theCoreGroupReportIsSubmitted()
    await theChairReadsIt()
    await theReviewStepsDown()
  }, 300_000)
})

/** The conference makes a plan; the first core group is due within ten working days of it. */
async function theConferenceMakesAPlan(): Promise<void> {
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
async function eachMemberOwesAnUpdate(): Promise<void> {
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
async function allGiveTheirs(): Promise<void> {
  const last = await update('school', ['red', 'amber'])
  expect(words(last)).toContain('Your update is in')
  expect(words(last)).toContain('Nobody else sees what you said')
  const middle = await house.press('school', 'Change', {}, last)
  expect(words(middle)).toContain('Saving again adds a new entry')
  const [, ...others] = ['school', 'health-visitor', 'police', 'gp', 'social-worker']
  for (const person of others) await update(person, ['amber', 'amber'], 'partly')
  const chairs = words(await one('chair', 'show me the ratings for 4471'))
  expect(chairs).toContain('5 of 6 updates are in')
  expect(chairs).not.toMatch(/Green|Amber|Red|What school has seen/)
}

/** A correction is a new entry that names the one it corrects. */
async function somebodyCorrectsTheirs(): Promise<void> {
  const form = await house.press('school', 'Change', {}, await one('school', 'my update'))
  await house.press(
    'school',
    'Save and go on',
    { ...fieldsOf(form), colour: 'amber', direction: 'same', safer: 'partly' },
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
    /Your rating|saved/,
  )
  expect((await papersOf(house, ['rating'])).length).toBe(11)
}

/**
 * The ratings open when the meeting begins; the silent agency is named, and the housing officer’s part is asked
 * for after it.
 */
async function theRatingsOpen(): Promise<void> {
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
  expect(seen).toContain('No finished update from – Harrowmere Homes')
  expect(await dueOf('late-member-report')).toEqual(['housing 2027-01-13 open'])
  await answerQuestions('some')
}

/** The next core group is counted from the one that was held: six weeks. */
async function theNextCoreGroupIsHeld(): Promise<void> {
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
async function theSilentAgencyIsAsked(): Promise<void> {
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
async function theTrendIsShown(): Promise<void> {
  const shown = await one('chair', 'trend for school attendance outcome')
  expect(words(shown)).toMatch(
    /It is getting better: the most worried view was ▲ Amber on Mon 11 January and is ● Green on Mon 22 February\./,
  )
  expect(words(shown)).toContain('11 Jan')
  expect(words(shown)).toContain('[●×5]')
}

/**
 * For the review the lead social worker assembles and submits the core group’s report, due two working days
 * before.
 */
async function theCoreGroupReportIsSubmitted(): Promise<void> {
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
    'A question for the review Is it time to ask whether a child in need plan would now be enough, in place of the child protection plan?',
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
async function theChairReadsIt(): Promise<void> {
  const card = await one('chair', 'core group report')
  expect(words(card)).toContain(
    'Core group by core group, the most worried view: Mon 11 January ▲ Amber, Mon 22 February ● Green.',
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
async function theReviewStepsDown(): Promise<void> {
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
