// A conflict of interest: the person loses sight of the family at once, and is not told.
import { z } from 'zod'

import { isIdText, personId } from '../../../domain/ids.ts'
import { withConflict, withoutConflict } from '../../../domain/meeting/changes.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, nothingCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import { numbered } from '../../kernel/match-invitees.ts'
import type { RequiredAct } from '../../kernel/meeting-access.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { meetingsMeant } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf, openForMeeting } from './change-facts.ts'
import { conflictCard, conflictForm } from './invitee-cards.ts'
import { meetingConflict, meetingConflictForm, meetingConflictLift } from './verbs.ts'

const required: RequiredAct = (conference) => ({ act: 'record-conflict', conference })
const meetingToRecordIn = withFacts(meetingFor(required), factsOf)

export const conflictVerbs: readonly Verb[] = [
  pressOn(meetingConflictForm, meetingToRecordIn, (_context, facts) => openForm(facts)),
  pressOn(meetingConflict, meetingToRecordIn, (context, facts, data) =>
    record(context, facts, whoField.parse(data).who),
  ),
  pressOn(meetingConflictLift, meetingToRecordIn, (context, facts, data) =>
    lift(context, facts, entryField.parse(data).entry),
  ),
]

export const conflictTexts: readonly TextHandler[] = [
  {
    intents: ['conflict'],
    say: async (context, { text }) => {
      const meetings = await meetingsMeant(context, required, {})
      return meetings.length === 0
        ? [nothingCard(context.actor, whoRecordsIt)]
        : [
            await openForMeeting(context, numbered(meetings, text), {
              verb: meetingConflictForm,
              open: openForm,
            }),
          ]
    },
  },
]

/**
 * The same to everybody who may not record one, whether a meeting names them or none: nothing is
 * learnt from it.
 */
const whoRecordsIt =
  'Thank you for saying so. I record nothing from here: please tell the chair or a conference ' +
  'administrator. They record it without the reason, and you then see nothing of that family.'

const openForm = (facts: MeetingFacts): PrivateCard => conflictForm(facts, '')

const whoField = z.object({ who: typed })
const entryField = z.object({ entry: z.string().max(120).catch('') })

const knownAs = async ({ deps }: RequestContext, who: string): Promise<Person | undefined> =>
  isIdText(who) ? deps.directory.get(personId(who)) : undefined

/** Idempotent. Nobody is told, and no reason is asked for or kept. */
async function record(
  context: RequestContext,
  facts: MeetingFacts,
  who: string,
): Promise<PrivateCard> {
  const person = await knownAs(context, who)
  if (person === undefined) return conflictForm(facts, 'Please choose somebody.')
  if (person.id === context.actor.id)
    return conflictForm(
      facts,
      'That is you. Please ask another administrator or the chair to record it, so that you ' +
        'lose sight of this meeting at once.',
    )
  return settle(context, facts, { person, lifted: false })
}

async function lift(
  context: RequestContext,
  facts: MeetingFacts,
  who: string,
): Promise<PrivateCard> {
  const person = await knownAs(context, who)
  return person === undefined
    ? conflictForm(facts, '')
    : settle(context, facts, { person, lifted: true })
}

async function settle(
  context: RequestContext,
  facts: MeetingFacts,
  { person, lifted }: { readonly person: Person; readonly lifted: boolean },
): Promise<PrivateCard> {
  const done = await changeMeeting<true>(context, facts, {
    required,
    decide: ({ family, conference }) => {
      const after = lifted
        ? withoutConflict(family, person.id)
        : withConflict(family, person.id, { by: context.actor.id, at: context.now })
      if (after === family) return unchanged(true)
      const event = lifted ? 'conflict.lifted' : 'conflict.recorded'
      return commit(
        { family: after, audit: [{ event, meeting: conference.id, person: person.id }] },
        true,
      )
    },
  })
  const now = await meetingToRecordIn(context, meetingIds(facts))
  return now === undefined || done === undefined
    ? notFoundCard(context.actor)
    : conflictCard(now, person, lifted)
}
