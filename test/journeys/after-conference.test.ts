// What comes after a conference: the outcome, who does not agree, and how it went. Tower Hamlets,
// where the sources ask for feedback (S2).
import { describe, expect, it } from 'vitest'

import { buttons } from '../support/house.ts'
import {
  eachReadingIsInTheTrail,
  somebodyDisagrees,
  theChairAloneReadsIt,
  theFamilyIsAsked,
  theFormCloses,
  theNextChairReadsIt,
  thoseWhoWereThereAreAsked,
} from './after-conference-feedback.ts'
import { house, idsOf, read, say, withAHouse } from './after-conference-ground.ts'

withAHouse()

describe('after a conference', () => {
  it('nobody is asked anything before its outcome is recorded, and nobody can disagree with what is not decided', async () => {
    expect(await say('school', 'feedback 7001')).toContain(
      'no conference of yours that was held and decided',
    )
    expect(await say('school', 'outcome 7001')).toContain('I know of no decision')
  })

  it('comes its outcome, how it went for each, who does not agree, the next chair and the midway review', async () => {
    await theOutcomeIsRecorded()
    await thoseWhoWereThereAreAsked()
    await theFamilyIsAsked()
    await theChairAloneReadsIt()
    await somebodyDisagrees()
    await eachReadingIsInTheTrail()
    await theNextChairReadsIt()
    await theFormCloses()
    await theMidwayReviewIsRecorded()
  })
})

/** The outcome brings what follows, date for date (K2), and the way to appeal. */
async function theOutcomeIsRecorded(): Promise<void> {
  const ids = idsOf((await house.say('second-chair', '7001'))[0])
  const { activity } = await house.pressRaw(
    'second-chair',
    (await house.last('second-chair')).id,
    'duty.record',
    { ...ids, duty: 'hold-conference', child: '', answer: 'plan', on: '2027-03-31', note: '' },
  )
  expect(
    buttons(activity ?? (await house.last('second-chair'))).map(({ title }) => title),
  ).toContain('What follows')
  // What was recorded is over: no day by which it is due, which would be the next conference's, and
  // what follows stands out.
  expect(read(activity)).not.toMatch(/By Wed|Why that day/)
  expect(JSON.stringify(activity)).toMatch(/"title":"What follows","style":"positive"/)
  const date = await say('second-chair', 'when is the core group for 7001')
  expect(date).toContain('First core group held')
  expect(date).not.toMatch(/only if a plan is made/i)
  const shown = await say('second-chair', 'outcome 7001')
  expect(shown).toContain('A child protection plan')
  expect(shown).toContain('First core group held by Wed 14 April')
  expect(shown).toContain('Midway review held by Wed 12 May')
  expect(shown).toContain('First review conference held by Wed 30 June')
  expect(shown).toContain('Safeguarding and Quality Assurance')
  expect(await say('school', 'what was decided')).toContain('A child protection plan')
}

/**
 * The chair looks at the plan midway, six weeks after, is reminded of it and records it; then the review is
 * next.
 */
async function theMidwayReviewIsRecorded(): Promise<void> {
  await house.moveClock('2027-05-12T09:30:00Z')
  const [todo] = await house.say('second-chair', 'to do')
  expect(read(todo)).toContain('Hold the midway review')
  const midway = buttons(todo ?? (await house.last('second-chair'))).find(
    ({ data }) => data['duty'] === 'hold-midway-review',
  )
  const { activity } = await house.pressRaw(
    'second-chair',
    (await house.last('second-chair')).id,
    midway?.verb ?? '',
    midway?.data,
  )
  expect(read(activity)).toContain('Was the midway review held?')
  expect(
    read(
      await house.press(
        'second-chair',
        'Record it',
        { answer: 'done', on: '2027-05-12' },
        activity,
      ),
    ),
  ).toContain('✓ Recorded')
  const shown = await say('second-chair', 'outcome 7001')
  expect(shown).toContain('Midway review held ✓ done')
}
