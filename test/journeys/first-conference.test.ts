import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bringInConference, newConferenceForm } from '../support/new-conference.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

describe('an invitation', () => {
  it('reaches each invited person with a notice that gives nothing away', async () => {
    for (const person of ['social-worker', 'school', 'health-visitor', 'police', 'gp', 'housing']) {
      const shown = await house.last(person)
      expect(shown.lockScreen).toEqual({
        title: 'Round the Table',
        text: 'You have one item to open.',
      })
      expect(words(shown)).toContain('Can you come?')
    }
    const invited = await house.last('school')
    expect(words(invited)).toContain('Thu 10 December at 10:00')
    expect(words(invited)).toContain('Mia says you are the grown-up at school she talks to.')
    expect(words(invited)).toContain('Please answer by Wed 25 November, 17:00')
    expect(words(invited)).not.toContain('A reminder')
  })

  it('turns in place into what was answered, and the chair sees it', async () => {
    const invited = await house.last('school')
    const answered = await house.press('school', 'I can come')
    expect(answered.id).toBe(invited.id)
    expect(words(answered)).toContain('You are coming')
    expect(buttons(answered).map((button) => button.title)).toEqual(
      expect.arrayContaining(['Change', 'Undo']),
    )
    const [status] = await house.say('chair', "who's coming")
    expect(status && words(status)).toContain('1 of 6 has answered: 1 coming.')
    expect(status && words(status)).toContain(
      'Alder Lane Primary School Ruth Adeyemi, Designated safeguarding lead ✓ Comes',
    )
  })

  it('can be undone and changed', async () => {
    await house.press('school', 'I can come')
    const undone = await house.press('school', 'Undo')
    expect(words(undone)).toContain('Can you come?')
    await house.press('school', 'Online')
    await house.press('school', 'Change')
    const changed = await house.press('school', 'Not sure yet')
    expect(words(changed)).toContain('You are not sure yet')
  })

  it('a colleague of another agency is refused with the reason, one of the same agency is taken', async () => {
    await house.press('school', 'Send someone')
    const refused = await house.press('school', 'They come for me', {
      name: 'Shazia Malik',
      role: 'Health visitor',
      agency: 'Harrowmere Community Health',
    })
    expect(words(refused)).toContain(
      'Shazia Malik is with Harrowmere Community Health. Somebody ' +
        'who comes for you has to be from Alder Lane Primary School',
    )
    expect(words(refused)).toContain('Health visitor')
    const taken = await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    expect(words(taken)).toContain(
      'A colleague comes for you Callum Pryce, Deputy designated safeguarding lead',
    )
  })

  it('is declined with one tap, and the reason and somebody to ask may follow', async () => {
    const noted = await house.press('police', 'Can’t come')
    expect(words(await house.onlyAnswer('chair', '4471'))).toContain('✕ Cannot come')
    const declined = await house.press(
      'police',
      'Send this answer',
      { reason: 'In court all day', askInstead: 'DC Owen Rees' },
      noted,
    )
    expect(words(declined)).toContain('You cannot come In court all day')
  })
})

describe('a tap that comes twice, late, or from somebody who should not', () => {
  it('a repeated tap shows the same card and is recorded once', async () => {
    const invited = await house.last('school')
    const [come] = buttons(invited).filter((button) => button.title === 'I can come')
    const answers = await Promise.all(
      [1, 2, 3].map(() => house.pressRaw('school', invited.id, come?.verb ?? '', come?.data)),
    )
    for (const answer of some(answers)) expect(answer.status).toBe(200)
    const later = await house.pressRaw('school', invited.id, come?.verb ?? '', come?.data)
    expect(later.activity && words(later.activity)).toContain('You are coming')
    const [status] = await house.say('chair', '4471')
    expect(status && words(status)).toContain('1 of 6 has answered: 1 coming.')
  })

  it('a tap on an older card changes nothing and shows what stands', async () => {
    const invited = await house.last('school')
    const old = buttons(invited)
    await house.press('school', 'I can come')
    const online = old.find((button) => button.title === 'Online')
    const { activity } = await house.pressRaw(
      'school',
      invited.id,
      online?.verb ?? '',
      online?.data,
    )
    expect(activity && words(activity)).toContain('That button was on an older card.')
    expect(activity && words(activity)).toContain('You are coming')
  })

  it('somebody else’s invitation cannot be answered, nor learnt about', async () => {
    const [come] = buttons(await house.last('school'))
    const forged = await house.pressRaw(
      'housing',
      (await house.last('housing')).id,
      'invitation.attend',
      come?.data,
    )
    expect(forged.activity && words(forged.activity)).toContain('I cannot find this for you.')
    const never = await house.pressRaw(
      'housing',
      (await house.last('housing')).id,
      'invitation.attend',
      { ...come?.data, caseId: 'f-0000' },
    )
    expect(never.activity && words(never.activity)).toBe(forged.activity && words(forged.activity))
    const [status] = await house.say('chair', '4471')
    expect(status && words(status)).toContain('0 of 6 have answered.')
  })

  it.each([
    ['no data', undefined],
    ['nothing in it', {}],
    ['a list of lists', { caseId: [[[]]], meetingId: [1] }],
    ['ids that are none', { caseId: '../..', meetingId: {}, invitationId: 7 }],
  ])('a malformed tap (%s) gets a calm sentence', async (_name, data) => {
    const invited = await house.last('school')
    for (const verb of [
      'invitation.attend',
      'invitation.represent',
      'invitation.undo',
      'status.show',
      'conference.bring-in',
      'no.such-verb',
      '__proto__',
    ]) {
      const { status, activity } = await house.pressRaw('school', invited.id, verb, data)
      expect(status).toBe(200)
      expect(activity && words(activity)).not.toContain('Something went wrong')
    }
  })

  it('nobody can answer once the day of the meeting is over', async () => {
    const invited = await house.last('school')
    await house.moveClock('2026-12-11T09:00:00Z')
    const [come] = buttons(invited)
    const { activity } = await house.pressRaw('school', invited.id, come?.verb ?? '', come?.data)
    expect(activity && words(activity)).toContain('This meeting is over')
  })
})

