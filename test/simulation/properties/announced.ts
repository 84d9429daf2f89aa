// Whatever was moved or called off is told to everybody it concerns.
import { addMinutes } from '../../../src/domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../src/domain/ids.ts'
import type { Message } from '../../../src/domain/messages/message.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import { type Ground, isKnown, type Property, wentOutAt } from './property.ts'

const day = 1_440
/** Time enough for a weekend and a bank holiday. */
const patience = 6 * day

type Change = { readonly kind: 'moved' | 'cancelled'; readonly at: Instant; readonly by: string }

export const announced: Property = {
  name: 'announced',
  promise:
    'Whoever is invited is told when a meeting is ' +
    'moved or called off (docs/sources.md, section C).',
  async monthly(ground) {
    const { families, messagesOf } = ground
    for (const family of families.values()) {
      const messages = await messagesOf(family.id)
      for (const conference of family.conferences) {
        const change = newestChange(conference)
        if (change === undefined || !isOfLastWeeks(change, ground)) continue
        for (const person of concerned(conference, change))
          if (
            isKnown(ground, person) &&
            !wasTold(person, messages, { conference, change }) &&
            !hasAnsweredSince(person, { conference, change })
          )
            return `${person} was not told that ${conference.reference} was ${change.kind}`
      }
    }
    return undefined
  },
}

/** Being called off says more than having been moved. */
function newestChange({ cancelled, moves }: Conference): Change | undefined {
  if (cancelled !== undefined) return { kind: 'cancelled', ...cancelled }
  const move = moves.at(-1)
  return move === undefined ? undefined : { kind: 'moved', ...move }
}

const isOfLastWeeks = ({ at }: Change, { world }: Ground): boolean =>
  at > addMinutes(world.now(), -45 * day) && at < addMinutes(world.now(), -patience)

/** Whoever was invited, or had said that they come instead, before the change. */
const concerned = (conference: Conference, { at, by }: Change): PersonId[] =>
  conference.invitations
    .filter(
      ({ withdrawn, invitedAt, answers }) =>
        withdrawn === undefined && invitedAt < at && !isNotTheirs(answers, at),
    )
    .flatMap(({ person, answers }) => {
      const last = answers.at(-1)
      const colleague =
        last?.status === 'represented' &&
        last.confirmation.status === 'confirmed' &&
        last.confirmation.at < at
          ? last.person
          : undefined
      return colleague === undefined || colleague === by ? [person] : [person, colleague]
    })
    .filter((person) => !conference.conflicts.includes(person))

/** Whoever has said 'this is not me' is told nothing of the meeting, until they take that back. */
const isNotTheirs = (answers: Invitation['answers'], at: Instant): boolean =>
  answers.some(
    ({ status, ...answer }, index) =>
      status === 'not-me' &&
      (!('at' in answer) || answer.at > at || !isAnsweredBefore(answers.slice(index + 1), at)),
  )
const isAnsweredBefore = (later: Invitation['answers'], at: Instant): boolean =>
  later.some((answer) => answer.status !== 'awaited' && answer.at <= at)

/**
 * Whoever has said since that they come, or not, was looking at the meeting as it is now: they need
 * no message any more.
 */
const hasAnsweredSince = (
  person: PersonId,
  { conference, change }: { readonly conference: Conference; readonly change: Change },
): boolean =>
  conference.invitations.some(({ answers }) => {
    const last = answers.at(-1)
    return last !== undefined && 'by' in last && last.by === person && last.at >= change.at
  })

/** It is of that kind, it went out, and it was drawn after the change. */
const wasTold = (
  person: PersonId,
  messages: readonly Message[],
  { conference, change }: { readonly conference: Conference; readonly change: Change },
): boolean =>
  messages.some((message) => {
    const { notice } = message
    const at = wentOutAt(message)
    return (
      notice.to === person &&
      notice.meeting === conference.id &&
      notice.kind === change.kind &&
      at !== undefined &&
      at >= change.at
    )
  })
