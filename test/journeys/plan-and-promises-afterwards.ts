// The steps of this story in which promises are kept, and the plan changes.
import { expect } from 'vitest'

import { arrangeCoreGroup } from '../support/core-group-journey.ts'
import { buttons, preset, words } from '../support/house.ts'
import { audit, choice, heard, house, one, titles } from './plan-and-promises-ground.ts'

/** The first step is reminded of until it is taken. */
export async function theFirstStepIsTaken(): Promise<void> {
  await house.moveClock('2026-12-11T10:00:00Z')
  expect(await heard('police', /The first step New locks on both doors/)).toHaveLength(1)
  expect(words(await one('police', 'to do'))).toContain('Begin with what you promised')
  expect(titles(await one('police', 'i have started on the locks'))).toContain('I have begun')
  await house.press(
    'police',
    'I have begun',
    {},
    await house.press('police', 'Open', {}, await one('police', 'my promises')),
  )
  await house.moveClock('2026-12-14T12:00:00Z')
  // No second reminder, and the first one says that it is settled.
  expect(await heard('police', /The first step New locks/)).toHaveLength(0)
  expect(await heard('police', /What was here is settled/)).toHaveLength(1)
  expect(await heard('health-visitor', /The first step I will monitor and support/)).toHaveLength(1)
}

/** ‘done that’ opens what is done; nothing is asked about it any more. */
export async function onePromiseIsDone(): Promise<void> {
  const form = await one('police', 'done that')
  expect(words(form)).toContain('It is done New locks on both doors')
  expect(
    words(
      await house.press(
        'police',
        'It is done',
        { first: 'I sleep in the front room again', on: '2026-12-24' },
        form,
      ),
    ),
  ).toContain('is still to come')
  const done = await house.press('police', 'It is done', {
    first: 'I sleep in the front room again',
    on: '2026-12-14',
  })
  expect(words(done)).toContain('✓ Done')
  expect(words(done)).toContain('What changed I sleep in the front room again')
  // The same tap again keeps what was said first, and writes nothing.
  const before = audit('commitment.changed').length
  await house.pressRaw('police', form.id, 'commitment.done', {
    ...buttons(form).find(({ verb }) => verb === 'commitment.done')?.data,
    first: 'other',
    on: '2026-12-13',
  })
  expect(audit('commitment.changed')).toHaveLength(before)
  await house.moveClock('2026-12-21T12:00:00Z')
  expect(await heard('police', /What you said you would do New locks/)).toHaveLength(0)
  // The chair hears of what is late, and not of what is done.
  const late = await heard('chair', /Promised, and not done yet/)
  expect(late).toHaveLength(1)
  expect(JSON.stringify(late)).not.toContain('New locks')
  expect(words(await one('chair', 'plan'))).toContain(
    '✓ Done DC Helen Marsh: New locks on both doors',
  )
}

/** ‘stuck with the …’ asks what would help, and tells the lead social worker at once. */
export async function oneIsStuck(): Promise<void> {
  const form = await one('school', 'stuck with the breakfast club, it is full')
  expect(words(form)).toContain('Something gets in the way Breakfast club on Tuesdays')
  const stuck = await house.press(
    'school',
    'Tell the lead social worker',
    { first: 'The club is full', second: 'A letter to the head' },
    form,
  )
  expect(words(stuck)).toContain('■ Stuck')
  const told = await house.last('social-worker')
  expect(words(told)).toContain(
    'Ruth Adeyemi says that this is stuck. Please ask what would help. A promise is stuck',
  )
  expect(words(told)).toContain('In the way The club is full What would help A letter to the head')
  expect(told.lockScreen?.text).toBe('You have one item to open.')
  await house.press('school', 'It goes on again', {}, stuck)
  expect(words(await one('school', 'my promises'))).toContain('▶ Begun')
}

