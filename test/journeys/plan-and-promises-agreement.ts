// The steps of this story in which the plan is agreed and leaves as a document.
import JSZip from 'jszip'
import { expect } from 'vitest'

import { buttons, preset, type Shown, words } from '../support/house.ts'
import { familyOf } from '../support/plans.ts'
import { audit, choice, house, one, titles } from './plan-and-promises-ground.ts'

/** As an old card would: the button of a board that has it no more. */
async function pressAgreeForm(board: Shown): Promise<Shown> {
  const { activity } = await house.pressRaw(
    'chair',
    board.id,
    'plan.agree-form',
    buttons(board).find(({ verb }) => verb === 'plan.what-if')?.data,
  )
  if (activity === undefined) throw new Error('Nothing stands where it was pressed')
  return activity
}

/** It is agreed at the conference and not before, with a ‘what if’, as it was looked at. */
export async function theFamilyAgreesToThePlan(): Promise<void> {
  const early = await one('chair', 'plan')
  expect(titles(early)).not.toContain('The family agreed')
  expect(words(await pressAgreeForm(early))).toContain(
    'It can be recorded here from the day of the meeting on.',
  )
  expect(words(await one('school', 'plan'))).toContain('There is no plan that you can see.')
  await house.moveClock('2026-12-10T12:00:00Z')
  const brought = await one('chair', 'plan')
  // What somebody thought of for when their offer fails is in the plan, until it is taken out.
  expect(words(brought)).toContain('Ruth is away')
  for (const { id } of (await familyOf(house)).plan?.draft?.contingencies ?? []) {
    const ref = buttons(brought).find(({ verb }) => verb === 'plan.what-if')?.data
    await house.pressRaw('chair', brought.id, 'plan.remove', { ...ref, entry: id })
  }
  const board = await one('chair', 'plan')
  // Not before there is a ‘what if’: an old card is refused, and no new one offers it.
  expect(titles(board)).not.toContain('The family agreed')
  const asked = await pressAgreeForm(board)
  const agreement = {
    meeting: preset(asked, 'meeting'),
    who: 'Mum, Dad and Nan',
    how: 'At the table, all together',
    on: '2026-12-10',
  }
  expect(words(await house.press('chair', 'Record that they agreed', agreement, asked))).toContain(
    'Every plan needs a ‘what if’',
  )
  const whatIf = await house.press('chair', 'What if', {}, board)
  expect(
    words(
      await house.press(
        'chair',
        'Keep it',
        { whatIf: 'Somebody comes to the door at night', then: '', who: 'Mum', outcome: '' },
        whatIf,
      ),
    ),
  ).toContain('needs all three')
  await house.press('chair', 'Keep it', {
    whatIf: 'Somebody comes to the door at night',
    then: 'Everybody goes to Nan’s and rings the police',
    who: 'Mum',
    outcome: choice(whatIf, /Home is safe/),
  })
  // The board from before the change is stale: they read it again first.
  const stale = await house.pressRaw('chair', asked.id, 'plan.agree', {
    ...buttons(asked).find(({ verb }) => verb === 'plan.agree')?.data,
    ...agreement,
  })
  expect(stale.activity && words(stale.activity)).toContain(
    'The draft was changed after you opened it.',
  )
  const now = await house.press('chair', 'The family agreed', {}, await one('chair', 'plan'))
  expect(
    words(await house.press('chair', 'Record that they agreed', { ...agreement, who: '' }, now)),
  ).toContain('Please say who of the family agreed.')
  const agreed = await house.press('chair', 'Record that they agreed', agreement)
  expect(words(agreed)).toContain(
    'Version 1, agreed on Thu 10 December 2026 at 4471, Initial conference ' +
      'Agreed Mum, Dad and Nan: At the table, all together, Thu 10 December',
  )
  expect(audit('plan.agreed')).toHaveLength(1)
  // The same tap again makes no second version.
  const repeat = await house.pressRaw('chair', now.id, 'plan.agree', {
    ...buttons(now).find(({ verb }) => verb === 'plan.agree')?.data,
    ...agreement,
  })
  expect(repeat.activity && words(repeat.activity)).toContain('Version 1')
  expect(audit('plan.agreed')).toHaveLength(1)
  // The chair alone records it: the lead social worker has no such button, and may not press it either.
  expect(titles(await one('social-worker', 'plan'))).not.toContain('The family agreed')
}

