// How the conference went: each professional's own form, what parents and children say to somebody they know, and what the
// chair takes from it into the next conference.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/card.ts'
import { type Case, findConference, replaceConference } from '../../../domain/case.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import {
  type Feedback,
  feedbackForm,
  type FeedbackFrom,
  feedbackId,
  feedbackMarks,
  feedbackQuestions,
  feedbackSummaryId,
  sameFeedback,
} from '../../../domain/meeting/feedback.ts'
import { isOpen, type Obligation } from '../../../domain/obligation.ts'
import { obligations } from '../../../domain/obligations.ts'
import { papersOf } from '../../../domain/paper.ts'
import { may } from '../../../domain/permissions.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import { decidedMeetings, newestOfEach } from '../../kernel/decided-meetings.ts'
import {
  type Dependencies,
  type NoticeView,
  type RequestContext,
  type TextHandler,
  typed,
  type Verb,
} from '../../kernel/feature.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  type RequiredAct,
  whichMeetingCard,
} from '../../kernel/pick-meeting.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import { emptyForm, familyCard, familyOf, feedbackCard, type FormInputs, readCard } from './view.ts'

const give: RequiredAct = (conference) => ({ act: 'give-feedback', conference })
const take: RequiredAct = (conference) => ({ act: 'take-feedback', conference })
const read: RequiredAct = (conference, family) => ({ act: 'read-feedback', conference, family })

export const verbs: readonly Verb[] = [
  {
    verb: 'feedback.form',
    press: (turn, data) =>
      withMeeting(turn, data, { wish: give, act: (meeting) => ownForm(turn, meeting) }),
  },
  {
    verb: 'feedback.family',
    press: (turn, data) =>
      withMeeting(turn, data, { wish: take, act: (meeting) => family(turn, meeting) }),
  },
  {
    verb: 'feedback.ask',
    press: (turn, data) =>
      withMeeting(turn, data, { wish: take, act: (meeting) => familyForm(turn, meeting, data) }),
  },
  { verb: 'feedback.give', press: record },
  {
    verb: 'feedback.read',
    press: (turn, data) =>
      withMeeting(turn, data, { wish: read, act: (meeting) => readAll(turn, meeting) }),
  },
  {
    verb: 'feedback.keep',
    press: (turn, data) =>
      withMeeting(turn, data, { wish: read, act: (meeting) => keep(turn, meeting, data) }),
  },
]

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: ['feedback', 'give feedback', 'my feedback'],
    begins: ['feedback', 'give feedback'],
    say: async (turn, { slots }) => [await say(turn, slots)],
  },
  {
    intents: [],
    commands: ['family feedback', 'what the family says'],
    sentences: [
      /^(mum|dad|the parents?|the child|the children)(.?s)? feedback/,
      /^feedback (from|of) (mum|dad|the parents?|the child|the children|the family)/,
    ],
    say: async (turn, { slots }) => [
      await choose(turn, slots, {
        wish: take,
        verb: 'feedback.family',
        act: (meeting) => family(turn, meeting),
      }),
    ],
  },
]

type Going = {
  readonly wish: RequiredAct
  readonly act: (meeting: Meeting) => Promise<PrivateCard>
}

async function withMeeting(
  turn: RequestContext,
  data: unknown,
  { wish, act }: Going,
): Promise<PrivateCard> {
  const meeting = await meetingAt(turn, data, wish)
  return meeting === undefined ? notFoundCard(turn.actor) : act(meeting)
}

type Choice = { readonly verb: string; readonly act: Going['act'] }

const choose = async (
  turn: RequestContext,
  slots: Slots,
  { wish, ...choice }: Choice & Going,
): Promise<PrivateCard> => chooseOf(turn, await decidedMeetings(turn, wish, slots), choice)

