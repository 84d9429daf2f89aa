// An initial conference under each of the four practices, from the question to the last report that
// comes in; a review; a child who moves here; a baby not born yet.
import { beforeEach, describe, expect, it } from 'vitest'

import { preset, type Shown, words } from '../support/house.ts'
import { filled, report, writeAllIn } from '../support/report-writing.ts'
import { some } from '../support/some.ts'
import {
  bringIn,
  type Council,
  form,
  house,
  one,
  practices,
  say,
  theConferenceIn,
  withAHouse,
} from './report-four-practices-ground.ts'

withAHouse()

/** Writes and submits a whole report for this meeting. */
async function submit(
  person: string,
  number: string,
  more: Record<string, string> = {},
): Promise<Shown> {
  const start = await one(person, `start my report for ${number}`)
  const over = await writeAllIn(house, person, { start, given: { ...report, ...more } })
  return house.press(person, 'Submit', {}, over)
}

/** Asks everybody who is invited for a report, by the practice’s own day, and says where that stands. */
async function askForReports({ practice, number, due, source }: Council): Promise<void> {
  await theConferenceIn(practice)
  const rule = await say('school', `do I need a report if I'm coming to ${number}`)
  expect(rule).toContain('Yes, also when you come')
  expect(rule).toContain(due)
  expect(rule).toContain(source)
  expect(await say('second-chair', `any reports still outstanding for ${number}`)).toContain(
    '0 of 3 reports are in. Still to come',
  )
}

/** Takes the reports one by one, and the chair sees who has submitted and who has not. */
async function takeReports({ number }: Council): Promise<void> {
  await submit('school', number)
  await submit('school-nurse', number)
  const status = await say('second-chair', `any reports still outstanding for ${number}`)
  expect(status).toContain('2 of 3 reports are in. Still to come')
  expect(status).toContain("Harrowmere Children's Social Care.")
}

/** Asks the social worker for a chronology, and everybody for strengths and a clear view. */
async function askForChronology({ number }: Council): Promise<void> {
  const start = await one('social-worker', `start my report for ${number}`)
  const over = await writeAllIn(house, 'social-worker', {
    start,
    given: { ...report, view: '' },
  })
  expect(words(over)).toContain('chronology (Sussex procedures)')
  expect(words(over)).toContain('What is your clear view for Ade')
  const refused = await house.press('social-worker', 'Submit', {}, over)
  expect(words(refused)).toContain('What is your clear view for Ade')
  const view = await house.press('social-worker', 'Add it now', {}, refused)
  const viewed = await house.press('social-worker', 'Next', filled(view, { view: 'cp-plan' }), view)
  const next = await house.press('social-worker', 'Add it now', {}, viewed)
  const last = await house.press(
    'social-worker',
    'Read it over',
    filled(next, { chronology: '3 March: police called to the home.' }),
    next,
  )
  expect(words(await house.press('social-worker', 'Submit', {}, last))).toContain(
    'Your report is in',
  )
  expect(await say('second-chair', `any reports still outstanding for ${number}`)).toContain(
    '3 of 3 reports are in.',
  )
}

describe('an initial conference', () => {
  it.each(some(practices))(
    'has its reports in $practice: asked for by the practice’s own day, taken one by one, whole',
    async (council) => {
      await askForReports(council)
      await takeReports(council)
      await askForChronology(council)
    },
  )
})

describe('words about a family that could be kinder, in Dorset', () => {
  it('a report that says ‘lack of engagement’ shows a private thought, and is submitted unchanged all the same (K3)', async () => {
    await theConferenceIn('dorset')
    await submit('school', '8103')
    const part = await house.press(
      'school',
      'Open that part',
      { to: 'worries' },
      await one('school', 'change my report for 8103'),
    )
    const next = await house.press(
      'school',
      'Read it over',
      { ...filled(part, {}), 'worries-thought': 'There is a lack of engagement.' },
      part,
    )
    expect(words(next)).toContain('‘lack of engagement’')
    expect(words(await house.press('school', 'Submit the change', {}, next))).toContain(
      'Version 2 is in',
    )
  })
})

describe('the cycle after', () => {
  beforeEach(async () => {
    await theConferenceIn('dudley')
    await submit('school', '8104')
    await bringIn({
      family: 'HC-8104',
      conference: '8105',
      kind: 'review',
      practice: 'dudley',
      date: '2027-03-30',
      counted_from: '2027-01-05',
      previous_kind: 'initial',
      invited: `${form.invited}\nFemi Balogun; the flat`,
    })
  })

  it('a Dudley review begins with what the same agency wrote last, marked with its day and asked: still true?', async () => {
    const start = await one('school', 'start my report for 8105')
    expect(words(start)).toContain('From your last report, Tue 5 January: still true?')
    expect(preset(start, 'strengths')).toBe(report.strengths)
    const next = await house.press('school', 'Next', filled(start, {}), start)
    const back = await house.press('school', 'Back', filled(next, {}), next)
    // Whoever went on has looked at it.
    expect(words(back)).not.toContain('still true?')
    const over = await house.press('school', 'Read it over', filled(back, {}), back)
    expect(words(over)).toContain('from your last report, Tue 5 January: still true?')
    // A clear view and a child's views are of today.
    expect(words(over)).toContain('What is your clear view for Ade')
    expect(words(over)).not.toContain('I want it quiet at night')
  })

  it('nobody of another agency begins with it', async () => {
    const start = await one('housing', 'start my report for 8105')
    expect(words(start)).toContain('Step 1 of')
    expect(words(start)).not.toContain('still true?')
    expect(preset(start, 'strengths')).toBe('')
  })
})
