// What the tests of representation share.
import { instant, personId } from '../../../src/domain/ids.ts'
import { answer, type AnswerContext, type Choice } from '../../../src/domain/meeting/answer.ts'
import { confirm } from '../../../src/domain/meeting/representation.ts'
import { type Case, replaceInvitation } from '../../../src/domain/state/case.ts'
import { type Invitation, revision } from '../../../src/domain/state/invitation.ts'
import { invitedTo, oneFamily, onlyConference } from '../../support/families.ts'
import { value } from '../../support/practices.ts'

export const at = instant('2026-11-24T09:00:00Z')
export const closesAt = instant('2026-12-10T10:00:00Z')
export const deputy = personId('deputy')
export const family = oneFamily({ invited: ['school', 'midwife', 'health'] })
export const conference = onlyConference(family)
export const school = invitedTo(conference, 'school')
export const midwife = invitedTo(conference, 'midwife')

export const asOf = (invitation: Invitation, more: Partial<AnswerContext> = {}): AnswerContext => ({
  by: invitation.person,
  at,
  closesAt,
  seen: revision(invitation),
  ...more,
})
export const naming = (
  invitation: Invitation,
  more: Partial<Extract<Choice, { status: 'represented' }>> = {},
): Choice => ({
  status: 'represented',
  name: 'Callum Pryce',
  role: 'Deputy',
  agency: invitation.agency,
  person: deputy,
  ...more,
})
export const named = value(answer(school, naming(school), asOf(school)))
export const saying = (invitation: Invitation) => ({
  saidBy: 'themself' as const,
  at,
  closesAt,
  seen: revision(invitation),
})
export const confirmed = value(
  confirm(named, { status: 'confirmed', mode: 'online' }, saying(named)),
)
export const refused = value(
  confirm(named, { status: 'refused', reason: 'on leave' }, saying(named)),
)
export const withSchool = (invitation: Invitation): Case => replaceInvitation(family, invitation)
