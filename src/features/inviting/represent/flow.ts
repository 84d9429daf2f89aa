// A colleague who is named to come for somebody is asked and answers. Their access ends when they
// are no longer named.
import { z } from 'zod'

import type { ColleagueReply } from '../../../domain/meeting/representation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Case } from '../../../domain/state/case.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  colleagueAnswer,
  isAwaited,
  type OverseerFacts,
  recordForm,
} from '../shared/colleague-record.ts'
import { type InvitationCardRef, invitationCardRef, placeIn } from '../shared/invitation-place.ts'
import {
  emptyTiming,
  saysNothing,
  timingForm,
  timingInputs,
  timingOf,
  unreadableTiming,
} from '../shared/lateness.ts'
import { come, sayAndShow, setTimingAndShow, timingVerbs } from './part-reply.ts'
import { type PartTap, pressForPartForm, pressOnPart } from './part-tap.ts'
import { recordReply } from './record-reply.ts'
import {
  representativeCome,
  representativeJoinOnline,
  representativeRecord,
  representativeRecordForm,
  representativeRefuse,
  representativeRefuseForm,
  representativeShow,
  representativeTiming,
  representativeTimingForm,
} from './verbs.ts'
import { partCard, refuseForm, unreachableCard } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOnPart(representativeShow, ({ facts }) => partCard(facts, '')),
  pressOnPart(representativeCome, (tap) => come(tap, 'in-person')),
  pressOnPart(representativeJoinOnline, (tap) => come(tap, 'online')),
  pressForPartForm(representativeRefuseForm, ({ facts }, data) =>
    refuseForm(facts, reasonOf(data) || entryOf(data)),
  ),
  pressOnPart(representativeRefuse, (tap, data) =>
    sayAndShow(tap, { status: 'refused', reason: reasonOf(data).slice(0, 500) }),
  ),
  pressForPartForm(representativeTimingForm, ({ context, facts }) =>
    timingForm(context.actor, facts, { problem: '', verbs: timingVerbs }),
  ),
  pressOnPart(representativeTiming, giveTiming),
  pressOn(representativeRecordForm, overseenPlace, (_context, { facts }, data) =>
    isAwaited(facts)
      ? recordForm(facts, '', colleagueAnswer(entryOf(data)))
      : unreachableCard(facts, ''),
  ),
  pressOn(representativeRecord, overseenPlace, record),
]

const reasonOf = (data: unknown): string =>
  z.object({ reason: typed }).catch({ reason: '' }).parse(data).reason

const entryOf = (data: unknown): string =>
  z.object({ entry: typed }).catch({ entry: '' }).parse(data).entry

async function giveTiming({ context, ref, facts }: PartTap, data: unknown): Promise<PrivateCard> {
  const inputs = timingInputs.parse(data)
  const timing = timingOf(inputs)
  if (timing === undefined || saysNothing(timing, facts.invitation))
    return timingForm(context.actor, facts, {
      inputs,
      problem: timing === undefined ? unreadableTiming : emptyTiming,
      verbs: timingVerbs,
    })
  const { refusal, card } = await setTimingAndShow(context, ref, () => timing)
  return refusal === ''
    ? card
    : timingForm(context.actor, facts, { inputs, problem: refusal, verbs: timingVerbs })
}

type OverseenPlace = { readonly ref: InvitationCardRef; readonly facts: OverseerFacts }

async function overseenPlace(
  context: RequestContext,
  data: unknown,
): Promise<OverseenPlace | undefined> {
  const ref = invitationCardRef.safeParse(data)
  if (!ref.success) return undefined
  const facts = await overseerFacts(
    context,
    await context.deps.cases.load(ref.data.caseId),
    ref.data,
  )
  return facts === undefined ? undefined : { ref: ref.data, facts }
}

/** For the administrator or the chair, and only where a colleague is named. */
async function overseerFacts(
  context: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): Promise<OverseerFacts | undefined> {
  const place = family === undefined ? undefined : placeIn(family, ref)
  if (
    place === undefined ||
    currentAnswer(place.invitation).status !== 'represented' ||
    !may(context.actor, { act: 'record-confirmation', ...place })
  )
    return undefined
  return {
    ...place,
    person: context.actor,
    invited: await context.deps.directory.get(place.invitation.person),
  }
}

/** Who took the call is kept with the answer. */
async function record(
  context: RequestContext,
  { ref, facts }: OverseenPlace,
  data: unknown,
): Promise<PrivateCard> {
  const { answer } = z.object({ answer: typed }).catch({ answer: '' }).parse(data)
  if (answer !== 'in-person' && answer !== 'online' && answer !== 'refused')
    return recordForm(facts, 'Please choose what they said.')
  const reply: ColleagueReply =
    answer === 'refused'
      ? { status: 'refused', reason: '' }
      : { status: 'confirmed', mode: answer, takenBy: context.actor.id }
  const outcome = await recordReply(context, ref, { reply, act: 'record-confirmation' })
  const now = await overseerFacts(context, outcome.family, ref)
  return now === undefined ? notFoundCard(context.actor) : unreachableCard(now, outcome.refusal)
}
