// A report, from 'start my report' to its second version, as its author meets it.
import { describe, expect, it } from 'vitest'

import { buttons, preset, type Shown, words } from '../../support/house.ts'
import { fieldIds, filled, report } from '../../support/report-writing.ts'
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

/** The first step again, by way of reading over. */
async function fromTheStart(person: string): Promise<Shown> {
  const over = await house.press(person, 'Read it over', {}, await one(person, 'carry on'))
  return house.press(person, 'Open that part', { to: 'strengths' }, over)
}

/** The date is put right in the school's report; returns what stands there. */
async function amended(): Promise<Readonly<Record<'over' | 'part' | 'changed' | 'done', Shown>>> {
  const over = await one('school', 'I spelt a date wrong in my report')
  const part = await house.press('school', 'Open that part', { to: 'worries' }, over)
  const changed = await house.press(
    'school',
    'Read it over',
    { ...filled(part, {}), 'worries-seen': 'On 4 November Mia had a bruise on her arm.' },
    part,
  )
  return {
    over,
    part,
    changed,
    done: await house.press('school', 'Submit the change', {}, changed),
  }
}

describe('a report is written in one card', () => {
  it('whoever asks whether one is needed is answered with the rule, its source and the day', async () => {
    const answer = words(await one('school', "do I need a report if I'm coming"))
    expect(answer).toContain('Yes, also when you come')
    expect(answer).toContain('Tue 8 December')
    expect(answer).toContain('Portsmouth lunchtime briefing, 2017')
  })

  it('whoever asks whether it is theirs or a colleague’s hears who has it now', async () => {
    const ask = async () => words(await one('school', 'does callum have to do the report or me'))
    expect(await ask()).toContain('It is yours now: no colleague is named in your place.')
    await house.say('school', 'callum pryce will come instead of me')
    expect(await ask()).toContain('It is yours now: Callum Pryce has been named and has not said')
  })

  it('looking at it keeps nothing; the first Next keeps what was written, and says when', async () => {
    const first = await one('school', 'start my report')
    expect(words(first)).toContain('Step 1 of 6')
    expect(words(first)).not.toContain('✓ Kept')
    expect(words(first)).toContain('Private until you submit. Saved as you go.')
    await house.press('school', 'Next', filled(first, {}), first)
    expect(kept('report-draft')).toEqual([])
    const back = await one('school', 'start my report')
    const second = await house.press('school', 'Next', filled(back, report), back)
    expect(words(second)).toContain('Step 2 of 6')
    expect(words(second)).toContain('✓ Kept at 09:30')
    expect(kept('report-draft')).toHaveLength(1)
  })

  it('it is found again where it was left, on any device and after a restart', async () => {
    await firstStepKept('school')
    await house.restart()
    const again = await one('school', 'carry on where I left off')
    expect(words(again)).toContain('Step 2 of 6')
    const back = await house.press('school', 'Back', filled(again, {}), again)
    expect(preset(back, 'strengths')).toBe(report.strengths)
  })

  it('asks each child’s part in the child’s own name, with how their views were found out', async () => {
    const second = await firstStepKept('school')
    const step = await house.press('school', 'Next', {}, second)
    expect(words(step)).toContain('Step 3 of 6: Mia')
    expect(words(step)).toContain('What does this mean for Mia, day by day?')
    expect(words(step)).toContain('By whom?')
  })

  it('is read over before it goes, and asks kindly for what it cannot be without: strengths beside worries, and a clear view', async () => {
    await firstStepKept('school')
    const worried = { ...report, strengths: '', view: '' }
    const over = await writeAll('school', await fromTheStart('school'), worried)
    expect(words(over)).toContain('Please add what goes well too')
    // The school knows Mia alone: a view of Leo may be given, and is not asked for.
    expect(words(over)).toContain('What is your clear view for Mia')
    expect(words(over)).not.toContain('What is your clear view for Leo')
    const refused = await house.press('school', 'Submit', {}, over)
    expect(words(refused)).toContain('Please add what goes well too')
    expect(kept('report-version')).toEqual([])
    const strengths = await house.press('school', 'Add it now', {}, refused)
    expect(fieldIds(strengths)).toEqual(['strengths'])
    await house.press('school', 'Read it over', { strengths: report.strengths }, strengths)
  })

  it('goes in once, however often it is tapped; the draft is gone, and nobody is told anything of its words', async () => {
    const { over, done } = await submitted()
    expect(words(over)).toContain('Read it over, and submit it')
    expect(words(done)).toContain('Your report is in')
    expect(words(done)).toContain('✓ Submitted at 09:30')
    expect(words(done)).not.toContain('late')
    expect(buttons(done)[0]?.title).toBe('Share it with the family')
    const again = await house.pressRaw(
      'school',
      over.id,
      'report.submit',
      buttons(over).find(({ verb }) => verb === 'report.submit')?.data,
    )
    expect(again.activity === undefined ? '' : words(again.activity)).toContain('Your report is in')
    expect(kept('report-version')).toHaveLength(1)
    expect(kept('report-draft')).toEqual([])
    expect(kept('audit').filter((body) => body.includes('report.submitted'))).toHaveLength(1)
    expect(kept('audit').join()).not.toContain('bruise')
    expect(kept('case').join()).not.toContain('bruise')
  })

  it('is no longer owed then, and the chair sees whose are in and whose are still to come', async () => {
    await submitted()
    const status = words(await one('chair', 'any reports still outstanding'))
    expect(status).toContain('1 of 6 reports is in')
    expect(status).toContain('Mereshire Police')
    expect(status).not.toContain('Still to come: Alder Lane Primary School')
  })

  it('a change becomes a second version that says what is different, and the first stays', async () => {
    await submitted()
    const { over, part, changed, done } = await amended()
    expect(words(over)).toContain('Choose the part to change')
    expect(preset(part, 'worries-seen')).toBe(report['worries-seen'])
    expect(words(changed)).toContain('Changed so far Worries: what I have seen or what is recorded')
    expect(words(done)).toContain('Version 2 is in. One part is different')
    expect(words(done)).toContain('✓ Version 1')
    const versions = kept('report-version')
    expect(versions).toHaveLength(2)
    expect(
      versions.some((body) => body.includes('3 November')) &&
        versions.some((body) => body.includes('4 November')),
    ).toBe(true)
    expect(kept('audit').filter((body) => body.includes('report.amended'))).toHaveLength(1)
  })

  it('a change in which nothing is different is no version', async () => {
    await submitted()
    await amended()
    const over = await one('school', 'change my report')
    const same = await house.press('school', 'Submit the change', {}, over)
    expect(words(same)).toMatch(/Nothing is different from version 2|Your report is in/)
    expect(kept('report-version')).toHaveLength(2)
  })

  it('a card from before it was submitted keeps nothing unasked, and loses nothing of what is different in it', async () => {
    const old = await one('school', 'start my report')
    const next = buttons(old).find(({ verb }) => verb === 'report.next')
    if (next === undefined) throw new Error('The school has no card from before')
    await submitted()
    const shown = await house.pressRaw('school', old.id, 'report.next', {
      ...next.data,
      seen: '2026-11-23T09:30:00.000Z',
      step: 'strengths',
      strengths: 'Mia sings in the choir.',
    })
    const after = shown.activity
    if (after === undefined) throw new Error('Nothing stands there')
    expect(words(after)).toContain('is not kept. Press Next to keep it as a change.')
    expect(preset(after, 'strengths')).toBe('Mia sings in the choir.')
    expect(kept('report-draft')).toEqual([])
    const unchanged = await house.pressRaw('school', old.id, 'report.next', {
      ...next.data,
      seen: '2026-11-23T09:30:00.000Z',
      step: 'strengths',
      strengths: report.strengths,
    })
    expect(unchanged.activity === undefined ? '' : words(unchanged.activity)).toContain(
      'The card was an older one',
    )
  })
})

