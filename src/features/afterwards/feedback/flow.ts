// How the conference went: each professional's own form, what parents and children say to somebody they know, and what the
// chair takes from it into the next conference.
import { z } from 'zod'

import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import {
  feedbackForm,
  feedbackId,
  feedbackQuestions,
  feedbackSummaryId,
  sameFeedback,
} from '../../../domain/meeting/feedback.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { obligations } from '../../../domain/obligations/obligations.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import { type Feedback, type FeedbackFrom, feedbackMarks } from '../../../domain/state/feedback.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import { decidedMeetings, newestOfEach } from '../../kernel/decided-meetings.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import {
  feedbackAsk,
  feedbackFamily,
  feedbackForm as feedbackFormVerb,
  feedbackGive,
  feedbackKeep,
  feedbackRead,
} from './verbs.ts'
import { emptyForm, familyCard, familyOf, feedbackCard, type FormInputs, readCard } from './view.ts'

const give: RequiredAct = (conference) => ({ act: 'give-feedback', conference })
const take: RequiredAct = (conference) => ({ act: 'take-feedback', conference })
const read: RequiredAct = (conference, family) => ({ act: 'read-feedback', conference, family })

export const verbs: readonly Verb[] = [
  {
    verb: feedbackFormVerb,
    press: (context, data) =>
      withMeeting(context, data, { required: give, act: (meeting) => ownForm(context, meeting) }),
  },
  {
    verb: feedbackFamily,
    press: (context, data) =>
      withMeeting(context, data, { required: take, act: (meeting) => family(context, meeting) }),
  },
  {
    verb: feedbackAsk,
    press: (context, data) =>
      withMeeting(context, data, {
        required: take,
        act: (meeting) => familyForm(context, meeting, data),
      }),
  },
  { verb: feedbackGive, press: record },
  {
    verb: feedbackRead,
    press: (context, data) =>
      withMeeting(context, data, { required: read, act: (meeting) => readAll(context, meeting) }),
  },
  {
    verb: feedbackKeep,
    press: (context, data) =>
      withMeeting(context, data, {
        required: read,
        act: (meeting) => keep(context, meeting, data),
      }),
  },
]

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: ['feedback', 'give feedback', 'my feedback'],
    begins: ['feedback', 'give feedback'],
    say: async (context, { slots }) => [await say(context, slots)],
  },
  {
    intents: [],
    commands: ['family feedback', 'what the family says'],
    sentences: [
      /^(mum|dad|the parents?|the child|the children)(.?s)? feedback/,
      /^feedback (from|of) (mum|dad|the parents?|the child|the children|the family)/,
    ],
    say: async (context, { slots }) => [
      await choose(context, slots, {
        required: take,
        verb: feedbackFamily,
        act: (meeting) => family(context, meeting),
      }),
    ],
  },
]

type Going = {
  readonly required: RequiredAct
  readonly act: (meeting: Meeting) => Promise<PrivateCard>
}

async function withMeeting(
  context: RequestContext,
  data: unknown,
  { required, act }: Going,
): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, required)
  return meeting === undefined ? notFoundCard(context.actor) : act(meeting)
}

type Choice = { readonly verb: string; readonly act: Going['act'] }

const choose = async (
  context: RequestContext,
  slots: Slots,
  { required, ...choice }: Choice & Going,
): Promise<PrivateCard> =>
  chooseOf(context, await decidedMeetings(context, required, slots), choice)

async function chooseOf(
  context: RequestContext,
  meetings: readonly Meeting[],
  { verb, act }: Choice,
): Promise<PrivateCard> {
  const [only, ...others] = newestOfEach(meetings)
  if (only === undefined)
    return sentenceCard(context.actor, 'I find no conference of yours that was held and decided.')
  return others.length > 0 ? whichMeetingCard(context.actor, verb, [only, ...others]) : act(only)
}

/** 'feedback': to read for a chair, to give for whoever was there, else to write down for the family. */
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