async function chooseOf(
  turn: RequestContext,
  meetings: readonly Meeting[],
  { verb, act }: Choice,
): Promise<PrivateCard> {
  const [only, ...others] = newestOfEach(meetings)
  if (only === undefined)
    return sentenceCard(turn.actor, 'I find no conference of yours that was held and decided.')
  return others.length > 0 ? whichMeetingCard(turn.actor, verb, [only, ...others]) : act(only)
}

/** 'feedback': to read for a chair, to give for whoever was there, else to write down for the family. */
async function say(turn: RequestContext, slots: Slots): Promise<PrivateCard> {
  const chaired = await decidedMeetings(turn, read, slots)
  if (chaired.length > 0)
    return chooseOf(turn, chaired, {
      verb: 'feedback.read',
      act: (meeting) => readAll(turn, meeting),
    })
  return choose(turn, slots, {
    wish: give,
    verb: 'feedback.form',
    act: (meeting) => ownForm(turn, meeting),
  })
}

const duty = (
  { practices, calendar }: Dependencies,
  { family: of, conference }: Meeting,
  who: PersonId,
  now: Instant,
): Obligation | undefined =>
  obligations(of, { practices, calendar, now }).find(
    (one) => one.kind === 'give-feedback' && one.meeting === conference.id && one.owner === who,
  )

const inputsOf = (form: Feedback | undefined): FormInputs =>
  form === undefined ? emptyForm : { answers: form.answers, words: form.words }

async function standing(
  { rooms }: Pick<RequestContext, 'rooms'>,
  { family: of, conference }: Meeting,
): Promise<Feedback[]> {
  return papersOf(await rooms.cases.papers(of.id, { kinds: ['feedback'] }), 'feedback').filter(
    (one) => one.meeting === conference.id,
  )
}

async function ownForm(turn: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  const owed = duty(turn.rooms, meeting, turn.actor.id, turn.now)
  if (owed === undefined)
    return sentenceCard(
      turn.actor,
      'Nobody is asked for feedback on this conference here. If you want to say something, tell the chair.',
    )
  if (turn.now > owed.due.at)
    return sentenceCard(
      turn.actor,
      `The feedback on this conference closed on ${sayDay(owed.due.due)}. If you want to add something, tell the chair.`,
    )
  const from: FeedbackFrom = { who: 'professional' }
  const form = (await standing(turn, meeting)).find(
    (one) => one.id === feedbackId(meeting.conference.id, from, turn.actor.id),
  )
  return feedbackCard(turn.actor, meeting, {
    from,
    inputs: inputsOf(form),
    kept: form !== undefined,
    closes: `You can answer until ${sayDay(owed.due.due)}.`,
  })
}

/** Who has said something is shown to all who may ask; what they said only to whoever wrote it down, and to the chair. */
async function family(turn: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  return familyCard(turn.actor, meeting, await standing(turn, meeting))
}

const chosen = z.object({ slot: z.string().max(160).catch('') })
const fromSlot = (of: Case, data: unknown): FeedbackFrom | undefined => {
  const { slot } = chosen.parse(data)
  return slot === 'own'
    ? { who: 'professional' }
    : familyOf(of).find((one) => one.slot === slot)?.from
}

