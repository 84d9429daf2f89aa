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
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  overseesAny,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { digest } from '../../kernel/stable-id.ts'
import { factsOf, peopleTexts, peopleVerbs } from './invitees.ts'
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
  type ChangeFacts,
  menuCard,
  movedCard,
  moveForm,
  type MoveInputs,
} from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'change-meeting', conference })

export const verbs: readonly Verb[] = [
  {
    verb: meetingMenu,
    press: (context, data) => withMeeting(context, data, async (facts) => menuCard(facts)),
  },
  {
    verb: meetingMoveForm,
    press: (context, data) =>
      withMeeting(context, data, async (facts) => openMove(facts, slotOf(data))),
  },
  {
    verb: meetingMoveCheck,
    press: (context, data) =>
      withMeeting(context, data, async (facts) => checkMove(facts, moveInputs.parse(data))),
  },
  {
    verb: meetingMove,
    press: (context, data) => withMeeting(context, data, (facts) => move(context, facts, data)),
  },
  {
    verb: meetingCancelForm,
    press: (context, data) =>
      withMeeting(context, data, async (facts) => openCancel(facts, '', '')),
  },
  {
    verb: meetingCancel,
    press: (context, data) => withMeeting(context, data, (facts) => cancel(context, facts, data)),
  },
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

/** Whoever may not change this meeting learns nothing of it. */
async function withMeeting(
  context: RequestContext,
  data: unknown,
  act: (facts: ChangeFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, required)
  return meeting === undefined ? notFoundCard(context.actor) : act(await factsOf(context, meeting))
}

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
  const [only, ...others] = await meetingsMeant(context, required, named)
  if (only === undefined)
    return (await overseesAny(context))
      ? noSuchMeetingCard(context.actor)
      : notFoundCard(context.actor)
  return others.length === 0
    ? open(await factsOf(context, only))
    : whichMeetingCard(
        context.actor,
        verb,
        [only, ...others].map((meeting) => ({ ...meeting, slot: slotFor(meeting) })),
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
  const told = await context.deps.cases.change<number | 'nothing' | 'look-again'>(
    facts.family.id,
    (family) => {
      const now = allowedIn(context, family, { id: facts.conference.id, required })
      if (now === undefined) return { change: 'none', answer: 'look-again' }
      const after = rearranged(now.conference, to.value, {
        by: context.actor.id,
        at: context.now,
        reason: inputs.reason,
      })
      if (after === now.conference) return { change: 'none', answer: 'nothing' }
      if (
        seen !== seenOf(now.conference, inputs) ||
        arrangementProblem(now.conference, to.value, context.now) !== undefined
      )
        return { change: 'none', answer: 'look-again' }
      const moved = after.moves.length > now.conference.moves.length
      const notices = changeNotices(now.family.id, now.conference, after, {
        by: context.actor.id,
        at: context.now,
      })
      return {
        change: 'commit',
        family: replaceConference(now.family, after),
        notices,
        answer: notices.length,
        audit: [
          {
            event: moved ? 'conference.moved' : 'conference.rearranged',
            meeting: after.id,
            status: after.date,
            by: context.actor.id,
            at: context.now,
          },
        ],
      }
    },
  )
  return withMeeting(context, meetingIds(facts), async (now) =>
    told === 'look-again'
      ? checkMove(
          now,
          inputs,
          'This is not what you looked at: the form or the meeting has changed since. Please look again.',
        )
      : movedCard(now, { told: told === 'nothing' ? 0 : told, changed: told !== 'nothing' }),
  )
}

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
  const problem = await context.deps.cases.change<string>(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required })
    if (now === undefined) return { change: 'none', answer: '' }
    const { conference } = now
    if (conference.cancelled === undefined && seen !== String(conference.moves.length))
      return {
        change: 'none',
        answer:
          'This meeting has been moved since you opened this. Do you still want to cancel it?',
      }
    const done = cancelled(
      conference,
      { by: context.actor.id, at: context.now, reason },
      { practice: practiceOf(context.deps, conference), calendar: context.deps.calendar },
    )
    if (!done.ok) return { change: 'refused', refusal: done.refusal, answer: done.refusal.words }
    if (done.value === conference) return { change: 'none', answer: '' }
    return {
      change: 'commit',
      family: replaceConference(now.family, done.value),
      answer: '',
      notices: cancelNotices(now.family, done.value, context),
      audit: [
        {
          event: 'conference.cancelled',
          meeting: conference.id,
          status: done.value.cancelled?.late === true ? 'late' : 'in-time',
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  return withMeeting(context, meetingIds(facts), async (now) =>
    problem === '' ? cancelledCard(now, newDateSentences(now)) : openCancel(now, reason, problem),
  )
}

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
