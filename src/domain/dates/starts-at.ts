// When a meeting starts, as a moment.
import type { Instant } from '../ids.ts'
import type { Conference } from '../state/conference.ts'
import { londonInstant } from './dates.ts'

export const startsAt = (conference: Conference): Instant =>
  londonInstant(conference.date, conference.time)