const duty = (
  { practices, calendar }: Dependencies,
  { family: of, conference }: Meeting,
  who: PersonId,
  now: Instant,
): Obligation | undefined =>
  obligations(of, { practices, calendar, now }).find(
    (obligation) =>
      obligation.kind === 'give-feedback' &&
      obligation.meeting === conference.id &&
      obligation.owner === who,
  )

const inputsOf = (form: Feedback | undefined): FormInputs =>
  form === undefined ? emptyForm : { answers: form.answers, words: form.words }

async function standing(
  { deps }: Pick<RequestContext, 'deps'>,
  { family: of, conference }: Meeting,
): Promise<Feedback[]> {
  return papersOf(await deps.cases.papers(of.id, { kinds: ['feedback'] }), 'feedback').filter(
    (feedback) => feedback.meeting === conference.id,
  )
}

async function ownForm(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  const owed = duty(context.deps, meeting, context.actor.id, context.now)
  if (owed === undefined)
    return sentenceCard(
      context.actor,
      'Nobody is asked for feedback on this conference here. If you want to say something, tell the chair.',
    )
  if (context.now > owed.due.at)
    return sentenceCard(
      context.actor,
      `The feedback on this conference closed on ${sayDay(owed.due.due)}. If you want to add something, tell the chair.`,
    )
  const from: FeedbackFrom = { who: 'professional' }
  const form = (await standing(context, meeting)).find(
    (feedback) => feedback.id === feedbackId(meeting.conference.id, from, context.actor.id),
  )
  return feedbackCard(context.actor, meeting, {
    from,
    inputs: inputsOf(form),
    kept: form !== undefined,
    closes: `You can answer until ${sayDay(owed.due.due)}.`,
  })
}

/** Who has said something is shown to all who may ask; what they said only to whoever wrote it down, and to the chair. */
async function family(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  return familyCard(context.actor, meeting, await standing(context, meeting))
}

const chosen = z.object({ slot: z.string().max(160).catch('') })
const fromSlot = (of: Case, data: unknown): FeedbackFrom | undefined => {
  const { slot } = chosen.parse(data)
  return slot === 'own'
    ? { who: 'professional' }
    : familyOf(of).find((one) => one.slot === slot)?.from
}

async function familyForm(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const from = fromSlot(meeting.family, data)
  if (from === undefined || from.who === 'professional') return family(context, meeting)
  const form = (await standing(context, meeting)).find(
    (feedback) => feedback.id === feedbackId(meeting.conference.id, from, context.actor.id),
  )
  return feedbackCard(context.actor, meeting, {
    from,
    inputs: inputsOf(form),
    kept: form !== undefined,
  })
}

function formInputs(from: FeedbackFrom, data: unknown): FormInputs {
  const typedIn = z.record(z.string(), z.unknown()).catch({}).parse(data)
  const answers = feedbackQuestions[from.who].flatMap(({ id }) => {
    const answer = z.enum(feedbackMarks).safeParse(typedIn[id])
    return answer.success ? [{ question: id, answer: answer.data }] : []
  })
  return { answers, words: typed.parse(typedIn['words']) }
}

