// A professional between two visits who has read nothing: what they type first, and what must not happen to them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const say = (person: string, text: string) => house.onlyAnswer(person, text)
const said = async (person: string, text: string) => words(await say(person, text))
const status = () => said('chair', '4471')
const greeting = async (person: string) =>
  words((await house.chat(person))[0] ?? (await house.last(person)))

describe('first contact', () => {
  it('greets by the first name, and by the whole name where a rank comes first', async () => {
    expect(await greeting('school')).toContain('Hello Ruth ')
    expect(await greeting('police')).toContain('Hello DC Helen Marsh ')
    expect(await greeting('gp')).toContain('Hello Dr Anil Bhatt ')
  })

  it('‘help’ says what to type, what there is to do, and whom to ask instead of a bot', async () => {
    const help = await say('school', 'help')
    expect(words(help)).toContain('‘Jo will come for me’')
    expect(words(help)).toContain(
      'Rather a person? Priya Nair arranges your next meeting, Margaret Osei chairs it.',
    )
    expect(buttons(help).map(({ title }) => title)).toEqual(['My invitations', 'What I have to do'])
    expect(words(await house.press('school', 'What I have to do', {}, help))).toContain(
      'Still to do Answer the invitation By Wed 25 November',
    )
  })

  it.each([
    'is it confidential',
    'who can see this?',
    'can mum see this',
    'who sees my report',
    'can anyone else see what i write',
  ])('‘%s’ is answered, and opens no form', async (text) => {
    const shown = await said('school', text)
    expect(shown).toContain('Who sees what')
    expect(shown).toContain('Your report: you alone until you submit it.')
  })

  it.each(['what do i write', 'how long does it take', 'how long should my report be?'])(
    '‘%s’ says what a report cannot be without, and leads to it',
    async (text) => {
      const shown = await say('school', text)
      expect(words(shown)).toContain('that is all most reports need')
      expect(words(await house.press('school', 'Open my report', {}, shown))).toContain(
        'Step 1 of 6',
      )
    },
  )

  it.each(['thanks', 'ok thanks'])('‘%s’ is taken for what it is', async (text) => {
    expect(await said('school', text)).toContain('You are welcome.')
  })
})

describe('an answer that is not quite one', () => {
  it.each([
    ['yes', 'Yes or no to what?'],
    ['No', 'Yes or no to what?'],
    ['ok', 'All right.'],
  ])(
    'a bare ‘%s’ shows the invitation that waits, and writes nothing',
    async (text, withNoneWaiting) => {
      const shown = await say('school', text)
      expect(words(shown)).toMatch(/Is that your answer to this\?.*Can you come\?/)
      expect(await status()).toContain('0 of 6 have answered.')
      await house.press('school', 'I can come', {}, shown)
      expect(await said('school', text)).toContain(withNoneWaiting)
      expect(await status()).toContain('1 of 6 has answered')
    },
  )

  it.each(['who will be there', 'who else is coming'])(
    '‘%s’ asks, and answers nothing for the one who asks',
    async (text) => {
      expect(await said('school', text)).toContain('Who comes is shown to the chair')
      expect(await status()).toContain('0 of 6 have answered.')
    },
  )

  it('‘i dont know mia’ leaves a yes as it was', async () => {
    await say('school', "yes i'll be there")
    await say('school', 'i dont know mia')
    expect(await status()).toContain('1 of 6 has answered')
    expect(await said('school', 'did my answer go through')).toContain('You are coming')
  })

  it('‘cant make it tues, jo will come’ asks whether this meeting is meant, and keeps the name', async () => {
    const shown = await say('health-visitor', 'cant make it tues, jo will come')
    expect(words(shown)).toContain('Do you mean this meeting?')
    expect(words(shown)).toContain('Jo Tanner')
    expect(await status()).toContain('0 of 6 have answered.')
    expect(await said('health-visitor', 'jo will come')).toContain('I have not asked Jo Tanner.')
    expect(await said('health-visitor', 'jo will come for me')).toContain(
      'A colleague comes for you Jo Tanner',
    )
  })

  it('‘cant come’ is sent when it is said', async () => {
    expect(await said('school', 'cant come sorry')).toContain(
      'You cannot come Thu 10 December at 10:00, meeting 4471 Noted, and the chair sees it.',
    )
  })

  it('whoever looks for another answer is told which one stands', async () => {
    await say('school', "yes i'll be there")
    expect(
      words(await house.press('school', 'Change', {}, await say('school', 'i changed my mind'))),
    ).toContain('Until you choose another answer, this one stands: you are coming.')
  })
})

