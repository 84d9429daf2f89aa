// The steps of this story in which the reports go round and are read.
import { expect } from 'vitest'

import { buttons, words } from '../support/house.ts'
import { some } from '../support/some.ts'
import {
  canary,
  forged,
  house,
  linkOn,
  read,
  say,
  secret,
  seenBy,
  wordsInFile,
} from './report-reading-ground.ts'

/** The administrator is shown first what goes to whom, and which the family has not seen. */
export async function thePreviewSaysWhatGoes(): Promise<void> {
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
export async function theReportsGoRound(): Promise<void> {
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
export async function thoseWhoHaveItReadIt(): Promise<void> {
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
export async function whoeverIsTakenOffReadsNothing(): Promise<void> {
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
export async function theChairOpensThePack(): Promise<void> {
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
export async function theFilesHoldNoAnnex(): Promise<void> {
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
export async function theirWordsAreWithNobodyElse(): Promise<void> {
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
export async function noLockScreenSaysAnything(): Promise<void> {
  for (const person of [
    'chair',
    'admin',
    'school',
    'police',
    'gp',
    'health-visitor',
    'social-worker',
  ]) {
    for (const { lockScreen } of some(await house.chat(person)))
      if (lockScreen !== null) expect(lockScreen.text).toBe('You have one item to open.')
  }
}
