// Reports under four practices: a core group, a child who moves here, and one who is not born yet.
import { describe, expect, it } from 'vitest'

import { words } from '../support/house.ts'
import { fieldIds, filled, report, writeAllIn } from '../support/report-writing.ts'
import {
  bringIn,
  house,
  one,
  say,
  theConferenceIn,
  withAHouse,
} from './report-four-practices-ground.ts'

withAHouse()

describe('a core group to which somebody cannot come', () => {
  it('takes their word before it as a note, the one way that there is; they owe no report any more then', async () => {
    await theConferenceIn('portsmouth')
    await bringIn({
      family: 'HC-8101',
      conference: '8101-CG1',
      kind: 'core-group',
      practice: 'portsmouth',
      date: '2027-02-04',
      chair: '',
      invited: 'Ruth Adeyemi; she knows him well\nGrace Lindqvist; he comes to your drop-in',
    })
    const asked = await one('school', 'do I need a report for 8101-CG1 if I cannot come')
    expect(words(asked)).toContain('Not if you come')
    expect(words(asked)).toContain('word of how things are before the meeting')
    expect(words(asked)).toContain('Portsmouth one minute guide')
    expect(await say('school', 'start my report for 8101-CG1')).toContain(
      'A core group needs no report',
    )
    const decline = await house.press(
      'school',
      'Can’t come',
      {},
      (await house.chat('school'))
        .filter(
          (shown) => words(shown).includes('8101-CG1') && words(shown).includes('Please answer by'),
        )
        .at(-1),
    )
    await house.press(
      'school',
      'Send this answer',
      { reason: 'A school trip', askInstead: 'the head' },
      decline,
    )
    expect(await say('social-worker', "who's coming to 8101-CG1")).toContain(
      'Owes a report instead',
    )
    expect(
      words(
        await house.press(
          'school',
          'Leave this note',
          { words: 'Ade was here every day.' },
          await house.press('school', 'I cannot come: write now', {}, asked),
        ),
      ),
    ).toContain('Your note is in')
    expect(await say('school', 'to do')).not.toContain('8101-CG1')
    expect(await say('social-worker', "who's coming to 8101-CG1")).not.toContain(
      'Owes a report instead',
    )
  })
})

describe('a child who moves here', () => {
  it('brings the plan, the assessment, the earlier reports and the chronology, or the report is not complete', async () => {
    await bringIn({
      family: 'HC-8106',
      conference: '8106',
      kind: 'transfer-in',
      practice: 'tower-hamlets',
      from_practice: 'portsmouth',
      date: '2027-02-18',
      counted_from: '2027-02-01',
    })
    const over = await writeAllIn(house, 'social-worker', {
      start: await one('social-worker', 'start my report for 8106'),
      given: report,
    })
    const asked = words(over)
    for (const what of [
      'plan so far (Norfolk procedures)',
      'the assessment',
      'the earlier reports',
      'chronology (Sussex procedures)',
    ])
      expect(asked).toContain(what)
    const transfer = await house.press('social-worker', 'Open that part', { to: 'transfer' }, over)
    expect(fieldIds(transfer)).toEqual(['current-plan', 'assessment', 'earlier-reports'])
    const next = await house.press(
      'social-worker',
      'Next',
      {
        'current-plan': 'Nobody hits anybody.',
        assessment: 'Of June 2026, with Portsmouth.',
        'earlier-reports': 'Two, sent on 4 January.',
      },
      transfer,
    )
    const events = await house.press('social-worker', 'Add it now', {}, next)
    const last = await house.press(
      'social-worker',
      'Read it over',
      filled(events, { chronology: '1 February: moved.' }),
      events,
    )
    expect(words(await house.press('social-worker', 'Submit', {}, last))).toContain(
      'Your report is in',
    )
  })
})

describe('a baby who is not born yet', () => {
  it('has a question of its own, and none about what the baby says', async () => {
    await bringIn({
      family: 'HC-8107',
      conference: '8107',
      kind: 'pre-birth',
      practice: 'dorset',
      date: '2027-02-23',
      counted_from: '2027-02-05',
      children: 'Baby, unborn',
    })
    const over = await one('school-nurse', 'start my report for 8107').then((start) =>
      house.press('school-nurse', 'Read it over', filled(start, {}), start),
    )
    const id = /"value":"(child\.[^"]+)"/.exec(JSON.stringify(over.cards))?.[1] ?? ''
    const baby = await house.press('school-nurse', 'Open that part', { to: id }, over)
    expect(words(baby)).toContain('Before Baby is born: what has to be ready?')
    expect(fieldIds(baby).map((each) => each.split(':')[0])).toEqual(['before-birth', 'impact'])
  })
})