describe('what is next', () => {
  it.each(['what do i have to do', 'whats next', 'what else do i have to do', 'am i done'])(
    '‘%s’ shows what is still to do',
    async (text) => {
      expect(await said('school', text)).toContain('Answer the invitation')
    },
  )

  it('a colleague who comes instead finds the report among what they have to do, and whoever asked them does not', async () => {
    await say('school', 'Callum will come instead of me')
    expect(await said('school-deputy', 'to do')).toContain('Nothing is waiting for you here.')
    expect(await said('school-deputy', 'i will come')).toContain('You are coming For Ruth Adeyemi')
    expect(await said('school-deputy', 'what do i have to do')).toContain(
      'Submit your report By Tue 8 December',
    )
    expect(await said('school', 'what do i have to do')).toContain(
      'Nothing is waiting for you here.',
    )
    const shown = await say('school-deputy', 'to do')
    const submit = buttons(shown).find(({ verb }) => verb === 'report.write')
    const pressed = await house.pressRaw('school-deputy', shown.id, 'report.write', submit?.data)
    expect(pressed.activity === undefined ? '' : words(pressed.activity)).toContain('Step 1 of 6')
  })

  it('‘wrong button sorry’ shows the answer that stands, and takes nobody off the meeting', async () => {
    await say('school', "yes i'll be there")
    expect(await said('school', 'wrong button sorry')).toContain('You are coming')
    expect(await status()).toContain('1 of 6 has answered')
  })

  it('‘i need an interpreter for mum’ is not swallowed: it says that nobody was told, and whom to tell', async () => {
    expect(await said('police', 'i need an interpreter for mum')).toContain(
      'nobody was told. Please tell the lead social worker',
    )
  })

  it('whoever is in no core group is told so in plain words', async () => {
    expect(await said('school', 'who else is on the core group')).toContain(
      'I find no core group of yours yet.',
    )
  })

  it.each(['stop', 'too many messages'])(
    '‘%s’ shows how often there are reminders, and changes nothing by itself',
    async (text) => {
      const shown = await said('school', text)
      expect(shown).toContain('When I am reminded')
      expect(shown).not.toContain('I am quiet until')
    },
  )
})

describe('somebody has left the job', () => {
  it('is led to what ‘This is not me’ does while they are invited, and told whom to tell once they are not', async () => {
    expect(await said('school', 'i am not the DSL any more')).toContain('This is not you')
    expect(await status()).toContain('1 of 6 has answered')
    await house.moveClock('2026-12-11T10:00:00Z')
    for (const text of ['i am not the DSL any more', 'i have left the school'])
      expect(await said('school', text), text).toContain(
        'nobody was told. Please tell Priya Nair, who arranges your meetings.',
      )
    expect(await said('social-worker', 'i have changed jobs')).toContain('Please tell Priya Nair')
  })

  it.each([
    'Ruth has left the school',
    'ruth has left',
    'Ruth Adeyemi is no longer the DSL',
    'change Ruth’s role',
  ])('‘%s’ of a colleague changes nobody’s answer, and says who can', async (text) => {
    expect(await said('school-deputy', text)).toContain('Please tell a conference administrator')
    expect(await said('police', text)).toContain('Please tell Priya Nair')
    expect(await said('admin', text)).toContain('‘add person’ adds a colleague, or changes a role')
    expect(await status()).toContain('0 of 6 have answered.')
  })

  it('‘Mia has left our school’ is still of the child', async () => {
    expect(await said('school', 'Mia has left our school')).toContain('This is not you')
  })

  it('on the day ‘ruth has left’ is about the table', async () => {
    await house.moveClock('2026-12-10T10:05:00Z')
    await house.say('chair', 'school arrived 9.58')
    expect(await said('chair', 'ruth has left')).not.toContain('Nothing is changed')
    expect(await said('chair', 'ruth has left')).toMatch(/Ruth Adeyemi/)
  })
})