/** It is told to whoever promised something, read by the core group, and by nobody else. */
export async function thePromisersAreTold(): Promise<void> {
  const told = await house.last('school')
  expect(words(told)).toContain('The plan is agreed, with what you said you would do. The plan')
  expect(told.lockScreen?.text).toBe('You have one item to open.')
  expect(words(await one('police', 'show me the plan'))).toContain(
    '□ ➜ You (DC Helen Marsh): New locks on both doors',
  )
  for (const person of ['gp', 'admin', 'school-nurse'])
    expect(words(await one(person, 'show me the plan'))).toContain(
      'There is no plan that you can see.',
    )
}

/**
 * Whoever reads the plan stands in the audit trail once for each reading, as ids alone; going back to the
 * draft while writing is the same reading.
 */
export async function eachReadingIsInTheTrail(): Promise<void> {
  const before = audit('"what":"plan"').length
  const plan = await one('police', 'plan')
  expect(audit('"what":"plan"')).toHaveLength(before + 1)
  await one('gp', 'plan')
  const { activity } = await house.pressRaw('police', plan.id, 'plan.board', buttons(plan)[0]?.data)
  expect(words(activity ?? plan)).toContain('I cannot find this for you.')
  expect(audit('"what":"plan"')).toHaveLength(before + 1)
  const board = await house.press(
    'social-worker',
    'Change the plan',
    {},
    await one('social-worker', 'plan'),
  )
  await house.press(
    'social-worker',
    'Back to the plan',
    {},
    await house.press('social-worker', 'Add an outcome', {}, board),
  )
  expect(audit('"what":"plan"')).toHaveLength(before + 2)
  await house.press('police', 'Word document', {}, plan)
  expect(audit('"what":"plan"')).toHaveLength(before + 3)
  expect(audit('"what":"plan"').join('')).not.toMatch(/Mornings|Mia|Nan|Helen/)
}

/** The words of the Word file that a card offers. */
async function paper(shown: Shown): Promise<string> {
  const [, link] = /"url":"([^"]*)"/.exec(JSON.stringify(shown.cards)) ?? []
  if (link === undefined) throw new Error(`No file in '${words(shown)}'`)
  const answer = await fetch(link)
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="document-2026-12-10.docx"',
  ])
  const body = await (
    await JSZip.loadAsync(await answer.arrayBuffer())
  )
    .file('word/document.xml')
    ?.async('string')
  return (body ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

/** It leaves as a Word document for the record, and in easy words for the family, without a word of blame. */
export async function thePlanLeavesAsWord(): Promise<void> {
  const record = await paper(
    await house.press('school', 'Word document', {}, await one('school', 'plan')),
  )
  expect(record).toMatch(
    /The plan .*1\. Mornings that are not a fight .*The harm that it repairs: .*Mia has missed a third of the term.*Ruth Adeyemi .*Breakfast club on Tuesdays, for Mia and her siblings .*Sat 27 March 2027 .*What if .*Somebody comes to the door at night/,
  )
  expect(record).toContain('(from the family’s own plan)')
  const easy = await paper(
    await house.press(
      'social-worker',
      'Easy to read, for the family',
      {},
      await one('social-worker', 'plan'),
    ),
  )
  expect(easy).toMatch(
    /Our plan .*You can say when it does not work\. .*Mornings that are not a fight .*You will notice .*I am there before the bell .*Nan: .*sleeps at ours Friday to Sunday\. By Wed 31 March 2027\..*If something goes wrong/,
  )
  expect(easy).not.toMatch(/harm|missed a third|forced/)
  expect(audit('plan.').join('')).not.toMatch(/Mornings|Mia|Nan|Ruth/)
}
