// From a submitted report to the table: who reads it and when, what goes round, the annex, a version for one parent, the
// pack, and the files; and what nobody else ever sees.
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, fieldsOn, type House, openHouse, type Shown, words } from '../support/house.ts'
import { plainReport, submitReport, type Written } from '../support/report-writing.ts'

const canary = 'MAGPIE-SEVEN'
const secret = 'OTTER-TWELVE'
const schools: Written = {
  ...plainReport,
  'child-views': `I hide when it is loud. ${canary}`,
  annex: `Mia told us of the second telephone. ${secret}`,
  'annex-why': 'The police have asked.',
}

let house: House
beforeEach(async () => {
  house = await openHouse()
  await submitReport(house, 'school', { number: '4471', written: schools })
  await submitReport(house, 'health-visitor', {
    number: '4471',
    written: { ...plainReport, strengths: 'Leo is walking.', view: 'cin-plan' },
  })
})
afterEach(async () => {
  try {
    await theirWordsAreWithNobodyElse()
    await noLockScreenSaysAnything()
  } finally {
    await house.close()
  }
})

const say = (person: string, text: string) => house.answer(person, text)
const read = async (person: string, on: Shown, index = 0): Promise<Shown> => {
  const button = buttons(on).filter(({ title }) => title === 'Read it')[index]
  if (button === undefined) throw new Error(`${person} has nothing to read`)
  const { activity } = await house.pressRaw(person, on.id, button.verb, button.data)
  if (activity === undefined) throw new Error('Nothing was shown')
  return activity
}
const forged = async (
  person: string,
  verb: string,
  data: Record<string, unknown>,
): Promise<string> => {
  const { activity } = await house.pressRaw(person, (await house.last(person)).id, verb, data)
  return activity === undefined ? '' : words(activity)
}
const seenBy = async (person: string): Promise<string> =>
  (await house.chat(person)).map((shown) => JSON.stringify(shown)).join('\n')
const linkOn = (shown: Shown): string =>
  /"url":"(http[^"]+)"/.exec(JSON.stringify(shown.cards))?.[1] ?? ''
const wordsInFile = async (link: string): Promise<string> => {
  const answer = await fetch(link)
  expect(answer.headers.get('content-type')).toContain('wordprocessingml')
  const zip = await JSZip.loadAsync(await answer.arrayBuffer())
  return (await zip.file('word/document.xml')?.async('text')) ?? ''
}

describe('before it goes round', () => {
  it('the chair reads it step by step, the family and the child first', async () => {
    const first = await read('chair', await say('chair', 'reports'))
    expect(words(first)).toContain('The family')
    expect(words(first)).toContain('Mum says that mornings are hard.')
    const second = await house.press('chair', 'Next', {}, first)
    expect(words(second)).toMatch(/Mia .*What the child says.*MAGPIE-SEVEN/)
    expect(words(await house.press('chair', 'Back', {}, second))).toContain('1 of')
  })

  it('the administrator sees that it came, and nothing of what it says', async () => {
    const status = await say('admin', 'reports')
    expect(words(status)).toContain('2 of 6 reports are in')
    expect(words(status)).toContain('With a restricted annex')
    expect(buttons(status).some(({ title }) => title === 'Read it')).toBe(false)
    const [row] = buttons(await say('chair', 'reports')).filter(
      ({ verb }) => verb === 'report.read',
    )
    expect(await forged('admin', 'report.read', row?.data ?? {})).toContain(
      'I cannot find this for you.',
    )
  })

  it('nobody else has it: not with the chair’s own button', async () => {
    const [row] = buttons(await say('chair', 'reports')).filter(
      ({ verb }) => verb === 'report.read',
    )
    for (const person of [
      'health-visitor',
      'police',
      'gp',
      'housing',
      'school-deputy',
      'midwife',
      'second-chair',
    ]) {
      for (const verb of [
        'report.read',
        'report.word',
        'report.annex',
        'version-for.form',
        'pack.open',
        'pack.word',
        'circulate.send',
      ])
        expect(await forged(person, verb, row?.data ?? {}), `${person} ${verb}`).toContain(
          'I cannot find this for you.',
        )
      expect(await seenBy(person)).not.toContain(canary)
    }
  })
})

