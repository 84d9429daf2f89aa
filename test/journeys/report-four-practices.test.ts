// An initial conference under each of the four practices, from the question to the last report that comes in; a review; a
// child who moves here; a baby not born yet.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, preset, type Shown, words } from '../support/house.ts'
import { fieldIds, filled, report, writeAllIn } from '../support/report-writing.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const one = (person: string, text: string) => house.answer(person, text)
const say = async (person: string, text: string): Promise<string> => words(await one(person, text))
const form = {
  kind: 'initial',
  time: '10:00',
  counted_from: '',
  place: 'Town Hall',
  online_link: '',
  chair: 'second-chair',
  social_worker: 'social-worker',
  from_practice: '',
  previous_kind: '',
  children: 'Ade, 8',
  invited:
    'Daniel Whitlock; you know the family\nRuth Adeyemi; she knows him well\nGrace Lindqvist; he comes to your drop-in',
}
async function bringIn(given: Record<string, string>): Promise<void> {
  await house.say('admin', 'add new conference')
  const done = words(await house.press('admin', 'Bring it in and invite', { ...form, ...given }))
  if (!done.includes(`${given['conference'] ?? ''} is in`)) throw new Error(done)
}
/** Writes and submits a whole report for this meeting. */
async function submit(
  person: string,
  number: string,
  more: Record<string, string> = {},
): Promise<Shown> {
  const start = await one(person, `start my report for ${number}`)
  const over = await writeAllIn(house, person, { start, given: { ...report, ...more } })
  return house.press(person, 'Submit', {}, over)
}

const practices = [
  {
    practice: 'portsmouth',
    number: '8101',
    date: '2027-01-28',
    counted_from: '2027-01-11',
    due: 'Tue 26 January',
    source: 'Portsmouth lunchtime briefing',
  },
  // The family sees it two days before, counted as working days: Easter lies between (K2).
  {
    practice: 'tower-hamlets',
    number: '8102',
    date: '2027-03-31',
    counted_from: '2027-03-08',
    due: 'Thu 25 March',
    source: 'our default',
  },
  // K3: the May bank holiday.
  {
    practice: 'dorset',
    number: '8103',
    date: '2027-05-04',
    counted_from: '2027-04-13',
    due: 'Thu 29 April',
    source: 'Dorset',
  },
  // The family has it three days before; New Year lies between.
  {
    practice: 'dudley',
    number: '8104',
    date: '2027-01-05',
    counted_from: '2026-12-10',
    due: 'Wed 30 December',
    source: 'our default',
  },
] as const

type Council = (typeof practices)[number]

/** Brings in the family’s initial conference under this practice. */
async function theConferenceIn(name: Council['practice']): Promise<void> {
  const council = practices.find(({ practice }) => practice === name)
  if (council === undefined) throw new Error(`There is no ${name} here`)
  const { practice, number, date, counted_from } = council
  await bringIn({ family: `HC-${number}`, conference: number, practice, date, counted_from })
}

/** Asks everybody who is invited for a report, by the practice’s own day, and says where that stands. */
async function askForReports({ practice, number, due, source }: Council): Promise<void> {
  await theConferenceIn(practice)
  const rule = await say('school', `do I need a report if I'm coming to ${number}`)
  expect(rule).toContain('Yes, also when you come')
  expect(rule).toContain(due)
  expect(rule).toContain(source)
  expect(await say('second-chair', `any reports still outstanding for ${number}`)).toContain(
    '0 of 3 reports are in. Still to come',
  )
}

/** Takes the reports one by one, and the chair sees who has submitted and who has not. */
async function takeReports({ number }: Council): Promise<void> {
  await submit('school', number)
  await submit('school-nurse', number)
  const status = await say('second-chair', `any reports still outstanding for ${number}`)
  expect(status).toContain('2 of 3 reports are in. Still to come')
  expect(status).toContain("Harrowmere Children's Social Care.")
}

