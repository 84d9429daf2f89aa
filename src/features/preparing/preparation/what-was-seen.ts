// What a card about a duty showed when it was drawn: a card from before a move must not decide
// about another day, and one from before somebody recorded something else must not overwrite what
// was not seen.
import { sayDay } from '../../../domain/dates/dates.ts'
import type { ChildId } from '../../../domain/ids.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { Conference, DutyRecord } from '../../../domain/state/conference.ts'
import type { Purpose } from '../../../domain/state/purpose.ts'

type DutyAbout = { readonly duty: Purpose; readonly child?: ChildId | undefined }

/** What was recorded about this duty, the newest last. */
export const recordsOf = ({ records }: Conference, { duty, child }: DutyAbout): DutyRecord[] =>
  records.filter((record) => record.duty === duty && record.child === child)

/** How often the meeting was moved, and how much was recorded about the duty: '1.0'. */
export const whatWasSeen = (conference: Conference, about: DutyAbout): string =>
  `${conference.moves.length}.${recordsOf(conference, about).length}`

/**
 * The outcome of a meeting that was moved since its card was drawn; '' is a card from before cards
 * said so.
 */
export const movedSince = (conference: Conference, seen: string): Refusal | undefined =>
  seen === '' || seen.split('.')[0] === String(conference.moves.length)
    ? undefined
    : {
        code: 'duty.moved-since',
        words:
          `This conference was moved to ${sayDay(conference.date)}. Please look at this again, ` +
          'and press ‘Record it’ if it is right.',
      }

/** Something that the card did not show was recorded since it was drawn. */
export const recordedSince = (
  conference: Conference,
  about: DutyAbout,
  seen: string,
): Refusal | undefined => {
  const records = seen.split('.')[1]
  return records === undefined || records === String(recordsOf(conference, about).length)
    ? undefined
    : {
        code: 'duty.recorded-since',
        words:
          'Something else has been recorded since you opened ' +
          'this. It stands below: do you want to change it?',
      }
}
