// Rare things that people and their days come to. What never happens in any run is looked at by no property.
import { inLondon } from '../../src/domain/dates/dates.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Invitation } from '../../src/domain/state/invitation.ts'
import type { Event } from './properties/property.ts'

/** Every habit and every rare state that a long run has to come to; a run says which it did not. */
export const hopedFor: readonly string[] = [
  'a chair goes on without a quorum',
  'a colleague is asked: confirmed',
  'a colleague is asked: refused',
  'a file changes a family whose meeting was called off',
  'a file changes a family whose meeting was moved',
  'a meeting is called off',
  'a meeting is moved by a file',
  'a meeting is moved by a press',
  'a meeting that was called off is held after all',
  'a report goes round',
  'a report is amended',
  'a report is not shown to somebody of the family',
  'an outcome is recorded',
  'ratings are opened at the meeting',
  'somebody answers one way and then the other',
  'somebody comes from another account',
  'somebody edits what they wrote',
  'somebody hands over and takes it back',
  'somebody has a conflict of interest',
  'somebody is asked to stay out of the room',
  'somebody is taken off the list: removed',
  'somebody leaves, and is taken off',
  'somebody taps a card from before a decision',
  'somebody taps an old card',
  'somebody taps twice',
  'the chair is replaced on the day',
  'the clocks are put back',
  'the clocks are put forward',
  'the list of staff changes somebody',
]

/** What of all that is rare came with one event. */
export function sometimesIn(event: Event): string[] {
  const { repeats, cardOf, steps } = event
  return [
    ...(repeats ? ['somebody taps twice'] : []),
    ...steps.flatMap(({ before, after }) =>
      (after?.conferences ?? []).flatMap((now) => {
        const then = before?.conferences.find(({ id }) => id === now.id)
        return then === undefined ? [] : betweenMeetings(then, now, event)
      }),
    ),
    ...(cardOf !== undefined && isLate(event, cardOf)
      ? ['somebody taps a card from before a decision']
      : []),
  ]
}

function betweenMeetings(then: Conference, now: Conference, { at, kind }: Event): string[] {
  const isOnTheDay = inLondon(at).date === now.date
  return [
    ...(then.chair !== now.chair && isOnTheDay ? ['the chair is replaced on the day'] : []),
    ...(then.moves.length < now.moves.length ? [`a meeting is moved by a ${kind}`] : []),
    ...(then.moves.length > 0 && kind === 'file' && then !== now
      ? ['a file changes a family whose meeting was moved']
      : []),
    ...(then.cancelled !== undefined && kind === 'file'
      ? ['a file changes a family whose meeting was called off']
      : []),
    ...now.invitations.flatMap((invitation) =>
      turnsOf(
        then.invitations.find(({ id }) => id === invitation.id),
        invitation,
      ),
    ),
  ]
}

const coming: ReadonlySet<string> = new Set(['attending', 'represented'])

/** How somebody who had answered answers now. */
function turnsOf(then: Invitation | undefined, now: Invitation): string[] {
  const [before, after] = [then?.answers.at(-1), now.answers.at(-1)]
  if (before === undefined || after === undefined || before.status === after.status) return []
  if (before.status === 'represented' && after.status !== 'awaited')
    return ['somebody hands over and takes it back']
  const isTurned =
    (coming.has(before.status) && after.status === 'declined') ||
    (before.status === 'declined' && coming.has(after.status))
  return isTurned ? ['somebody answers one way and then the other'] : []
}

const isLate = ({ kind, steps }: Event, cardOf: string): boolean =>
  kind === 'press' &&
  steps.some(({ before }) =>
    (before?.conferences ?? []).some(
      ({ moves, cancelled }) => (cancelled?.at ?? moves.at(-1)?.at ?? '') > cardOf,
    ),
  )
