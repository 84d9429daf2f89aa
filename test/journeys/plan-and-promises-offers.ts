// The steps of this story in which promises are made.
import { expect } from 'vitest'

import { buttons, fieldsOn, preset, type Shown, words } from '../support/house.ts'
import { audit, heard, house, one } from './plan-and-promises-ground.ts'

/** The school types an offer, offers it with one more sentence, and then adds the rest. */
export async function theSchoolOffers(): Promise<void> {
  const read = await one('school', 'I can do tuesdays breakfast club till easter')
  expect(words(read)).toMatch(
    /This is what I can do to help .*I can do tuesdays breakfast club till easter Tuesdays, from Tue \d+ \w+ to Thu 25 March/,
  )
  // Nothing is kept by typing.
  expect(audit('commitment.')).toEqual([])
  const asked = await house.press('school', 'Offer it', { ...fieldsOn(read), hope: '' }, read)
  expect(words(asked)).toContain('Please say what should get better.')
  const offered = await house.press(
    'school',
    'Offer it',
    { ...fieldsOn(read), hope: 'Mornings that are not a fight' },
    read,
  )
  expect(words(offered)).toMatch(/◔ Offered.*So that Mornings that are not a fight/)
  expect(words(offered)).toContain('The family will know I tell the family myself')
  await theSchoolSaysMore(offered)
  expect(audit('commitment.changed').map((body) => /"status":"([^"]*)"/.exec(body)?.[1])).toEqual([
    'offered',
    'offered',
    'smart',
    'offered',
    'offered',
    'offered',
    'smart',
  ])
  expect(audit('commitment.').join('')).not.toMatch(/breakfast|Mornings|Mia|Ruth/i)
}

/** 'Change it' leads through everything that an offer may say. */
async function theSchoolSaysMore(offered: Shown): Promise<void> {
  const what = await house.press('school', 'Change it', {}, offered)
  expect(words(what)).toContain('This is what I can do to help Step 1 of 3: what')
  const when = await house.press(
    'school',
    'Next: when',
    {
      promise: 'Breakfast club on Tuesdays, for Mia and her siblings',
      until: 'easter',
      hope: 'Mornings that are not a fight',
      childNotices: 'I am there before the bell',
    },
    what,
  )
  expect(words(when)).toContain('You said: until easter.')
  expect(words(when)).toContain('You wrote ‘siblings’. You could write: brothers and sisters.')
  expect(words(when)).toContain('your words stay as they are')
  for (const [first, last, problem] of [
    ['2027-02-31', '2027-03-26', 'There is no 2027-02-31: February 2027 ends on the 28th.'],
    ['2026-11-01', '2027-03-26', 'Sun 1 November 2026 has passed.'],
    [
      '2027-03-27',
      '2027-03-20',
      'The first step (Sat 27 March) would come after the end (Sat 20 March).',
    ],
    ['', '2027-03-26', 'Please give both days'],
  ] as const) {
    expect(
      words(
        await house.press(
          'school',
          'Next: the family',
          { firstStepBy: first, finishBy: last, checkInDate: '', howOften: 'Every Tuesday' },
          when,
        ),
      ),
    ).toContain(problem)
  }
  // A weekend is a day like any other.
  const family = await house.press('school', 'Next: the family', {
    firstStepBy: '2026-12-15',
    finishBy: '2027-03-27',
    checkInDate: '2027-01-13',
    howOften: 'Every Tuesday',
  })
  expect(
    words(
      await house.press(
        'school',
        'Offer it',
        { howFamilyKnows: '', needsFromOthers: '', trigger: '', then: '', who: '' },
        family,
      ),
    ),
  ).toContain('Please say how the family will know')
  const changed = await house.press('school', 'Offer it', {
    howFamilyKnows: 'Ruth texts Mum when Mia is in',
    needsFromOthers: 'Mum says if Mia is ill',
    trigger: 'Ruth is away',
    then: 'Callum is at the gate',
    who: 'Callum',
  })
  expect(words(changed)).toContain('◔ Offered')
  expect(words(changed)).toContain('So that Mornings that are not a fight')
  expect(words(changed)).toContain('to Sat 27 March')
}

