// How the conference went: each professional's own form, what parents and children say to somebody they know, and what the
// chair takes from it into the next conference.
import { z } from 'zod'

import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import {
  feedbackForm,
  feedbackId,
  feedbackQuestions,
  feedbackSummaryId,
  sameFeedback,
} from '../../../domain/meeting/feedback.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import {
  type Feedback,
  type FeedbackFrom,
  feedbackMarks,
  type FeedbackSummary,
} from '../../../domain/state/feedback.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, type Kept, refused, unchanged } from '../../kernel/change.ts'
import { decidedMeetings, newestOfEach } from '../../kernel/decided-meetings.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import { obligationsIn, type RequestContext } from '../../kernel/request-context.ts'
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
  pressOn(feedbackFormVerb, meetingFor(give), ownForm),
  pressOn(feedbackFamily, meetingFor(take), family),
  pressOn(feedbackAsk, meetingFor(take), familyForm),
  pressOn(feedbackGive, meetingFor(take), record),
  pressOn(feedbackRead, meetingFor(read), (context, meeting) => readAll(context, meeting)),
  pressOn(feedbackKeep, meetingFor(read), keep),
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
      sentenceCard(context.actor, 'I find no conference of yours that was held and decided.'),
    one: act,
    several: verb,
  })

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

const dutyOf = (
  context: Pick<RequestContext, 'deps' | 'now'>,
  { family, conference }: Meeting,
  owner: PersonId,
): Obligation | undefined =>
  obligationsIn(context, family).find(
    (obligation) =>
      obligation.kind === 'give-feedback' &&
      obligation.meeting === conference.id &&
      obligation.owner === owner,
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
  const owed = dutyOf(context, meeting, context.actor.id)
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

type GiveOutcome = { readonly meeting: Meeting; readonly problem: string; readonly closed: boolean }

/** Keeps a form, once; the case learns only that it was given. */
async function record(
  context: RequestContext,
  found: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const from = fromSlot(found.family, data)
  if (from === undefined) return notFoundCard(context.actor)
  const inputs = formInputs(from, data)
  const outcome = await changeMeeting<GiveOutcome>(context, found, {
    required: from.who === 'professional' ? give : take,
    reading: { ids: [feedbackId(found.conference.id, from, context.actor.id)] },
    decide: (meeting, papers) => {
      const owed = dutyOf(context, meeting, context.actor.id)
      if (from.who === 'professional' && (owed === undefined || context.now > owed.due.at))
        return unchanged({ meeting, problem: '', closed: true })
      const form = feedbackForm({
        meeting: meeting.conference.id,
        from,
        by: context.actor.id,
        at: context.now,
        ...inputs,
      })
      if (!form.ok)
        return refused(form.refusal, { meeting, problem: form.refusal.words, closed: false })
      const before = papersOf(papers, 'feedback').find((feedback) => feedback.id === form.value.id)
      const answer = { meeting, problem: '', closed: false }
      return sameFeedback(before, form.value)
        ? unchanged(answer)
        : commit(withFeedback(meeting, form.value), answer)
    },
  })
  if (outcome === undefined) return notFoundCard(context.actor)
  if (outcome.closed) return ownForm(context, outcome.meeting)
  return feedbackCard(context.actor, outcome.meeting, {
    from,
    inputs,
    problem: outcome.problem,
    kept: outcome.problem === '',
  })
}

function withFeedback({ family, conference }: Meeting, form: Feedback): Kept {
  const given = { paper: form.id, from: form.from.who, by: form.by, at: form.at }
  const others = (conference.feedback ?? []).filter(({ paper }) => paper !== given.paper)
  return {
    family: replaceConference(family, { ...conference, feedback: [...others, given] }),
    papers: [form],
    audit: [{ event: 'feedback.given', meeting: conference.id, status: form.from.who }],
  }
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
  const kept = await changeMeeting<boolean>(context, meeting, {
    required: read,
    reading: { ids: [id] },
    decide: ({ family, conference }, papers) => {
      if (conference.chair !== context.actor.id) return unchanged(false)
      const before = papersOf(papers, 'feedback-summary').find((summary) => summary.id === id)
      if (before?.words === words) return unchanged(true)
      const summary: FeedbackSummary = {
        kind: 'feedback-summary',
        id,
        meeting: conference.id,
        words,
        by: context.actor.id,
        at: context.now,
      }
      return commit(
        {
          family,
          papers: [summary],
          audit: [{ event: 'feedback.given', meeting: conference.id, status: 'summary' }],
        },
        true,
      )
    },
  })
  return readAll(context, meeting, kept ? '✓ Kept for the next conference.' : '')
}

/** The same day, and once more: drawn when it is sent, and not sent to somebody who has answered or has no place any more. */
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
