// A core group after the first conference, from the invitation to the audit, as people meet it.
import { writeFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { runCli } from '../cli/run-cli.ts'
import { buttons, preset, words } from '../support/house.ts'
import {
  arrange,
  audit,
  form,
  house,
  one,
  say,
  withAHouse,
} from './core-group-attendance-ground.ts'

withAHouse()

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
  const asked = await house.press(person, 'Can’t come', {}, await house.last(person))
  await house.press(person, 'Send this answer', { reason, askInstead: 'the duty desk' }, asked)
}

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
      `${heading}\nHC-20391,4471-CG9,${kind},portsmouth,2026-12-22,14:00,Family ` +
      'Hub,,,daniel.whitlock@example.org,priya.nair@example.org,Mia:7; ' +
      'Leo:3,Ruth Adeyemi,ruth.adeyemi@example.org,Alder Lane Primary ' +
      `School,Designated safeguarding lead,You see Mia every day.,,,${counted}\n`
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
    const asked = await house.press('school', 'Send someone', {}, await house.last('school'))
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
