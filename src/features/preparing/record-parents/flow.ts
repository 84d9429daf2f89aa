// Who the parents and carers are, as the family says it: with them reports are shared.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/messages/card.ts'
import { parentsRecorded } from '../../../domain/report/parents.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { parentsForm as parentsFormVerb, parentsKeep } from './verbs.ts'
import { asLines, type ParentsFacts, parentsForm } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'record-parents', conference })

export const verbs: readonly Verb[] = [
  {
    verb: parentsFormVerb,
    press: (context, data) =>
      withMeeting(context, data, async (facts) => parentsForm(facts, { parents: asLines(facts) })),
  },
  {
    verb: parentsKeep,
    press: (context, data) => withMeeting(context, data, (facts) => keep(context, facts, data)),
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
    async say(context) {
      const [only, ...others] = await meetingsMeant(context, required, {})
      if (only === undefined) return [noSuchMeetingCard(context.actor)]
      if (others.length > 0)
        return [whichMeetingCard(context.actor, parentsFormVerb, [only, ...others])]
      return [parentsForm(factsOf(context, only), { parents: asLines(only) })]
    },
  },
]

const factsOf = ({ actor, deps }: RequestContext, meeting: Meeting): ParentsFacts => ({
  ...meeting,
  person: actor,
  practice: practiceOf(deps, meeting.conference),
})

async function withMeeting(
  context: RequestContext,
  data: unknown,
  act: (facts: ParentsFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, required)
  return meeting === undefined ? notFoundCard(context.actor) : act(factsOf(context, meeting))
}

const inputs = z.object({ parents: typed })

async function keep(
  context: RequestContext,
  facts: ParentsFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form = inputs.parse(data)
  const labels = form.parents.split(/[\n;,]+/)
  type Outcome = { readonly meeting: Meeting } | { readonly problem: string }
  const outcome = await context.deps.cases.change<Outcome>(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required })
    if (now === undefined) return { change: 'none', answer: { problem: '' } }
    const after = parentsRecorded(now.family, labels, () => context.deps.newId())
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
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  if ('problem' in outcome)
    return outcome.problem === ''
      ? notFoundCard(context.actor)
      : parentsForm(facts, form, { problem: outcome.problem })
  return parentsForm(
    factsOf(context, outcome.meeting),
    { parents: asLines(outcome.meeting) },
    { kept: true },
  )
}