/** Asks the social worker for a chronology, and everybody for strengths and a clear view. */
async function askForChronology({ number }: Council): Promise<void> {
  const start = await one('social-worker', `start my report for ${number}`)
  const over = await writeAllIn(house, 'social-worker', {
    start,
    given: { ...report, view: '' },
  })
  expect(words(over)).toContain('chronology (Sussex procedures)')
  expect(words(over)).toContain('What is your clear view for Ade')
  const refused = await house.press('social-worker', 'Submit', {}, over)
  expect(words(refused)).toContain('What is your clear view for Ade')
  const view = await house.press('social-worker', 'Add it now', {}, refused)
  const next = await house.press('social-worker', 'Next', filled(view, { view: 'cp-plan' }), view)
  const last = await house.press(
    'social-worker',
    'Read it over',
    filled(next, { chronology: '3 March: police called to the home.' }),
    next,
  )
  expect(words(await house.press('social-worker', 'Submit', {}, last))).toContain(
    'Your report is in',
  )
  expect(await say('second-chair', `any reports still outstanding for ${number}`)).toContain(
    '3 of 3 reports are in.',
  )
}

describe('an initial conference', () => {
  it.each(practices)(
    'has its reports in $practice: asked for by the practice’s own day, taken one by one, whole',
    async (council) => {
      await askForReports(council)
      await takeReports(council)
      await askForChronology(council)
    },
  )
})

describe('words about a family that could be kinder, in Dorset', () => {
  it('a report that says ‘lack of engagement’ shows a private thought, and is submitted unchanged all the same (K3)', async () => {
    await theConferenceIn('dorset')
    await submit('school', '8103')
    const part = await house.press(
      'school',
      'Open that part',
      { to: 'worries' },
      await one('school', 'change my report for 8103'),
    )
    const next = await house.press(
      'school',
      'Read it over',
      { ...filled(part, {}), 'worries-thought': 'There is a lack of engagement.' },
      part,
    )
    expect(words(next)).toContain('‘lack of engagement’')
    expect(words(await house.press('school', 'Submit the change', {}, next))).toContain(
      'Version 2 is in',
    )
  })
})

describe('the cycle after', () => {
  beforeEach(async () => {
    await theConferenceIn('dudley')
    await submit('school', '8104')
    await bringIn({
      family: 'HC-8104',
      conference: '8105',
      kind: 'review',
      practice: 'dudley',
      date: '2027-03-30',
      counted_from: '2027-01-05',
      previous_kind: 'initial',
      invited: `${form.invited}\nFemi Balogun; the flat`,
    })
  })

  it('a Dudley review begins with what the same agency wrote last, marked with its day and asked: still true?', async () => {
    const start = await one('school', 'start my report for 8105')
    expect(words(start)).toContain('From your last report, Tue 5 January: still true?')
    expect(preset(start, 'involvement')).toBe(report.involvement)
    const next = await house.press('school', 'Next', filled(start, {}), start)
    const back = await house.press('school', 'Back', filled(next, {}), next)
    // Whoever went on has looked at it.
    expect(words(back)).not.toContain('still true?')
    const over = await house.press('school', 'Read it over', filled(back, {}), back)
    expect(words(over)).toContain('from your last report, Tue 5 January: still true?')
    // A clear view and a child's views are of today.
    expect(words(over)).toContain('What is your clear view for Ade')
    expect(words(over)).not.toContain('I want it quiet at night')
  })

  it('nobody of another agency begins with it', async () => {
    const start = await one('housing', 'start my report for 8105')
    expect(words(start)).toContain('Step 1 of')
    expect(words(start)).not.toContain('still true?')
    expect(preset(start, 'involvement')).toBe('')
  })
})

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
      'I cannot come',
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
    const last = await house.press(
      'social-worker',
      'Read it over',
      filled(next, { chronology: '1 February: moved.' }),
      next,
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
