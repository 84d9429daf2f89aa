// The core groups that these tests share.
import {
  instant,
  invitationId,
  localDate,
  localTime,
  meetingId,
  personId,
  reference,
} from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference, DutyRecord } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import { invitationFor, oneFamily, onlyConference } from '../../support/families.ts'

export const now = instant('2027-03-01T10:00:00Z')
export const by = { by: personId('social-worker'), at: instant('2026-12-22T14:30:00Z') }
export const record = (duty: DutyRecord['duty'], answer: string, on: string): DutyRecord => ({
  duty,
  answer,
  on: localDate(on),
  note: '',
  by: personId('chair'),
  at: instant(`${on}T15:00:00Z`),
})
export const here: Invitation['marks'] = [
  { mark: 'arrived', who: 'invited', time: localTime('10:00'), mode: 'in-person', ...by },
]
export const absent: Invitation['marks'] = [{ mark: 'absent', ...by }]

/** The conference of Thu 10 December, which made a plan. */
export const planned: Conference = {
  ...onlyConference(oneFamily()),
  records: [record('hold-conference', 'plan', '2026-12-10')],
}
export const coreGroup = (date: string, more: Partial<Conference> = {}): Conference => ({
  ...planned,
  id: meetingId(`cg-${date}`),
  reference: reference(`CG-${date}`),
  kind: 'core-group',
  date: localDate(date),
  records: [],
  chair: personId('social-worker'),
  invitations: [{ ...invitationFor('school'), id: invitationId(`i-${date}`), marks: here }],
  ...more,
})
export const family = (...conferences: readonly Conference[]): Case => ({
  ...oneFamily(),
  conferences,
})
