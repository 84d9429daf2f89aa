// 'Who's coming?': for the chair, the administrator and the lead social worker of that meeting, and
// for nobody else.
import { z } from 'zod'

import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee, may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import { standingInvitations, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, isSettled } from '../../../domain/state/invitation.ts'
import { overviewAsked } from '../../../understanding/reading/overview.ts'
import { typed } from '../../kernel/card-fields.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { kindSaid, ofKindSaid } from '../../kernel/match-invitees.ts'
import {
  familiesOf,
  type Meeting,
  type RequiredAct,
  soonestFirst,
} from '../../kernel/meeting-access.ts'
import { pickMeeting, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf, type StatusFacts } from './facts.ts'
import { overviewCard } from './overview.ts'
import {
  type Question,
  questionFrom,
  questionOf,
  questionSlot,
  type StatusQuestion,
} from './question.ts'
import { supposeCard } from './suppose-card.ts'
import { statusList, statusShow } from './verbs.ts'
import { noMeetingCard, ownAnswersOnlyCard, statusCard, unansweredCard } from './view.ts'

const sees: RequiredAct = (conference) => ({ act: 'see-status', conference })

const everything: StatusQuestion = { intent: 'status', slots: {}, text: '' }
const slotIn = (data: unknown): string =>
  z.object({ slot: typed }).catch({ slot: '' }).parse(data).slot

export const verbs: readonly Verb[] = [
  // A button that chose among several meetings carries what was asked of it.
  pressOn(statusShow, withFacts(meetingFor(sees), factsOf), (_context, facts, data) =>
    answerCard(facts, questionFrom(facts, slotIn(data))),
  ),
  { verb: statusList, press: (context) => answerAbout(context, everything) },
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['whatIf', 'status', 'quorum', 'missing', 'whyAbsent'],
    say: async (context, said) => [await answerAbout(context, said)],
  },
]

function answerCard(facts: StatusFacts, question: Question): PrivateCard {
  if (question.about !== 'suppose') return statusCard(facts, question)
  // Whoever drops out of a core group takes no quorum with them.
  if (facts.conference.kind === 'core-group') return statusCard(facts, { about: 'quorum' })
  return question.groups.length > 0 ? supposeCard(facts, question) : statusCard(facts, question)
}

type AskedMeeting = Meeting & { readonly facts: StatusFacts; readonly question: Question }

/**
 * A card about the one meeting that was meant, or a choice between those that fit, among this
 * person's own.
 */
async function answerAbout(context: RequestContext, said: StatusQuestion): Promise<PrivateCard> {
  const asked = ofKindAlone(said)
  const { slots, text } = asked
  const all = await overseen(context)
  if (all.length === 0) return ownAnswersOnlyCard(context.actor)
  const overview = overviewAsked(said.text)
  if (overview !== undefined) return overviewCard(context, all, overview)
  const named = ofKindSaid(
    all.filter(
      ({ conference }) =>
        (slots.reference === undefined || conference.reference === slots.reference) &&
        (slots.date === undefined || conference.date === slots.date),
    ),
    text,
  )
  const fitting =
    slots.reference === undefined && slots.date === undefined
      ? notOver(coming(named, context), text, context)
      : named
  return pickMeeting(context, await ofWhomAsked(context, fitting, asked), {
    none: () => noneFits(context, all, asked),
    one: ({ facts, question }) => answerCard(facts, question),
    several: (meetings) =>
      whichMeetingCard(
        context.actor,
        statusShow,
        meetings.map((meeting) => ({ ...meeting, slot: questionSlot(meeting.question) })),
      ),
  })
}

/**
 * 'The core group' is not the meeting that was spoken of a moment ago, of which its number is still
 * known.
 */
function ofKindAlone(asked: StatusQuestion): StatusQuestion {
  const { reference, ...slots } = asked.slots
  return reference === undefined ||
    kindSaid(asked.text) === undefined ||
    asked.text.toLowerCase().includes(reference.toLowerCase())
    ? asked
    : { ...asked, slots }
}

/** Each meeting with what is asked of it. Of a person who is at some of them alone, those. */
async function ofWhomAsked(
  context: RequestContext,
  meetings: readonly Meeting[],
  asked: StatusQuestion,
): Promise<AskedMeeting[]> {
  const all = await Promise.all(
    meetings.map(async (meeting): Promise<AskedMeeting> => {
      const facts = await factsOf(context, meeting)
      return { ...meeting, facts, question: questionOf(facts, asked) }
    }),
  )
  const theirs = all.filter(({ question }) => question.about === 'people')
  return theirs.length > 0 ? theirs : all
}

const overseen = async (context: RequestContext): Promise<Meeting[]> =>
  inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(context.actor, family).map((conference) => ({ family, conference })),
  ).sort(soonestFirst)

/**
 * Offers the next meetings, or the latest past ones, so that nobody is told to type the same thing
 * again.
 */
function noneFits(
  context: RequestContext,
  all: readonly Meeting[],
  { slots, text }: StatusQuestion,
): PrivateCard {
  const next = coming(all, context)
  const isNamed =
    slots.reference !== undefined || slots.date !== undefined || kindSaid(text) !== undefined
  return noMeetingCard(
    context.actor,
    next.length > 0 ? next : all.slice(-3).reverse(),
    isNamed ? 'named' : 'to-come',
  )
}

/** Yesterday's and later ones: on the day after a conference its status is still useful. */
const coming = (all: readonly Meeting[], { now }: RequestContext): Meeting[] =>
  all.filter(({ conference }) => conference.date >= addDays(inLondon(now).date, -1))

/** 'Why is housing not here' is about none that is over, unless there is no other. */
function notOver(all: Meeting[], text: string, { now }: RequestContext): Meeting[] {
  const later = all.filter(({ conference }) => conference.date >= inLondon(now).date)
  return /\bhere\b/i.test(text) && later.length > 0 ? later : all
}

/**
 * After the reply-by date, tells administrator and chair who has not answered. Dropped once
 * everybody has.
 */
export const unansweredNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, sees(conference, family))) return undefined
  const facts = await factsOf({ deps, actor: to, now }, { family, conference })
  const silent = standingInvitations(conference).filter(
    (invitation) =>
      !isSettled(currentAnswer(invitation)) || toBeConfirmedAgain(conference, invitation),
  )
  return silent.length === 0 ? undefined : unansweredCard(facts, silent)
}
