// Who the parents and carers are, as the family says it. Reports are shared with them.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/messages/card.ts'
import { parentsOf, parentsRecorded } from '../../../domain/report/parents.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { findConference } from '../../../domain/state/case.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { parentsForm as parentsFormVerb, parentsKeep } from './verbs.ts'
import { asLines, type ParentsFacts, parentsForm } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'record-parents', conference })

const parentsFacts = withFacts(meetingFor(required), factsOf)

export const verbs: readonly Verb[] = [
  pressOn(parentsFormVerb, parentsFacts, (_context, facts) => formAsItStands(facts)),
  pressOn(parentsKeep, parentsFacts, keep),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['parents'],
    say: async (context) => [
      await pickMeeting(context, await meetingsMeant(context, required, {}), {
        none: () => noSuchMeetingCard(context.actor),
        one: (only) => formAsItStands(factsOf(context, only)),
        several: parentsFormVerb,
      }),
    ],
  },
]

function factsOf({ actor, deps }: RequestContext, meeting: Meeting): ParentsFacts {
  return { ...meeting, person: actor, practice: practiceOf(deps, meeting.conference) }
}

const formAsItStands = (facts: ParentsFacts): PrivateCard =>
  parentsForm(facts, { parents: asLines(facts) })

const inputs = z.object({ parents: typed })

async function keep(
  context: RequestContext,
  facts: ParentsFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form = inputs.parse(data)
  const labels = form.parents.split(/[\n;,]+/)
  const changed = await changeMeeting<Meeting | string>(context, facts, {
    required,
    decide: ({ family, conference }) => {
      const after = parentsRecorded({ family, conference }, labels, {
        newId: () => context.deps.newId(),
      })
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      const meetingAfter = {
        family: after.value,
        conference: findConference(after.value, conference.id) ?? conference,
      }
      if (after.value === family) return unchanged(meetingAfter)
      const recorded: AuditEvent = {
        event: 'parents.recorded',
        meeting: conference.id,
        status: String(parentsOf(meetingAfter).length),
      }
      return commit({ family: after.value, audit: [recorded] }, meetingAfter)
    },
  })
  if (changed === undefined) return notFoundCard(context.actor)
  return typeof changed === 'string'
    ? parentsForm(facts, form, { problem: changed })
    : parentsForm(factsOf(context, changed), { parents: asLines(changed) }, { kept: true })
}
