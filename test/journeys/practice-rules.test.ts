import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, type Shown, words } from '../support/house.ts'
import { bringInConference, easterConferenceForm } from '../support/new-conference.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const read = (shown: Shown | undefined): string => (shown === undefined ? '' : words(shown))

const easter = easterConferenceForm()

describe('a date explains itself', () => {
  beforeEach(async () => {
    await house.moveClock('2027-03-08T10:00:00Z')
    await bringInConference(house, easter)
  })

  it('why Thursday the 25th and not the 29th: because the 29th is Easter Monday', async () => {
    const [answer] = await house.say('school', 'why 25 march and not 29th? 7001')
    expect(read(answer)).toContain('Thu 25 March')
    expect(read(answer)).toContain('Easter Monday')
  })

  it('shows both readings where the source says bare days', async () => {
    const [answer] = await house.say('second-chair', 'dates')
    expect(read(answer)).toContain('Parents told of the conference')
    expect(read(answer)).toContain('Fri 19 March')
    expect(read(answer)).toContain('or Thu 11 March, read as working days')
  })

  it('never calls our own number statutory or a law', async () => {
    const [answer] = await house.say('school', 'when do I have to reply to 7001')
    expect(read(answer)).toContain('our own default')
    expect(read(answer)).not.toMatch(/statutory|by law/i)
  })

  it('tells an administrator when letters need to go for a day that is only being thought of', async () => {
    const [answer] = await house.say('admin', 'conference is 28th april when do letters need to go')
    expect(read(answer)).toContain('A conference on Wed 28 April 2027')
    expect(read(answer)).toContain('Tower Hamlets: parents are told by Fri 16 April 2027')
  })

  it('gives no dates to somebody who has no part in the meeting', async () => {
    const [answer] = await house.say('midwife', 'dates 7001')
    expect(read(answer)).not.toContain('25 March')
  })
})

describe('what has to be ready with the family', () => {
  beforeEach(async () => {
    await house.moveClock('2027-03-08T10:00:00Z')
    await bringInConference(house, easter)
  })

  it('stands on the chair’s status until it is recorded', async () => {
    const [before] = await house.say('second-chair', "who's coming to 7001")
    expect(read(before)).toContain('Preparation still open')
    expect(read(before)).toContain('Advocate offered to the child (Child A)')
    expect(read(before)).not.toContain('Advocate offered to the child (Child B)') // three years old
    const [form] = await house.say('second-chair', 'I spoke to mum today')
    expect(read(form)).toContain('Have you spoken with the family before the conference?')
    const kept = await house.press(
      'second-chair',
      'Record it',
      { answer: 'done', on: '2027-03-08', note: 'Mum; she wants her sister there' },
      form,
    )
    expect(read(kept)).toContain('✓ Recorded')
    const [after] = await house.say('second-chair', "who's coming to 7001")
    expect(read(after)).not.toContain('Chair has spoken with the family')
    expect(read(after)).toContain('✓ 1 of')
  })

  it('too short a notice is flagged to the chair alone, and nothing is cancelled', async () => {
    await house.moveClock('2027-03-22T10:00:00Z')
    await house.say('second-chair', '7001')
    await house.press('second-chair', 'Record what is done')
    const list = await house.chat('second-chair').then((all) => all.at(-1))
    expect(read(list)).toContain('Parents told of the conference')
    const shown = await recordDuty('second-chair', 'tell-parents', {
      answer: 'done',
      on: '2027-03-22',
      note: '',
    })
    expect(shown).toContain('9 days’ notice, 12 expected')
    const other = await recordDuty('social-worker', 'tell-parents', {
      answer: 'done',
      on: '2027-03-22',
      note: '',
    })
    expect(other).not.toContain('12 expected')
  })

  it('is refused for a day to come, an answer that is none, and from somebody whose duty it is not', async () => {
    expect(
      await recordDuty('second-chair', 'contact-family', {
        answer: 'done',
        on: '2027-03-30',
        note: '',
      }),
    ).toContain('is still to come')
    expect(
      await recordDuty('second-chair', 'contact-family', {
        answer: 'perhaps',
        on: '2027-03-08',
        note: '',
      }),
    ).toContain('Please choose one of the answers')
    expect(
      await recordDuty('second-chair', 'contact-family', {
        answer: 'done',
        on: '2027-02-31',
        note: '',
      }),
    ).toContain('There is no 2027-02-31')
    expect(
      await recordDuty('school', 'contact-family', { answer: 'done', on: '2027-03-08', note: '' }),
    ).toContain('I cannot find this for you')
  })

  it('is asked for in one message a day, however many things are open, and the day after the chair is told', async () => {
    await house.moveClock('2027-03-24T09:30:00Z')
    const asked = (await house.chat('social-worker')).filter((one) =>
      read(one).includes('Still to do'),
    )
    const days = asked.map((one) => one.at.slice(0, 10))
    expect(new Set(days).size).toBe(days.length)
    expect(asked.length).toBeGreaterThan(0)
    expect((await house.chat('second-chair')).some((one) => read(one).includes('■ Was due'))).toBe(
      true,
    )
  })

  /** Opens the list of the meeting and records a duty of it as this person. */
  async function recordDuty(
    person: string,
    duty: string,
    inputs: Record<string, string>,
  ): Promise<string> {
    const [status] = await house.say('second-chair', '7001')
    const ids = JSON.stringify(status?.cards).match(/"caseId":"([^"]+)","meetingId":"([^"]+)"/)
    const { activity } = await house.pressRaw(
      person,
      (await house.last(person)).id,
      'duty.record',
      { caseId: ids?.[1], meetingId: ids?.[2], duty, child: '', ...inputs },
    )
    return activity === undefined ? '' : words(activity)
  }
})

