// A meeting is called off, with a reason that stays on record: everybody is told once, in neutral
// words.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { everybodyTouched, noticeOf } from '../../../domain/meeting/announcements.ts'
import { cancelled, cancelsLate } from '../../../domain/meeting/changes.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { rebooking } from '../../../domain/quorum/override.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { meetingToChange, toChange } from './change-facts.ts'
import { cancelForm, cancelledCard } from './view.ts'

const reasonField = z.object({ reason: typed, seen: z.string().max(20).catch('') })

export function openCancel(facts: MeetingFacts, reason: string, problem: string): PrivateCard {
  const { conference } = facts
  if (conference.cancelled !== undefined) return cancelledCard(facts, newDateSentences(facts))
  return cancelForm(facts, {
    reason,
    problem,
    late: cancelsLate(conference, facts.now, facts),
    touched: everybodyTouched(conference, facts.person.id).length,
  })
}

export async function cancel(
  context: RequestContext,
  facts: MeetingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { reason, seen } = reasonField.parse(data)
  const { actor, now: at } = context
  const problem = await changeMeeting<string>(context, facts, {
    required: toChange,
    decide: ({ family, conference }) => {
      if (conference.cancelled === undefined && seen !== String(conference.moves.length))
        return unchanged(movedMeanwhile)
      const done = cancelled(
        conference,
        { by: actor.id, at, reason },
        { practice: practiceOf(context.deps, conference), calendar: context.deps.calendar },
      )
      if (!done.ok) return refused(done.refusal, done.refusal.words)
      if (done.value === conference) return unchanged('')
      const status = done.value.cancelled?.late === true ? 'late' : 'in-time'
      return commit(
        {
          family: replaceConference(family, done.value),
          notices: cancelNotices(family, done.value, context),
          audit: [{ event: 'conference.cancelled', meeting: conference.id, status }],
        },
        '',
      )
    },
  })
  const now = await meetingToChange(context, meetingIds(facts))
  if (now === undefined || problem === undefined) return notFoundCard(actor)
  return problem === ''
    ? cancelledCard(now, newDateSentences(now))
    : openCancel(now, reason, problem)
}

const movedMeanwhile =
  'This meeting has been moved since you opened this. Do you still want to cancel it?'

const cancelNotices = (
  family: Case,
  conference: Conference,
  { actor, now }: RequestContext,
): Announcement[] =>
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

/**
 * The limits for a new date: the parents' notice, and ten working days where they are known (T26).
 */
function newDateSentences({
  conference,
  practice,
  calendar,
  now,
}: MeetingFacts): readonly string[] {
  // A new day for a core group is what its members agree; the days for meeting again are a
  // conference's.
  if (conference.kind === 'core-group') return []
  return rebooking({
    practice,
    kind: conference.kind,
    calendar,
    conference: conference.date,
    toldOn: inLondon(now).date,
  }).sentences
}
