// A report, from 'start my report' to its second version, as its author meets it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, preset, type Shown, words } from '../../support/house.ts'
import { bodiesIn } from '../../support/kept.ts'
import { fieldIds, filled, report, submitReport, writeAllIn } from '../../support/report-writing.ts'
import { pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const one = (person: string, text: string) => house.answer(person, text)

const writeAll = (person: string, start: Shown, given: Record<string, string>) =>
  writeAllIn(house, person, { start, given })

/** The first step again, by way of reading over. */
async function fromTheStart(person: string): Promise<Shown> {
  const over = await house.press(person, 'Read it over', {}, await one(person, 'carry on'))
  return house.press(person, 'Open that part', { to: 'involvement' }, over)
}

/** The first step is written, and kept; the second is open. */
async function firstStepKept(person: string): Promise<Shown> {
  const first = await one(person, 'start my report')
  return house.press(person, 'Next', filled(first, report), first)
}

/** The school writes every step and submits it; returns the card on which it was read over, and what stood there then. */
async function submitted(): Promise<Readonly<Record<'over' | 'done', Shown>>> {
  const over = await writeAll('school', await firstStepKept('school'), report)
  return { over, done: await house.press('school', 'Submit', {}, over) }
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

const kept = (type: string) => bodiesIn(house, type)

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
    expect(words(first)).toContain('Step 1 of 11')
    expect(words(first)).not.toContain('✓ Kept')
    expect(words(first)).toContain('Nobody else sees it until you submit it.')
    await house.press('school', 'Next', filled(first, {}), first)
    expect(kept('report-draft')).toEqual([])
    const back = await one('school', 'start my report')
    const second = await house.press('school', 'Next', filled(back, report), back)
    expect(words(second)).toContain('Step 2 of 11')
    expect(words(second)).toContain('✓ Kept at 09:30')
    expect(kept('report-draft')).toHaveLength(1)
  })

  it('it is found again where it was left, on any device and after a restart', async () => {
    await firstStepKept('school')
    await house.restart()
    const again = await one('school', 'carry on where I left off')
    expect(words(again)).toContain('Step 2 of 11')
    const back = await house.press('school', 'Back', filled(again, {}), again)
    expect(preset(back, 'involvement')).toBe(report.involvement)
  })

  it('asks each child’s part in the child’s own name, with how their views were found out', async () => {
    const second = await firstStepKept('school')
    const third = await house.press('school', 'Next', {}, second)
    const step = await house.press('school', 'Next', {}, third)
    expect(words(step)).toContain('Step 4 of 11: Mia')
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
      { strengths: 'The rent is paid.' },
      await house.press('housing', 'Next', filled(first, { involvement: 'Since May.' }), first),
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

describe('words that could be others', () => {
  /** The police write words on which there are two thoughts, and the first is shown. */
  async function thoughtShown(): Promise<Shown> {
    const first = await one('police', 'start my report')
    return house.press(
      'police',
      'Next',
      { involvement: 'Mum shows a lack of engagement. The boy is attention seeking.' },
      first,
    )
  }

  it('are one private thought at a time, with reason and source, after the words are kept; it never stands in the way', async () => {
    const after = await thoughtShown()
    expect(words(after)).toContain('Step 2 of 11')
    expect(words(after)).toContain('A thought on your words, for you alone')
    expect(words(after)).toContain('‘lack of engagement’')
    expect(words(after)).toContain('Dorset')
    expect(words(after)).not.toContain('attention seeking')
    const keeping = await house.press('police', 'Keep my words', { strengths: '' }, after)
    expect(words(keeping)).not.toContain('‘lack of engagement’')
    const back = await house.press('police', 'Back', { strengths: '' }, keeping)
    expect(preset(back, 'involvement')).toContain('lack of engagement')
    expect(words(back)).toContain('‘attention seeking’')
    const used = await house.press('police', 'Use these words', filled(back, {}), back)
    expect(preset(used, 'involvement')).toBe(
      'Mum shows a lack of engagement. The boy is seeking connection.',
    )
    // Remembered for that place, also another day and on another device.
    expect(words(await one('police', 'carry on'))).not.toContain('A thought on your words')
  })

  it('what the child says is left as the child says it, and harm is never softened', async () => {
    const step = await firstStepKept('police')
    const worries = await house.press('police', 'Next', { strengths: 'The family rang us.' }, step)
    const child = await house.press(
      'police',
      'Next',
      {
        'worries-seen': 'The volatile father punched the child, who was attention seeking.',
        'worries-thought': '',
        'worries-heard': '',
      },
      worries,
    )
    expect(buttons(child).some(({ verb }) => verb === 'report.use-words')).toBe(false)
    const [impact = '', views = ''] = fieldIds(child)
    const after = await house.press(
      'police',
      'Next',
      { ...filled(child, {}), [impact]: '', [views]: 'He says the naughty step is a punishment.' },
      child,
    )
    expect(words(after)).not.toContain('‘naughty’')
  })

  it('nothing about them is counted, shown to the chair or written into the audit', async () => {
    await house.press('police', 'Keep my words', {}, await thoughtShown())
    expect(words(await one('chair', "who's coming"))).not.toContain('engagement')
    expect(kept('audit').join()).not.toMatch(/engagement|thought|words/)
  })
})

describe('what belongs to the chair alone', () => {
  it('is a paper of its own: the report never holds it', async () => {
    await firstStepKept('police')
    const over = await one('police', 'submit my report')
    const annex = await house.press('police', 'Open that part', { to: 'annex' }, over)
    await house.press(
      'police',
      'Next',
      { annex: 'The informant lives next door.', 'annex-why': 'It would put them in danger.' },
      annex,
    )
    const again = await writeAll(
      'police',
      await house.press(
        'police',
        'Open that part',
        { to: 'strengths' },
        await one('police', 'submit my report'),
      ),
      {
        ...report,
        annex: 'The informant lives next door.',
        'annex-why': 'It would put them in danger.',
      },
    )
    expect(words(again)).toContain('There is a restricted annex')
    expect(words(again)).not.toContain('informant')
    await house.press('police', 'Submit', {}, again)
    expect(kept('report-annex').join()).toContain('informant')
    expect(kept('report-annex-draft')).toEqual([])
    expect(kept('report-version').join()).not.toContain('informant')
  })
})

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
    expect(words(more)).toContain('Step 1 of 11')
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
