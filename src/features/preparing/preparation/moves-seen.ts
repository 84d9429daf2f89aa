// How often a meeting had been moved when a card about it was drawn: a card from before must not decide about another day.
import { sayDay } from '../../../domain/dates/dates.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { Conference } from '../../../domain/state/conference.ts'

export const movesSeen = ({ moves }: Conference): string => String(moves.length)

/** The outcome of a meeting that was moved since its card was drawn; '' is a card from before cards said so. */
export const movedSince = (conference: Conference, seen: string): Refusal | undefined =>
  seen === '' || seen === movesSeen(conference)
    ? undefined
    : {
        code: 'duty.moved-since',
        words: `This conference was moved to ${sayDay(conference.date)}. Please look at this again, and press ‘Record it’ if it is right.`,
      }
