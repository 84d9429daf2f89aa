// Why a meeting is on a day past its latest, or within its parents' notice: asked for where nobody
// has said, and kept.
import { z } from 'zod'

import {
  lateEvents,
  lateReason,
  standsLate,
  withLateReason,
} from '../../../domain/core-group/booked-late.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, unchanged } from '../../kernel/change.ts'
import type { Verb } from '../../kernel/feature.ts'
import { linesCard, meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { meetingToChange, toChange } from './change-facts.ts'
import { meetingLate, meetingLateForm } from './verbs.ts'
import { menuOffer, seeStatus } from './view.ts'

export const lateVerbs: readonly Verb[] = [
  pressOn(meetingLateForm, meetingToChange, (_context, facts) => lateCard(facts)),
  pressOn(meetingLate, meetingToChange, keepReason),
]

const lateCard = (facts: MeetingFacts): PrivateCard =>
  standsLate(facts).length === 0
    ? linesCard(facts.person, facts, {
        heading: 'It is in time',
        lines: ['No reason is needed for this day.'],
        offers: [seeStatus, menuOffer],
      })
    : lateForm(facts, { reason: lateReason(facts.conference) ?? '', problem: '' })

export const lateForm = (
  facts: MeetingFacts,
  { reason, problem }: { readonly reason: string; readonly problem: string },
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'meeting-late',
  data: {
    ...meetingIds(facts),
    meeting: sayMeeting(facts.conference, facts.now),
    late: standsLate(facts).join(' '),
    problem,
    hasProblem: problem !== '',
    reason,
  },
})

const lateKept = (facts: MeetingFacts): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'The reason is kept',
    lines: [...standsLate(facts), `Reason: ${lateReason(facts.conference) ?? ''}`],
    offers: [seeStatus, menuOffer],
  })

/** The same reason again changes nothing. */
async function keepReason(
  context: RequestContext,
  facts: MeetingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { reason } = z.object({ reason: typed }).parse(data)
  if (standsLate(facts).length === 0) return lateCard(facts)
  if (reason === '') return lateForm(facts, { reason, problem: 'Please write why.' })
  const { actor, now: at } = context
  await changeMeeting<undefined>(context, facts, {
    required: toChange,
    decide: ({ family, conference }) => {
      const after = withLateReason(conference, { by: actor.id, at, reason })
      if (after === conference) return unchanged(undefined)
      const booking = { ...facts, family, conference: after }
      return commit(
        {
          family: replaceConference(family, after),
          audit: lateEvents(booking, inLondon(at).date),
        },
        undefined,
      )
    },
  })
  const now = await meetingToChange(context, meetingIds(facts))
  return now === undefined ? notFoundCard(actor) : lateKept(now)
}
