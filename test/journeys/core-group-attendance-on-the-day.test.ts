// Attendance at a core group: on the day and after it, and the plan’s dates.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { runCli } from '../cli/run-cli.ts'
import { buttons, words } from '../support/house.ts'
import { arrange, audit, house, one, say, withAHouse } from './core-group-attendance-ground.ts'

withAHouse()

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
    expect(await say('social-worker', 'to do')).toContain('Hold the first core group')
    await held()
    const left = await say('social-worker', 'to do')
    expect(left).not.toContain('Hold the first core group')
    expect(left).toContain('Hold the next core group')
    // Six weeks after Tuesday 22 December.
    expect(left).toContain('By Tue 2 February')
  })
})
