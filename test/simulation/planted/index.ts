// Faults that are put in on purpose, one at a time. Each is something that was once wrong here, or is easily made wrong.
import { addDays } from '../../../src/domain/dates/dates.ts'
import { localTime } from '../../../src/domain/ids.ts'
import type { Practice } from '../../../src/domain/rules/practice.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Dependencies } from '../../../src/features/kernel/request-context.ts'
import type { Change } from '../../../src/ports/case-store.ts'
import { dayOf } from '../case-system.ts'
import { ownPorts, type Ports } from '../world.ts'
import type { Planted } from './planted.ts'

const plant = (name: string, what: string, ports: Partial<Ports>): Planted => ({
  name,
  what,
  ports: { ...ownPorts, ...ports },
})

const withPractices =
  (changed: (practice: Practice) => Practice): Ports['deps'] =>
  (real) => ({
    ...real,
    practices: new Map([...real.practices].map(([id, practice]) => [id, changed(practice)])),
  })

/** What a decision wants kept is altered on its way to the store. */
const altering =
  (
    alter: <Answer>(
      change: Extract<Change<Answer>, { change: 'commit' }>,
      before: Case | undefined,
    ) => Change<Answer>,
  ): Ports['deps'] =>
  (real) => ({
    ...real,
    cases: {
      ...real.cases,
      change: (id, decide, reading) =>
        real.cases.change(
          id,
          (family, papers) => {
            const change = decide(family, papers)
            return change.change === 'commit' ? alter(change, family) : change
          },
          reading,
        ),
    },
  })

/** Whatever reads a family finds its meetings otherwise than they are. */
const seeing =
  (otherwise: (conference: Conference) => Conference): Ports['deps'] =>
  (real) => {
    const changed = (family: Case): Case => ({
      ...family,
      conferences: family.conferences.map(otherwise),
    })
    return {
      ...real,
      cases: {
        ...real.cases,
        async load(id) {
          const family = await real.cases.load(id)
          return family === undefined ? undefined : changed(family)
        },
        // The index leaves out whoever has no part: it has to be wrong as well.
        of: async (_person, leaveOut) =>
          (await real.cases.of('administrators', leaveOut)).map(changed),
      },
    }
  }

const inTheFile = (audit: readonly { readonly by: string }[]): boolean =>
  audit.some(({ by }) => by === 'import')

const onlyConferences = (
  family: Case,
  otherwise: (conference: Conference) => Conference,
): Case => ({
  ...family,
  conferences: family.conferences.map(otherwise),
})

const withoutLadderFor = (practice: Practice, kind: string): Practice => ({
  ...practice,
  ladders: new Map([...practice.ladders].filter(([purpose]) => purpose !== kind)),
})

