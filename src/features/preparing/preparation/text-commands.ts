// What people type about what they still have to do, or have done.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { Purpose } from '../../../domain/state/purpose.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { decisionSaid } from './decision-said.ts'
import { factsOf, openDuties, standingInputs } from './facts.ts'
import { mine } from './flow.ts'
import {
  type DutyFacts,
  dutyForm,
  type DutyInputs,
  dutyListCard,
  nothingOwedCard,
  notYoursCard,
} from './view.ts'

export const texts: readonly TextHandler[] = [
  {
    intents: ['toDo'],
    say: async (context) => [await mine(context)],
  },
  {
    intents: ['outcome', 'dissent', 'plan'],
    say: decisionSaid,
  },
  {
    intents: ['chairContact'],
    say: async (context, { slots, text }) => [
      await toRecord(context, 'contact-family', { slots, note: text }),
    ],
  },
  {
    intents: ['interpreter'],
    say: async (context, { slots }) => [
      await toRecord(context, 'arrange-interpreter', { slots, note: '' }),
    ],
  },
  {
    intents: ['advocate'],
    say: async (context, { slots }) => [
      await toRecord(context, 'offer-child-advocate', { slots, note: '' }),
    ],
  },
  {
    intents: ['checkIn'],
    say: async (context, { slots }) => [await toRecord(context, 'check-in', { slots, note: '' })],
  },
  {
    intents: ['recordSent'],
    say: async (context, { slots }) => [
      await toRecord(context, 'send-record', { slots, note: '' }),
    ],
  },
]

/**
 * 'I spoke to dad on Monday' opens the form filled in. Only the tap records it: a sentence can be
 * misread.
 */
async function toRecord(
  context: RequestContext,
  duty: Purpose,
  { slots, note }: { readonly slots: Slots; readonly note: string },
): Promise<PrivateCard> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const all = inEachFamily(context, families, (family) =>
    openDuties(context, family)
      .filter(
        (obligation) =>
          obligation.kind === duty &&
          (slots.reference === undefined ||
            findConference(family, obligation.meeting)?.reference === slots.reference),
      )
      .flatMap((obligation) => {
        const { meeting, child } = obligation
        const facts = factsOf(context, family, { meetingId: meeting, duty, child })
        return facts === undefined ? [] : [{ family, obligation, facts }]
      }),
  )
  // Where several people owe the same duty, their own comes first.
  const own = all.filter(({ obligation }) => obligation.owner === context.actor.id)
  const fitting = own.length > 0 ? own : all
  // Somebody who runs a meeting may have recorded it already. Anybody else must not believe that a
  // message was passed on.
  const runsOne = families.some((family) =>
    family.conferences.some((conference) => may(context.actor, { act: 'see-status', conference })),
  )
  const [only, ...others] = fitting
  if (only === undefined)
    return families.length === 0 || runsOne
      ? nothingOwedCard(context.actor)
      : notYoursCard(context.actor)
  return others.length > 0
    ? dutyListCard(context.actor, fitting, {
        now: context.now,
        dutyButtons: context.deps.dutyButtons,
      })
    : dutyForm(only.facts, formFrom(only.facts, slots, note), '')
}

const formFrom = (facts: DutyFacts, slots: Slots, note: string): DutyInputs => ({
  ...standingInputs(facts),
  ...(slots.date === undefined ? {} : { on: slots.date }),
  ...(note === '' ? {} : { note }),
})
