// Who the parents and carers are, as the family says it: with them reports are shared.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/card.ts'
import { parentsRecorded } from '../../../domain/report/parents.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import {
  practiceOf,
  type RequestContext,
  type TextHandler,
  typed,
  type Verb,
} from '../../kernel/feature.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  meetingsMeant,
  noSuchMeetingCard,
  type RequiredAct,
  whichMeetingCard,
} from '../../kernel/pick-meeting.ts'
import { asLines, type ParentsFacts, parentsForm } from './view.ts'

const wish: RequiredAct = (conference) => ({ act: 'record-parents', conference })

export const verbs: readonly Verb[] = [
  {
    verb: 'parents.form',
    press: (turn, data) =>
      withMeeting(turn, data, async (facts) => parentsForm(facts, { parents: asLines(facts) })),
  },
  {
    verb: 'parents.keep',
    press: (turn, data) => withMeeting(turn, data, (facts) => keep(turn, facts, data)),
  },
]

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: [
      'parents',
      'who are the parents',
      'parents and carers',
      'record the parents',
      'mum and dad',
    ],
    async say(turn) {
      const [only, ...others] = await meetingsMeant(turn, wish, {})
      if (only === undefined) return [noSuchMeetingCard(turn.actor)]
      if (others.length > 0)
        return [whichMeetingCard(turn.actor, 'parents.form', [only, ...others])]
      return [parentsForm(factsOf(turn, only), { parents: asLines(only) })]
    },
  },
]

const factsOf = ({ actor, rooms }: RequestContext, meeting: Meeting): ParentsFacts => ({
  ...meeting,
  person: actor,
  practice: practiceOf(rooms, meeting.conference),
})

async function withMeeting(
  turn: RequestContext,
  data: unknown,
  act: (facts: ParentsFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const meeting = await meetingAt(turn, data, wish)
  return meeting === undefined ? notFoundCard(turn.actor) : act(factsOf(turn, meeting))
}

const inputs = z.object({ parents: typed })

async function keep(
  turn: RequestContext,
  facts: ParentsFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form = inputs.parse(data)
  const labels = form.parents.split(/[\n;,]+/)
  type Outcome = { readonly meeting: Meeting } | { readonly problem: string }
  const outcome = await turn.rooms.cases.change<Outcome>(facts.family.id, (family) => {
    const now = allowedIn(turn, family, { id: facts.conference.id, wish })
    if (now === undefined) return { change: 'none', answer: { problem: '' } }
    const after = parentsRecorded(now.family, labels, () => turn.rooms.newId())
    if (!after.ok)
      return { change: 'refused', refusal: after.refusal, answer: { problem: after.refusal.words } }
    const answer = { meeting: { family: after.value, conference: now.conference } }
    if (after.value === now.family) return { change: 'none', answer }
    return {
      change: 'commit',
      family: after.value,
      answer,
      audit: [
        {
          event: 'parents.recorded',
          meeting: now.conference.id,
          status: String(after.value.parents?.length ?? 0),
          by: turn.actor.id,
          at: turn.now,
        },
      ],
    }
  })
  if ('problem' in outcome)
    return outcome.problem === ''
      ? notFoundCard(turn.actor)
      : parentsForm(facts, form, { problem: outcome.problem })
  return parentsForm(
    factsOf(turn, outcome.meeting),
    { parents: asLines(outcome.meeting) },
    { kept: true },
  )
}