export const planted: readonly Planted[] = [
  plant('calendar', 'The calendar begins three weeks before today.', {
    deps: (real: Dependencies) => ({
      ...real,
      calendar: { ...real.calendar, from: addDays(dayOf(real.clock.now()), -20) },
    }),
  }),
  plant('no-ladder', 'Nobody is reminded of a report.', {
    deps: withPractices((practice) => withoutLadderFor(practice, 'submit-report')),
  }),
  plant('night', 'Messages go out at any hour.', {
    deps: withPractices((practice) => ({
      ...practice,
      quietHours: { from: localTime('00:00'), until: localTime('23:59') },
    })),
  }),
  plant('no-announcement', 'What is told of a change is left out of its batch.', {
    deps: altering(({ notices: _left, ...change }) => change),
  }),
  plant('lost-wake-up', 'A family is not looked at again after a change.', {
    store: (real) => ({
      ...real,
      commit: (pk, ops) =>
        real.commit(
          pk,
          ops.map((op) => {
            if (!('doc' in op) || op.doc.id !== 'wake') return op
            const { nextAt: _lost, ...doc } = op.doc
            return { ...op, doc }
          }),
        ),
    }),
  }),
  plant('no-entry', 'An answer leaves nothing in the trail.', {
    deps: altering((change) =>
      change.audit.some(({ event }) => event === 'invitation.answered')
        ? { ...change, audit: [] }
        : change,
    ),
  }),
  plant('wrong-name', 'The trail says that the service did what somebody did.', {
    deps: altering((change) => ({
      ...change,
      audit: change.audit.map((entry) => ({ ...entry, by: 'terminal' as const })),
    })),
  }),
  plant('called-back', 'A file puts a meeting on again that was called off.', {
    deps: altering((change) =>
      inTheFile(change.audit)
        ? {
            ...change,
            family: onlyConferences(
              change.family,
              ({ cancelled: _off, ...conference }) => conference,
            ),
          }
        : change,
    ),
  }),
  plant('moved-back', 'A file moves a meeting back to its first day.', {
    deps: altering((change) =>
      inTheFile(change.audit)
        ? {
            ...change,
            family: onlyConferences(change.family, (conference) => ({
              ...conference,
              ...(conference.moves[0]?.from ?? {}),
            })),
          }
        : change,
    ),
  }),
  plant('forgotten-answers', 'A file invites everybody anew.', {
    deps: altering((change) =>
      inTheFile(change.audit)
        ? {
            ...change,
            family: onlyConferences(change.family, (conference) => ({
              ...conference,
              invitations: conference.invitations.map((invitation) => ({
                ...invitation,
                answers: [],
              })),
            })),
          }
        : change,
    ),
  }),
  plant('conflict', 'A conflict of interest is not looked at.', {
    deps: seeing((conference) => ({ ...conference, conflicts: [] })),
  }),
  plant('outlives', 'A right outlives its part: whoever was taken off still counts.', {
    deps: seeing((conference) => ({
      ...conference,
      invitations: conference.invitations.map(({ withdrawn: _off, ...invitation }) => invitation),
    })),
  }),
  plant('everybody', 'Whoever asks is found to have a part in every family.', {
    deps: (real) => {
      const stranger = (family: Case, person: Parameters<Dependencies['cases']['of']>[0]): Case =>
        person === 'administrators'
          ? family
          : onlyConferences(family, (conference) => ({ ...conference, leadSocialWorker: person }))
      return {
        ...real,
        cases: {
          ...real.cases,
          of: async (person, leaveOut) =>
            (await real.cases.of('administrators', leaveOut)).map((family) =>
              stranger(family, person),
            ),
        },
      }
    },
  }),
  plant('typed-word', 'The trail keeps why a meeting was moved.', {
    deps: altering((change) => ({
      ...change,
      audit: change.audit.map((entry) =>
        entry.event === 'conference.moved'
          ? {
              ...entry,
              status: change.family.conferences.flatMap(({ moves }) => moves).at(-1)?.reason ?? '',
            }
          : entry,
      ),
    })),
  }),
  plant('appended', 'The same answer a second time is another answer.', {
    deps: (real) => ({
      ...real,
      cases: {
        ...real.cases,
        change: (id, decide, reading) =>
          real.cases.change(
            id,
            (family, papers) => {
              const first = decide(family, papers)
              if (first.change !== 'none' || family === undefined) return first
              return {
                change: 'commit',
                family: onlyConferences(family, (conference) => ({
                  ...conference,
                  records: [...conference.records, ...conference.records.slice(-1)],
                })),
                audit: family.conferences.slice(0, 1).map(({ id: meeting }) => ({
                  event: 'conference.updated' as const,
                  meeting,
                  by: 'service' as const,
                  at: real.clock.now(),
                })),
                answer: first.answer,
              }
            },
            reading,
          ),
      },
    }),
  }),
  plant('hold', 'A legal hold does not hold.', {
    deps: (real) => ({
      ...real,
      cases: {
        ...real.cases,
        async load(id) {
          const family = await real.cases.load(id)
          if (family?.retention === undefined) return family
          return { ...family, retention: { ...family.retention, holds: [] } }
        },
        erase: (id, decide) =>
          real.cases.erase(id, (family, trail) =>
            decide(
              family.retention === undefined
                ? family
                : { ...family, retention: { ...family.retention, holds: [] } },
              trail,
            ),
          ),
      },
    }),
  }),
  plant('left-over', 'An erasure leaves the papers.', {
    store: (real) => ({
      ...real,
      commit: (pk, ops) => {
        const kept = ops.filter((op) => op.op !== 'delete' || !op.id.startsWith('paper'))
        return kept.length === 0 ? Promise.resolve({ outcome: 'ok' }) : real.commit(pk, kept)
      },
    }),
  }),
  plant('sent-again', 'What Teams has taken is taken for refused.', {
    parts: (real) => ({
      ...real,
      messenger: {
        ...real.messenger,
        async send(to, card) {
          const outcome = await real.messenger.send(to, card)
          return outcome.outcome === 'sent' ? { outcome: 'try-again' } : outcome
        },
      },
    }),
  }),
  {
    ...plant('believed', 'No answer counts as sent.', {
      parts: (real) => ({
        ...real,
        messenger: {
          ...real.messenger,
          async send(to, card) {
            const outcome = await real.messenger.send(to, card)
            return outcome.outcome === 'unknown' || outcome.outcome === 'try-again'
              ? { outcome: 'sent', activity: 'nobody-knows' }
              : outcome
          },
        },
      }),
    }),
    weather: 1,
  },
  plant('handed-over', 'Whoever handed over is still asked for the report.', {
    deps: seeing((conference) => ({
      ...conference,
      invitations: conference.invitations.map((invitation) => {
        const last = invitation.answers.at(-1)
        return last?.status === 'represented'
          ? {
              ...invitation,
              answers: [
                {
                  status: 'attending' as const,
                  mode: 'in-person' as const,
                  by: last.by,
                  at: last.at,
                },
              ],
            }
          : invitation
      }),
    })),
  }),
  plant('not-blind', 'Ratings are open before all are in.', {
    deps: withPractices((practice) => ({
      ...practice,
      blindRatings: { ...practice.blindRatings, value: false },
    })),
  }),
]
