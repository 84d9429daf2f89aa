import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../../support/house.ts'
import { bodiesIn } from '../../support/kept.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const say = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')
const reason = 'Waiting over Christmas would leave Leo without a plan.'
const form = {
  grounds: 'delay-would-harm,enough-information',
  reason,
  interimPlan: 'Grandma stays at the flat, and Daniel visits every other day.',
  newDate: '2026-12-22',
}

/** The day has come, and only social care and the school are there. */
async function sitting() {
  await house.moveClock('2026-12-10T10:05:00Z')
  await say('chair', 'social worker arrived 9.55')
  await say('chair', 'school arrived 9.58')
}

async function decided(inputs: Record<string, unknown> = form) {
  await house.say('chair', 'override the quorum')
  return house.press('chair', 'Decide to go on', inputs)
}

describe('from a red forecast to a new date', () => {
  it('what if → too few come → the chair goes on → those who need it are told → the new date stands', async () => {
    await house.press('social-worker', 'I can come')
    await house.press('school', 'I can come')
    await house.press('gp', 'I can come')
    expect(await say('chair', 'can we still go ahead if the gp doesnt come')).toContain('■ Red')
    await sitting()
    const day = await house.last('chair')
    expect(words(day)).toMatch(/■ \d of 6 here: no quorum now/)
    const asked = await house.press('chair', 'Go on without a quorum')
    expect(words(asked)).toContain(
      'Missing: 1 more agency that knows Mia; 2 more agencies that know Leo.',
    )
    expect(words(asked)).toContain(
      'Within 10 working days, it is held latest by Thu 24 December 2026 (T26)',
    )
    const done = await house.press('chair', 'Decide to go on', form)
    expect(words(done)).toContain('Decided by the chair on Thu 10 December at 10:05.')
    expect(words(done)).toContain('The conference meets again on Tue 22 December 2026.')
    expect(words(done)).toContain(reason)
    for (const person of ['admin', 'social-worker']) {
      const told = await house.last(person)
      expect(words(told)).toContain(
        'Decided by the chair on Thu 10 December at 10:05. ' +
          'The conference meets again on Tue 22 December 2026.',
      )
      expect(words(told)).not.toContain(reason)
      expect(told.lockScreen?.text).toBe('You have one item to open.')
    }
    expect(buttons(await house.last('admin')).map((button) => button.title)).toContain(
      'Bring in the new conference',
    )
    expect(await say('social-worker', 'who is here')).toContain(
      'The chair decided on Thu 10 December at 10:05 to ' +
        'go on without a quorum. New date: Tue 22 December.',
    )
    expect(await say('social-worker', 'who is here')).not.toContain(reason)
    expect(await say('chair', 'who is here')).toContain(reason)
    // The outcome names the day too, to those who run the meeting; ‘when is it’ answers with the meeting’s own day.
    await house.press(
      'chair',
      'Record it',
      { answer: 'plan', on: '2026-12-10', note: '' },
      await house.press('chair', 'Record what was decided', {}, await house.last('chair')),
    )
    for (const person of ['chair', 'social-worker'])
      expect(await say(person, 'what was decided')).toContain(
        'The conference meets again on Tue 22 December',
      )
    expect(await say('school', 'what was decided')).not.toContain('meets again')
    expect(await say('chair', 'dates 4471')).toContain(
      'The dates for 4471, Initial conference, Thu 10 December at 10:00',
    )
    // Words that leave one small word out are the same.
    expect(await say('chair', 'go on without quorum')).toContain(
      'The conference goes on without a quorum',
    )
  })

  it('what could not go ahead leads to the days on which it can', async () => {
    await sitting()
    await house.press('chair', 'Record what was decided')
    await house.press('chair', 'Record it', { answer: 'not-held', on: '2026-12-10', note: '' })
    const days = await house.press('chair', 'Find a new date')
    expect(words(days)).toContain('When you can meet again')
    expect(words(days)).toContain('Set the new date at once.')
    expect(words(days)).toContain('it is held latest by Thu 24 December 2026 (T26)')
    const move = await house.press('chair', 'Give it a new date')
    expect(buttons(move).map((button) => button.verb)).toContain('meeting.move-check')
    const inputs = {
      date: '2026-12-22',
      time: '10:00',
      place: 'Room 2',
      link: '',
      reason: 'Too few could come',
    }
    await house.press('chair', 'See what it would mean', inputs)
    await house.press('chair', 'Change it and tell everybody', inputs)
    // On the new day nobody is here yet, and a second time without a quorum is named as that.
    await house.moveClock('2026-12-22T10:05:00Z')
    expect(await say('chair', 'who is here')).toContain('0 of 6 here')
    await say('chair', 'school arrived 9.58')
    expect(await say('chair', 'override the quorum')).toContain(
      'Two in a row: please tell the service manager.',
    )
  })
})

