// What a conference administrator types in a hurry, and what they get: a form to look at, never
// something done by a guess.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'

let house: House
const open = async () => void (house = await openHouse())

const say = (person: string, text: string) => house.onlyAnswer(person, text)
const said = async (person: string, text: string) => words(await say(person, text))

describe('an administrator who only looks', () => {
  beforeAll(open)
  afterAll(() => house.close())

  it.each([
    ['invite', 'Invite somebody else'],
    ['add the gp', 'Invite somebody else'],
    ['can you invite probation to 4471', 'Invite somebody else'],
    ['wrong person invited', 'Take somebody off the list'],
    ['remove jo', 'Take somebody off the list'],
    ['remove the gp', 'Dr Anil Bhatt, Larch Street Surgery'],
    ['take police off the list', 'DC Helen Marsh, Mereshire Police'],
    ['school rang they are coming', 'Ruth Adeyemi, Designated safeguarding lead'],
    ['HV phoned', 'Shazia Malik, Health visitor'],
    ['record an answer', 'Who told you?'],
    ['unresolved messages', 'How delivery is'],
    ["who can't be reached", 'Who was reached'],
    ['the gp is on leave who do i ring', 'Who was reached'],
    ['resend invite to police', 'Ask again'],
    ['the school has lost their invite', 'Ask again'],
    ['resend', 'Ask again'],
    ['who has sent a report', 'reports'],
    ['send round the reports', 'Nothing is waiting to go round'],
    ['police left 11.15', 'No meeting of yours is on now'],
    ['close the case 4471', 'How long this record is kept'],
    ['change the meeting', 'Take somebody off the list'],
    ['add a new conference', 'A new conference or core group'],
    ['who hasnt answered', 'Ask again'],
  ])('who types ‘%s’ is shown ‘%s’', async (text, shown) => {
    expect(await said('admin', text)).toContain(shown)
  })
})

describe('an administrator', () => {
  beforeEach(open)
  afterEach(() => house.close())

  it('records what the GP e-mailed, and the GP is told who recorded it', async () => {
    const form = await say('admin', 'gp emailed cant make it')
    const done = await house.press(
      'admin',
      'Record it',
      { answer: 'declined', reason: '', askInstead: '' },
      form,
    )
    expect(words(done)).toContain('You recorded this for them.')
    expect(words(await house.last('gp'))).toContain('Priya Nair recorded this for you')
  })

  it('who asks for a record to be deleted is not sent to the administrator, and the school is', async () => {
    expect(await said('admin', 'delete the records for 4471')).toContain(
      'Type ‘retention for’ and the meeting’s number',
    )
    expect(await said('school', 'delete the records for 4471')).toContain(
      'please ask the conference administrator',
    )
  })

  it('finds the same from the list of changes, where nobody typed who it was', async () => {
    const menu = await say('admin', 'change the meeting')
    const which = await house.press('admin', 'Somebody told me their answer', {}, menu)
    expect(buttons(which).map(({ title }) => title)).toContain(
      'Ruth Adeyemi, Alder Lane Primary School',
    )
  })

  it('is offered the practice of the last conference, and asked for the whole of a half-written name', async () => {
    const form = await say('admin', 'add new conference')
    expect(JSON.stringify(form.cards)).toContain('"value":"portsmouth"')
    const back = await house.press(
      'admin',
      'Bring it in and invite',
      {
        family: 'HC-9',
        conference: '4600',
        kind: 'initial',
        practice: 'dudley',
        date: '2026-12-14',
        time: '10:00',
        counted_from: '',
        place: 'Room 1',
        online_link: '',
        chair: 'chair',
        social_worker: 'social-worker',
        children: 'Ava, 7',
        parents: '',
        invited: 'Shazia',
      },
      form,
    )
    expect(words(back)).toContain(
      'Do you mean Shazia Malik (Health visitor, ' +
        'Harrowmere Community Health)? Write the whole name.',
    )
  })

  it('marks on the day who left, in the same words as the chair', async () => {
    await house.moveClock('2026-12-10T11:20:00Z')
    await say('admin', 'police arrived 9.58')
    expect(await said('admin', 'police left 11.15')).toContain(
      'Mereshire Police: Left at 11:15, came at 09:58.',
    )
  })
})

describe('the same words', () => {
  beforeAll(open)
  afterAll(() => house.close())

  it.each([
    'remove jo',
    'school rang they are coming',
    'police left 11.15',
    'invite the gp',
    "who can't be reached",
  ])('‘%s’, from somebody who runs no meeting shows them nothing of one', async (text) => {
    expect(await said('housing', text)).not.toMatch(
      /Ruth|Helen Marsh|Anil|Who was reached|Take somebody off|What did they say/,
    )
  })
})
