// One form, a professional's own or what somebody of the family said to a member of staff: opened,
// and kept once.
import { z } from 'zod'

import { sayDay } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import {
  feedbackForm,
  feedbackId,
  feedbackQuestions,
  sameFeedback,
} from '../../../domain/meeting/feedback.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { type Feedback, type FeedbackFrom, feedbackMarks } from '../../../domain/state/feedback.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, nothingCard, sentenceCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, type Kept, refused, unchanged } from '../../kernel/change.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { obligationsIn, type RequestContext } from '../../kernel/request-context.ts'
import { formsOf, give, take } from './facts.ts'
import { emptyForm, familyCard, familyOf, feedbackCard, type FeedbackInputs } from './view.ts'

export const dutyOf = (
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

const inputsOf = (form: Feedback | undefined): FeedbackInputs =>
  form === undefined ? emptyForm : { answers: form.answers, words: form.words }

export async function ownForm(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  const owed = dutyOf(context, meeting, context.actor.id)
  if (owed === undefined)
    return nothingCard(
      context.actor,
      'Nobody is asked for feedback on this conference ' +
        'here. If you want to say something, tell the chair.',
    )
  if (context.now > owed.due.at)
    return sentenceCard(
      context.actor,
      `The feedback on this conference closed on ${sayDay(owed.due.due)}. If you want to add ` +
        'something, tell the chair.',
    )
  const from: FeedbackFrom = { who: 'professional' }
  const form = (await formsOf(context, meeting)).find(
    (feedback) => feedback.id === feedbackId(meeting.conference.id, from, context.actor.id),
  )
  return feedbackCard(context.actor, meeting, {
    from,
    inputs: inputsOf(form),
    kept: form !== undefined,
    closes: `You can answer until ${sayDay(owed.due.due)}.`,
  })
}

/**
 * Who has said something is shown to all who may ask; what they said only to whoever wrote it down,
 * and to the chair.
 */
export async function family(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  return familyCard(context.actor, meeting, await formsOf(context, meeting))
}

const chosen = z.object({ slot: z.string().max(160).catch('') })

const fromSlot = (of: Meeting, data: unknown): FeedbackFrom | undefined => {
  const { slot } = chosen.parse(data)
  return slot === 'own'
    ? { who: 'professional' }
    : familyOf(of).find((speaker) => speaker.slot === slot)?.from
}

export async function familyForm(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const from = fromSlot(meeting, data)
  if (from === undefined || from.who === 'professional') return family(context, meeting)
  const form = (await formsOf(context, meeting)).find(
    (feedback) => feedback.id === feedbackId(meeting.conference.id, from, context.actor.id),
  )
  return feedbackCard(context.actor, meeting, {
    from,
    inputs: inputsOf(form),
    kept: form !== undefined,
  })
}

function formInputs(from: FeedbackFrom, data: unknown): FeedbackInputs {
  const typedIn = z.record(z.string(), z.unknown()).catch({}).parse(data)
  const answers = feedbackQuestions[from.who].flatMap(({ id }) => {
    const answer = z.enum(feedbackMarks).safeParse(typedIn[id])
    return answer.success ? [{ question: id, answer: answer.data }] : []
  })
  return { answers, words: typed.parse(typedIn['words']) }
}

type GiveOutcome = { readonly meeting: Meeting; readonly problem: string; readonly closed: boolean }

/** Keeps a form as a paper; the case records only that feedback was given. Idempotent. */
export async function record(
  context: RequestContext,
  found: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const from = fromSlot(found, data)
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