describe('who is coming', () => {
  it.each(['chair', 'admin', 'social-worker'])('is told to the %s', async (person) => {
    const [status] = await house.say(person, "who's coming")
    expect(status && words(status)).toContain(
      'Alder Lane Primary School Ruth Adeyemi, Designated safeguarding lead … No answer yet',
    )
    expect(status && words(status)).toContain('■ Not enough people yet')
  })

  it.each(['school', 'second-chair', 'midwife'])('is told to nobody else: %s', async (person) => {
    const [answer] = await house.say(person, 'who is coming to 4471')
    expect(answer && words(answer)).not.toMatch(/Alder Lane|Mia|No answer yet/)
  })

  it('is never said in a group, where the bot gives one neutral sentence', async () => {
    const { body } = await house.post('people/chair/say', {
      text: "who's coming to 4471",
      in: 'group',
    })
    expect(JSON.stringify(body)).toContain('I answer in a private chat only.')
    expect(JSON.stringify(body)).not.toMatch(/Alder Lane|Mia\b/)
  })
})

describe('the question that was asked is answered first', () => {
  it('has anybody from health replied yet', async () => {
    await house.press('health-visitor', 'Online')
    const [status] = await house.say('chair', 'has anybody from health replied yet')
    expect(status && words(status)).toMatch(/^Round the Table Health: .*Shazia Malik: joins online/)
    expect(status && words(status)).toContain('Dr Anil Bhatt: no answer yet')
  })

  it('what if the police do not come, without saying of them that they declined', async () => {
    for (const person of ['social-worker', 'school', 'gp', 'housing', 'police'])
      await house.press(person, 'I can come')
    const supposed = words((await house.say('chair', 'what if police dont come'))[0] ?? never())
    expect(supposed).toMatch(/^Round the Table Yes, but only just without police 4471, /)
    expect(supposed).not.toMatch(/Mereshire Police|nobody comes instead/)
  })

  it('who is missing, whether there is a quorum, by number, by day', async () => {
    await house.press('school', 'I can come')
    expect(words((await house.say('chair', 'whos missing from 4471'))[0] ?? never())).toMatch(
      /^Round the Table No answer yet from: /,
    )
    expect(words((await house.say('chair', 'are we quorate'))[0] ?? never())).toMatch(
      /^Round the Table There would be no quorum\./,
    )
    expect(
      words((await house.say('chair', "who's coming on 10th december"))[0] ?? never()),
    ).toMatch(/^Round the Table ■ Not enough people yet .* 1 of 6 has answered/)
    expect(
      words((await house.say('chair', "who's coming on 11th december"))[0] ?? never()),
    ).toContain(
      'I find no such meeting among yours. These are yours: 4471: Thu 10 December at 10:00',
    )
  })

  it('where two meetings fit, the chair chooses', async () => {
    await bringInConference(
      house,
      newConferenceForm({
        family: 'HC-2',
        conference: '5002',
        date: '2026-12-17',
        counted_from: '',
        invited: 'Aoife Kearney; she knows you',
      }),
    )
    const [choice] = await house.say('chair', "who's coming")
    expect(choice && words(choice)).toContain('Which meeting do you mean?')
    expect(
      words(await house.press('chair', '5002: Thu 17 December at 11:00', {}, choice)),
    ).toContain('0 of 2 have answered')
  })
})

const never = (): never => {
  throw new Error('The bot said nothing')
}
