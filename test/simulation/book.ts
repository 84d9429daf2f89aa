// The model's own book beside the product: the families as they stand, who has a part in them, and how long each trail is.
// Read from the store after every event, as a stranger would read it: from what is written, not from what should be.
import { type CaseId, caseId, type PersonId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Store } from '../../src/ports/store.ts'
import { auditKey } from '../../src/store/audit/chain.ts'
import { chainedEntryRecord } from '../../src/store/records/audit.ts'
import type { Parts, Step } from './properties/property.ts'

export interface Book {
  readonly families: Map<string, Case>
  readonly parts: Parts
  /** Every family that ever ceased to be there. */ readonly gone: ReadonlySet<string>
  /** Looks at the cases that were written, and says what is different. */
  turn(written: readonly string[], load: (id: CaseId) => Promise<Case | undefined>): Promise<Step[]>
}

export function openBook(store: Store): Book {
  const families = new Map<string, Case>()
  const trails = new Map<string, number>()
  const now = new Map<string, ReadonlySet<PersonId>>()
  const gone = new Set<string>()
  const ever = new Map<string, Set<PersonId>>()
  return {
    families,
    gone,
    parts: {
      has: (family, person) => now.get(family)?.has(person) === true,
      hadEver: (family, person) => ever.get(family)?.has(person) === true,
    },
    async turn(written, load) {
      const steps: Step[] = []
      for (const pk of written) {
        const before = families.get(pk)
        if (before === undefined && (await store.get(pk, 'case')) === undefined) continue
        const after = await load(caseId(pk))
        const trailBefore = trails.get(pk) ?? 0
        const docs = await store.list(pk, {
          type: 'audit',
          after: auditKey(trailBefore),
          limit: 1_000,
        })
        const entries = docs.map((doc) => chainedEntryRecord.parse(doc.body))
        trails.set(pk, trailBefore + entries.length)
        if (after === undefined) {
          families.delete(pk)
          gone.add(pk)
          now.delete(pk)
        } else {
          families.set(pk, after)
          const part = partsIn(after)
          now.set(pk, part)
          ever.set(pk, new Set([...(ever.get(pk) ?? []), ...part]))
        }
        steps.push({
          before,
          after,
          entries,
          trailBefore,
          trailAfter: trailBefore + entries.length,
        })
      }
      return steps
    },
  }
}

/** Whoever is named by a meeting in which nobody has said that they have a conflict of interest. */
function partsIn(family: Case): Set<PersonId> {
  return new Set(
    family.conferences.flatMap((conference) =>
      named(conference).filter((person) => !conference.conflicts.includes(person)),
    ),
  )
}

const named = ({ chair, leadSocialWorker, administrator, invitations }: Conference): PersonId[] => [
  chair,
  leadSocialWorker,
  administrator,
  ...invitations
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ person, answers }) => {
      const last = answers.at(-1)
      return last?.status === 'represented' && last.person !== undefined
        ? [person, last.person]
        : [person]
    }),
]
