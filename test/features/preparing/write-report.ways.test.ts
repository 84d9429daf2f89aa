// The ways through a report: the short one, typed words, late, in and out.
import { describe, expect, it } from 'vitest'

import { buttons, preset, words } from '../../support/house.ts'
import { fieldIds, filled, report, submitReport } from '../../support/report-writing.ts'
import { pressVerb } from './buttons.ts'
import {
  firstStepKept,
  house,
  kept,
  one,
  submitted,
  withAHouse,
  writeAll,
} from './write-report-ground.ts'

withAHouse()

describe('the two-minute route', () => {
  it('gives a GP three short fields and one button', async () => {
    const short = await one('gp', 'start my report')
    expect(words(short)).toContain('Your report in two minutes')
    expect(fieldIds(short)).toHaveLength(3)
    const missing = await house.press(
      'gp',
      'Submit',
      {
        strengths: '',
        'worries-seen': 'Mia has missed two appointments.',
        'view-of-all': 'cin-plan',
      },
      short,
    )
    expect(words(missing)).toContain('Please add what goes well too')
    expect(preset(missing, 'worries-seen')).toBe('Mia has missed two appointments.')
    const more = await house.press(
      'gp',
      'Add more',
      { ...filled(missing, {}), strengths: 'Mum keeps the baby’s appointments.' },
      missing,
    )
    expect(words(more)).toContain('Step 1 of 6')
    const over = await house.press('gp', 'Read it over', filled(more, {}), more)
    expect(words(over)).toContain('Mum keeps the baby’s appointments.')
    expect(words(await house.press('gp', 'Submit', {}, over))).toContain(
      'Your view: Mia: a child in need plan; Leo: a child in need plan',
    )
  })
})

describe('what people type', () => {
  it('a child’s own words are shown in a form first, and kept with one tap', async () => {
    const form = await one('health-visitor', 'Leo told me he misses his dad')
    expect(words(form)).toContain('The child’s own words')
    expect(kept('report-draft').join()).not.toContain('misses his dad')
    const after = await house.press(
      'health-visitor',
      'Keep it in my report',
      { ...filled(form, {}), said: '“I miss my dad.”', how: 'Playing' },
      form,
    )
    expect(words(after)).toContain(': Leo')
    expect(kept('report-draft').join()).toContain('I miss my dad.')
  })

  it('‘what do I put for impact’ is answered with help and its source', async () => {
    const help = words(await one('health-visitor', 'what do i put for impact'))
    expect(help).toContain('Describe a day of this child')
    expect(help).toContain('Portsmouth')
  })

  it('whoever has no report to write is told so, and learns nothing', async () => {
    expect(words(await one('midwife', 'start my report'))).toContain(
      'I find no meeting for which you write a report',
    )
  })
})

describe('late', () => {
  it('the author is reminded in time and on the day, the chair after it; late is taken and marked, also once the meeting has begun', async () => {
    await submitted()
    const second = await firstStepKept('housing')
    await house.press('housing', 'Next', filled(second, report), second)
    await house.moveClock('2026-12-08T09:30:00Z')
    // It is to be shown to the family by then as well: both come in the day's one message.
    const reminded = async (person: string) =>
      (await house.chat(person)).some(
        (shown) => shown.at.startsWith('2026-12-08') && /Submit your report/.test(words(shown)),
      )
    expect(await reminded('housing')).toBe(true)
    expect(await reminded('school')).toBe(false)
    await house.moveClock('2026-12-09T09:30:00Z')
    // The chair has more to look at that day: it comes in the day's one message.
    expect(
      (await house.chat('chair')).filter((shown) =>
        /Not done yet: [^.]*Report submitted/.test(words(shown)),
      ),
    ).toHaveLength(1)
    expect(words(await one('chair', 'which reports are missing'))).toContain('Harrowmere Homes')
    await house.moveClock('2026-12-10T10:20:00Z')
    const over = await writeAll(
      'housing',
      await house.press('housing', 'Read it over', {}, await one('housing', 'carry on')),
      {},
    )
    const strengths = await house.press('housing', 'Open that part', { to: 'view' }, over)
    const ready = await house.press('housing', 'Read it over', filled(strengths, report), strengths)
    const done = await house.press('housing', 'Submit', {}, ready)
    expect(words(done)).toContain('It is late, and taken all the same')
    expect(kept('case').join()).toMatch(/"late":true/)
  })
})

describe('the ways in and out of a report', () => {
  it('lead from the rule to the first step, put the draft away, and find it again', async () => {
    const rule = await one('school', 'do i need a report for 4471')
    const first = await pressVerb(house, 'school', { verb: 'report.write', on: rule })
    expect(words(first)).toContain('Step 1 of')
    const over = await pressVerb(house, 'school', {
      verb: 'report.go',
      on: first,
      inputs: { ...filled(first, report), to: 'read-over' },
    })
    const kept = await pressVerb(house, 'school', { verb: 'report.keep', on: over })
    expect(words(kept)).toContain('Your report is kept')
    const found = await house.pressRaw('school', kept.id, 'report.mine', {})
    expect(found.activity && words(found.activity)).toContain('Before you submit')
    const key = buttons(rule).find(({ verb }) => verb === 'report.write')?.data
    const asked = await house.pressRaw('school', kept.id, 'report.rule', key)
    expect(asked.activity && words(asked.activity)).toContain('Write my report')
  })

  it('lead from a submitted report to its words, and to a change of them', async () => {
    const done = await submitReport(house, 'school', { number: '4471' })
    const own = await pressVerb(house, 'school', { verb: 'report.read-own', on: done })
    expect(words(own)).toContain('Your report, version 1')
    const change = await pressVerb(house, 'school', { verb: 'report.amend', on: own })
    expect(words(change)).toContain('Submit the change')
  })
})