async function familyForm(
  turn: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const from = fromSlot(meeting.family, data)
  if (from === undefined || from.who === 'professional') return family(turn, meeting)
  const form = (await standing(turn, meeting)).find(
    (one) => one.id === feedbackId(meeting.conference.id, from, turn.actor.id),
  )
  return feedbackCard(turn.actor, meeting, {
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
async function record(turn: RequestContext, data: unknown): Promise<PrivateCard> {
  const found = await meetingAt(turn, data, take)
  const from = found === undefined ? undefined : fromSlot(found.family, data)
  if (found === undefined || from === undefined) return notFoundCard(turn.actor)
  const wish = from.who === 'professional' ? give : take
  const inputs = formInputs(from, data)
  type Outcome =
    { readonly meeting: Meeting; readonly problem: string; readonly closed: boolean } | undefined
  const outcome = await turn.rooms.cases.change<Outcome>(
    found.family.id,
    (now, papers) => {
      const meeting = allowedIn(turn, now, { id: found.conference.id, wish })
      if (meeting === undefined) return { change: 'none', answer: undefined }
      const owed = duty(turn.rooms, meeting, turn.actor.id, turn.now)
      if (from.who === 'professional' && (owed === undefined || turn.now > owed.due.at))
        return { change: 'none', answer: { meeting, problem: '', closed: true } }
      const form = feedbackForm({
        meeting: meeting.conference.id,
        from,
        by: turn.actor.id,
        at: turn.now,
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
          papersOf(papers, 'feedback').find((one) => one.id === form.value.id),
          form.value,
        )
      )
        return { change: 'none', answer }
      const given = { paper: form.value.id, from: from.who, by: turn.actor.id, at: turn.now }
      const conference = {
        ...meeting.conference,
        feedback: [
          ...(meeting.conference.feedback ?? []).filter((one) => one.paper !== given.paper),
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
            by: turn.actor.id,
            at: turn.now,
          },
        ],
        answer,
      }
    },
    { ids: [feedbackId(found.conference.id, from, turn.actor.id)] },
  )
  if (outcome === undefined) return notFoundCard(turn.actor)
  if (outcome.closed) return ownForm(turn, outcome.meeting)
  return feedbackCard(turn.actor, outcome.meeting, {
    from,
    inputs,
    problem: outcome.problem,
    kept: outcome.problem === '',
  })
}

/** Who reads what was said stands in the family's audit trail before they do. */
async function readAll(turn: RequestContext, meeting: Meeting, notice = ''): Promise<PrivateCard> {
  const [summary] = papersOf(
    await turn.rooms.cases.papers(meeting.family.id, {
      ids: [feedbackSummaryId(meeting.conference.id)],
    }),
    'feedback-summary',
  )
  const forms = await standing(turn, meeting)
  if (forms.length > 0 || summary !== undefined)
    await recordReadAccess(turn.rooms, { by: turn.actor.id, at: turn.now }, [
      { caseId: meeting.family.id, meeting: meeting.conference.id, what: 'feedback' },
    ])
  return readCard(turn.actor, meeting, {
    forms,
    summary: summary?.words ?? '',
    notice,
    ...(summary === undefined ? {} : { keptOn: sayWhen(inLondon(summary.at)) }),
  })
}

const summaryInputs = z.object({ summary: typed })

/** What the chair will do differently: kept for whoever chairs the next conference of this family. */
async function keep(turn: RequestContext, meeting: Meeting, data: unknown): Promise<PrivateCard> {
  const { summary: words } = summaryInputs.parse(data)
  const id = feedbackSummaryId(meeting.conference.id)
  const kept = await turn.rooms.cases.change<boolean>(
    meeting.family.id,
    (now, papers) => {
      const standing = allowedIn(turn, now, { id: meeting.conference.id, wish: read })
      if (standing === undefined || standing.conference.chair !== turn.actor.id)
        return { change: 'none', answer: false }
      const { family: of, conference } = standing
      if (papersOf(papers, 'feedback-summary').find((one) => one.id === id)?.words === words)
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
            by: turn.actor.id,
            at: turn.now,
          },
        ],
        audit: [
          {
            event: 'feedback.given',
            meeting: conference.id,
            status: 'summary',
            by: turn.actor.id,
            at: turn.now,
          },
        ],
        answer: true,
      }
    },
    { ids: [id] },
  )
  return readAll(turn, meeting, kept ? '✓ Kept for the next conference.' : '')
}

/** The same day, and once more: drawn when it is sent, and not sent to somebody who has answered or has no place any more. */
export const askedNotice: NoticeView = async ({ notice, family: of, to, now, rooms }) => {
  const conference = findConference(of, notice.meeting)
  if (conference === undefined || !may(to, give(conference, of))) return undefined
  const owed = duty(rooms, { family: of, conference }, to.id, now)
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
