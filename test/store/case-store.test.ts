import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { startsAt } from '../../src/domain/dates/starts-at.ts'
import { caseId, instant, meetingId, messageId, personId, reference } from '../../src/domain/ids.ts'
import { answer, type Choice } from '../../src/domain/meeting/answer.ts'
import { feedbackId } from '../../src/domain/meeting/feedback.ts'
import type { AuditEntry, ChainedEntry } from '../../src/domain/state/audit-entry.ts'
import {
  type Case,
  findInvitation,
  replaceConference,
  replaceInvitation,
} from '../../src/domain/state/case.ts'
import type { Invitation } from '../../src/domain/state/invitation.ts'
import type { Announcement } from '../../src/domain/state/notice.ts'
import { type Paper, papersOf } from '../../src/domain/state/paper.ts'
import { type CaseStore, type Change, StoreBusy } from '../../src/ports/case-store.ts'
import { hashOf } from '../../src/store/audit/chain.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { invitationFor, oneFamily, onlyConference, setClock } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import {
  type Luck,
  nothing,
  PowerCut,
  type UnluckyStore,
  unluckyStore,
} from '../support/unlucky-store.ts'

const folder = ownFolder()
const open: UnluckyStore[] = []
afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
})
afterAll(() => folder.remove())

type House = {
  readonly cases: CaseStore
  readonly store: UnluckyStore
  readonly pauses: number[]
  committed: number
}
const clock = setClock('2026-11-23T10:00:00.000Z')

/** The cases of one process, over the real SQLite store. Two on one file are two processes. */
function openCases(file = ':memory:'): House {
  const store = unluckyStore(openSqlite(file, () => clock.now()))
  open.push(store)
  const house: House = {
    store,
    committed: 0,
    pauses: [],
    cases: caseStore({
      store,
      clock,
      committed: () => (house.committed += 1),
      pause: (milliseconds) => {
        house.pauses.push(milliseconds)
        return Promise.resolve()
      },
    }),
  }
  return house
}

const broughtIn = (family: Case): AuditEntry[] =>
  family.conferences.map((conference) => ({
    event: 'conference.brought-in',
    meeting: conference.id,
    by: 'import',
    at: clock.now(),
  }))
const bringIn = (cases: CaseStore, family: Case) =>
  cases.change(family.id, () => ({
    change: 'commit',
    family,
    audit: broughtIn(family),
    answer: undefined,
  }))

const attending: Choice = { status: 'attending', mode: 'in-person' }

/** What a tap decides: pure, as every decision has to be, because it may be made again. */
const tap =
  (name: string, choice: Choice = attending, seen?: number) =>
  (family: Case | undefined): Change<string> => {
    const found = family?.conferences
      .flatMap((conference) => conference.invitations)
      .find((invitation) => invitation.person === personId(name))
    const place =
      family === undefined || found === undefined ? undefined : findInvitation(family, found.id)
    if (family === undefined || place === undefined) return { change: 'none', answer: 'not found' }
    const { conference, invitation } = place
    const decided = answer(invitation, choice, {
      by: personId(name),
      at: clock.now(),
      startsAt: startsAt(conference),
      seen: seen ?? invitation.answers.length,
    })
    if (!decided.ok)
      return { change: 'refused', refusal: decided.refusal, answer: decided.refusal.code }
    if (decided.value === invitation) return { change: 'none', answer: 'as before' }
    return {
      change: 'commit',
      family: replaceInvitation(family, decided.value),
      answer: 'kept',
      audit: [
        {
          event: 'invitation.answered',
          meeting: conference.id,
          invitation: invitation.id,
          status: choice.status,
          by: personId(name),
          at: clock.now(),
        },
      ],
    }
  }

/** Throws unless the entries are numbered 1 to n, each with the hash of the one before it and its own. */
function unbroken(entries: readonly ChainedEntry[]): readonly ChainedEntry[] {
  let previous = ''
  entries.forEach((entry, index) => {
    expect(entry.number).toBe(index + 1)
    expect(entry.previous).toBe(previous)
    expect(entry.hash).toBe(hashOf(entry))
    previous = entry.hash
  })
  return entries
}

