// One family in which everybody has some part, or has lost it, or must never have one: for the
// matrix of who may do what. Every name and every typed word of it is a secret of its own, so that
// a card that shows one of them shows that it knows.
import {
  caseId,
  childId,
  instant,
  invitationId,
  localDate,
  localTime,
  meetingId,
  personId,
  reference,
} from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Invitation, Represented } from '../../src/domain/state/invitation.ts'
import type { Person, StaffRole } from '../../src/domain/state/person.ts'
import { invitationFor, oneFamily, onlyConference, outcomeRecorded, person } from './families.ts'

export const roles = [
  'chair',
  'administrator',
  'lead',
  'core',
  'invited',
  'representative',
  // Named to come instead, and has not said yes yet: docs/security.md, V8.
  'awaited',
  'audit-lead',
  // Without any part in this family:
  'other-chair',
  'stranger',
  'conflicted',
  'former',
] as const
export type Role = (typeof roles)[number]

/** Whoever may learn nothing at all of the family, whatever they press or type. */
export const outsiders: readonly Role[] = ['other-chair', 'stranger', 'conflicted', 'former']

const duties: Partial<Record<Role, readonly StaffRole[]>> = {
  chair: ['chair'],
  administrator: ['administrator'],
  'audit-lead': ['audit-lead'],
  'other-chair': ['chair'],
  // Even an administrator: for somebody with a conflict of interest the meeting does not exist.
  conflicted: ['administrator', 'chair'],
}
const silent = 'silent'
/** Invited, and has named the one who is awaited. */
const asking = 'asking'
/** Invited, and no role of the matrix. */
export const alsoInvited: readonly string[] = [silent, asking]
/** Who comes, or was asked to come, for whom. */
const sendsInstead: Readonly<Record<string, string>> = {
  representative: 'invited',
  awaited: asking,
}
export const rosterPeople: readonly Person[] = [...roles, ...alsoInvited].map((name) =>
  person(name, {
    name: `Person-${name}`,
    role: name === 'lead' ? 'Social worker' : 'Health visitor',
    agency: `Agency of ${sendsInstead[name] ?? name}`,
    duties: roles.flatMap((role) => (role === name ? (duties[role] ?? []) : [])),
  }),
)

const at = instant('2026-11-23T09:45:00.000Z')

function invitation(number: string, name: string, more: Partial<Invitation> = {}): Invitation {
  return {
    ...invitationFor(name),
    id: invitationId(`i-${number}-${name}`),
    person: personId(name),
    why: `why-${number}-${name}`,
    ...more,
  }
}

const instead = (
  name: string,
  by: string,
  confirmation: Represented['confirmation'],
): Represented => ({
  status: 'represented',
  name: `Person-${name}`,
  role: 'Health visitor',
  person: personId(name),
  confirmation,
  by: personId(by),
  at,
})
/** The answer of whoever named the one who is awaited. */
export const awaitedFor = instead('awaited', asking, { status: 'awaited' })

/**
 * `number` tells the families apart; the conference is on Thu 10 December 2026 at 10:00, and may
 * have decided on a plan.
 */
export function wholeRoster(
  number: string,
  { decided = false }: { readonly decided?: boolean } = {},
): Case {
  const family = oneFamily({ id: `f-${number}`, number, invited: [] })
  const conference: Conference = {
    ...onlyConference(family),
    place: `place-${number}`,
    onlineLink: `https://meet.example.org/${number}`,
    chair: personId('chair'),
    leadSocialWorker: personId('lead'),
    administrator: personId('administrator'),
    conflicts: [personId('conflicted')],
    invitations: [
      invitation(number, 'invited', {
        answers: [
          instead('representative', 'invited', { status: 'confirmed', mode: 'in-person', at }),
        ],
      }),
      invitation(number, asking, { answers: [awaitedFor] }),
      invitation(number, 'core', { coreGroup: 'member' }),
      invitation(number, silent),
      invitation(number, 'former', {
        withdrawn: { why: 'removed', by: personId('administrator'), at },
      }),
      invitation(number, 'conflicted', {
        withdrawn: { why: 'conflict', by: personId('chair'), at },
      }),
    ],
    exclusions: [
      {
        id: `e-${number}`,
        who: `who-${number}`,
        grounds: `grounds-${number}`,
        by: personId('core'),
        at,
      },
    ],
    records: [
      {
        duty: 'contact-family',
        answer: 'done',
        on: localDate('2026-11-23'),
        note: `note-${number}`,
        by: personId('chair'),
        at,
      },
      ...(decided ? [outcomeRecorded('2026-12-10T12:00:00.000Z')] : []),
    ],
  }
  return {
    ...family,
    children: [
      { id: childId(`c-${number}`), label: `Child-${number}`, age: 7 },
      { id: childId(`c-${number}-b`), label: `Child-${number}-b`, age: 'unborn' },
    ],
    conferences: [conference],
  }
}

/** The ids and inputs that a press may need, for this family, and as good as that for one that does not exist. */
export function pressData(
  number: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    // What people type, so that nothing fails for the want of it before the right is asked for.
    reason: 'because',
    answer: 'in-person',
    name: 'Person-silent',
    role: 'Health visitor',
    agency: 'Agency of silent',
    email: 'silent@example.org',
    grounds: 'because',
    minutes: '10',
    leaves: '11:30',
    caseId: caseId(`f-${number}`),
    meetingId: meetingId(`m-${number}`),
    invitationId: `i-${number}-invited`,
    reference: reference(number),
    entry: `e-${number}`,
    child: childId(`c-${number}`),
    seen: 1,
    date: localDate('2026-12-11'),
    time: localTime('11:00'),
    ...more,
  }
}