describe('the restricted annex', () => {
  it('is found by the chair who asks for it in words; to anybody else the bot gives nothing out', async () => {
    for (const asks of ['show me the restricted annex', 'school annex', 'annex']) {
      const found = await say('chair', asks)
      expect(words(found), asks).toContain('1 report has a restricted annex.')
      expect(words(found), asks).not.toContain('Harrowmere Community Health')
      expect(words(await house.press('chair', 'The restricted annex', {}, found)), asks).toContain(
        secret,
      )
    }
    for (const person of ['admin', 'social-worker', 'health-visitor', 'second-chair'])
      expect(words(await say(person, 'show me the restricted annex')), person).toContain(
        'I cannot give that out here.',
      )
    expect(words(await say('chair', 'give dad the restricted annex'))).toContain(
      'I cannot give that out here.',
    )
  })
})

describe('a submitted report', () => {
  it('goes its way: the annex for the chair, a version for one parent, round to the readers, and into the pack', async () => {
    // The restricted annex.
    await theAnnexIsForTheChair()
    // A version for one parent.
    await aVersionIsAskedFor()
    const file = await theVersionIsMade()
    await anAmendmentEndsIt(file)
    // Sending them round.
    await thePreviewSaysWhatGoes()
    await theReportsGoRound()
    await thoseWhoHaveItReadIt()
    await whoeverIsTakenOffReadsNothing()
    // The pack, and the files.
    await theChairOpensThePack()
    await theFilesHoldNoAnnex()
  }, 300_000)
})

