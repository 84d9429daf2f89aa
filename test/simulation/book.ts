// The model's own book beside the product: the families as they stand, who has a part in them, and
// how long each trail is. Read from the store after every event, as a stranger would read it: from
// what is written, not from what should be.
import { caseId, type PersonId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { StaffRole } from '../../src/domain/state/person.ts'
import { auditKey } from '../../src/store/audit/chain.ts'
import { chainedEntryRecord } from '../../src/store/records/audit.ts'
import type { Offices, Parts, Step } from './properties/property.ts'
import type { Kept } from './world.ts'

export interface Book {
  readonly families: ReadonlyMap<string, Case>
  readonly parts: Parts
  /** Who works for the council in which duty: it is given and taken away in chat. */
  readonly offices: Offices
  /** Every family that ever ceased to be there. */ readonly gone: ReadonlySet<string>
  /** Looks at the cases that were written, and says what is different. */
  turn(written: readonly string[]): Promise<Step[]>
}

export function openBook({
  store,
  cases,
  directory,
}: Pick<Kept, 'store' | 'cases' | 'directory'>): Book {
  const families = new Map<string, Case>()
  const trails = new Map<string, number>()
  const now = new Map<string, ReadonlySet<PersonId>>()
  const gone = new Set<string>()
  const ever = new Map<string, Set<PersonId>>()
  const duties = new Map<PersonId, readonly StaffRole[]>()
  let dutiesBefore: ReadonlyMap<PersonId, readonly StaffRole[]> = new Map()

  const entriesAfter = async (pk: string, length: number) => {
    const query = { type: 'audit', after: auditKey(length), limit: 1_000 }
    return (await store.list(pk, query)).map((doc) => chainedEntryRecord.parse(doc.body))
  }
  const note = (pk: string, after: Case | undefined): void => {
    if (after === undefined) {
      families.delete(pk)
      now.delete(pk)
      gone.add(pk)
      return
    }
    const part = new Set(after.conferences.flatMap(partsIn))
    families.set(pk, after)
    now.set(pk, part)
    ever.set(pk, new Set([...(ever.get(pk) ?? []), ...part]))
  }
  const stepOf = async (pk: string): Promise<Step | undefined> => {
    const before = families.get(pk)
    if (before === undefined && (await store.get(pk, 'case')) === undefined) return undefined
    const after = await cases.load(caseId(pk))
    const trailBefore = trails.get(pk) ?? 0
    const entries = await entriesAfter(pk, trailBefore)
    trails.set(pk, trailBefore + entries.length)
    note(pk, after)
    return { before, after, entries }
  }
  return {
    families,
    gone,
    parts: {
      has: (family, person) => now.get(family)?.has(person) === true,
      hadEver: (family, person) => ever.get(family)?.has(person) === true,
    },
    offices: {
      // Whoever gives away a duty had it while they did.
      has: (person, duty) =>
        [duties, dutiesBefore].some((each) => each.get(person)?.includes(duty) === true),
    },
    async turn(written) {
      const steps: Step[] = []
      dutiesBefore = new Map(duties)
      if (written.includes('people') || duties.size === 0)
        for (const person of await directory.all())
          duties.set(person.id, person.left === undefined ? person.duties : [])
      for (const pk of written) {
        const step = await stepOf(pk)
        if (step !== undefined) steps.push(step)
      }
      return steps
    },
  }
}

/** Whoever a meeting names, but those of whom somebody said that they have a conflict of interest. */
export const partsIn = (conference: Conference): PersonId[] =>
  [
    conference.chair,
    conference.leadSocialWorker,
    conference.administrator,
    ...conference.invitations
      .filter(({ withdrawn }) => withdrawn === undefined)
      .flatMap(({ person, answers }) => [person, ...colleagueIn(answers)]),
  ].filter((person) => !conference.conflicts.includes(person))

/** The colleague who comes, or was asked to and has not said no. */
function colleagueIn(answers: Conference['invitations'][number]['answers']): PersonId[] {
  const last = answers.at(-1)
  return last?.status === 'represented' &&
    last.person !== undefined &&
    last.confirmation.status !== 'refused'
    ? [last.person]
    : []
}