async function loaded(cases: CaseStore, id = 'f-alder'): Promise<Case> {
  const family = await cases.load(caseId(id))
  if (family === undefined) throw new Error('The case is not there')
  return family
}
const answersOf = (family: Case): Invitation['answers'][] =>
  onlyConference(family).invitations.map((invitation) => [...invitation.answers])
const names = (many: number): string[] =>
  Array.from({ length: many }, (_, index) => `guest-${index}`)

describe('two hundred people who answer at once', () => {
  it('leave one consistent record in one process, every answer in it once, and an unbroken trail', async () => {
    const { cases } = openCases()
    const invited = names(200)
    await bringIn(cases, oneFamily({ invited }))
    const outcomes = await Promise.all(
      invited.map((name) => cases.change(caseId('f-alder'), tap(name))),
    )
    expect(new Set(outcomes)).toEqual(new Set(['kept']))
    expect(answersOf(await loaded(cases)).map((answers) => answers.length)).toEqual(
      invited.map(() => 1),
    )
    const entries = unbroken(await cases.audit(caseId('f-alder')))
    expect(entries).toHaveLength(201)
    expect(new Set(entries.slice(1).map((entry) => entry.by)).size).toBe(200)
  })

  it('lose no answer when they come in through two processes', async () => {
    const file = folder.file('two-processes.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    const invited = names(200)
    await bringIn(one.cases, oneFamily({ invited }))
    await Promise.all(
      invited.map((name, index) =>
        (index % 2 === 0 ? one : other).cases.change(caseId('f-alder'), tap(name)),
      ),
    )
    expect(answersOf(await loaded(other.cases)).every((answers) => answers.length === 1)).toBe(true)
    expect(unbroken(await one.cases.audit(caseId('f-alder')))).toHaveLength(201)
  })

  it('and tap three times each still leave one answer and one entry a person', async () => {
    const file = folder.file('three-taps.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    const invited = names(40)
    await bringIn(one.cases, oneFamily({ invited }))
    const outcomes = await Promise.all(
      [0, 1, 2].flatMap((time) =>
        invited.map((name) =>
          (time === 1 ? other : one).cases.change(caseId('f-alder'), tap(name)),
        ),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(40)
    expect(outcomes.filter((outcome) => outcome === 'as before')).toHaveLength(80)
    expect(unbroken(await other.cases.audit(caseId('f-alder')))).toHaveLength(41)
  })
})

describe('a decision that changes nothing', () => {
  it.each([
    ['a repeat', attending],
    ['a refusal', { status: 'represented', name: '', role: '', agency: '' } satisfies Choice],
  ])(
    'writes nothing: %s leaves the record, its trail and its wake-up as they were',
    async (_name, choice) => {
      const { cases, store } = openCases()
      await bringIn(cases, oneFamily())
      await cases.change(caseId('f-alder'), tap('school'))
      const before = await Promise.all([
        store.get('f-alder', 'case'),
        store.get('f-alder', 'wake'),
        cases.audit(caseId('f-alder')),
      ])
      const written = store.asked.length
      expect(await cases.change(caseId('f-alder'), tap('school', choice))).not.toBe('kept')
      expect(
        await Promise.all([
          store.get('f-alder', 'case'),
          store.get('f-alder', 'wake'),
          cases.audit(caseId('f-alder')),
        ]),
      ).toEqual(before)
      expect(store.asked).toHaveLength(written)
    },
  )

  it('does not wake the delivery, and a change does', async () => {
    const house = openCases()
    await bringIn(house.cases, oneFamily())
    expect(house.committed).toBe(1)
    await house.cases.change(caseId('f-alder'), tap('school'))
    await house.cases.change(caseId('f-alder'), tap('school'))
    expect(house.committed).toBe(2)
  })

  it('about a case that does not exist makes none', async () => {
    const { cases, store } = openCases()
    expect(await cases.change(caseId('f-never'), tap('school'))).toBe('not found')
    expect(await store.list('f-never')).toEqual([])
    expect(await cases.load(caseId('f-never'))).toBeUndefined()
  })
})

describe('a change that does not go through at once', () => {
  it('is decided again on what the other one wrote', async () => {
    const file = folder.file('lost-race.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    await bringIn(one.cases, oneFamily())
    one.store.arrange({
      conflict: async () => void (await other.cases.change(caseId('f-alder'), tap('police'))),
    })
    const seen: number[] = []
    await one.cases.change(caseId('f-alder'), (family) => {
      seen.push(answersOf(family ?? oneFamily()).flat().length)
      return tap('school')(family)
    })
    expect(seen).toEqual([0, 1])
    expect(answersOf(await loaded(one.cases)).map((answers) => answers.length)).toEqual([1, 1])
    expect(unbroken(await one.cases.audit(caseId('f-alder'))).map((entry) => entry.by)).toEqual([
      'import',
      'police',
      'school',
    ])
  })

  it('is refused if the other one’s change makes it impossible', async () => {
    const file = folder.file('refused-then.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    await bringIn(one.cases, oneFamily())
    one.store.arrange({
      conflict: async () =>
        void (await other.cases.change(caseId('f-alder'), tap('school', { status: 'not-me' }))),
    })
    expect(await one.cases.change(caseId('f-alder'), tap('school', attending, 0))).toBe(
      'card.outdated',
    )
    expect(answersOf(await loaded(one.cases))).toEqual([
      [expect.objectContaining({ status: 'not-me' })],
      [],
    ])
  })

  it('waits as long as a throttled store asks, and then goes through', async () => {
    const { cases, store, pauses } = openCases()
    await bringIn(cases, oneFamily())
    store.arrange({ throttled: 70 }, { throttled: 40 })
    expect(await cases.change(caseId('f-alder'), tap('school'))).toBe('kept')
    expect(pauses).toEqual([70, 40])
    expect(unbroken(await cases.audit(caseId('f-alder')))).toHaveLength(2)
  })

  it.each<[string, Luck]>([
    ['was not written', 'lost before it was written'],
    ['was written', { lostAfterItWasWritten: nothing }],
  ])('whose answer is lost and which %s is in the record once', async (_name, luck) => {
    const house = openCases()
    await bringIn(house.cases, oneFamily())
    house.store.arrange(luck)
    expect(await house.cases.change(caseId('f-alder'), tap('school'))).toBe('kept')
    expect(answersOf(await loaded(house.cases))).toEqual([
      [expect.objectContaining({ status: 'attending' })],
      [],
    ])
    expect(unbroken(await house.cases.audit(caseId('f-alder')))).toHaveLength(2)
    expect(house.committed).toBe(2)
  })

  // Decided again on its own result, this one would write a second time: it appends whatever it finds.
  const appends =
    (by: string) =>
    (family: Case | undefined): Change<string> => {
      if (family === undefined) return { change: 'none', answer: 'not found' }
      const conference = onlyConference(family)
      const after = replaceConference(family, {
        ...conference,
        invitations: [
          ...conference.invitations,
          invitationFor(`${by}-${conference.invitations.length}`),
        ],
      })
      return {
        change: 'commit',
        family: after,
        answer: by,
        audit: [
          {
            event: 'conference.updated',
            meeting: conference.id,
            by: personId(by),
            at: clock.now(),
          },
        ],
      }
    }

  it.each<[string, Luck[]]>([
    ['written', [{ lostAfterItWasWritten: nothing }]],
    ['not written', ['lost before it was written']],
    [
      'not written, then written',
      ['lost before it was written', { lostAfterItWasWritten: nothing }],
    ],
    [
      'written, and then lost thrice',
      [
        { lostAfterItWasWritten: nothing },
        'lost before it was written',
        'lost before it was written',
      ],
    ],
  ])('is never committed twice when its answer is lost (%s)', async (_name, luck) => {
    const { cases, store } = openCases()
    await bringIn(cases, oneFamily({ invited: [] }))
    store.arrange(...luck)
    expect(await cases.change(caseId('f-alder'), appends('admin'))).toBe('admin')
    expect(onlyConference(await loaded(cases)).invitations).toHaveLength(1)
    expect(unbroken(await cases.audit(caseId('f-alder')))).toHaveLength(2)
  })

  it('is not committed twice when its answer is lost and somebody else writes on top of it', async () => {
    const file = folder.file('lost-and-overtaken.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    await bringIn(one.cases, oneFamily({ invited: [] }))
    one.store.arrange({
      lostAfterItWasWritten: async () =>
        void (await other.cases.change(caseId('f-alder'), appends('chair'))),
    })
    expect(await one.cases.change(caseId('f-alder'), appends('admin'))).toBe('admin')
    expect(
      onlyConference(await loaded(one.cases)).invitations.map((invitation) => invitation.person),
    ).toEqual(['admin-0', 'chair-1'])
    expect(unbroken(await one.cases.audit(caseId('f-alder'))).map((entry) => entry.by)).toEqual([
      'import',
      'admin',
      'chair',
    ])
  })

  it('that makes a case is not made twice when its answer is lost', async () => {
    const { cases, store } = openCases()
    store.arrange({ lostAfterItWasWritten: nothing })
    await bringIn(cases, oneFamily())
    expect(unbroken(await cases.audit(caseId('f-alder')))).toHaveLength(1)
  })

  it('ends as ‘busy’ when others are first forty times, with nothing written', async () => {
    const { cases, store, pauses } = openCases()
    await bringIn(cases, oneFamily())
    store.arrange(...Array.from({ length: 100 }, (): Luck => ({ conflict: nothing })))
    await expect(cases.change(caseId('f-alder'), tap('school'))).rejects.toThrow(StoreBusy)
    store.arrange()
    expect(answersOf(await loaded(cases)).flat()).toEqual([])
    expect(pauses.reduce((sum, paus) => sum + paus, 0)).toBeLessThanOrEqual(5_000)
  })

  it.each([[100], [1_000], [60_000]])(
    'ends as ‘busy’ within five seconds when the store stays throttled, however long it asks to wait (%i ms)',
    async (throttled) => {
      const { cases, store, pauses } = openCases()
      await bringIn(cases, oneFamily())
      store.arrange(...Array.from({ length: 100 }, (): Luck => ({ throttled })))
      await expect(cases.change(caseId('f-alder'), tap('school'))).rejects.toThrow(StoreBusy)
      expect(pauses.reduce((sum, paus) => sum + paus, 0)).toBeLessThanOrEqual(5_000)
    },
  )

  it('holds up nobody who comes after it', async () => {
    const { cases, store } = openCases()
    await bringIn(cases, oneFamily())
    store.arrange('the power fails before')
    const [failed, well] = await Promise.allSettled([
      cases.change(caseId('f-alder'), tap('school')),
      cases.change(caseId('f-alder'), tap('police')),
    ])
    expect([failed.status, well.status]).toEqual(['rejected', 'fulfilled'])
    expect(answersOf(await loaded(cases)).map((answers) => answers.length)).toEqual([0, 1])
  })
})

describe('a power cut', () => {
  it.each<[Luck & string, number]>([
    ['the power fails before', 0],
    ['the power fails after', 1],
  ])(
    '%s: the answer, its audit entry and the wake-up are all there or none of them',
    async (luck, there) => {
      const file = folder.file(`${luck.replaceAll(' ', '-')}.sqlite`)
      const before = openCases(file)
      await bringIn(before.cases, oneFamily())
      const [wake] = await before.store.due(clock.now(), 10, 'wake')
      if (wake === undefined) throw new Error('Bringing the case in wakes the delivery')
      await before.store.claim(wake, instant('2027-01-01T00:00:00.000Z'))
      before.store.arrange(luck)
      await expect(before.cases.change(caseId('f-alder'), tap('school'))).rejects.toThrow(PowerCut)
      await before.store.close()

      const after = openCases(file)
      expect(answersOf(await loaded(after.cases)).flat()).toHaveLength(there)
      expect(unbroken(await after.cases.audit(caseId('f-alder')))).toHaveLength(1 + there)
      expect(await after.store.due(clock.now(), 10, 'wake')).toHaveLength(there)
      expect(await after.cases.change(caseId('f-alder'), tap('school'))).toBe(
        there === 1 ? 'as before' : 'kept',
      )
      expect(unbroken(await after.cases.audit(caseId('f-alder')))).toHaveLength(2)
    },
  )

  it('cannot happen between the steps, because there is one step', async () => {
    const { cases, store } = openCases()
    await bringIn(cases, oneFamily())
    await cases.change(caseId('f-alder'), tap('school'))
    expect(
      store.asked.map(({ ops }) =>
        ops.map((op) => ('doc' in op ? `${op.op} ${op.doc.id}` : op.op)),
      ),
    ).toEqual([
      ['create case', 'upsert wake', 'create audit:000000001'],
      ['replace case', 'upsert wake', 'create audit:000000002'],
    ])
  })
})

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
