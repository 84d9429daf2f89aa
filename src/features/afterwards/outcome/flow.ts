// What a conference decided, what follows from it, and that somebody does not agree.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Conference, outcomeOf } from '../../../domain/state/conference.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import type { Stated } from '../../../understanding/statement.ts'
import { decidedMeetings, newestOfEach } from '../../kernel/decided-meetings.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, UnderstoodText, Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { dayShow } from '../../kernel/linked-verbs.ts'
import { type Meeting, type RequiredAct, soonestFirst } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { disagreesNoMore } from './disagrees-no-more.ts'
import { openDissent, record, sayWhatToTakeBack, sayWhoDisagrees, takeBack } from './dissents.ts'
import { show } from './show.ts'
import { outcomeDisagree, outcomeDissent, outcomeShow, outcomeTakeBack } from './verbs.ts'
import { nothingDecidedCard } from './view.ts'

const see: RequiredAct = (conference) => ({ act: 'see-outcome', conference })
const disagree: RequiredAct = (conference) => ({ act: 'record-dissent', conference })

export const verbs: readonly Verb[] = [
  pressOn(outcomeShow, meetingFor(see), (context, meeting) => show(context, meeting)),
  pressOn(outcomeDisagree, meetingFor(disagree), (context, meeting) =>
    openDissent(context, meeting, ''),
  ),
  pressOn(outcomeDissent, meetingFor(disagree), record),
  pressOn(outcomeTakeBack, meetingFor(see), takeBack),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['outcome'],
    say: async (context, said) => [await whatWasDecided(context, said)],
  },
  // 'What did we decide' asks for the conference's decision, and for no colours.
  {
    intents: ['rag', 'status', 'plan'],
    say: async (context, said) =>
      asksWhatWasDecided.test(said.text) ? [await whatWasDecided(context, said)] : [],
  },
  // 'Who did not agree?' is a question: it shows the dissents and records nothing.
  { intents: ['dissents'], say: async (context, said) => [await whoDisagrees(context, said)] },
  {
    intents: ['dissent'],
    say: async (context, said) => [
      isQuestion(said.stated) || takesBack.test(said.text)
        ? await whoDisagrees(context, said)
        : disagreesNoMore(said.text)
          ? await whatToTakeBack(context, said)
          : await fromText(context, said.slots, {
              required: disagree,
              verb: outcomeDisagree,
              act: (meeting) => openDissent(context, meeting, said.text),
            }),
    ],
  },
]

const asksWhatWasDecided = new RegExp(
  String.raw`\bwhat\b.{0,30}\bdecided?\b|\bwhat (?:was|is|were|are) (?:the|` +
    String.raw`our) (?:decision|outcome)s?\b(?! for)|^\W*(?:we|` +
    String.raw`they)(?:['’]?ve| have)? (?:all )?decided\b`,
  'i',
)

const whatWasDecided = (context: RequestContext, { slots }: UnderstoodText): Promise<PrivateCard> =>
  fromText(context, slots, {
    required: see,
    verb: outcomeShow,
    act: (meeting) => show(context, meeting),
  })

/** 'Take back that I do not agree': what they wrote, with the button. */
const takesBack = /\b(?:take (?:\w+ ){0,3}back|withdraw|delete|remove|undo|scrap|cancel)\b/i

const isQuestion = (stated: Stated): boolean =>
  'unstated' in stated && stated.unstated === 'question'

const whoDisagrees = (context: RequestContext, { slots }: UnderstoodText): Promise<PrivateCard> =>
  fromText(context, slots, {
    required: see,
    verb: outcomeShow,
    act: async (meeting) => show(context, meeting, await sayWhoDisagrees(context, meeting)),
  })

/**
 * 'I no longer disagree': nothing is written down for it; what they wrote themselves, with its
 * button.
 */
const whatToTakeBack = (context: RequestContext, { slots }: UnderstoodText): Promise<PrivateCard> =>
  fromText(context, slots, {
    required: see,
    verb: outcomeShow,
    act: async (meeting) => show(context, meeting, await sayWhatToTakeBack(context, meeting)),
  })

type MeetingAction = {
  readonly required: RequiredAct
  /** The button of each meeting where several fit. */
  readonly verb: string
  readonly act: (meeting: Meeting) => PrivateCard | Promise<PrivateCard>
}

const fromText = async (
  context: RequestContext,
  slots: Slots,
  { required, verb, act }: MeetingAction,
): Promise<PrivateCard> => {
  const all = await decidedMeetings(context, required, slots)
  return pickMeeting(context, newestOfEach(all), {
    none: async () => (await held(context)) ?? nothingDecidedCard(context.actor),
    one: act,
    several: verb,
  })
}

/**
 * To whoever records it: their own conference that has begun, with the way to say what it decided.
 */
async function held(context: RequestContext): Promise<PrivateCard | undefined> {
  const chaired = (conference: Conference) =>
    conference.kind !== 'core-group' &&
    conference.cancelled === undefined &&
    outcomeOf(conference) === undefined &&
    may(context.actor, { act: 'mark-arrival', conference })
  const begun = inEachFamily(
    context,
    await context.deps.cases.of(context.actor.id, context.leaveOut),
    (family) =>
      family.conferences
        .filter(
          (conference) =>
            conference.chair === context.actor.id &&
            chaired(conference) &&
            startsAt(conference) <= context.now,
        )
        .map((conference) => ({ family, conference })),
  )
  const last = begun.sort(soonestFirst).at(-1)
  return last === undefined
    ? undefined
    : linesCard(context.actor, last, {
        heading: 'Nothing is recorded yet',
        lines: ['You record what this conference decided under ‘Who is here’.'],
        offers: [{ title: 'Who is here', verb: dayShow, style: 'positive' }],
      })
}
