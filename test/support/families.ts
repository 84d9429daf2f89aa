// Invented people and families, made as plain values, and a clock that stands where it is put.
import {
  caseId,
  childId,
  type Instant,
  instant,
  invitationId,
  localDate,
  localTime,
  meetingId,
  personId,
  practiceId,
  reference,
} from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference, DutyRecord } from '../../src/domain/state/conference.ts'
import type { Invitation } from '../../src/domain/state/invitation.ts'
import type { Person } from '../../src/domain/state/person.ts'
import type { Clock } from '../../src/ports/clock.ts'
import { sampleConference } from '../samples/sample-family.ts'

export const tenant = '11111111-2222-4333-8444-555555555555'
/** An object id that follows from a name. */
export const objectIdOf = (name: string): string =>
  `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(-12)}`

export const person = (name: string, more: Partial<Omit<Person, 'id'>> = {}): Person => ({
  id: personId(name),
  name,
  agency: `Agency of ${name}`,
  role: 'Health visitor',
  duties: [],
  email: `${name}@example.org`,
  account: { tenantId: tenant, objectId: objectIdOf(name) },
  ...more,
})

const [, unanswered] = sampleConference.invitations

/** An invitation that nobody has answered. */
export function invitationFor(name: string, invitedAt = '2026-11-23T09:30:00.000Z'): Invitation {
  if (unanswered === undefined) throw new Error('The sample conference invites nobody')
  return {
    ...unanswered,
    id: invitationId(`i-${name}`),
    person: personId(name),
    agency: `Agency of ${name}`,
    role: 'Health visitor',
    why: 'you know us',
    invitedAt: instant(invitedAt),
    answers: [],
  }
}

export type FamilyWords = {
  readonly id?: string
  readonly number?: string
  readonly date?: string
  readonly invited?: readonly string[]
  readonly invitedAt?: string
  readonly chair?: string
}

/** A family with one initial conference, on Thu 10 December 2026 at 10:00 unless another day is named. */
export function oneFamily({
  id = 'f-alder',
  number = '4471',
  date = '2026-12-10',
  invited = ['school', 'police'],
  invitedAt,
  chair = 'chair',
}: FamilyWords = {}): Case {
  return {
    id: caseId(id),
    children: [{ id: childId(`${id}.a`), label: 'Child A', age: 7 }],
    conferences: [
      {
        ...sampleConference,
        id: meetingId(`m-${number.replaceAll('/', '-')}`),
        reference: reference(number),
        date: localDate(date),
        time: localTime('10:00'),
        chair: personId(chair),
        leadSocialWorker: personId('social-worker'),
        administrator: personId('admin'),
        practice: practiceId('statutory'),
        invitations: invited.map((name) => invitationFor(name, invitedAt)),
      },
    ],
  }
}

export function onlyConference(family: Case): Conference {
  const [conference, ...others] = family.conferences
  if (conference === undefined || others.length > 0)
    throw new Error('This family has not exactly one conference')
  return conference
}

/** The invitation of somebody who is invited. */
export function invitedTo({ invitations }: Conference, person: string): Invitation {
  const invitation = invitations.find((invited) => invited.person === person)
  if (invitation === undefined) throw new Error(`${person} is not invited`)
  return invitation
}

export interface SetClock extends Clock {
  set(moment: string): void
  pass(milliseconds: number): void
}

export function setClock(moment: string): SetClock {
  let now: Instant = instant(moment)
  return {
    now: () => now,
    set: (to) => {
      now = instant(to)
    },
    pass: (milliseconds) => {
      now = instant(new Date(Date.parse(now) + milliseconds).toISOString())
    },
  }
}

/** What the chair recorded of a conference: that it was held, with its outcome. */
export const outcomeRecorded = (
  at: string,
  {
    answer = 'plan',
    on = at.slice(0, 10),
  }: { readonly answer?: string; readonly on?: string } = {},
): DutyRecord => ({
  duty: 'hold-conference',
  answer,
  on: localDate(on),
  note: '',
  by: personId('chair'),
  at: instant(at),
})
