// The messages about a place that a colleague fills. Each is drawn at the moment of sending, from
// the case as it is then.
import { answersCloseAt } from '../../../domain/meeting/answers-close.ts'
import { invitationOf, refusedLast, wasNamed } from '../../../domain/meeting/representation.ts'
import { may } from '../../../domain/permissions.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { describe } from './part-tap.ts'
import { cancelledCard, endedCard, notNeededCard, partCard, unreachableCard } from './view.ts'

/** The hand-over, or that the colleague is no longer needed; sent only while it is still true. */
export const colleagueNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.conference.cancelled !== undefined ||
    now >= answersCloseAt(found.conference)
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

/** Replaces a hand-over's card: the reply that counts now, or that the part has ended. */
export const handedOverNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (found === undefined) return undefined
  if (found.conference.cancelled !== undefined)
    return wasNamed(found.invitation, to.id) ? cancelledCard(to, found.conference) : undefined
  if (may(to, { act: 'represent', ...found }))
    return partCard(await describe({ deps, now }, to, { family, ...found }), '')
  const saidNo = refusedLast(found.invitation, to.id)
  return wasNamed(found.invitation, to.id) ? endedCard(to, { saidNo }) : undefined
}

/**
 * To the administrator, about a colleague who is not in the directory, until their answer is
 * recorded.
 */
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