/** Words that nobody could see are asked about; a promise for mum is not made; too many words neither. */
export async function vagueWordsAreAskedAbout(): Promise<void> {
  const offer = await one('health-visitor', 'offer')
  const said = {
    hope: 'Leo grows as he should',
    firstStepBy: '2026-12-14',
    finishBy: '2027-02-15',
    howFamilyKnows: 'It is in the red book',
  }
  const offering = (promise: string, childNotices = '') =>
    house.press('health-visitor', 'Offer it', { ...said, promise, childNotices }, offer)
  expect(words(await offering('I will monitor and support'))).toContain(
    'What will the child notice when you have done it?',
  )
  expect(words(await offering('Mum will attend a parenting course'))).toContain(
    'This reads as a promise for somebody in the family.',
  )
  expect(
    words(
      await offering(
        'I will come and come and come and come and come and come and come ' +
          'and come and come and come and come and come and come and see',
      ),
    ),
  ).toContain('Please say it in 25 at the most')
  expect(words(await offering(''))).toContain('Please write what you can do to help.')
  expect(
    words(
      await offering(
        'I will monitor and support',
        'Somebody weighs me every Monday and says well done',
      ),
    ),
  ).toContain('◔ Offered')
}

/** Somebody leaves half-way and finds it again; the chair sees it once it is offered. */
export async function somebodyLeavesHalfWay(): Promise<void> {
  const offer = await one('police', 'this is what i can do to help')
  const begun = { promise: 'New locks on both doors', hope: 'Home is safe at night' }
  expect(words(await house.press('police', 'Offer it', begun, offer))).toContain(
    'Please give both days',
  )
  const before = words(await one('chair', 'what did everyone offer to do'))
  expect(before).toMatch(/Breakfast club on Tuesdays.*Ruth Adeyemi ◔ Offered · by Sat 27 March/)
  expect(before).not.toMatch(/locks|Not finished yet/)
  const again = await house.press('police', 'Open', {}, await one('police', 'my promises'))
  expect(words(again)).toContain(
    'Still to say ○ When do you begin? ○ When is it done? ○ How will the family know?',
  )
  const goesOn = await house.press('police', 'Go on', {}, again)
  expect(preset(goesOn, 'hope')).toBe('Home is safe at night')
  await house.press(
    'police',
    'Offer it',
    {
      ...fieldsOn(goesOn),
      firstStepBy: '2026-12-11',
      finishBy: '2026-12-18',
      howFamilyKnows: 'Mum has the keys',
    },
    goesOn,
  )
}

/**
 * Each sees as much as their part lets them: strangers nothing, administrators how many, colleagues their
 * own.
 */
export async function eachSeesTheirPart(): Promise<void> {
  expect(words(await one('admin', 'what did everyone offer to do'))).toContain('4471: ◔ Offered: 3')
  expect(words(await one('admin', 'what did everyone offer to do'))).not.toMatch(
    /breakfast|Ruth|locks/i,
  )
  expect(words(await one('gp', 'commitments'))).toContain(
    'Nobody has offered anything that you can see yet.',
  )
  expect(words(await one('school', 'commitments'))).not.toContain('locks')
  expect(words(await one('school-nurse', 'commitments'))).not.toMatch(/breakfast|Mia|4471/i)
  const schools = (await heard('chair', /What people offered/)).at(-1)
  const open = schools === undefined ? undefined : buttons(schools)[0]
  for (const person of ['school-nurse', 'gp', 'admin']) {
    const shown = await one(person, 'help')
    const { activity } = await house.pressRaw(person, shown.id, 'commitment.show', open?.data)
    expect(activity && words(activity)).toContain('I cannot find this for you.')
  }
}

/** The family agrees to the wording, and who recorded it is kept. */
export async function theFamilyAgreesToTheWording(): Promise<void> {
  const list = await one('social-worker', 'commitments')
  const third = buttons(list)[2]
  const { activity: breakfast } = await house.pressRaw(
    'social-worker',
    list.id,
    third?.verb ?? '',
    third?.data,
  )
  if (breakfast === undefined) throw new Error('Nothing opened')
  expect(words(breakfast)).toContain('Breakfast club on Tuesdays')
  const asked = await house.press('social-worker', 'The family agreed', {}, breakfast)
  expect(
    words(
      await house.press(
        'social-worker',
        'Record it',
        { who: 'Mum and Mia', how: '', on: '2026-11-23' },
        asked,
      ),
    ),
  ).toContain('Please choose how they agreed.')
  expect(
    words(
      await house.press('social-worker', 'Record it', {
        who: 'Mum and Mia',
        how: 'visit',
        on: '2027-11-23',
      }),
    ),
  ).toContain('is still to come')
  const agreed = await house.press('social-worker', 'Record it', {
    who: 'Mum and Mia',
    how: 'visit',
    on: '2026-11-23',
  })
  expect(words(agreed)).toContain(
    'Agreed Mum and Mia, on a visit, Mon 23 November; recorded by Daniel Whitlock',
  )
}
