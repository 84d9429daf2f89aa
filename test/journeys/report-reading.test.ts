// From a submitted report to the table: who reads it and when, what goes round, the annex, a
// version for one parent, the pack, and the files; and what nobody else ever sees.
import { describe, expect, it } from 'vitest'

import { buttons, words } from '../support/house.ts'
import {
  canary,
  forged,
  house,
  read,
  say,
  secret,
  seenBy,
  withAHouse,
} from './report-reading-ground.ts'
import {
  theChairOpensThePack,
  theFilesHoldNoAnnex,
  thePreviewSaysWhatGoes,
  theReportsGoRound,
  thoseWhoHaveItReadIt,
  whoeverIsTakenOffReadsNothing,
} from './report-reading-round.ts'
import {
  anAmendmentEndsIt,
  aVersionIsAskedFor,
  theAnnexIsForTheChair,
  theVersionIsMade,
} from './report-reading-version.ts'

withAHouse()

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
