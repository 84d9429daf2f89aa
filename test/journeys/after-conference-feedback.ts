// The steps of this story in which people are asked how it was.
import { expect } from 'vitest'

import { buttons } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'
import { bringInConference, newConferenceForm } from '../support/new-conference.ts'
import { house, idsOf, read, say } from './after-conference-ground.ts'

const count = (what: string): number => entries(what).length
const entries = (what: string) => bodiesIn(house, '', what)

/** Whoever was there is asked the same day how it went, and answers in a minute. */
export async function thoseWhoWereThereAreAsked(): Promise<void> {
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
export async function theFamilyIsAsked(): Promise<void> {
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
export async function theChairAloneReadsIt(): Promise<void> {
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
export async function somebodyDisagrees(): Promise<void> {
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
export async function eachReadingIsInTheTrail(): Promise<void> {
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
export async function theNextChairReadsIt(): Promise<void> {
  await bringInConference(
    house,
    newConferenceForm({
      family: 'HC-900',
      conference: '7002',
      kind: 'review',
      practice: 'tower-hamlets',
      date: '2027-06-24',
      time: '10:00',
      counted_from: '',
      children: 'Child A, 7\nChild B, unborn',
      invited: 'Ruth Adeyemi; she knows him well',
    }),
  )
  const shown = await say('chair', 'feedback 7001')
  expect(shown).toContain('Slower, and at ten.')
  expect(shown).not.toContain('Keep it for the next conference')
}

/** Whoever has not answered is asked once more, and then the form closes. */
export async function theFormCloses(): Promise<void> {
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