describe('the decision', () => {
  it('is the chair’s alone: nobody else finds it, not even with the chair’s own button', async () => {
    await sitting()
    for (const person of ['admin', 'social-worker', 'school', 'second-chair']) {
      const [mine] = await house.say(person, 'help')
      const { activity } = await house.pressRaw(person, mine?.id ?? '', 'override.decide', {
        caseId: caseIdOf(await house.say('chair', 'who is here')),
        meetingId: meetingIdOf(await house.say('chair', 'who is here')),
        ...form,
      })
      expect(activity && words(activity)).toContain('I cannot find this for you.')
      expect(await say(person, 'we will go ahead even though we arent quorate')).not.toMatch(
        /Decide to go on|Missing:/,
      )
    }
    expect(await say('chair', 'who is here')).not.toContain('to go on without a quorum. New date')
  })

  it('needs a ground, a reason, an interim plan and a working day, and keeps what was typed', async () => {
    await sitting()
    expect(words(await decided({ ...form, grounds: '' }))).toContain('Choose at least one ground')
    expect(words(await decided({ ...form, reason: ' ' }))).toContain('Please write why')
    expect(words(await decided({ ...form, interimPlan: '' }))).toContain(
      'how the child is kept safe',
    )
    expect(words(await decided({ ...form, newDate: '2026-12-25' }))).toContain('Christmas Day')
    expect(words(await decided({ ...form, newDate: '2026-02-31' }))).toContain(
      'There is no 2026-02-31',
    )
    expect(words(await decided({ ...form, newDate: '' }))).toContain('Please give the new date.')
    expect(words(await decided({ ...form, newDate: '2026-12-09' }))).toContain(reason)
    expect(words(await decided({ ...form, newDate: '2026-12-31' }))).toContain(
      '▲ The new date is later than Thu 24 December 2026',
    )
  })

  it('is not offered before the day, before anybody is marked, or when there is a quorum', async () => {
    expect(await say('chair', 'override the quorum')).toContain(
      'You can decide this on the day, from 09:00 on Thu 10 December',
    )
    await house.moveClock('2026-12-10T10:05:00Z')
    expect(await say('chair', 'override the quorum')).toContain('Nobody is marked yet.')
    for (const who of ['social worker', 'school', 'gp', 'police'])
      await say('chair', `${who} arrived 9.55`)
    expect(await say('chair', 'override the quorum')).toContain(
      'There is a quorum, so there is nothing to decide.',
    )
  })

  it('is made once: the same again tells nobody a second time, another one is refused, two taps at once are one', async () => {
    await sitting()
    const [asked] = await house.say('chair', 'override the quorum')
    const [button] =
      asked === undefined
        ? []
        : buttons(asked).filter((button) => button.title === 'Decide to go on')
    const tap = (inputs: Record<string, unknown>) =>
      house.pressRaw('chair', asked?.id ?? '', button?.verb ?? '', { ...button?.data, ...inputs })
    await Promise.all([tap(form), tap(form), tap(form)])
    const before = await house.chat('admin')
    const again = await tap(form)
    expect(again.activity && words(again.activity)).not.toContain('already')
    const other = await tap({ ...form, reason: 'Something else' })
    expect(other.activity && words(other.activity)).toContain('This was decided already.')
    expect(other.activity && words(other.activity)).toContain(reason)
    expect(await house.chat('admin')).toEqual(before)
    expect(before.filter((one) => words(one).includes('goes on without a quorum'))).toHaveLength(1)
    expect(audited('quorum.overridden')).toHaveLength(1)
    expect(JSON.stringify(audited('quorum.overridden'))).not.toContain('Christmas')
  })

  it('is kept, and told, when the service stops right after it', async () => {
    await sitting()
    await decided()
    await house.restart()
    expect(await say('chair', 'who is here')).toContain(reason)
    expect(
      (await house.chat('admin')).filter((one) => words(one).includes('goes on without a quorum')),
    ).toHaveLength(1)
  })
})

const audited = (event: string) => bodiesIn(house, 'audit', event)

const dataOf = (shown: Awaited<ReturnType<House['say']>>) => shown.flatMap(buttons)[0]?.data ?? {}
const caseIdOf = (shown: Awaited<ReturnType<House['say']>>) => dataOf(shown)['caseId']
const meetingIdOf = (shown: Awaited<ReturnType<House['say']>>) => dataOf(shown)['meetingId']