/** Keeps a form, once; the case learns only that it was given. */
async function record(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const found = await meetingAt(context, data, take)
  const from = found === undefined ? undefined : fromSlot(found.family, data)
  if (found === undefined || from === undefined) return notFoundCard(context.actor)
  const required = from.who === 'professional' ? give : take
  const inputs = formInputs(from, data)
  type Outcome =
    { readonly meeting: Meeting; readonly problem: string; readonly closed: boolean } | undefined
  const outcome = await context.deps.cases.change<Outcome>(
    found.family.id,
    (now, papers) => {
      const meeting = allowedIn(context, now, { id: found.conference.id, required })
      if (meeting === undefined) return { change: 'none', answer: undefined }
      const owed = duty(context.deps, meeting, context.actor.id, context.now)
      if (from.who === 'professional' && (owed === undefined || context.now > owed.due.at))
        return { change: 'none', answer: { meeting, problem: '', closed: true } }
      const form = feedbackForm({
        meeting: meeting.conference.id,
        from,
        by: context.actor.id,
        at: context.now,
        ...inputs,
      })
      if (!form.ok)
        return {
          change: 'refused',
          refusal: form.refusal,
          answer: { meeting, problem: form.refusal.words, closed: false },
        }
      const answer: Outcome = { meeting, problem: '', closed: false }
      if (
        sameFeedback(
          papersOf(papers, 'feedback').find((feedback) => feedback.id === form.value.id),
          form.value,
        )
      )
        return { change: 'none', answer }
      const given = { paper: form.value.id, from: from.who, by: context.actor.id, at: context.now }
      const conference = {
        ...meeting.conference,
        feedback: [
          ...(meeting.conference.feedback ?? []).filter(
            (feedbackGiven) => feedbackGiven.paper !== given.paper,
          ),
          given,
        ],
      }
      return {
        change: 'commit',
        family: replaceConference(meeting.family, conference),
        papers: [form.value],
        audit: [
          {
            event: 'feedback.given',
            meeting: conference.id,
            status: from.who,
            by: context.actor.id,
            at: context.now,
          },
        ],
        answer,
      }
    },
    { ids: [feedbackId(found.conference.id, from, context.actor.id)] },
  )
  if (outcome === undefined) return notFoundCard(context.actor)
  if (outcome.closed) return ownForm(context, outcome.meeting)
  return feedbackCard(context.actor, outcome.meeting, {
    from,
    inputs,
    problem: outcome.problem,
    kept: outcome.problem === '',
  })
}

/** Who reads what was said stands in the family's audit trail before they do. */
async function readAll(
  context: RequestContext,
  meeting: Meeting,
  notice = '',
): Promise<PrivateCard> {
  const [summary] = papersOf(
    await context.deps.cases.papers(meeting.family.id, {
      ids: [feedbackSummaryId(meeting.conference.id)],
    }),
    'feedback-summary',
  )
  const forms = await standing(context, meeting)
  if (forms.length > 0 || summary !== undefined)
    await recordReadAccess(context.deps, { by: context.actor.id, at: context.now }, [
      { caseId: meeting.family.id, meeting: meeting.conference.id, what: 'feedback' },
    ])
  return readCard(context.actor, meeting, {
    forms,
    summary: summary?.words ?? '',
    notice,
    ...(summary === undefined ? {} : { keptOn: sayWhen(inLondon(summary.at)) }),
  })
}

const summaryInputs = z.object({ summary: typed })

/** What the chair will do differently: kept for whoever chairs the next conference of this family. */
async function keep(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const { summary: words } = summaryInputs.parse(data)
  const id = feedbackSummaryId(meeting.conference.id)
  const kept = await context.deps.cases.change<boolean>(
    meeting.family.id,
    (now, papers) => {
      const standing = allowedIn(context, now, { id: meeting.conference.id, required: read })
      if (standing === undefined || standing.conference.chair !== context.actor.id)
        return { change: 'none', answer: false }
      const { family: of, conference } = standing
      if (
        papersOf(papers, 'feedback-summary').find((feedbackSummary) => feedbackSummary.id === id)
          ?.words === words
      )
        return { change: 'none', answer: true }
      return {
        change: 'commit',
        family: of,
        papers: [
          {
            kind: 'feedback-summary',
            id,
            meeting: conference.id,
            words,
            by: context.actor.id,
            at: context.now,
          },
        ],
        audit: [
          {
            event: 'feedback.given',
            meeting: conference.id,
            status: 'summary',
            by: context.actor.id,
            at: context.now,
          },
        ],
        answer: true,
      }
    },
    { ids: [id] },
  )
  return readAll(context, meeting, kept ? '✓ Kept for the next conference.' : '')
}

/** The same day, and once more: drawn when it is sent, and not sent to somebody who has answered or has no place any more. */
export const askedNotice: NoticeView = async ({ notice, family: of, to, now, deps }) => {
  const conference = findConference(of, notice.meeting)
  if (conference === undefined || !may(to, give(conference, of))) return undefined
  const owed = duty(deps, { family: of, conference }, to.id, now)
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
