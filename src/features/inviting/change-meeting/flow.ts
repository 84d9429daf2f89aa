// Another day, time or place, or called off: looked at first, then done with one tap, and everybody is told once.
import { z } from 'zod'

import { inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import { isLocalTime, localTime } from '../../../domain/ids.ts'
import { changeNotices, everybodyTouched, noticeOf } from '../../../domain/meeting/announcements.ts'
import {
  type Arrangement,
  arrangementProblem,
  cancelled,
  cancelsLate,
  rearranged,
} from '../../../domain/meeting/changes.ts'
import { moveEffects } from '../../../domain/meeting/move-effects.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { rebooking } from '../../../domain/quorum/override.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { readMove } from '../../../understanding/reading/moved.ts'
import { withoutReference } from '../../../understanding/reading/reference.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { digest } from '../../kernel/stable-id.ts'
import { type ChangeFacts, factsOf, meetingToChange, toChange } from './change-facts.ts'
import { peopleTexts, peopleVerbs } from './invitees.ts'
import {
  meetingCancel,
  meetingCancelForm,
  meetingMenu,
  meetingMove,
  meetingMoveCheck,
  meetingMoveForm,
} from './verbs.ts'
import {
  cancelForm,
  cancelledCard,
  menuCard,
  movedCard,
  moveForm,
  type MoveInputs,
} from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(meetingMenu, meetingToChange, (_context, facts) => menuCard(facts)),
  pressOn(meetingMoveForm, meetingToChange, (_context, facts, data) =>
    openMove(facts, slotOf(data)),
  ),
  pressOn(meetingMoveCheck, meetingToChange, (_context, facts, data) =>
    checkMove(facts, moveInputs.parse(data)),
  ),
  pressOn(meetingMove, meetingToChange, move),
  pressOn(meetingCancelForm, meetingToChange, (_context, facts) => openCancel(facts, '', '')),
  pressOn(meetingCancel, meetingToChange, cancel),
  ...peopleVerbs,
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['reschedule'],
    commands: ['move the meeting'],
    say: async (context, said) => [await moveFromText(context, said)],
  },
  {
    intents: [],
    commands: ['change the meeting', 'change a meeting'],
    say: async (context) => [await menuFromText(context)],
  },
  {
    intents: ['cancel'],
    commands: ['cancel the meeting'],
    say: async (context, { slots }) => [await cancelFromText(context, slots)],
  },
  ...peopleTexts,
]

/** Everything that can be changed, for whoever has not said what. */
const menuFromText = (context: RequestContext): Promise<PrivateCard> =>
  fromText(context, {}, { verb: meetingMenu, open: menuCard })

/** 'move it to thurs same time': the form filled in, with what it would mean; it is done with one tap, never by a guess. */
async function moveFromText(
  context: RequestContext,
  { text, slots }: MoveSaid,
): Promise<PrivateCard> {
  const { reference, time } = slots
  const words = withoutReference(text, reference, ' ')
  const slotFor = ({ conference }: Pick<ChangeFacts, 'conference'>): string => {
    const to = readMove(words, { from: conference, now: context.now, time })
    return to === undefined ? '' : `${to.date}T${to.time}`
  }
  return fromText(context, reference === undefined ? {} : { reference }, {
    verb: meetingMoveForm,
    slotFor,
    open: (facts) => openMove(facts, slotFor(facts)),
  })
}

const cancelFromText = (context: RequestContext, slots: Slots): Promise<PrivateCard> =>
  fromText(context, slots, {
    verb: meetingCancelForm,
    open: (facts) => openCancel(facts, slots.reason ?? '', ''),
  })

type MoveSaid = { readonly text: string; readonly slots: Slots }
type Opening = {
  readonly verb: string
  readonly slotFor?: (meeting: Meeting) => string
  readonly open: (facts: ChangeFacts) => PrivateCard
}

/** The card about the one meeting that is meant; of several, the button of each opens it. */
async function fromText(
  context: RequestContext,
  named: Pick<Slots, 'reference' | 'date'>,
  { verb, slotFor = () => '', open }: Opening,
): Promise<PrivateCard> {
  const meetings = await meetingsMeant(context, toChange, named)
  return pickMeeting(
    context,
    meetings.map((meeting) => ({ ...meeting, slot: slotFor(meeting) })),
    {
      none: () => noMeetingCard(context),
      one: async (only) => open(await factsOf(context, only)),
      several: verb,
    },
  )
}

const slotOf = (data: unknown): string =>
  z
    .object({ slot: z.string().max(40) })
    .catch({ slot: '' })
    .parse(data).slot

