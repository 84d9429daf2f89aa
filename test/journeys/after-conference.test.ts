// What comes after a conference: the outcome, who does not agree, and how it went. Tower Hamlets, where the sources ask for feedback (S2).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, type Shown, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.moveClock('2027-03-08T10:00:00Z')
  await house.say('admin', 'add new conference')
  await house.press('admin', 'Bring it in and invite', {
    family: 'HC-900',
    conference: '7001',
    kind: 'initial',
    practice: 'tower-hamlets',
    date: '2027-03-31',
    time: '10:00',
    counted_from: '2027-03-08',
    place: 'Town Hall',
    online_link: '',
    chair: 'second-chair',
    social_worker: 'social-worker',
    children: 'Child A, 7\nChild B, unborn',
    invited: 'Ruth Adeyemi; she knows him well\nShazia Malik; she visits',
  })
  await house.press(
    'school',
    'I can come',
    {},
    (await house.chat('school')).filter((one) => words(one).includes('7001')).at(-1),
  )
  await house.moveClock('2027-03-31T13:00:00Z')
})
afterEach(() => house.close())

const read = (shown: Shown | undefined): string => (shown === undefined ? '' : words(shown))
const say = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')
const count = (what: string): number => entries(what).length
const entries = (what: string) => bodiesIn(house, '', what)
const idsOf = (shown: Shown | undefined) => {
  const found = JSON.stringify(shown?.cards).match(/"caseId":"([^"]+)","meetingId":"([^"]+)"/)
  return { caseId: found?.[1], meetingId: found?.[2] }
}

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
  // What was recorded is over: no day by which it is due, which would be the next conference's, and what follows stands out.
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

/** Whoever was there is asked the same day how it went, and answers in a minute. */
async function thoseWhoWereThereAreAsked(): Promise<void> {
  const asked = (await house.chat('school'))
    .filter((one) => read(one).includes('How did the conference go?'))
    .at(-1)
  if (asked === undefined) throw new Error('The school was not asked')
  expect(read(asked)).toContain('How did the conference go?')
  expect(asked.lockScreen?.text).toBe('You have one item to open.')
  const empty = await house.press('school', 'Send it', {}, asked)
  expect(read(empty)).toContain('Nothing is chosen yet')
  const kept = await house.press(
    'school',
    'Send it',
    { 'family-first': 'partly', words: 'canary-school: start at ten' },
    asked,
  )
  expect(read(kept)).toContain('✓ Kept. Thank you.')
  const entries = count('feedback.given')
  await house.press(
    'school',
    'Send it',
    { 'family-first': 'partly', words: 'canary-school: start at ten' },
    asked,
  )
  expect(count('feedback.given')).toBe(entries)
  expect(
    (await house.chat('health-visitor')).some((one) =>
      read(one).includes('How did the conference go?'),
    ),
  ).toBe(false)
}

/** The social worker writes down what mum and the child say; an unborn child is not asked. */
async function theFamilyIsAsked(): Promise<void> {
  const family = await house.say('social-worker', 'family feedback')
  const card = family[0]
  expect(read(card)).toContain('Child A')
  expect(read(card)).not.toContain('Child B')
  const [mum] = buttons(card ?? (await house.last('social-worker'))).filter(
    (button) => button.verb === 'feedback.ask',
  )
  const form = (
    await house.pressRaw(
      'social-worker',
      (await house.last('social-worker')).id,
      'feedback.ask',
      mum?.data,
    )
  ).activity
  expect(read(form)).toContain('What this person says: Mum')
  expect(
    read(
      await house.press(
        'social-worker',
        'Send it',
        { listened: 'no', words: 'canary-mum: too fast for me' },
        form,
      ),
    ),
  ).toContain('✓ Kept')
  // It has been asked for: the duty is done.
  expect(await say('social-worker', 'to do')).not.toContain('Family asked for feedback')
}

/** The chair alone reads what was said, without professionals’ names, and keeps what will be different next time. */
async function theChairAloneReadsIt(): Promise<void> {
  const shown = await house.say('second-chair', 'feedback 7001')
  expect(read(shown[0])).toContain('canary-mum')
  expect(read(shown[0])).toContain('canary-school')
  expect(read(shown[0])).not.toMatch(/Ruth|Adeyemi/)
  expect(
    read(
      await house.press(
        'second-chair',
        'Keep it for the next conference',
        { summary: 'Slower, and at ten.' },
        shown[0],
      ),
    ),
  ).toContain('✓ Kept for the next conference')
  for (const person of ['school', 'social-worker', 'admin', 'chair', 'midwife', 'health-visitor']) {
    const { activity } = await house.pressRaw(
      person,
      (await house.last(person)).id,
      'feedback.read',
      idsOf(shown[0]),
    )
    expect(read(activity), person).toContain('I cannot find this for you')
    if (person !== 'school')
      expect(
        (await house.chat(person))
          .filter((one) => one.from === 'bot')
          .map(read)
          .join(' '),
        person,
      ).not.toMatch(person === 'social-worker' ? /canary-school/ : /canary/)
  }
}