describe('two devices at once', () => {
  it('keep the newest of each field, say what was done, and lose neither’s words', async () => {
    const first = await one('housing', 'start my report')
    const worries = await house.press(
      'housing',
      'Next',
      filled(first, { strengths: 'The rent is paid.' }),
      first,
    )
    // The telephone has the same step open; the computer writes in it meanwhile.
    const next = buttons(worries).find(({ verb }) => verb === 'report.next')
    await house.pressRaw('housing', worries.id, 'report.next', {
      ...next?.data,
      'worries-seen': 'The door was broken on 2 November.',
      'worries-thought': '',
      'worries-heard': '',
    })
    const late = await house.pressRaw('housing', worries.id, 'report.next', {
      ...next?.data,
      'worries-seen': '',
      'worries-thought': 'I think somebody forced it.',
      'worries-heard': '',
    })
    const after = late.activity === undefined ? '' : words(late.activity)
    expect(after).toContain(
      'was changed on another device since this card was drawn. The newer words stand.',
    )
    const draft = kept('report-draft').join()
    expect(draft).toContain('The door was broken on 2 November.')
    expect(draft).toContain('I think somebody forced it.')
    const both = await house.pressRaw('housing', worries.id, 'report.next', {
      ...next?.data,
      'worries-seen': 'The lock was broken.',
      'worries-thought': 'I think somebody forced it.',
      'worries-heard': '',
    })
    const shown = both.activity
    if (shown === undefined) throw new Error('Nothing stands there')
    expect(words(shown)).toContain(
      '“The door was broken on 2 November.” Yours are newer and stand.',
    )
    const back = await house.press('housing', 'Bring the other words back', {}, shown)
    expect(words(back)).toContain('✓ Kept')
    expect(kept('report-draft').join()).toMatch(
      /"words":"The door was broken on 2 November\."[^{}]*"at"/,
    )
  })
})
