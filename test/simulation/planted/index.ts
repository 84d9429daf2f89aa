// Faults that are put in on purpose, one at a time. Each is something that was once wrong here, or
// is easily made wrong.
import { addDays, inLondon } from '../../../src/domain/dates/dates.ts'
import { localTime } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import {
  altering,
  alteringFiled,
  invitations,
  plant,
  type Planted,
  withCases,
  withPractices,
  withSend,
} from './planted.ts'
import { answeringTwice, ofRights } from './rights.ts'

const ofTime: readonly Planted[] = [
  plant(
    {
      name: 'calendar',
      what: 'The calendar begins three weeks before today.',
      expects: ['told', 'no-errors'],
    },
    {
      deps: (real) => ({
        ...real,
        calendar: {
          ...real.calendar,
          from: addDays(inLondon(real.clock.now()).date, -20),
        },
      }),
    },
  ),
  plant(
    { name: 'no-ladder', what: 'Nobody is reminded of a report.', expects: ['told'] },
    {
      deps: withPractices((practice) => ({
        ...practice,
        ladders: new Map([...practice.ladders].filter(([purpose]) => purpose !== 'submit-report')),
      })),
    },
  ),
  plant(
    { name: 'no-escalation', what: 'Nobody else is told of what is overdue.', expects: ['told'] },
    {
      deps: withPractices((practice) => ({
        ...practice,
        ladders: new Map(
          [...practice.ladders].map(([purpose, ladder]) => [
            purpose,
            { ...ladder, value: ladder.value.filter(({ tell }) => tell === 'owner') },
          ]),
        ),
      })),
    },
  ),
  plant(
    { name: 'night', what: 'Messages go out at any hour.', expects: ['hours'] },
    {
      deps: withPractices((practice) => ({
        ...practice,
        quietHours: { from: localTime('00:00'), until: localTime('23:59') },
      })),
    },
  ),
  plant(
    {
      name: 'lost-wake-up',
      what: 'A family is not looked at again after a change.',
      expects: ['told'],
    },
    {
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
    },
  ),
]

const ofFiles: readonly Planted[] = [
  plant(
    {
      name: 'called-back',
      what: 'A file puts a meeting on again that was called off.',
      expects: ['no-return'],
    },
    { deps: alteringFiled(({ cancelled: _off, ...conference }) => conference) },
  ),
  plant(
    {
      name: 'moved-back',
      what: 'A file moves a meeting back to its first day.',
      expects: ['no-return'],
    },
    {
      deps: alteringFiled((conference) => ({
        ...conference,
        ...(conference.moves[0]?.from ?? {}),
      })),
    },
  ),
  plant(
    { name: 'forgotten-answers', what: 'A file invites everybody anew.', expects: ['no-return'] },
    { deps: alteringFiled(invitations((invitation) => ({ ...invitation, answers: [] }))) },
  ),
]

const ofTrails: readonly Planted[] = [
  plant(
    { name: 'no-entry', what: 'An answer leaves nothing in the trail.', expects: ['trail'] },
    {
      deps: altering((change) =>
        change.audit.some(({ event }) => event === 'invitation.answered')
          ? { ...change, audit: [] }
          : change,
      ),
    },
  ),
  plant(
    {
      name: 'wrong-name',
      what: 'The trail says that the service did what somebody did.',
      expects: ['trail'],
    },
    {
      deps: altering((change) => ({
        ...change,
        audit: change.audit.map((entry) => ({ ...entry, by: 'service' as const })),
      })),
    },
  ),
  plant(
    {
      name: 'typed-word',
      what: 'The trail keeps why a meeting was moved.',
      expects: ['quiet-log'],
    },
    {
      deps: altering((change) => ({
        ...change,
        audit: change.audit.map((entry) => {
          if (entry.event !== 'conference.moved') return entry
          const meeting = change.family.conferences.find(({ id }) => id === entry.meeting)
          return { ...entry, status: meeting?.moves.at(-1)?.reason ?? '' }
        }),
      })),
    },
  ),
  plant(
    {
      name: 'appended',
      what: 'The same answer a second time is another answer.',
      expects: ['repeat'],
    },
    { deps: answeringTwice },
  ),
]

const ofErasure: readonly Planted[] = [
  plant(
    {
      name: 'hold',
      what: 'A legal hold does not hold.',
      expects: ['erased'],
      options: { keepDays: 20 },
    },
    {
      deps: withCases((cases) => ({
        async load(id) {
          const family = await cases.load(id)
          return family === undefined ? undefined : withoutHolds(family)
        },
        erase: (id, decide) =>
          cases.erase(id, (family, trail) => decide(withoutHolds(family), trail)),
      })),
    },
  ),
  plant(
    {
      name: 'left-over',
      what: 'An erasure leaves the papers.',
      expects: ['erased'],
      options: { keepDays: 20 },
    },
    {
      store: (real) => ({
        ...real,
        // Finds none to delete, and so comes to its end.
        list: async (pk, query) => {
          const docs = await real.list(pk, query)
          const isErasing =
            query?.type === undefined && (await real.get(pk, 'case'))?.type === 'erasing'
          return isErasing ? docs.filter(({ id }) => !id.startsWith('paper')) : docs
        },
      }),
    },
  ),
]

const withoutHolds = (family: Case): Case =>
  family.retention === undefined
    ? family
    : { ...family, retention: { ...family.retention, holds: [] } }

const ofDelivery: readonly Planted[] = [
  plant(
    {
      name: 'no-announcement',
      what: 'What is told of a change is left out of its batch.',
      expects: ['announced'],
    },
    { deps: altering(({ notices: _left, ...change }) => change) },
  ),
  plant(
    {
      name: 'sent-again',
      what: 'What Teams has taken is taken for refused.',
      expects: ['copies'],
    },
    {
      parts: withSend((messenger) => async (to, card) => {
        const outcome = await messenger.send(to, card)
        return outcome.outcome === 'sent' ? { outcome: 'try-again' } : outcome
      }),
    },
  ),
  plant(
    {
      name: 'believed',
      what: 'No answer counts as sent.',
      expects: ['shown'],
      options: { weather: 1 },
    },
    {
      parts: withSend((messenger) => async (to, card) => {
        const outcome = await messenger.send(to, card)
        return outcome.outcome === 'unknown' || outcome.outcome === 'try-again'
          ? { outcome: 'sent', activity: 'nobody-knows' }
          : outcome
      }),
    },
  ),
]

export const planted: readonly Planted[] = [
  ...ofTime,
  ...ofFiles,
  ...ofTrails,
  ...ofRights,
  ...ofErasure,
  ...ofDelivery,
]
