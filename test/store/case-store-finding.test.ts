// Finding a case, messages that tell of a change, and papers beside it.
import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { caseId, meetingId, messageId, personId, reference } from '../../src/domain/ids.ts'
import { feedbackId } from '../../src/domain/meeting/feedback.ts'
import type { AuditEntry } from '../../src/domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../src/domain/state/case.ts'
import type { Announcement } from '../../src/domain/state/notice.ts'
import { type Paper, papersOf } from '../../src/domain/state/paper.ts'
import type { CaseStore, Change } from '../../src/ports/case-store.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { invitationFor, oneFamily, onlyConference } from '../support/families.ts'
import { nothing, PowerCut } from '../support/unlucky-store.ts'
import {
  bringIn,
  broughtIn,
  clock,
  folder,
  names,
  open,
  openCases,
  unbroken,
} from './case-store-ground.ts'

afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
})
afterAll(() => folder.remove())

describe('a message that tells of a change', () => {
  const moved = (to: string): Announcement => ({
    id: messageId(`notice:m-4471:moved:${to}`),
    caseId: caseId('f-alder'),
    meeting: onlyConference(oneFamily()).id,
    kind: 'moved',
    step: 'moved',
    tell: 'owner',
    to: personId(to),
    about: [],
    at: clock.now(),
  })
  const change = (cases: CaseStore, notices: readonly Announcement[]) =>
    cases.change(caseId('f-alder'), () => ({
      change: 'commit',
      family: oneFamily(),
      audit: broughtIn(oneFamily()),
      notices,
      answer: undefined,
    }))

  it('is written with it, or not at all', async () => {
    const { cases, store } = openCases()
    store.arrange('the power fails before')
    await expect(change(cases, [moved('school')])).rejects.toThrow(PowerCut)
    expect(await store.list('f-alder')).toEqual([])
    await change(cases, [moved('school'), moved('police')])
    expect((await store.due(clock.now(), 10, 'message')).map((doc) => doc.id)).toEqual([
      'notice:m-4471:moved:police',
      'notice:m-4471:moved:school',
    ])
  })

  it('is written once, also when the change is repeated, made twice in one, or its answer is lost', async () => {
    const { cases, store } = openCases()
    await change(cases, [moved('school'), moved('school')])
    const [first] = await store.list('f-alder', { type: 'message' })
    await change(cases, [moved('school'), moved('police')])
    store.arrange({ lostAfterItWasWritten: nothing })
    await change(cases, [moved('gp')])
    const messages = await store.list('f-alder', { type: 'message' })
    expect(messages.map((doc) => doc.id)).toEqual([
      'notice:m-4471:moved:gp',
      'notice:m-4471:moved:police',
      'notice:m-4471:moved:school',
    ])
    expect(messages.find((doc) => doc.id === first?.id)).toEqual(first)
    expect(unbroken(await cases.audit(caseId('f-alder')))).toHaveLength(3)
  })
})

describe('finding a case', () => {
  const alder = oneFamily({
    id: 'f-alder',
    number: '4471',
    invited: ['school', 'police'],
    date: '2026-12-10',
  })
  const birch = oneFamily({
    id: 'f-birch',
    number: '4472',
    invited: ['school'],
    chair: 'second-chair',
    date: '2026-12-01',
  })

  it('by person gives the cases in which that person has a part, the soonest first, and nobody else’s', async () => {
    const { cases } = openCases()
    await bringIn(cases, alder)
    await bringIn(cases, birch)
    const found = async (who: string) => (await cases.of(personId(who))).map((family) => family.id)
    expect(await found('school')).toEqual(['f-birch', 'f-alder'])
    expect(await found('police')).toEqual(['f-alder'])
    expect(await found('second-chair')).toEqual(['f-birch'])
    expect(await found('stranger')).toEqual([])
    expect((await cases.of('administrators')).map((family) => family.id)).toEqual([
      'f-birch',
      'f-alder',
    ])
  })

  it('by number gives that one, in any spelling of its letters, and never one whose number only begins the same', async () => {
    const { cases } = openCases()
    await bringIn(cases, alder)
    await bringIn(cases, oneFamily({ id: 'f-cedar', number: 'hc/44711' }))
    expect((await cases.withReference(reference('4471')))?.id).toBe('f-alder')
    expect((await cases.withReference(reference('HC/44711')))?.id).toBe('f-cedar')
    expect(await cases.withReference(reference('447'))).toBeUndefined()
    expect(await cases.withReference(reference('44711'))).toBeUndefined()
  })

  it('by person no longer finds a case from which that person was taken out', async () => {
    const { cases } = openCases()
    await bringIn(cases, alder)
    await bringIn(
      cases,
      replaceConference(alder, {
        ...onlyConference(alder),
        invitations: [invitationFor('school')],
      }),
    )
    expect(await cases.of(personId('police'))).toEqual([])
    expect(await cases.of(personId('school'))).toHaveLength(1)
  })

  it('gives every case of an administrator, more than a page of them', async () => {
    const { cases } = openCases()
    for (let number = 0; number < 230; number += 1)
      await bringIn(cases, oneFamily({ id: `f-${number}`, number: `${6000 + number}` }))
    expect(new Set((await cases.of('administrators')).map((family) => family.id)).size).toBe(230)
    expect(await cases.of(personId('school'))).toHaveLength(230)
  })

  it('gives back exactly what was kept', async () => {
    const { cases } = openCases()
    await bringIn(cases, alder)
    expect(await cases.load(caseId('f-alder'))).toEqual(alder)
  })
})