/**
 * A disagreement is kept in the person’s own words, once; the chair and the social worker read it, nobody
 * else.
 */
async function somebodyDisagrees(): Promise<void> {
  const form = (await house.say('school', 'I disagree with the decision'))[0]
  expect(read(form)).toContain('Somebody does not agree')
  for (const _twice of [1, 2])
    expect(
      read(
        await house.press(
          'school',
          'Record it',
          { who: 'Ruth Adeyemi, school', words: 'canary-dissent: a plan for help would do' },
          form,
        ),
      ),
    ).toContain('✓ Recorded')
  expect(count('"kind":"dissent"')).toBe(1)
  expect(await say('second-chair', 'outcome 7001')).toContain('canary-dissent')
  expect(await say('health-visitor', 'outcome 7001')).not.toContain('canary-dissent')
  // A question about it reads it, and opens no form.
  expect(await say('second-chair', 'did anyone disagree')).toContain('canary-dissent')
  expect(await say('second-chair', 'does anyone not agree with the decision')).toMatch(
    /One disagreement is written down.*canary-dissent/,
  )
  expect(await say('school', 'take back my disagreement')).toMatch(/canary-dissent.*Take it back/)
  // Whoever does not disagree any more is shown what they wrote, and nothing is opened to be written down anew.
  for (const text of [
    'I no longer disagree with the decision',
    "I've changed my mind about the decision, im ok with the plan now",
    'mum doesnt disagree any more',
    'forget the disagreement',
  ])
    expect(await say('school', text), text).toMatch(/canary-dissent.*Take it back/)
  expect(await say('health-visitor', 'I no longer disagree with the decision')).toContain(
    'there is nothing to take back',
  )
  expect(await say('health-visitor', 'who did not agree')).not.toContain('canary-dissent')
  expect(await say('admin', 'outcome 7001')).not.toContain('canary-dissent')
  expect(await say('midwife', 'outcome 7001')).toContain('There is no 7001 here')
}

/**
 * Whoever reads what was said, or who did not agree, stands in the audit trail once for each reading,
 * without a word of it.
 */
async function eachReadingIsInTheTrail(): Promise<void> {
  const [feedback, dissents] = [count('"what":"feedback"'), count('"what":"dissents"')]
  await house.say('second-chair', 'feedback 7001')
  await house.say('second-chair', 'outcome 7001')
  // Their own words, or none: nothing is read that somebody else said.
  await house.say('school', 'outcome 7001')
  await house.say('health-visitor', 'outcome 7001')
  expect([count('"what":"feedback"'), count('"what":"dissents"')]).toEqual([
    feedback + 1,
    dissents + 1,
  ])
  expect(count('"event":"read"')).toBe(
    entries('"event":"read"').filter((body) => !/canary|Ruth|Mum/.test(body)).length,
  )
}

/** The next chair of this family reads what was said, in time for the next conference. */
async function theNextChairReadsIt(): Promise<void> {
  await house.say('admin', 'add new conference')
  await house.press('admin', 'Bring it in and invite', {
    family: 'HC-900',
    conference: '7002',
    kind: 'review',
    practice: 'tower-hamlets',
    date: '2027-06-24',
    time: '10:00',
    counted_from: '',
    place: 'Town Hall',
    online_link: '',
    chair: 'chair',
    social_worker: 'social-worker',
    children: 'Child A, 7\nChild B, unborn',
    invited: 'Ruth Adeyemi; she knows him well',
  })
  const shown = await say('chair', 'feedback 7001')
  expect(shown).toContain('Slower, and at ten.')
  expect(shown).not.toContain('Keep it for the next conference')
}

/** Whoever has not answered is asked once more, and then the form closes. */
async function theFormCloses(): Promise<void> {
  await house.moveClock('2027-04-20T09:30:00Z')
  expect(await say('school', 'feedback 7001')).toContain('closed on Wed 14 April')
  const { activity } = await house.pressRaw(
    'school',
    (await house.last('school')).id,
    'feedback.give',
    {
      ...idsOf((await house.say('second-chair', 'outcome 7001'))[0]),
      slot: 'own',
      words: 'late',
    },
  )
  expect(read(activity)).toContain('closed on Wed 14 April')
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
