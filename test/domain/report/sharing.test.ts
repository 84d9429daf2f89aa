import { describe, expect, it } from 'vitest'

import { childId, instant, localDate } from '../../../src/domain/ids.ts'
import {
  type FamilyMember,
  membersToShow,
  parentCalled,
  parentsOf,
  parentsRecorded,
  withSomebodyBeside,
} from '../../../src/domain/report/parents.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import {
  changedSince,
  everybodyShown,
  notYetShown,
  showing,
  shownTo,
  unsharedAtSubmission,
} from '../../../src/domain/report/sharing.ts'
import { withholdingAsked, withholdingDecided } from '../../../src/domain/report/withholding.ts'
import { type Case, type FamilyMeeting, replaceConference } from '../../../src/domain/state/case.ts'
import type { ReportFacts } from '../../../src/domain/state/report-facts.ts'
import { onlyConference } from '../../support/families.ts'
import { practice } from '../../support/ground.ts'
import {
  ask,
  at,
  blank,
  chair,
  conference,
  dad,
  decide,
  done,
  family,
  mum,
  school,
  show,
} from './sharing-ground.ts'

const teen: FamilyMember = { who: 'child', child: childId('teen'), label: 'Ash' }

describe('who of the family is shown a report', () => {
  const withChildren = (...ages: readonly (number | 'unborn')[]): Case => ({
    ...family,
    children: ages.map((age, index) => ({
      id: childId(`c${index}`),
      label: `Child ${index}`,
      age,
    })),
  })
  const at = (family: Case): FamilyMeeting => ({ family, conference: onlyConference(family) })
  const labels = (family: Case) =>
    membersToShow(at(family), practice('statutory')).map(({ label }) => label)
  const recorded = (family: Case, names: readonly string[], id = 'other') =>
    parentsRecorded(at(family), names, { newId: () => id })

  it('mum and dad, until somebody has said who the parents are; then those alone', () => {
    expect(labels(family)).toEqual(['Mum', 'Dad'])
    const said = done(recorded(family, ['Mum', 'Nan'], 'nan-1'))
    expect(labels(said)).toEqual(['Mum', 'Nan'])
    expect(parentsOf(at(said))[0]?.id).toBe('mum')
  })

  it('a child from the age that the practice names, and none before birth', () => {
    expect(practice('tower-hamlets').sharesWithChildrenFrom).toMatchObject({
      value: 14,
      tag: 'ours',
    })
    expect(labels(withChildren('unborn', 13, 14, 17))).toEqual(['Mum', 'Dad', 'Child 2', 'Child 3'])
  })

  it('the same list again changes nothing; whoever is taken off stays known by name for what was recorded', () => {
    const shared = replaceConference(family, withReport(conference, show(blank, [dad])))
    const said = done(recorded(shared, [' mum ', 'MUM', 'Nan'], 'nan-1'))
    expect(parentsOf(at(said)).map(({ label }) => label)).toEqual(['mum', 'Nan'])
    expect(parentCalled(said, 'dad')).toMatchObject({ id: 'dad', beside: true })
    expect(done(recorded(said, ['mum', 'Nan']))).toBe(said)
  })

  it('refuses none, nine, and a sentence', () => {
    for (const bad of [
      [' '],
      Array.from({ length: 9 }, (_, index) => `P${index}`),
      ['the man who lives with mum and who is not the father of the children'],
    ])
      expect(recorded(family, bad).ok).toBe(false)
  })

  it('somebody beside them is known by name and owed nothing', () => {
    const added = withSomebodyBeside(family, 'Auntie Jo', () => 'jo-1')
    expect(labels(added.family)).toEqual(['Mum', 'Dad'])
    expect(withSomebodyBeside(added.family, 'auntie jo', () => 'jo-2').family).toBe(added.family)
    expect(
      done(recorded(added.family, ['Mum', 'Auntie Jo'], 'jo-3')).parents?.map(({ id }) => id),
    ).toEqual(['mum', 'jo-1'])
  })
})

