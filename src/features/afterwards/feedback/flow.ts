// How the conference went: each professional's own form, what parents and children say to somebody
// they know, and what the chair takes from it into the next conference.
import { sayDay } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { nothingCard } from '../../kernel/cards.ts'
import { decidedMeetings, newestOfEach } from '../../kernel/decided-meetings.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { give, read, take } from './facts.ts'
import { dutyOf, family, familyForm, ownForm, record } from './give-feedback.ts'
import { keep, readAll } from './read-feedback.ts'
import {
  feedbackAsk,
  feedbackFamily,
  feedbackForm as feedbackFormVerb,
  feedbackGive,
  feedbackKeep,
  feedbackRead,
} from './verbs.ts'
import { emptyForm, feedbackCard } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(feedbackFormVerb, meetingFor(give), ownForm),
  pressOn(feedbackFamily, meetingFor(take), family),
  pressOn(feedbackAsk, meetingFor(take), familyForm),
  pressOn(feedbackGive, meetingFor(take), record),
  pressOn(feedbackRead, meetingFor(read), (context, meeting) => readAll(context, meeting)),
  pressOn(feedbackKeep, meetingFor(read), keep),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['feedback'],
    say: async (context, { slots }) => [await say(context, slots)],
  },
  {
    intents: ['familyFeedback'],
    say: async (context, { slots }) => [
      await choose(context, slots, {
        required: take,
        verb: feedbackFamily,
        act: (meeting) => family(context, meeting),
      }),
    ],
  },
]

type MeetingAction = {
  /** The button of each meeting where several fit. */
  readonly verb: string
  readonly act: (meeting: Meeting) => Promise<PrivateCard>
}

const choose = async (
  context: RequestContext,
  slots: Slots,
  { required, ...action }: MeetingAction & { readonly required: RequiredAct },
): Promise<PrivateCard> =>
  chooseOf(context, await decidedMeetings(context, required, slots), action)

const chooseOf = (
  context: RequestContext,
  meetings: readonly Meeting[],
  { verb, act }: MeetingAction,
): Promise<PrivateCard> =>
  pickMeeting(context, newestOfEach(meetings), {
    none: () =>
      nothingCard(context.actor, 'I find no conference of yours that was held and decided.'),
    one: act,
    several: verb,
  })

/**
 * 'feedback': to read for a chair, to give for whoever was there, else to write down for the
 * family.
 */
async function say(context: RequestContext, slots: Slots): Promise<PrivateCard> {
  const chaired = await decidedMeetings(context, read, slots)
  if (chaired.length > 0)
    return chooseOf(context, chaired, {
      verb: feedbackRead,
      act: (meeting) => readAll(context, meeting),
    })
  return choose(context, slots, {
    required: give,
    verb: feedbackFormVerb,
    act: (meeting) => ownForm(context, meeting),
  })
}

/**
 * The same day, and once more: drawn when it is sent, and not sent to somebody who has answered or
 * has no place any more.
 */
export const askedNotice: NoticeView = async ({ notice, family: of, to, now, deps }) => {
  const conference = findConference(of, notice.meeting)
  if (conference === undefined || !may(to, give(conference, of))) return undefined
  const owed = dutyOf({ deps, now }, { family: of, conference }, to.id)
  if (owed === undefined || !isOpen(owed)) return undefined
  return feedbackCard(
    to,
    { family: of, conference },
    {
      from: { who: 'professional' },
      inputs: emptyForm,
      closes: `You can answer until ${sayDay(owed.due.due)}.`,
    },
  )
}
