// Marking by words: 'mark HV arrived 10.12', 'police left 11.15', 'who is here'.
import { attendeeOf, type Marking } from '../../../domain/meeting/arrival.ts'
import { anybodyMarked } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Slots } from '../../../understanding/slots.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { matchInvitees } from '../../kernel/match-invitees.ts'
import { type Meeting, overseesAny } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf } from './facts.ts'
import { type Markable, markAndShow, standingInputs } from './marking.ts'
import { listOrShow, onNow } from './meetings-now.ts'
import { readMark, type TypedMark } from './parse-arrival.ts'
import { dayCard } from './view.ts'

/** 'Police left 11.15', 'gp arrived 10:12', whoever types it. */
const clocked = /\b(?:left|arrived|joined|came)\b.{0,12}\b\d{1,2}[.:]\d{2}\b/

export const texts: readonly TextHandler[] = [
  {
    intents: ['arrive'],
    records: 'anybody',
    say: (context, said) => sayArrival(context, said),
  },
  // Once people are marked, the quorum is the one at the table, not the forecast.
  {
    intents: ['quorum'],
    say: (context, { slots }) =>
      tableNow(context, slots, ({ conference }) => anybodyMarked(conference)),
  },
  // 'Ruth has left', on the day: whose mark is meant is tapped.
  {
    intents: ['personLeft'],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  {
    intents: ['register', 'whoIsLate'],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  {
    intents: ['whyAbsent'],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  // 'Police running late' is about somebody else; people who are late themselves do not name an agency.
  {
    intents: ['late'],
    say: (context, { slots }) =>
      slots.agency === undefined && slots.role === undefined
        ? Promise.resolve([])
        : tableNow(context, slots, ({ conference }) =>
            may(context.actor, { act: 'mark-arrival', conference }),
          ),
  },
]

/** The list, if a meeting of this person's is on; otherwise nothing, so that another feature answers. */
async function tableNow(
  context: RequestContext,
  slots: Pick<Slots, 'reference'>,
  fits: (meeting: Meeting) => boolean,
): Promise<PrivateCard[]> {
  const asked = await onNow(context, slots)
  return asked.length > 0 && asked.every(fits) ? [await listOrShow(context, asked)] : []
}

/** 'Mark that as done' only looks like an arrival: it is left to the features that come after this one. */
async function sayArrival(
  context: RequestContext,
  { intent, slots, text }: Understanding & { readonly text: string },
): Promise<PrivateCard[]> {
  const isAsked =
    /^\W*who/i.test(text) ||
    intent === 'arrive' ||
    (clocked.test(text.toLowerCase()) && (await overseesAny(context)))
  if (!isAsked && (readMark(text) === undefined || (await onNow(context, {})).length === 0))
    return []
  return [await say(context, slots, text)]
}

const inSomebodysPlace = /\b(?:for|instead of|in place of|on behalf of|covering)\b/i

/** Marks at once if exactly one meeting and one person fit; otherwise writes nothing and shows the buttons. */
async function say(context: RequestContext, slots: Slots, text: string): Promise<PrivateCard> {
  const fitting = await onNow(context, slots)
  const [only, ...others] = fitting
  const typedMark = readMark(text)
  if (
    only === undefined ||
    others.length > 0 ||
    typedMark === undefined ||
    !may(context.actor, { act: 'mark-arrival', conference: only.conference })
  )
    return listOrShow(context, fitting)
  const facts = await factsOf(context, only)
  // 'Jane is here for Daniel': which of the two is named says nothing yet of who was marked.
  if (inSomebodysPlace.test(text))
    return dayCard(facts, { notice: 'Nobody is marked yet. Please tap who is here, and for whom.' })
  const meant = matchInvitees(facts, slots, text)
  const [invitation, ...more] = meant
  if (invitation === undefined)
    return dayCard(facts, { notice: 'I cannot tell whom you mean. Please tap below.' })
  if (more.length > 0)
    return dayCard(facts, {
      notice: `That fits ${meant.length} people here. Please tap the right one below.`,
    })
  const ref = {
    caseId: only.family.id,
    meetingId: only.conference.id,
    invitationId: invitation.id,
    seen: invitation.marks.length,
  }
  const markable = { facts, invitation, ref }
  return markAndShow(context, markable, asMarking(typedMark, markable))
}

function asMarking(said: TypedMark, markable: Markable): Marking {
  if (said.mark === 'absent') return said
  const at = said.time === undefined ? {} : { time: said.time }
  if (said.mark === 'left') return { mark: 'left', ...at }
  return {
    mark: 'arrived',
    who: attendeeOf(markable.invitation),
    mode: said.mode ?? (standingInputs(markable).mode === 'online' ? 'online' : 'in-person'),
    ...at,
  }
}
