// Where somebody hesitated who tried a core group by hand, from the invitation to the review
// (docs/tried/core-group-member.md).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { arrangeCoreGroup, openWithCoreGroup, saveRating } from '../support/core-group-journey.ts'
import { type House, preset, words } from '../support/house.ts'
import { firstReviewForm } from '../support/new-conference.ts'
import { outcomes } from '../support/plans.ts'
import { submitReport } from '../support/report-writing.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openWithCoreGroup()
}, 60_000)
afterEach(() => house.close())

const say = async (person: string, text: string): Promise<string> =>
  words(await house.answer(person, text))
const update = async (person: string) =>
  saveRating(
    house,
    person,
    await saveRating(house, person, await house.answer(person, 'my update')),
  )

const mumSays = async (): Promise<void> => {
  await house.press(
    'school',
    'Take it down',
    {
      whose: 'parent.p-mum',
      about: outcomes[0].id,
      colour: 'amber',
      words: 'Mornings, but not Fridays',
      on: '2026-11-23',
    },
    await house.press(
      'school',
      'What a parent or child says',
      {},
      await house.answer('school', 'show me the ratings'),
    ),
  )
}

describe('what is given reaches the core group that it was meant for', () => {
  it('‘my update’ is for the core group that is near: not for the last one, which somebody missed', async () => {
    await house.moveClock('2026-12-22T15:00:00Z')
    await arrangeCoreGroup(house, '2027-02-01')
    await house.moveClock('2026-12-23T10:00:00Z')
    expect(await say('housing', 'my update')).toContain('4471-CG1')
    await house.moveClock('2027-01-27T10:00:00Z')
    expect(await say('housing', 'my update')).toContain('4471-CG2')
  }, 60_000)

  it('a note of somebody who cannot come is read by the core group, once it begins and not before', async () => {
    await house.press(
      'police',
      'Send this answer',
      { reason: 'Court', askInstead: 'the desk' },
      await house.press('police', 'Can’t come'),
    )
    const left = await house.press(
      'police',
      'Leave this note',
      { words: 'No calls since October' },
      await house.answer('police', 'can send note to the core group'),
    )
    // Nothing is still to do for whoever left a note; rating is open to them.
    expect(words(left)).toContain('– not rated')
    expect(await say('school', 'show me the ratings')).not.toContain('No calls')
    await house.moveClock('2026-12-22T14:05:00Z')
    for (const person of ['school', 'chair'])
      expect(await say(person, 'show me the ratings')).toContain(
        'Mereshire Police: No calls since October',
      )
    expect(await say('admin', 'show me the ratings')).not.toContain('No calls')
  }, 60_000)

  it('and it stands in the report for the review, on its card as in Word, its beginning where it is long', async () => {
    await house.press(
      'police',
      'Leave this note',
      { words: `No calls since October. ${'x'.repeat(600)}` },
      await house.answer('police', 'can send note to the core group'),
    )
    await house.moveClock('2026-12-22T14:05:00Z')
    await house.press(
      'admin',
      'Bring it in and invite',
      firstReviewForm({ date: '2027-03-08', invited: 'Ruth Adeyemi; you see Mia every day' }),
      await house.answer('admin', 'add new conference'),
    )
    for (const person of ['social-worker', 'chair'])
      expect(await say(person, 'assemble the core group report')).toMatch(
        /What the core groups said Tue 22 December Mereshire Police, in writing: No calls since October\. x{576} …/,
      )
  }, 60_000)

  it('‘can i change it’ finds what was given last: an update, a note, or a report sent in since', async () => {
    await house.moveClock('2026-12-07T10:00:00Z')
    await house.answer('school', 'start my report for 4471')
    await update('school')
    for (const asked of ['can i change it', 'Can I still change that?', 'change my update'])
      expect(await say('school', asked), asked).toMatch(/Your update is in .*Change/)
    await house.answer('police', 'can send note to the core group')
    await house.press('police', 'Leave this note', { words: 'No calls since October' })
    expect(preset(await house.answer('police', 'can i change it'), 'words')).toBe(
      'No calls since October',
    )
    await house.moveClock('2026-12-07T11:00:00Z')
    await submitReport(house, 'school', { number: '4471' })
    expect(await say('school', 'can i change it')).toContain('Choose the part to change.')
    expect(await say('school', 'change my update')).toContain('Your update is in')
    // Whoever gave nothing is not sent to an update.
    expect(await say('gp', 'can i change it')).not.toContain('Your update')
  }, 60_000)

  it('whoever says again that they cannot come finds the reason that they gave, and may give another', async () => {
    await house.moveClock('2026-12-11T10:00:00Z')
    await house.press(
      'police',
      'Send this answer',
      { reason: 'Court', askInstead: 'the desk' },
      await house.press('police', 'Can’t come'),
    )
    expect(preset(await house.answer('police', 'cant come'), 'reason')).toBe('Court')
    const form = await house.press(
      'police',
      'Can’t come',
      {},
      await house.press('police', 'Change', {}, await house.answer('police', 'my invitations')),
    )
    expect([preset(form, 'reason'), preset(form, 'askInstead')]).toEqual(['Court', 'the desk'])
    expect(
      preset(await house.answer('police', 'cant come because im on leave'), 'reason'),
    ).toContain('on leave')
  }, 60_000)

  it('what mum said stays beside the trend, marked as old, when nobody has asked her since', async () => {
    await mumSays()
    await update('school')
    await house.moveClock('2026-12-22T14:05:00Z')
    await arrangeCoreGroup(house, '2027-02-15')
    await house.moveClock('2027-02-11T10:00:00Z')
    await update('school')
    await house.moveClock('2027-02-15T14:05:00Z')
    expect(words(await house.answer('school', 'trend for the first'))).toMatch(
      /How the family sees it Mum ▲ Amber, old: Mon 23 November/,
    )
  }, 60_000)
})