describe('more than one batch can hold', () => {
  it('is refused loudly, with nothing written', async () => {
    const { cases, store } = openCases()
    const family = oneFamily({ invited: names(99) })
    const audit = onlyConference(family).invitations.map((invitation): AuditEntry => ({
      event: 'invitation.added',
      meeting: onlyConference(family).id,
      invitation: invitation.id,
      by: 'import',
      at: clock.now(),
    }))
    await expect(
      cases.change(family.id, () => ({ change: 'commit', family, audit, answer: undefined })),
    ).rejects.toThrow(RangeError)
    expect(await store.list('f-alder')).toEqual([])
  })
})

describe('a paper stands beside its case', () => {
  const form = (words: string): Paper => ({
    kind: 'feedback',
    id: feedbackId(meetingId('m-4471'), { who: 'professional' }, personId('school')),
    meeting: meetingId('m-4471'),
    from: { who: 'professional' },
    by: personId('school'),
    at: clock.now(),
    answers: [],
    words,
  })
  const { id } = form('')
  const kept =
    (words: string) =>
    (family: Case | undefined): Change<string> =>
      family === undefined
        ? { change: 'none', answer: 'no family' }
        : { change: 'commit', family, audit: [], papers: [form(words)], answer: 'kept' }

  it('is written with the change, read with it, and replaced by the next one of its id', async () => {
    const { cases } = openCases()
    const family = oneFamily()
    await bringIn(cases, family)
    await cases.change(family.id, kept('It was long.'))
    await cases.change(family.id, kept('It was long, and fair.'))
    expect(await cases.papers(family.id, { kinds: ['feedback'] })).toMatchObject([
      { words: 'It was long, and fair.' },
    ])
    expect(await cases.papers(family.id, { ids: [id] })).toHaveLength(1)
    const read = await cases.change(
      family.id,
      (_family, papers): Change<number> => ({ change: 'none', answer: papers.length }),
      { ids: [id] },
    )
    expect(read).toBe(1)
    expect(await cases.load(family.id)).toEqual(family)
  })

  it('is not lost when two write at once: the second decides again, with the first one’s words before it', async () => {
    const { cases, store } = openCases()
    const other = caseStore({ store, clock, committed: () => undefined })
    const family = oneFamily()
    await bringIn(cases, family)
    store.arrange({ conflict: async () => void (await other.change(family.id, kept('first'))) })
    const add = (before: Case | undefined, papers: readonly Paper[]): Change<string> =>
      kept(
        [...papersOf(papers, 'feedback').map((feedback) => feedback.words), 'second'].join(', '),
      )(before)
    await cases.change(family.id, add, { ids: [id] })
    expect(await cases.papers(family.id, { ids: [id] })).toMatchObject([{ words: 'first, second' }])
  })

  it('is there whole or not at all when the power fails, and is taken away in a change of its own', async () => {
    const { cases, store } = openCases()
    const family = oneFamily()
    await bringIn(cases, family)
    store.arrange('the power fails before')
    await expect(cases.change(family.id, kept('x'))).rejects.toThrow(PowerCut)
    expect(await cases.papers(family.id, { kinds: ['feedback'] })).toEqual([])
    await cases.change(family.id, kept('x'))
    for (const _twice of [1, 2])
      await cases.change(family.id, (before): Change<undefined> =>
        before === undefined
          ? { change: 'none', answer: undefined }
          : { change: 'commit', family: before, audit: [], discarded: [id], answer: undefined },
      )
    expect(await cases.papers(family.id, { kinds: ['feedback'] })).toEqual([])
  })
})