/** The annex is opened by the chair, who may let the lead social worker read it and stop that again. */
async function theAnnexIsForTheChair(): Promise<void> {
  const [row] = buttons(await say('chair', 'reports')).filter(({ verb }) => verb === 'report.read')
  expect(await forged('social-worker', 'report.annex', row?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
  const annex = await house.press(
    'chair',
    'The restricted annex',
    {},
    await read('chair', await say('chair', 'reports')),
  )
  expect(words(annex)).toContain(secret)
  const open = await house.press('chair', 'Let the social worker read it', {}, annex)
  expect(await forged('social-worker', 'report.annex', row?.data ?? {})).toContain(secret)
  await house.press('chair', 'For the chair alone again', {}, open)
  expect(await forged('social-worker', 'report.annex', row?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
  expect(await forged('admin', 'report.annex', row?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
}

/** A version is asked of the chair with what is left out and why, and is no paper before that is agreed. */
async function aVersionIsAskedFor(): Promise<void> {
  const out = 'worries-heard'
  const form = await house.press(
    'school',
    'A version for one parent',
    {},
    await say('school', 'share my report'),
  )
  // What may tell who said something stands first; the rest of a long report is a tap away.
  const [first = '', others = ''] = JSON.stringify(form.cards).split('"id":"other-parts"')
  expect(
    [first, others].map((part) =>
      [...part.matchAll(/"title":"[^"]*","value":"([a-z-]+)/g)]
        .map(([, field]) => field)
        .filter((field) => ['worries-heard', 'offer'].includes(field ?? '')),
    ),
  ).toEqual([['worries-heard'], ['offer']])
  expect(others).toContain('"isVisible":false')
  expect(
    words(
      await house.press(
        'school',
        'Send it to the chair',
        { parent: 'dad', parts: out, rationale: '' },
        form,
      ),
    ),
  ).toContain('Please write who would be harmed')
  expect(
    words(
      await house.press(
        'school',
        'Send it to the chair',
        { parent: 'dad', parts: '', rationale: 'He would know which neighbour.' },
        form,
      ),
    ),
  ).toContain('Please choose what is left out')
  expect(
    words(
      await house.press(
        'school',
        'Send it to the chair',
        { parent: 'dad', parts: out, rationale: 'He would know which neighbour.' },
        form,
      ),
    ),
  ).toContain('The chair has your request')
  const word = buttons(form).find(({ verb }) => verb === 'version-for.ask')
  expect(
    await forged('school', 'version-for.word', { ...word?.data, member: 'parent.dad' }),
  ).toContain('There is no agreed version for this parent')
}

/** The version says in each place that something is left out, once the chair has agreed, and leaves the rest as it is. */
async function theVersionIsMade(): Promise<string> {
  await house.moveClock('2026-11-23T11:00:00Z')
  const request = await house.last('chair')
  expect(words(request)).toContain('A neighbour told us of shouting.')
  for (const person of ['school', 'social-worker', 'admin'])
    expect(
      await forged(
        person,
        'version-for.agree',
        buttons(request).find(({ verb }) => verb === 'version-for.agree')?.data ?? {},
      ),
    ).toContain('I cannot find this for you.')
  expect(words(await house.press('chair', 'Agreed: left out', {}, request))).toContain(
    'Agreed: Dad has a version without these parts.',
  )
  await house.moveClock('2026-11-23T12:00:00Z')
  const versions = await house.press(
    'school',
    'Versions of your report',
    {},
    await house.last('school'),
  )
  const file = linkOn(await house.press('school', 'Dad’s version as Word', {}, versions))
  const text = await wordsInFile(file)
  expect(text).toContain('A part is left out here, agreed with the chair.')
  expect(text).not.toContain('A neighbour told us of shouting.')
  expect(text).not.toContain('He would know which neighbour')
  expect(text).not.toContain(secret)
  expect(text).toContain('A bruise on 4 October.')
  return file
}

/** It ends with an amendment: the parent’s version has to be agreed again. */
async function anAmendmentEndsIt(file: string): Promise<void> {
  const over = await say('school', 'change my report')
  const part = await house.press('school', 'Open that part', { to: 'next' }, over)
  const next = await house.press(
    'school',
    'Read it over',
    { ...fieldsOn(part), offer: 'Breakfast club every day.' },
    part,
  )
  expect(words(await house.press('school', 'Submit the change', {}, next))).toContain(
    'Version 2 is in',
  )
  expect((await fetch(file)).status).toBe(404)
  const form = await house.press(
    'school',
    'A version for one parent',
    {},
    await say('school', 'share my report'),
  )
  expect(words(form)).toContain('agreed for an earlier version; ask again for this one')
}

/** The administrator is shown first what goes to whom, and which the family has not seen. */
async function thePreviewSaysWhatGoes(): Promise<void> {
  const form = await say('school', 'share my report')
  await house.press(
    'school',
    'Record it',
    { members: 'parent.mum,parent.dad', how: 'talked-through', on: '2026-11-23' },
    form,
  )
  const preview = await say('admin', 'circulate reports')
  expect(words(preview)).toContain('Send 2 reports round?')
  expect(words(preview)).toMatch(/Alder Lane Primary School ● The family has seen it/)
  expect(words(preview)).toMatch(/Harrowmere Community Health ▲ Not yet shown to Mum and Dad/)
  expect(words(preview)).toContain('Due Wed 9 December')
  expect(words(preview)).toContain('DC Helen Marsh, Mereshire Police')
}

/** Sending them takes one tap, tells each reader once in neutral words, and a second tap sends nothing. */
async function theReportsGoRound(): Promise<void> {
  const preview = await say('admin', 'circulate reports')
  expect(
    words(await house.press('admin', 'Only those the family has seen', {}, preview)),
  ).toContain('One report went round')
  expect(words(await say('police', 'reports'))).toContain('1 report is here for you to read.')
  await house.press('admin', 'Only those the family has seen', {}, preview)
  await house.press('admin', 'Send all of them', {}, preview)
  await house.moveClock('2026-11-23T13:00:00Z')
  const told = (await house.chat('police')).filter(
    (shown) =>
      /here for you to read/.test(words(shown)) &&
      buttons(shown).some(({ title }) => title === 'Read'),
  )
  expect(told).toHaveLength(2)
  expect(JSON.stringify(told.map(({ lockScreen }) => lockScreen))).not.toMatch(/report|4471|Mia/i)
  expect(words(await say('admin', 'circulate reports'))).toContain('Nothing is waiting to go round')
}

/** A report is read by those to whom it went, without its annex, and kept as ids in the audit. */
async function thoseWhoHaveItReadIt(): Promise<void> {
  const first = await read('police', await say('police', 'reports'))
  expect(words(await house.press('police', 'Next', {}, first))).toContain(canary)
  expect(
    buttons(first).some(
      ({ title }) => title === 'As a Word file' || title === 'The restricted annex',
    ),
  ).toBe(false)
  expect(await forged('police', 'report.annex', buttons(first)[0]?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
  expect(await forged('police', 'report.word', buttons(first)[0]?.data ?? {})).toContain(
    'I cannot find this for you.',
  )
}

/** Reading ends for whoever is taken off the list: the card from before shows nothing. */
async function whoeverIsTakenOffReadsNothing(): Promise<void> {
  const first = await read('housing', await say('housing', 'reports'))
  const list = await say('admin', 'remove somebody')
  const pick = buttons(list).find(({ title }) => title.includes('Femi Balogun'))
  if (pick === undefined) throw new Error('Femi Balogun is not on the list')
  const asked = await house.pressRaw('admin', list.id, pick.verb, pick.data)
  const sure =
    asked.activity === undefined
      ? undefined
      : buttons(asked.activity).find(({ verb }) => verb === 'meeting.remove')
  if (asked.activity !== undefined && sure !== undefined)
    await house.pressRaw('admin', asked.activity.id, sure.verb, sure.data)
  const next = buttons(first).find(({ title }) => title === 'Next')
  const after = await house.pressRaw('housing', first.id, next?.verb ?? '', next?.data)
  expect(after.activity === undefined ? '' : words(after.activity)).toContain(
    'I cannot find this for you.',
  )
}

/** The pack opens for the chair in the meeting’s order, and says what is not in it. */
async function theChairOpensThePack(): Promise<void> {
  const first = await say('chair', 'the pack')
  expect(words(first)).toContain('What the children say')
  expect(words(first)).toContain('Nothing yet from')
  expect(words(first)).toContain('One restricted annex is not in here')
  const headings: string[] = []
  let shown = first
  for (let step = 0; step < 20; step += 1) {
    headings.push(/Round the Table (.*?) \d+ of \d+/.exec(words(shown))?.[1] ?? '')
    if (!buttons(shown).some(({ title }) => title === 'Next')) break
    shown = await house.press('chair', 'Next', {}, shown)
  }
  expect([...new Set(headings)]).toEqual([
    'What the children say',
    'What the family says',
    'What goes well',
    'What the worries mean for each child',
    'What needs to change',
    'What each can offer',
    'Level of risk and clear views, side by side',
    'If things do not get better',
  ])
}

/** The pack and each report leave as Word files for the record, without any annex; the file ends with the part. */
async function theFilesHoldNoAnnex(): Promise<void> {
  const first = await say('chair', 'the pack')
  const pack = await wordsInFile(linkOn(await house.press('chair', 'As a Word file', {}, first)))
  expect(pack).toContain('What the worries mean for each child')
  expect(pack).toContain(canary)
  expect(pack).not.toContain(secret)
  const report = await wordsInFile(
    linkOn(
      await house.press(
        'chair',
        'As a Word file',
        {},
        await read('chair', await say('chair', 'reports')),
      ),
    ),
  )
  expect(report).toContain('Report of Alder Lane Primary School')
  expect(report).not.toContain(secret)
}

/**
 * A child’s words are with the chair, the author and those to whom they went; what is restricted with the
 * chair and, while they might, the lead social worker.
 */
async function theirWordsAreWithNobodyElse(): Promise<void> {
  for (const person of [
    'admin',
    'midwife',
    'second-chair',
    'school-nurse',
    'domestic-abuse-adviser',
    'police-colleague',
  ])
    expect(await seenBy(person), person).not.toContain(canary)
  for (const person of [
    'admin',
    'health-visitor',
    'police',
    'gp',
    'housing',
    'midwife',
    'second-chair',
  ])
    expect(await seenBy(person), person).not.toContain(secret)
}

/** No lock screen says anything. */
async function noLockScreenSaysAnything(): Promise<void> {
  for (const person of [
    'chair',
    'admin',
    'school',
    'police',
    'gp',
    'health-visitor',
    'social-worker',
  ]) {
    for (const { lockScreen } of await house.chat(person))
      if (lockScreen !== null) expect(lockScreen.text).toBe('You have one item to open.')
  }
}