describe('what people ask around a core group', () => {
  it('finds what is meant, and not the form of something else', async () => {
    const asks: readonly (readonly [string, string])[] = [
      ['what do the colours mean', 'done or on track, and the child’s day shows it'],
      ['whats a core group', 'The core group is the family'],
      ['whats the core group for', 'The core group is the family'],
      ['whos the core group', 'Together they carry out the plan'],
      ['what do i have to do for it', 'Say how the plan is going'],
      ['is it getting better', '0 of 6 updates are in'],
      ['is mia safer', '0 of 6 updates are in'],
      ['who has given theirs', '0 of 6 updates are in'],
      ['what did we say last time', '0 of 6 updates are in'],
      ['what did mum say', '0 of 6 updates are in'],
      ['how does mum rate it', '0 of 6 updates are in'],
      ['mum says it is going well', 'What a parent or child says'],
      ['i want to write down what mia said', 'What a parent or child says'],
      ['can we step down', 'A review conference decides together'],
      ['can i read the report for the review', 'I find no review conference of yours'],
      ['when do we meet again', 'Tue 22 December at 14:00'],
    ]
    for (const [asked, answer] of some(asks))
      expect(await say('school', asked), asked).toContain(answer)
    expect(preset(await house.answer('school', 'mum says it is going well'), 'whose')).toBe(
      'parent.p-mum',
    )
    // Of somebody who is not of the family it is not a family's view.
    expect(await say('school', 'jo says it is going well')).not.toContain(
      'What a parent or child says',
    )
    await house.moveClock('2026-12-11T10:00:00Z')
    expect(await say('school', 'help')).toContain('Daniel Whitlock leads it')
    // The first time there is no last time to compare with.
    expect(
      words(
        await saveRating(house, 'school', await house.answer('school', 'my update'), {
          direction: '',
        }),
      ),
    ).toContain('Say whether it is better, the same or worse.')
  }, 90_000)
})

describe('what the lead types while the core group sits', () => {
  it('‘HV here’ and ‘social worker here’ mark them; ‘why is housing not here’ marks nobody and shows what was said', async () => {
    await house.moveClock('2026-12-11T10:00:00Z')
    await house.press(
      'housing',
      'Send this answer',
      { reason: 'On leave', askInstead: 'the desk' },
      await house.press('housing', 'Can’t come'),
    )
    expect(await say('social-worker', 'why is housing not here')).toContain('Harrowmere Homes')
    await house.moveClock('2026-12-22T14:02:00Z')
    const asked = await say('social-worker', 'why is housing not here')
    expect(asked).toContain('0 of 6 here')
    expect(asked).toContain('Said: cannot come')
    expect(await say('social-worker', 'HV here')).toContain('1 of 6 here')
    expect(await say('social-worker', 'social worker here')).toContain('2 of 6 here')
    expect(await say('social-worker', 'housing not here')).toContain('2 of 6 here')
    // What came, and not who.
    expect(await say('social-worker', 'gp report here')).not.toContain('3 of 6 here')
    // A member marks nobody, and learns nothing of the others' answers.
    expect(await say('school', 'HV here')).not.toContain('of 6 here')
    expect(await say('school', 'why is housing not here')).toContain('Who comes is shown to')
  }, 60_000)

  it('‘do we still meet’ names the day, or says that none is arranged', async () => {
    await house.moveClock('2026-12-11T10:00:00Z')
    for (const text of ['do we still meet', 'is the core group still on'])
      expect(await say('school', text), text).toContain('Tue 22 December at 14:00')
    await house.moveClock('2026-12-23T10:00:00Z')
    expect(await say('school', 'do we still meet')).toContain(
      'No core group to come has been arranged yet.',
    )
  }, 60_000)
})
