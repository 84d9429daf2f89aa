// What goes out by itself about a place that a colleague fills. Each is drawn when it is sent, from what stands then.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { invitationOf,wasNamed } from '../../../domain/meeting/representation.ts'
import { may } from '../../../domain/permissions.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { describe } from './part-tap.ts'
import { cancelledCard, endedCard, notNeededCard, partCard,unreachableCard } from './view.ts'

/** The hand-over, and the word to somebody who is needed no more: drawn when sent, and only while it is true. */
export const colleagueNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.conference.cancelled !== undefined ||
    now >= startsAt(found.conference)
  )
    return undefined
  const isNamed = may(to, { act: 'represent', ...found })
  if (notice.step === 'no-longer-needed')
    return isNamed ? undefined : notNeededCard(to, found.conference)
  const answer = currentAnswer(found.invitation)
  if (!isNamed || answer.status !== 'represented' || answer.confirmation.status !== 'awaited')
    return undefined
  return partCard(await describe({ deps, now }, to, { family, ...found }), '')
}

/** What is left of a hand-over: the part as it stands, or that it has ended. */
export const handedOverNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (found === undefined) return undefined
  if (found.conference.cancelled !== undefined)
    return wasNamed(found.invitation, to.id) ? cancelledCard(to, found.conference) : undefined
  if (may(to, { act: 'represent', ...found }))
    return partCard(await describe({ deps, now }, to, { family, ...found }), '')
  return wasNamed(found.invitation, to.id) ? endedCard(to) : undefined
}

/** A colleague who is not in the directory: to the administrator, as long as nothing is recorded. */
export const unreachableNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const found = invitationOf(family, notice)
  const answer = found === undefined ? undefined : currentAnswer(found.invitation)
  if (
    found === undefined ||
    answer?.status !== 'represented' ||
    answer.person !== undefined ||
    answer.confirmation.status !== 'awaited'
  )
    return undefined
  if (
    found.conference.cancelled !== undefined ||
    !may(to, { act: 'record-confirmation', ...found })
  )
    return undefined
  return unreachableCard(
    { family, ...found, person: to, invited: await deps.directory.get(found.invitation.person) },
    '',
  )
}
