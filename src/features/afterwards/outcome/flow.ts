// What a conference decided, what follows from it, and that somebody does not agree.
import { z } from 'zod'

import { startsAt } from '../../../domain/dates/starts-at.ts'
import { paperId } from '../../../domain/ids.ts'
import { dissent } from '../../../domain/meeting/dissent.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { type Conference, outcomeOf } from '../../../domain/state/conference.ts'
import type { Dissent } from '../../../domain/state/dissent.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import { decidedMeetings, newestOfEach } from '../../kernel/decided-meetings.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { type Meeting, type RequiredAct, soonestFirst } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { dayShow } from '../../on-the-day/check-in/verbs.ts'
import { outcomeDisagree, outcomeDissent, outcomeShow } from './verbs.ts'
import { dissentForm, nothingDecidedCard, outcomeCard, type OutcomeFacts } from './view.ts'

const see: RequiredAct = (conference) => ({ act: 'see-outcome', conference })
const disagree: RequiredAct = (conference) => ({ act: 'record-dissent', conference })

export const verbs: readonly Verb[] = [
  pressOn(outcomeShow, meetingFor(see), (context, meeting) => show(context, meeting)),
  pressOn(outcomeDisagree, meetingFor(disagree), (context, meeting) => open(context, meeting, '')),
  pressOn(outcomeDissent, meetingFor(disagree), record),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['outcome'],
    say: async (context, { slots }) => [
      await fromText(context, slots, {
        required: see,
        verb: outcomeShow,
        act: (meeting) => show(context, meeting),
      }),
    ],
  },
  // 'Who did not agree?' is a question: it shows the dissents and records nothing.
  {
    intents: ['dissents'],
    say: async (context, { slots }) => [
      await fromText(context, slots, {
        required: see,
        verb: outcomeShow,
        act: (meeting) => show(context, meeting),
      }),
    ],
  },
  {
    intents: ['dissent'],
    say: async (context, { slots, text }) => [
      await fromText(context, slots, {
        required: disagree,
        verb: outcomeDisagree,
        act: (meeting) => open(context, meeting, text),
      }),
    ],
  },
]

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
): Promise<PrivateCard> =>
  pickMeeting(context, newestOfEach(await decidedMeetings(context, required, slots)), {
    none: async () => (await held(context)) ?? nothingDecidedCard(context.actor),
    one: act,
    several: verb,
  })

/** To whoever records it: their own conference that has begun, with the way to say what it decided. */
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

async function show(context: RequestContext, meeting: Meeting, notice = ''): Promise<PrivateCard> {
  if (outcomeOf(meeting.conference) === undefined) return nothingDecidedCard(context.actor)
  const facts = await describe(context, meeting)
  // Reading other people's dissent is audited before it is shown.
  if (facts.dissents.some((dissent) => dissent.by !== context.actor.id))
    await recordReadAccess(context.deps, { by: context.actor.id, at: context.now }, [
      { caseId: meeting.family.id, meeting: meeting.conference.id, what: 'dissents' },
    ])
  return outcomeCard(facts, notice)
}

async function describe(context: RequestContext, meeting: Meeting): Promise<OutcomeFacts> {
  const { actor, deps } = context
  const { family, conference } = meeting
  const dissents = papersOf(
    await deps.cases.papers(family.id, { kinds: ['dissent'] }),
    'dissent',
  ).filter((dissent) => dissent.meeting === conference.id)
  const all = may(actor, { act: 'read-dissents', conference })
  return {
    ...meeting,
    person: actor,
    practice: practiceOf(deps, conference),
    follows: obligationsIn(context, family).filter((obligation) => follows(obligation, conference)),
    dissents: dissents
      .filter((dissent) => all || dissent.by === actor.id)
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
  }
}

/** Duties that began with this conference, which are the family's next dates; personal forms are left out. */
const follows = (obligation: Obligation, conference: Conference): boolean =>
  obligation.meeting === conference.id &&
  obligation.until === undefined &&
  obligation.since >= startsAt(conference) &&
  obligation.invitation === undefined &&
  obligation.child === undefined

/** Opens the form with what was typed. Chair and lead social worker may record for others, so they say who it is. */
const open = (context: RequestContext, meeting: Meeting, words: string): PrivateCard =>
  dissentForm(context.actor, meeting, {
    inputs: {
      who: may(context.actor, { act: 'read-dissents', conference: meeting.conference })
        ? ''
        : `${context.actor.name}, ${context.actor.agency}`,
      words: /\b(disagree|agree|object|dissent)\b/i.test(words) && words.length < 25 ? '' : words,
    },
    problem: '',
    practice: practiceOf(context.deps, meeting.conference),
  })

const formInputs = z.object({ who: typed, words: typed })

type DissentOutcome = { readonly meeting: Meeting; readonly problem: string }

/** Keeps the dissent as a paper beside the case. Idempotent: the same words are kept once. */
async function record(
  context: RequestContext,
  found: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = formInputs.parse(data)
  const given: Omit<Dissent, 'kind'> = {
    id: paperId(`dissent:${found.conference.id}:${context.deps.newId()}`),
    meeting: found.conference.id,
    ...inputs,
    by: context.actor.id,
    at: context.now,
  }
  const outcome = await changeMeeting<DissentOutcome>(context, found, {
    required: disagree,
    reading: { kinds: ['dissent'] },
    decide: (meeting, papers) => {
      const { family, conference } = meeting
      const decided = dissent(conference, given, papersOf(papers, 'dissent'))
      if (!decided.ok) return refused(decided.refusal, { meeting, problem: decided.refusal.words })
      if (decided.value.id !== given.id) return unchanged({ meeting, problem: '' })
      return commit(
        {
          family,
          papers: [decided.value],
          audit: [{ event: 'dissent.recorded', meeting: conference.id, paper: given.id }],
        },
        { meeting, problem: '' },
      )
    },
  })
  if (outcome === undefined) return notFoundCard(context.actor)
  return outcome.problem === ''
    ? show(context, outcome.meeting, '✓ Recorded, in those words.')
    : dissentForm(context.actor, outcome.meeting, {
        inputs,
        problem: outcome.problem,
        practice: practiceOf(context.deps, outcome.meeting.conference),
      })
}