describe('the ledger', () => {
  it('keeps each showing, and the same one said twice once', () => {
    const once = show(blank, [mum], '2026-12-01', { reaction: 'It is fair.' })
    expect(show(once, [mum], '2026-12-01', { reaction: 'It is fair.' })).toBe(once)
    const twice = show(once, [mum], '2026-12-02')
    expect(twice.shared).toHaveLength(2)
    expect(shownTo(twice, mum)).toMatchObject({ status: 'shown', entry: { on: '2026-12-02' } })
  })

  it('takes nobody for shown on a day to come, and needs somebody', () => {
    expect(
      showing(blank, {
        members: [mum],
        on: localDate('2026-12-03'),
        how: 'handed-over',
        reaction: '',
        by: school,
        at,
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'day.to-come' } })
    expect(
      showing(blank, {
        members: [],
        on: localDate('2026-12-01'),
        how: 'handed-over',
        reaction: '',
        by: school,
        at,
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'members.missing' } })
  })

  it('asks the chair with grounds, and the chair’s word is added to it', () => {
    const asked = ask(blank, dad)
    expect(shownTo(asked, dad).status).toBe('asked')
    expect(ask(asked, dad)).toBe(asked)
    const agreed = decide(asked, dad, true)
    expect(agreed.shared).toHaveLength(2)
    expect(shownTo(agreed, dad)).toMatchObject({ status: 'withheld', agreed: { by: 'chair' } })
    expect(decide(agreed, dad, true)).toBe(agreed)
    expect(shownTo(decide(agreed, dad, false), dad).status).toBe('to-be-shown')
  })

  it('asks again where the reason is another: what the chair agreed to was the first', () => {
    expect(
      shownTo(
        ask(decide(ask(blank, dad), dad, true), dad, 'He has been told of it by the police.'),
        dad,
      ).status,
    ).toBe('asked')
  })

  it('refuses to ask without grounds or words, and about somebody who has seen it', () => {
    expect(
      withholdingAsked(blank, { member: dad, ground: undefined, words: 'x', by: school, at }),
    ).toMatchObject({ ok: false, refusal: { code: 'ground.missing' } })
    expect(
      withholdingAsked(blank, { member: dad, ground: 'investigation', words: ' ', by: school, at }),
    ).toMatchObject({ ok: false, refusal: { code: 'words.missing' } })
    expect(
      withholdingAsked(show(blank, [dad]), {
        member: dad,
        ground: 'investigation',
        words: 'x',
        by: school,
        at,
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'sharing.done' } })
    expect(withholdingDecided(blank, { member: dad, agrees: true, by: chair, at })).toMatchObject({
      ok: false,
      refusal: { code: 'request.gone' },
    })
  })

  it('once shown is shown, whatever was asked before', () => {
    expect(shownTo(show(ask(blank, dad), [dad]), dad).status).toBe('shown')
  })

  it('is whole when each parent and each child of age has seen it, or the chair has agreed why not', () => {
    const members = [mum, dad, teen]
    const some = decide(ask(show(blank, [mum]), dad), dad, true)
    expect(notYetShown(some, members).map(({ label }) => label)).toEqual(['Ash'])
    expect(everybodyShown(some, members)).toBeUndefined()
    expect(everybodyShown(show(some, [teen], '2026-12-02'), members)).toMatchObject({
      on: '2026-12-02',
    })
    expect(
      everybodyShown(ask(show(blank, [mum, teen]), dad), members),
      'a request alone settles nothing',
    ).toBeUndefined()
  })

  it('tells whom a version had not been shown to when it was submitted, and who knows an earlier one', () => {
    const submitted: ReportFacts = {
      ...show(show(blank, [mum], '2026-12-01'), [dad], '2026-12-02'),
      versions: [
        { number: 1, by: school, at: instant('2026-12-01T18:00:00Z'), late: false },
        { number: 2, by: school, at: instant('2026-12-02T09:00:00Z'), late: false },
      ],
    }
    expect(
      unsharedAtSubmission(submitted, { at: instant('2026-12-01T18:00:00Z') }, [mum, dad]).map(
        ({ label }) => label,
      ),
    ).toEqual(['Dad'])
    expect(changedSince(submitted, shownTo(submitted, mum))?.number).toBe(2)
    expect(changedSince(submitted, shownTo(submitted, dad))).toBeUndefined()
  })
})