describe('after a conference', () => {
  it('the outcome that the chair records brings the first core group, the midway review and the review, date for date', async () => {
    await house.moveClock('2027-03-08T10:00:00Z')
    await bringInConference(house, easter)
    await house.moveClock('2027-03-31T14:00:00Z')
    const [list] = await house.say('social-worker', 'to do')
    expect(read(list)).toContain('Initial conference held')
    const status = (await house.say('second-chair', '7001'))[0]
    const ids = JSON.stringify(status?.cards).match(/"caseId":"([^"]+)","meetingId":"([^"]+)"/)
    await house.pressRaw('second-chair', (await house.last('second-chair')).id, 'duty.record', {
      caseId: ids?.[1],
      meetingId: ids?.[2],
      duty: 'hold-conference',
      child: '',
      answer: 'plan',
      on: '2027-03-31',
      note: '',
    })
    const [todo] = await house.say('social-worker', 'to do')
    expect(read(todo)).toContain('Hold the first core group')
    expect(read(todo)).toContain('Wed 14 April')
    const [chairs] = await house.say('second-chair', 'to do')
    expect(read(chairs)).toContain('Wed 12 May')
  })
})

describe('a late conference', () => {
  it('is pointed out on the status, with its latest day, and not refused', async () => {
    await house.moveClock('2027-03-08T10:00:00Z')
    const done = await bringInConference(house, {
      ...easter,
      conference: '7002',
      family: 'HC-901',
      date: '2027-04-06',
      late_reason: 'The interpreter cannot come before',
    })
    expect(read(done)).toContain('7002 is in')
    const [status] = await house.say('second-chair', '7002')
    expect(read(status)).toContain('after its latest day, Wed 31 March')
  })

  it('before its own strategy discussion is refused, with what would be right', async () => {
    const wrong = await bringInConference(house, {
      ...easter,
      conference: '7003',
      family: 'HC-902',
      counted_from: '2027-04-08',
    })
    expect(read(wrong)).toContain(
      'is after the conference itself. Give the day of the strategy discussion.',
    )
  })
})

describe('what if', () => {
  it('police do not come: the forecast without them, and nothing is changed', async () => {
    for (const person of ['social-worker', 'school', 'health-visitor', 'police'])
      await house.press(person, 'I can come')
    const [answer] = await house.say('chair', 'can we still go ahead if police dont come')
    expect(read(answer)).toMatch(/Without police .*There would be/)
    const [status] = await house.say('chair', '4471')
    expect(read(status)).toContain('4 coming')
    const [refused] = await house.say('school', 'can we still go ahead if police dont come')
    expect(read(refused)).not.toContain('quorum')
  })
})
