// Another day, time or place: looked at first, with what it would mean, then done with one tap.
import { z } from 'zod'

import { bookedLate, lateTold } from '../../../domain/core-group/booked-late.ts'
import { inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import { isLocalTime, localTime } from '../../../domain/ids.ts'
import { changeNotices } from '../../../domain/meeting/announcements.ts'
import {
  type Arrangement,
  arrangementProblem,
  rearranged,
} from '../../../domain/meeting/changes.ts'
import { type Effect, moveEffects } from '../../../domain/meeting/move-effects.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { type Conference, isCoreGroup } from '../../../domain/state/conference.ts'
import { onlineAlone } from '../../../understanding/reading/place.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, unchanged } from '../../kernel/change.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { digest } from '../../kernel/stable-id.ts'
import { meetingToChange, toChange } from './change-facts.ts'
import { movedCard, moveForm, type MoveInputs } from './view.ts'

export const slotOf = (data: unknown): string =>
  z
    .object({ slot: z.string().max(120) })
    .catch({ slot: '' })
    .parse(data).slot

export const moveInputs = z.object({
  date: typed,
  time: typed,
  place: typed,
  link: typed,
  reason: typed,
})

const standing = ({ date, time, place, onlineLink }: Conference): MoveInputs => ({
  date,
  time,
  place: place ?? '',
  link: onlineLink ?? '',
  reason: '',
})

/**
 * What a sentence says of the day, the time and the place, for a button: '2026-12-10T14:00@Town
 * hall'; '' for nothing.
 */
export const slotOfMove = (
  to: { readonly date: string; readonly time: string } | undefined,
  place: string,
): string => `${to === undefined ? '' : `${to.date}T${to.time}`}${place === '' ? '' : `@${place}`}`

export function openMove(facts: MeetingFacts, slot: string): PrivateCard {
  const [when = '', place = ''] = slot.split(/@(.*)/s)
  const [date = '', time = ''] = when.split('T')
  const now = standing(facts.conference)
  const inputs = {
    ...now,
    ...(date === '' ? {} : { date }),
    ...(time === '' ? {} : { time }),
    ...(place === '' ? {} : { place: place === onlineAlone ? '' : place }),
  }
  return slot === '' ? moveForm(facts, { inputs: now }) : checkMove(facts, inputs)
}

function arrangementOf(inputs: MoveInputs): Result<Arrangement> {
  const date = parseLocalDate(inputs.date)
  if (!date.ok) return date
  if (!isLocalTime(inputs.time))
    return refuse(
      'time.unreadable',
      'Please give the time as hours and minutes, for example 10:00.',
    )
  return ok({
    date: date.value,
    time: localTime(inputs.time),
    ...(inputs.place === '' ? {} : { place: inputs.place }),
    ...(inputs.link === '' ? {} : { onlineLink: inputs.link }),
  })
}

/**
 * Like an ETag: the state of the meeting when the card was drawn, and what was typed. A stale card
 * is not acted on.
 */
const stateOf = ({ moves, cancelled: off }: Conference): string =>
  `${moves.length}${off === undefined ? '' : 'c'}`
const seenOf = (conference: Conference, inputs: MoveInputs): string =>
  `${stateOf(conference)}.${digest([inputs.date, inputs.time, inputs.place, inputs.link])}`

export function checkMove(facts: MeetingFacts, inputs: MoveInputs, note = ''): PrivateCard {
  const to = arrangementOf(inputs)
  if (!to.ok) return moveForm(facts, { inputs, problem: to.refusal.words })
  const problem = arrangementProblem(facts.conference, to.value, facts.now)
  if (problem !== undefined) return moveForm(facts, { inputs, problem: problem.words })
  if (
    rearranged(facts.conference, to.value, { by: facts.person.id, at: facts.now, reason: '' }) ===
    facts.conference
  )
    return moveForm(facts, {
      inputs,
      problem:
        note === '' ? 'That is how it stands now. Change the day, the time or the place.' : note,
    })
  const effects = [
    ...moveEffects(facts.family, facts.conference, to.value, {
      practice: facts.practice,
      calendar: facts.calendar,
      now: facts.now,
      by: facts.person.id,
    }),
    ...coreGroupLate(facts, to.value),
  ]
  return moveForm(facts, { inputs, effects, seen: seenOf(facts.conference, inputs), problem: note })
}

/**
 * A core group has no latest day of its own: it follows from the plan, and from the core group
 * before it.
 */
const coreGroupLate = (facts: MeetingFacts, { date }: Arrangement): Effect[] =>
  isCoreGroup(facts.conference) && date !== facts.conference.date
    ? bookedLate(
        { ...facts, conference: { ...facts.conference, date } },
        inLondon(facts.now).date,
      ).map((words) => ({ warns: true, words: `${words} Please say why in the reason.` }))
    : []

const seenField = z.object({ seen: z.string().max(80) }).catch({ seen: '' })

export async function move(
  context: RequestContext,
  facts: MeetingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = moveInputs.parse(data)
  const to = arrangementOf(inputs)
  if (!to.ok) return moveForm(facts, { inputs, problem: to.refusal.words })
  const { seen } = seenField.parse(data)
  if (inputs.reason === '' && seen === seenOf(facts.conference, inputs))
    return checkMove(facts, inputs, 'Please write why it changes. It is kept on record.')
  const { actor, now: at } = context
  const outcome = await changeMeeting<MoveOutcome>(context, facts, {
    required: toChange,
    decide: ({ family, conference }) => {
      const { reason } = inputs
      const after = rearranged(conference, to.value, { by: actor.id, at, reason })
      if (after === conference) return unchanged({ told: 0, changed: false })
      if (
        seen !== seenOf(conference, inputs) ||
        arrangementProblem(conference, to.value, at) !== undefined
      )
        return unchanged('look-again')
      const moved = after.moves.length > conference.moves.length
      const event = moved ? 'conference.moved' : 'conference.rearranged'
      const told = changeNotices(family.id, conference, after, { by: actor.id, at })
      const late = lateTold(
        { ...facts, family, conference: after },
        { before: conference, by: actor.id, at, told },
      )
      const notices = [...told, ...late.notices]
      return commit(
        {
          family: replaceConference(family, after),
          notices,
          audit: [{ event, meeting: after.id, status: after.date }, ...late.events],
        },
        { told: notices.length, changed: true },
      )
    },
  })
  const now = await meetingToChange(context, meetingIds(facts))
  if (now === undefined) return notFoundCard(actor)
  return outcome === undefined || outcome === 'look-again'
    ? checkMove(now, inputs, lookAgain)
    : movedCard(now, outcome)
}

/** 'look-again': the form or the meeting is not what was looked at any more. */
type MoveOutcome = 'look-again' | { readonly told: number; readonly changed: boolean }

const lookAgain =
  'This is not what you looked at: the form or the meeting has changed since. Please look again.'
