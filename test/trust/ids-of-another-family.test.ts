// Every button, pressed by everybody with a part in one family, with the ids of another family
// mixed in, of which they may know nothing: nothing of that family is shown, and nothing of it
// changes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { instant, meetingId, paperId, personId } from '../../src/domain/ids.ts'
import { withConflict } from '../../src/domain/meeting/changes.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Paper } from '../../src/domain/state/paper.ts'
import { features } from '../../src/features/index.ts'
import { idsOnPlan, rosterOnPlan } from '../support/roster-on-a-plan.ts'
import { some } from '../support/some.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import { pressData, type Role, rosterPeople, wholeRoster } from '../support/whole-roster.ts'

const pressers: readonly Role[] = ['chair', 'lead', 'core', 'invited', 'representative', 'awaited']
const at = instant('2026-11-23T09:45:00.000Z')
const own = rosterOnPlan('Q101')
const kept = rosterOnPlan('Q202')
/** For every one of them the other family is closed. */
const other: Case = pressers.reduce(
  (family, who) => withConflict(family, personId(who), { by: personId('administrator'), at }),
  kept.family,
)

let council: Staffed
beforeAll(async () => {
  council = await openStaffed(rosterPeople, '2026-12-11T10:30:00.000Z')
  for (const family of [own.family, other]) await council.bringIn(family)
  await standAsAtFirst(own.family, own.papers)
  await standAsAtFirst(other, kept.papers)
})
afterAll(() => council.close())

const standAsAtFirst = (family: Case, papers: typeof own.papers) =>
  council.deps.cases.change(family.id, () => ({
    change: 'commit',
    family,
    audit: [],
    papers,
    answer: undefined,
  }))

const idsOf = (number: string) => {
  const ids = idsOnPlan(number)
  return {
    cases: { caseId: `f-${number}` },
    meetings: [`m-${number}`, ids.coreGroup, ids.review].map((meetingId) => ({ meetingId })),
    places: [`i-${number}-invited`, `i-${number}-cg-core`].map((invitationId) => ({
      invitationId,
    })),
    entries: [ids.own, ids.planned, ids.familyAction, `e-${number}`].map((entry) => ({ entry })),
    rest: { outcomeId: ids.outcomeId, parent: ids.parent, member: `parent.${ids.parent}` },
  }
}
const [mine, theirs] = [idsOf('Q101'), idsOf('Q202')]

/** Their ids, one kind or all of them, in a button of one's own. */
const mixed: readonly object[] = [
  ...theirs.meetings.flatMap((meeting) =>
    theirs.entries.map((entry) => ({
      ...theirs.cases,
      ...meeting,
      ...theirs.places[0],
      ...entry,
      ...theirs.rest,
    })),
  ),
  ...theirs.meetings.map((meeting) => ({ ...mine.cases, ...meeting })),
  ...mine.meetings.map((meeting) => ({ ...theirs.cases, ...meeting })),
  ...theirs.places.map((place) => ({ ...mine.cases, ...mine.meetings[0], ...place })),
  ...theirs.entries.map((entry) => ({
    ...mine.cases,
    ...mine.meetings[0],
    ...entry,
    ...theirs.rest,
  })),
  { ...mine.cases, where: `f-Q202|m-Q202` },
  { ...mine.cases, ...mine.meetings[0], slot: 'i-Q202-invited' },
]

const theirSecret =
  /(?:Child|place|why|note|who|grounds|planned|offered|promised|reported|annex|withheld|rated)-Q202|meet\.example\.org\/Q202/

describe('a button with ids of the other family', () => {
  const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))
  it.each(some(verbs))('tells and changes nothing of it: %s', async (verb) => {
    const before = await council.stands(other)
    for (const who of some(pressers))
      for (const ids of some(mixed)) {
        const card = await council.press(who, verb, { ...pressData('Q101'), ...ids })
        const shown = theirSecret.exec(JSON.stringify(card.data))?.[0]
        expect({ who, ids, shown }).toEqual({ who, ids, shown: undefined })
      }
    expect(await council.stands(other)).toEqual(before)
    await standAsAtFirst(own.family, [])
  })
})

describe('what somebody else of the same family wrote', () => {
  const disagreement = paperId('dissent:m-Q101:theirs')
  const written: Paper = {
    kind: 'dissent',
    id: disagreement,
    meeting: meetingId('m-Q101'),
    who: 'who-Q101-own',
    words: 'disagreed-Q101',
    by: personId('invited'),
    at,
  }
  const decided = wholeRoster('Q101', { decided: true })
  const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))

  it('is there, and shown to whoever wrote it', async () => {
    await standAsAtFirst(decided, [written])
    const card = await council.press('invited', 'outcome.show', pressData('Q101'))
    expect(JSON.stringify(card.data)).toContain('disagreed-Q101')
    expect(own.family.commitments?.map(({ id }) => id)).toContain(idsOnPlan('Q101').own)
  })

  it.each(some(verbs))('is opened, changed and withdrawn by no id of theirs: %s', async (verb) => {
    const { commitments = [] } = own.family
    const stood = { ...decided, commitments }
    for (const who of ['core', 'representative', 'awaited'] as const)
      for (const entry of [disagreement, idsOnPlan('Q101').own]) {
        await standAsAtFirst(stood, [written])
        const card = await council.press(who, verb, { ...pressData('Q101'), entry })
        expect(JSON.stringify(card.data)).not.toMatch(/disagreed-Q101|offered-Q101/)
        const papers = await council.deps.cases.papers(stood.id, { kinds: ['dissent'] })
        expect(papers.filter(({ id }) => id === disagreement)).toEqual([written])
        const after = await council.stands(stood)
        const offer = (family: Case) =>
          family.commitments?.find(({ id }) => id === idsOnPlan('Q101').own)
        expect(offer(after)).toEqual(offer(stood))
      }
  })
})