const moveInputs = z.object({ date: typed, time: typed, place: typed, link: typed, reason: typed })

const standing = ({ date, time, place, onlineLink }: Conference): MoveInputs => ({
  date,
  time,
  place: place ?? '',
  link: onlineLink ?? '',
  reason: '',
})

function openMove(facts: ChangeFacts, slot: string): PrivateCard {
  const [date = '', time = ''] = slot.split('T')
  const now = standing(facts.conference)
  const inputs = { ...now, ...(date === '' ? {} : { date }), ...(time === '' ? {} : { time }) }
  return date === '' && time === '' ? moveForm(facts, { inputs: now }) : checkMove(facts, inputs)
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

/** How the meeting stood when a card was drawn, and what was typed into it: a card of an older state is not acted on. */
const stateOf = ({ moves, cancelled: off }: Conference): string =>
  `${moves.length}${off === undefined ? '' : 'c'}`
const seenOf = (conference: Conference, inputs: MoveInputs): string =>
  `${stateOf(conference)}.${digest([inputs.date, inputs.time, inputs.place, inputs.link])}`

function checkMove(facts: ChangeFacts, inputs: MoveInputs, note = ''): PrivateCard {
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
  const effects = moveEffects(facts.family, facts.conference, to.value, {
    practice: facts.practice,
    calendar: facts.calendar,
    now: facts.now,
    by: facts.person.id,
  })
  return moveForm(facts, { inputs, effects, seen: seenOf(facts.conference, inputs), problem: note })
}

const seenField = z.object({ seen: z.string().max(80) }).catch({ seen: '' })

async function move(
  context: RequestContext,
  facts: ChangeFacts,
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
      const notices = changeNotices(family.id, conference, after, { by: actor.id, at })
      return commit(
        {
          family: replaceConference(family, after),
          notices,
          audit: [{ event, meeting: after.id, status: after.date }],
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

const reasonField = z.object({ reason: typed, seen: z.string().max(20).catch('') })

function openCancel(facts: ChangeFacts, reason: string, problem: string): PrivateCard {
  const { conference } = facts
  if (conference.cancelled !== undefined) return cancelledCard(facts, newDateSentences(facts))
  return cancelForm(facts, {
    reason,
    problem,
    late: cancelsLate(conference, facts.now, facts),
    touched: everybodyTouched(conference, facts.person.id).length,
  })
}

async function cancel(
  context: RequestContext,
  facts: ChangeFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { reason, seen } = reasonField.parse(data)
  const { actor, now: at } = context
  const problem = await changeMeeting<string>(context, facts, {
    required: toChange,
    decide: ({ family, conference }) => {
      if (conference.cancelled === undefined && seen !== String(conference.moves.length))
        return unchanged(movedMeanwhile)
      const done = cancelled(
        conference,
        { by: actor.id, at, reason },
        { practice: practiceOf(context.deps, conference), calendar: context.deps.calendar },
      )
      if (!done.ok) return refused(done.refusal, done.refusal.words)
      if (done.value === conference) return unchanged('')
      const status = done.value.cancelled?.late === true ? 'late' : 'in-time'
      return commit(
        {
          family: replaceConference(family, done.value),
          notices: cancelNotices(family, done.value, context),
          audit: [{ event: 'conference.cancelled', meeting: conference.id, status }],
        },
        '',
      )
    },
  })
  const now = await meetingToChange(context, meetingIds(facts))
  if (now === undefined) return notFoundCard(actor)
  return problem === undefined || problem === ''
    ? cancelledCard(now, newDateSentences(now))
    : openCancel(now, reason, problem)
}

const movedMeanwhile =
  'This meeting has been moved since you opened this. Do you still want to cancel it?'

const cancelNotices = (family: Case, conference: Conference, { actor, now }: RequestContext) =>
  everybodyTouched(conference, actor.id)
    .filter(({ to }) => to !== actor.id)
    .map((listener) =>
      noticeOf(
        {
          caseId: family.id,
          conference,
          kind: 'cancelled',
          event: String(conference.moves.length),
          step: 'cancelled',
          at: now,
        },
        listener,
      ),
    )

/** The limits for a new date: the parents' notice, and ten working days where they are known (T26). */
function newDateSentences({ conference, practice, calendar, now }: ChangeFacts): readonly string[] {
  // A new day for a core group is what its members agree; the days for meeting again are a conference's.
  if (conference.kind === 'core-group') return []
  return rebooking({
    practice,
    kind: conference.kind,
    calendar,
    conference: conference.date,
    toldOn: inLondon(now).date,
  }).sentences
}