/** A promise is reminded of halfway, two days before and on the day, and the day after the chair is told. */
export async function oneIsTakenBack(): Promise<void> {
  await house.moveClock('2027-02-11T10:00:00Z')
  expect(await heard('health-visitor', /Halfway: how does it go\?/)).toHaveLength(1)
  await house.moveClock('2027-02-16T10:00:00Z')
  expect(
    await heard('health-visitor', /What you said you would do I will monitor/),
  ).not.toHaveLength(0)
  expect(words(await house.last('chair'))).toContain(
    'Promised, and not done yet Perhaps something gets in the way. Who could help?',
  )
  const form = await house.press(
    'health-visitor',
    'Take it back',
    {},
    await house.press('health-visitor', 'Open', {}, await one('health-visitor', 'my promises')),
  )
  expect(words(await house.press('health-visitor', 'Take it back', { first: '' }, form))).toContain(
    'Please say why it cannot be, so that something else can be found.',
  )
  expect(
    words(await house.press('health-visitor', 'Take it back', { first: 'A colleague visits now' })),
  ).toContain('✕ Taken back')
}

/**
 * Before each core group everybody says how theirs goes; the plan changes with the family, as a next
 * version.
 */
export async function thePlanChanges(): Promise<void> {
  await arrangeCoreGroup(house, '2027-02-24')
  await house.moveClock('2027-02-23T10:00:00Z')
  const school = await heard(
    'school',
    /How does it go, before the core group\?|Say how your promises go, before the core group/,
  )
  expect(school.length).toBeGreaterThan(0)
  const open = await house.press('school', 'Open', {}, await one('school', 'my promises'))
  await house.press('school', 'How it goes', {}, open)
  expect(
    words(
      await house.press('school', 'Keep it', {
        first: 'Four days of five. Mia says it is warm there.',
        on: '2027-02-23',
      }),
    ),
  ).toContain('How it goes Four days of five. Mia says it is warm there. (Tue 23 February)')
  await house.moveClock('2027-02-24T15:00:00Z')
  const board = await house.press(
    'social-worker',
    'Change the plan',
    {},
    await one('social-worker', 'plan'),
  )
  const growing = await house.press('social-worker', 'Open 2', {}, board)
  const action = await house.press('social-worker', 'Change', {}, growing)
  const next = await house.press(
    'social-worker',
    'Keep it',
    {
      words: 'Jo Tanner visits every Monday',
      owner: 'gp',
      who: '',
      agreedOn: '',
      by: '2027-03-31',
      outcome: preset(action, 'outcome'),
    },
    action,
  )
  expect(words(next)).toContain('Dr Anil Bhatt: Jo Tanner visits every Monday , by Wed 31 March')
  expect(words(await one('school', 'plan'))).toContain('Version 1')
  const agree = await house.press(
    'social-worker',
    'The family agreed',
    {},
    await one('social-worker', 'plan'),
  )
  expect(words(agree)).toContain('What it changes changed: Jo Tanner visits every Monday')
  const agreed = await house.press(
    'social-worker',
    'Record that they agreed',
    {
      meeting: choice(agree, /4471-CG1/),
      who: 'Mum',
      how: 'At the table, all together',
      on: '2027-02-24',
    },
    agree,
  )
  expect(words(agreed)).toContain(
    'Version 2, agreed on Wed 24 February 2027 at 4471-CG1, Core group',
  )
  expect(words(agreed)).toContain('~ Changed: Jo Tanner visits every Monday')
  expect(words(await house.press('social-worker', 'Version 1', {}, agreed))).toContain(
    'The plan as it was: version 1',
  )
  // It survives a restart, and the GP, who now promised something, reads it.
  await house.restart()
  expect(words(await one('gp', 'plan'))).toContain(
    '➜ You (Dr Anil Bhatt): Jo Tanner visits every Monday',
  )
  // What the family does is recorded by those who lead, and can be taken back.
  const did = await house.press(
    'social-worker',
    'Now done: Dad: Reads to Leo every night',
    {},
    await one('social-worker', 'plan'),
  )
  expect(words(did)).toContain('Recorded: they did it.')
  expect(words(did)).toContain('✓ Done Dad: Reads to Leo every night')
}
