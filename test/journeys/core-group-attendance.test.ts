// A core group after the first conference, from the invitation to the audit, as people meet it.
import { writeFileSync } from 'node:fs'

import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { runCli } from '../cli/run-cli.ts'
import { buttons, type House, openHouse, preset, type Shown, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const one = (person: string, text: string) => house.answer(person, text)
const say = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')
const form = (shown: Shown, more: Record<string, string> = {}) => ({
  number: preset(shown, 'number'),
  date: '2026-12-22',
  time: '14:00',
  place: 'Alder Lane Family Hub',
  link: '',
  whom: preset(shown, 'whom'),
  ...more,
})

/** The lead social worker brings in the core group of Tuesday 22 December, to which the six of the conference are invited. */
async function arrange(
  more: Record<string, string> = {},
  person = 'social-worker',
): Promise<Shown> {
  const asked = await one(person, 'add a core group for 4471')
  return house.press(person, 'Invite them', form(asked, more), asked)
}

/** The administrator's form for a core group of 22 December. */
const adminsForm = (more: Record<string, string> = {}) => ({
  family: 'HC-20391',
  conference: '4471-CG5',
  kind: 'core-group',
  practice: 'portsmouth',
  date: '2026-12-22',
  time: '14:00',
  counted_from: '',
  place: 'Family Hub',
  online_link: '',
  chair: '',
  social_worker: 'social-worker',
  children: 'Mia, 7\nLeo, 3',
  invited: 'Ruth Adeyemi; you see Mia every day',
  ...more,
})

async function decline(person: string, reason: string): Promise<void> {
  const asked = await house.press(person, 'I cannot come', {}, await house.last(person))
  await house.press(person, 'Send this answer', { reason, askInstead: 'the duty desk' }, asked)
}

const audit = (event = '') => bodiesIn(house, 'audit', event)

describe('a core group comes in', () => {
  it('from the conference, with its people ticked, a number and a place; everybody is invited as to a conference', async () => {
    const asked = await one('social-worker', 'add a core group for 4471')
    expect(words(asked)).toContain(
      'A new core group After 4471, Initial conference, Thu 10 December at 10:00',
    )
    expect(preset(asked, 'number')).toBe('4471-CG1')
    const done = await house.press('social-worker', 'Invite them', form(asked), asked)
    expect(words(done)).toContain(
      'The core group is in 4471-CG1, Core group, Tue 22 December at 14:00',
    )
    expect(words(done)).toContain('Please tell the family when and where it is')
    const invited = await house.last('school')
    expect(words(invited)).toContain('Core group')
    expect(words(invited)).toContain('Tue 22 December at 14:00')
    expect(invited.lockScreen?.text).toBe('You have one item to open.')
    // Nobody is asked for a report, as for a conference, nor told anything of a quorum.
    expect(words(invited)).not.toMatch(/Report submitted|quorum/i)
  })

  it('asked for without a number: the only family’s newest conference is meant, and of two families the person chooses', async () => {
    expect(words(await one('social-worker', 'add a core group'))).toContain(
      'After 4471, Initial conference',
    )
    await house.press(
      'admin',
      'Bring it in and invite',
      adminsForm({
        family: 'HC-2',
        conference: '5002',
        kind: 'review',
        children: 'Child A, 5',
        chair: 'chair',
      }),
      await one('admin', 'add new conference'),
    )
    const choice = await one('admin', 'arrange a core group')
    expect(words(choice)).toContain('4471: Thu 10 December at 10:00')
    expect(
      words(await house.press('admin', '5002: Tue 22 December at 14:00', {}, choice)),
    ).toContain('After 5002, Review conference')
  })

  it('for those alone who stay ticked', async () => {
    const asked = await one('admin', 'add a core group for 4471')
    const [first = ''] = preset(asked, 'whom').split(',')
    await house.press('admin', 'Invite them', form(asked, { whom: first }), asked)
    expect(await say('admin', '4471-CG1')).toContain('0 of 1 have answered')
  })

  it('once: the same form a second time changes nothing and invites nobody twice', async () => {
    const asked = await one('social-worker', 'add a core group for 4471')
    await house.press('social-worker', 'Invite them', form(asked), asked)
    const [entries, messages] = [audit().length, (await house.chat('school')).length]
    const [send] = buttons(asked).filter((button) => button.title === 'Invite them')
    const { activity } = await house.pressRaw('social-worker', asked.id, send?.verb ?? '', {
      ...send?.data,
      ...form(asked),
    })
    expect(activity && words(activity)).toContain('The core group is in')
    expect(audit().length).toBe(entries)
    expect((await house.chat('school')).length).toBe(messages)
  })

  it('once as well when two bring it in at the same moment', async () => {
    const cards = [
      await one('social-worker', 'add a core group for 4471'),
      await one('admin', 'add a core group for 4471'),
    ]
    await Promise.all(
      cards.map((card, index) =>
        house.press(index === 0 ? 'social-worker' : 'admin', 'Invite them', form(card), card),
      ),
    )
    expect(audit('conference.brought-in')).toHaveLength(2)
    expect(
      (await house.chat('school')).filter((shown) => words(shown).includes('Core group')),
    ).toHaveLength(1)
  })

  it.each([
    ['a day that has passed', { date: '2026-11-20' }, 'has passed'],
    ['a day that is none', { date: '2026-02-31' }, '31'],
    ['no place and no link', { place: '', link: '' }, 'a place or an online link'],
    ['a link that is none', { link: 'the usual one' }, 'must begin with https://'],
    ['nobody', { whom: '' }, 'tick at least one person'],
    ['the conference’s own number', { number: '4471' }, 'That number is taken'],
    ['a name for a number', { number: 'Mia Smith' }, 'no name in it'],
  ])('not with %s, and the form says why', async (_what, more, why) => {
    const before = audit().length
    expect(words(await arrange(more))).toContain(why)
    expect(audit().length).toBe(before)
  })

  it.each(['school', 'chair', 'midwife', 'second-chair'])(
    'not by %s, who learns nothing of the family',
    async (person) => {
      const asked = await one('social-worker', 'add a core group for 4471')
      const [send] = buttons(asked).filter((button) => button.title === 'Invite them')
      const mine = await one(person, 'add a core group for 4471')
      // Whoever has no part in the family does not even learn that there is such a number.
      expect(words(mine)).toMatch(/I find no such conference for you|There is no 4471 here/)
      const { activity } = await house.pressRaw(person, mine.id, send?.verb ?? '', {
        ...send?.data,
        ...form(asked),
      })
      expect(activity && words(activity)).toContain('I cannot find this for you.')
      expect(audit('conference.brought-in')).toHaveLength(1)
    },
  )

  it('from a file too, led by the lead social worker where it names no chair', async () => {
    const heading =
      'family,conference,kind,practice,date,time,place,online_link,chair_email,social_worker_email,administrator_email,children,name,email,agency,role,why,knows,teams_id,counted_from'
    const line = (kind: string, counted = '') =>
      `${heading}\nHC-20391,4471-CG9,${kind},portsmouth,2026-12-22,14:00,Family Hub,,,daniel.whitlock@example.org,priya.nair@example.org,Mia:7; Leo:3,Ruth Adeyemi,ruth.adeyemi@example.org,Alder Lane Primary School,Designated safeguarding lead,You see Mia every day.,,,${counted}\n`
    const file = `${house.file}.csv`
    const bring = (text: string) => {
      writeFileSync(file, text)
      return runCli(['import', file], { databaseFile: house.file })
    }
    const wrong = await bring(line('core-group', '2026-12-10'))
    expect(wrong.code).not.toBe(0)
    expect(wrong.out + wrong.err).toContain('goes with a conference only')
    expect((await bring(line('core-group'))).code).toBe(0)
    expect(await say('social-worker', '4471-CG9')).toContain('4471-CG9, Core group')
    const changed = await bring(
      line('review').replace(',,daniel', ',margaret.osei@example.org,daniel'),
    )
    expect(changed.out + changed.err).toContain('is a core group here')
  })

  it('from the administrator’s form too', async () => {
    const asked = await one('admin', 'add new conference')
    const done = await house.press('admin', 'Bring it in and invite', adminsForm(), asked)
    expect(words(done)).toContain('4471-CG5 is in')
    expect(words(done)).toContain('Meeting Core group')
  })
})

describe('before the core group', () => {
  it('the status says who comes and which agency owes a report instead, and nothing of a quorum', async () => {
    await arrange()
    await house.press('school', 'I can come', {}, await house.last('school'))
    await decline('police', 'I am in court')
    const status = await say('social-worker', '4471-CG1')
    expect(status).toContain('2 of 6 have answered: 1 coming, 1 not coming.')
    expect(status).toContain('Owes a report instead')
    expect(status).toContain('□ Mereshire Police')
    expect(status).not.toMatch(/quorum|Green|Amber|Red/)
    // The conference keeps its forecast.
    expect(await say('social-worker', '4471')).toMatch(/quorum/)
  })

  it('whoever asks for the quorum is told kindly that there is none', async () => {
    await house.press(
      'admin',
      'Bring it in and invite',
      adminsForm({ chair: 'chair' }),
      await one('admin', 'add new conference'),
    )
    expect(await say('chair', 'are we quorate for 4471-CG5')).toMatch(
      /^Round the Table A core group needs no quorum\./,
    )
    expect(await say('chair', 'can 4471-CG5 go ahead if the police dont come')).toContain(
      'A core group needs no quorum.',
    )
    await house.moveClock('2026-12-22T14:05:00Z')
    expect(await say('chair', 'override the quorum')).toContain(
      'A core group needs no quorum, so there is nothing to decide.',
    )
  })

  it('a colleague is named and confirms; then the agency owes nothing', async () => {
    await arrange()
    const asked = await house.press(
      'school',
      'Someone will come for me',
      {},
      await house.last('school'),
    )
    await house.press('school', 'They come for me', { colleague: 'school-deputy' }, asked)
    expect(words(await house.last('school-deputy'))).toContain('Tue 22 December at 14:00')
    expect(await say('social-worker', '4471-CG1')).toContain('not confirmed yet')
    await house.press('school-deputy', 'I will come', {}, await house.last('school-deputy'))
    const status = await say('social-worker', '4471-CG1')
    expect(status).toContain('Colleague comes')
    expect(status).not.toContain('Owes a report')
  })

  it('the silent ones are chased, the meeting is moved and called off as a conference is', async () => {
    await arrange()
    const status = await one('social-worker', '4471-CG1')
    const preview = await house.press('social-worker', 'Chase', {}, status)
    expect(words(preview)).not.toMatch(/quorum/)
    await house.press('social-worker', 'Ask them now', { whom: preset(preview, 'whom') }, preview)
    expect(words(await house.last('gp'))).toContain('Can you come to the core group?')

    const moving = await house.press(
      'social-worker',
      'Another day, time or place',
      {},
      await house.press(
        'social-worker',
        'Change the meeting',
        {},
        await one('social-worker', '4471-CG1'),
      ),
    )
    const to = {
      date: '2026-12-23',
      time: '14:00',
      place: 'Family Hub',
      link: '',
      reason: 'The hub is shut',
    }
    const looked = await house.press('social-worker', buttons(moving)[0]?.title ?? '', to, moving)
    expect(words(looked)).not.toMatch(/quorum/)
    const [go] = buttons(looked).filter((button) => button.verb === 'meeting.move')
    await house.press('social-worker', go?.title ?? '', to, looked)
    expect(words(await house.last('school'))).toContain('Wed 23 December')

    const menu = await house.press(
      'social-worker',
      'Change the meeting',
      {},
      await one('social-worker', '4471-CG1'),
    )
    const cancelling = await house.press('social-worker', 'Cancel the meeting', {}, menu)
    const [cancel] = buttons(cancelling).filter((button) => button.verb === 'meeting.cancel')
    const cancelled = await house.press(
      'social-worker',
      cancel?.title ?? '',
      { reason: 'Everybody is ill' },
      cancelling,
    )
    expect(words(cancelled)).not.toMatch(/quorum|ten working days/)
    expect(words(await house.last('school'))).toContain('is cancelled')
  })
})

/** The core group of 22 December: the school in time, the health visitor twelve minutes late, the police not there. */
async function held(): Promise<void> {
  await house.moveClock('2026-12-22T14:20:00Z')
  for (const text of ['school arrived 13.58', 'mark HV arrived 14.12', 'police not here'])
    await house.say('social-worker', text)
}

describe('on the day and after it', () => {
  it('whoever leads it marks who is there, without a word of a quorum or an outcome to record', async () => {
    await arrange()
    await held()
    const day = await one('social-worker', 'who is here')
    expect(words(day)).toContain('2 of 6 here')
    expect(words(day)).toContain('▲ 12 minutes late')
    expect(words(day)).not.toMatch(/quorum|Record what was decided/)
    expect(await say('social-worker', '4471-CG1')).toContain('□ Mereshire Police')
  })

  it('no outcome of a conference can be recorded for it, whatever a button carries', async () => {
    await arrange()
    await held()
    const day = await one('admin', 'who is here')
    const before = audit().length
    const { activity } = await house.pressRaw('admin', day.id, 'duty.record', {
      ...buttons(day)[0]?.data,
      duty: 'hold-conference',
      child: '',
      answer: 'plan',
      on: '2026-12-22',
      note: '',
    })
    expect(activity && words(activity)).toContain('I cannot find this for you.')
    expect(audit().length).toBe(before)
  })

  it('‘who was late last month’ covers the conference and the core group, together and apart', async () => {
    await arrange()
    await house.moveClock('2026-12-10T10:30:00Z')
    for (const text of ['school arrived 9.58', 'mark HV arrived 10.14', 'police arrived 9.55'])
      await house.say('chair', text)
    await held()
    await house.moveClock('2027-01-04T10:00:00Z')
    const card = await say('admin', 'who was late last month')
    expect(card).toContain('1 conference and 1 core group, 12 invitations')
    expect(card).toContain('Conferences: 6 invitations, 3 of 3 came, ▲ 1 late')
    expect(card).toContain('Core groups: 6 invitations, 2 of 3 came, ▲ 1 late')
    expect(card).toContain(
      'Tue 22 December, 4471-CG1, core group: 2 of 3 came, 1 late (3 not marked)',
    )
    expect(card).toContain(
      'Tue 22 December, 4471-CG1: Shazia Malik, Harrowmere Community Health, 12 minutes',
    )
    expect(card).not.toMatch(/core groups? (?:was|were) recorded/)
  })

  it('the file has a row for each invitation to the core group, with no quorum', async () => {
    await arrange()
    await held()
    const { out } = await runCli(
      ['export', 'attendance', '--from', '2026-12-01', '--to', '2026-12-31'],
      { databaseFile: house.file },
    )
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(out, { columns: true, bom: true }))
      .filter((row) => row['meeting'] === '4471-CG1')
    expect(rows).toHaveLength(6)
    expect(rows.find((row) => row['person'] === 'Shazia Malik')).toMatchObject({
      kind: 'Core group',
      date: '2026-12-22',
      arrivedAt: '14:12',
      minutesLate: '12',
      late: 'yes',
      quorate: '',
      override: '',
    })
    expect(rows.find((row) => row['agency'] === 'Mereshire Police')).toMatchObject({
      arrivedAt: 'did not come',
      quorate: '',
    })
  })

  it('whoever leads the core group sees its figures and no other meeting’s; the conference’s chair not those of the core group', async () => {
    await arrange()
    await held()
    expect(await say('social-worker', 'attendance for this month')).toContain(
      '1 core group, 6 invitations',
    )
    const chairs = await say('chair', 'attendance for this month')
    expect(chairs).toContain('1 conference, 6 invitations')
    expect(chairs).not.toContain('4471-CG1')
    expect(await say('school', 'attendance')).toContain(
      'Attendance over time is shown to administrators',
    )
  })
})

describe('the plan’s dates', () => {
  it('a core group at which somebody was marked counts as held, and the next one is counted from it', async () => {
    await house.moveClock('2026-12-10T11:30:00Z')
    await house.say('chair', 'school arrived 9.58')
    const day = await house.press(
      'chair',
      'Record what was decided',
      {},
      await one('chair', 'who is here'),
    )
    await house.press('chair', 'Record it', { answer: 'plan', on: '2026-12-10', note: '' }, day)
    expect(
      words(
        await house.press(
          'social-worker',
          'Arrange a core group',
          {},
          await one('social-worker', '4471'),
        ),
      ),
    ).toContain('A new core group')
    await arrange()
    expect(await say('social-worker', 'to do')).toContain('First core group held')
    await held()
    const left = await say('social-worker', 'to do')
    expect(left).not.toContain('First core group held')
    expect(left).toContain('Next core group held')
    // Six weeks after Tuesday 22 December.
    expect(left).toContain('By Tue 2 February')
  })
})
