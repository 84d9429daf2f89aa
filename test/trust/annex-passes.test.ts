// A report passes with the place, as it must: what was begun is not begun again. What its writer
// tells the chair alone does not, neither as a draft nor as submitted, there nor back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { invitationId, personId } from '../../src/domain/ids.ts'
import { findInvitation } from '../../src/domain/state/case.ts'
import { revision } from '../../src/domain/state/invitation.ts'
import { papersOf } from '../../src/domain/state/paper.ts'
import { olderAnnexDraftId } from '../../src/domain/state/report-words.ts'
import { oneFamily, onlyConference, person } from '../support/families.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

const family = oneFamily({ invited: ['school', 'police'] })
const child = family.children[0]?.id ?? ''
const place = {
  caseId: family.id,
  meetingId: onlyConference(family).id,
  invitationId: 'i-school',
}
let council: Staffed
beforeEach(async () => {
  council = await openStaffed([
    person('admin', { duties: ['administrator'] }),
    person('chair', { duties: ['chair'] }),
    person('social-worker'),
    person('police'),
    person('school'),
    person('deputy', { agency: 'Agency of school' }),
  ])
  await council.bringIn(family)
})
afterEach(() => council.close())

const press = async (who: string, verb: string, data: Readonly<Record<string, unknown>> = {}) => {
  council.clock.set(new Date(Date.parse(council.clock.now()) + 60_000).toISOString())
  const found = findInvitation(await council.stands(family), invitationId('i-school'))
  const seen = found === undefined ? 0 : revision(found.invitation)
  return JSON.stringify((await council.press(who, verb, { ...place, seen, ...data })).data)
}
/** As on a card that was just drawn. */
const step = async (who: string, name: string, fields: Readonly<Record<string, string>>) =>
  press(who, 'report.next', { step: name, seen: council.clock.now(), ...fields })
const writes = async (who: string, strengths: string) => {
  await step(who, 'strengths', { strengths })
  await step(who, 'view', { [`view:${child}`]: 'cin-plan' })
}
const annex = (who: string, words: string) =>
  step(who, 'annex', { annex: words, 'annex-why': `${words}, and why` })
const submit = (who: string) =>
  press(who, 'report.submit', { step: 'read-over', seen: council.clock.now() })
const handOver = async () => {
  await press('school', 'invitation.represent', { colleague: 'deputy' })
  await press('deputy', 'representative.come')
}
const handBack = () => press('school', 'invitation.undo')
/** Everything that this person can open of the report and its annex. */
const seenBy = async (who: string) =>
  (
    await Promise.all([
      ...['report.write', 'report.mine', 'report.amend', 'report.read', 'report.annex'].map(
        (verb) => press(who, verb, { seen: undefined }),
      ),
      ...['annex', 'read-over'].map((to) =>
        press(who, 'report.go', { to, step: 'strengths', seen: council.clock.now() }),
      ),
    ])
  ).join()
const annexes = async () =>
  papersOf(
    await council.deps.cases.papers(family.id, { kinds: ['report-annex'] }),
    'report-annex',
  ).map(({ words, by, number }) => `${number} ${by}: ${words}`)

describe('an annex that is still a draft', () => {
  it('stays with its writer: the colleague who takes the report over has the report, and none of it', async () => {
    await writes('school', 'Mum sings with him.')
    await annex('school', 'MAGPIE')
    await handOver()
    const seen = await seenBy('deputy')
    expect(seen).toContain('Mum sings with him.')
    expect(seen).not.toContain('MAGPIE')
  })

  it('is not submitted by the colleague unseen, and is there when the place comes back', async () => {
    await writes('school', 'Mum sings with him.')
    await annex('school', 'MAGPIE')
    await handOver()
    await submit('deputy')
    expect(await annexes()).toEqual([])
    await handBack()
    expect(await seenBy('school')).toContain('MAGPIE')
  })

  it('does not pass back either', async () => {
    await handOver()
    await annex('deputy', 'HERON')
    await handBack()
    expect(await seenBy('school')).not.toContain('HERON')
  })
})

describe('a draft from before each writer had their own', () => {
  const older = { meeting: onlyConference(family).id, invitation: invitationId('i-school') }
  beforeEach(async () => {
    await writes('school', 'Mum sings with him.')
    await council.deps.cases.change(family.id, (now) => {
      if (now === undefined) throw new Error('The family is gone')
      return {
        change: 'commit',
        family: now,
        audit: [],
        papers: [
          {
            kind: 'report-annex-draft',
            id: olderAnnexDraftId(older),
            ...older,
            words: 'MAGPIE',
            why: 'MAGPIE, and why',
            by: personId('school'),
            at: council.clock.now(),
          },
        ],
        answer: undefined,
      }
    })
  })
  const drafts = async () =>
    papersOf(
      await council.deps.cases.papers(family.id, { kinds: ['report-annex-draft'] }),
      'report-annex-draft',
    ).map(({ words }) => words)

  it('is there for its writer, goes to the chair with the report, and is then gone', async () => {
    expect(await seenBy('school')).toContain('MAGPIE')
    await submit('school')
    expect(await annexes()).toEqual(['1 school: MAGPIE'])
    expect(await drafts()).toEqual([])
  })

  it('is replaced by what its writer writes now, and is nobody else’s', async () => {
    await annex('school', 'HERON')
    await submit('school')
    expect(await annexes()).toEqual(['1 school: HERON'])
    expect(await drafts()).toEqual([])
  })

  it('stays where a colleague submits the report', async () => {
    await handOver()
    expect(await seenBy('deputy')).not.toContain('MAGPIE')
    await submit('deputy')
    expect(await drafts()).toEqual(['MAGPIE'])
  })
})

describe('an annex that is submitted', () => {
  beforeEach(async () => {
    await writes('school', 'Mum sings with him.')
    await annex('school', 'MAGPIE')
    await submit('school')
    await handOver()
  })

  it('is not shown to the colleague who amends the report, and stays with the chair', async () => {
    await writes('deputy', 'Mum sings with him every day.')
    await submit('deputy')
    expect(await seenBy('deputy')).not.toContain('MAGPIE')
    expect(await press('chair', 'report.annex')).toContain('MAGPIE')
  })

  it('and another of the colleague’s stand beside each other for the chair; each writer reads their own', async () => {
    await annex('deputy', 'HERON')
    await submit('deputy')
    expect(await annexes()).toEqual(['1 school: MAGPIE', '1 deputy: HERON'])
    const card = await press('chair', 'report.annex')
    expect(card).toMatch(/school wrote:.*MAGPIE.*deputy wrote:.*HERON/)
    await writes('deputy', 'Mum sings with him every day.')
    await submit('deputy')
    const chairs = await press('chair', 'report.annex')
    expect(chairs).toContain('MAGPIE')
    expect(chairs).toContain('HERON')
    const deputys = await press('deputy', 'report.annex')
    expect(deputys).toContain('HERON')
    expect(deputys).not.toContain('MAGPIE')
    await handBack()
    const schools = await seenBy('school')
    expect(schools).toContain('MAGPIE')
    expect(schools).not.toContain('HERON')
  })

  it('is taken back by its writer alone', async () => {
    await writes('deputy', 'Mum sings with him every day.')
    await submit('deputy')
    await handBack()
    await annex('school', '')
    await submit('school')
    expect(await press('chair', 'report.annex')).not.toContain('MAGPIE')
  })
})
