// An answer given by telephone, recorded by an administrator or the chair. Who took it is kept, and
// the person is told.
import { z } from 'zod'

import { noticeOf } from '../../../domain/meeting/announcements.ts'
import { answer, type Choice } from '../../../domain/meeting/answer.ts'
import { answersCloseAt } from '../../../domain/meeting/answers-close.ts'
import { cannotComeNotices } from '../../../domain/meeting/day-word.ts'
import { noticesOf } from '../../../domain/meeting/representation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference, replaceInvitation } from '../../../domain/state/case.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, revision } from '../../../domain/state/invitation.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  type InvitationCardRef,
  invitationCardRef,
  type InvitationPlace,
  placeIn,
  revisionSeen,
  sayRefused,
} from '../shared/invitation-place.ts'
import type { ToldAnswer } from './parse-phone-answer.ts'
import { entriesIn, sayTold, severalRecorded } from './several-told.ts'
import {
  phoneForm as phoneFormVerb,
  phoneRecord,
  phoneRecordSeveral,
  phoneSeveral,
  phoneWhich,
} from './verbs.ts'
import {
  emptyInputs,
  type PhoneFacts,
  phoneForm,
  type PhoneInputs,
  phoneRecordedCard,
  recordedForYouCard,
} from './view.ts'
import { lookAtTold, runs, whoTold } from './who-told.ts'

const slotOf = z.object({ slot: z.string().max(40) }).catch({ slot: '' })
const phoneInputs = z.object({ answer: typed, reason: typed, askInstead: typed })

/** Who comes in their place, from the field beside the button. */
const insteadIn = (data: unknown): string =>
  z.object({ askInstead: typed }).catch({ askInstead: '' }).parse(data).askInstead

/** The invitation that a button names, for whoever may take answers to it. */
type PhoneTap = { readonly ref: InvitationCardRef; readonly facts: PhoneFacts }

export const verbs: readonly Verb[] = [
  pressOn(phoneFormVerb, tapOnPhoneForm, (_context, { facts }, data) =>
    phoneForm(facts, {
      ...emptyInputs,
      answer: toldAnswerIn(data),
      askInstead: insteadIn(data),
    }),
  ),
  pressOn(phoneWhich, meetingFor(runs), (context, meeting, data) =>
    whoTold(context, meeting, toldAnswerIn({ entry: slotOf.parse(data).slot })),
  ),
  pressOn(phoneRecord, tapOnPhoneForm, record),
  pressOn(phoneSeveral, meetingFor(runs), (context, meeting, data) =>
    lookAtTold(context, meeting, { told: entriesIn(data), notListed: [] }),
  ),
  pressOn(phoneRecordSeveral, meetingFor(runs), recordSeveral),
]

const told = z.object({ entry: z.enum(['in-person', 'online', 'undecided', 'declined']) })
/** The answer that was already understood from the text, carried by the button. */
const toldAnswerIn = (data: unknown): ToldAnswer => told.safeParse(data).data?.entry ?? ''

async function tapOnPhoneForm(
  context: RequestContext,
  data: unknown,
): Promise<PhoneTap | undefined> {
  const ref = invitationCardRef.safeParse(data)
  if (!ref.success) return undefined
  const facts = await factsOf(context, await context.deps.cases.load(ref.data.caseId), ref.data)
  return facts === undefined ? undefined : { ref: ref.data, facts }
}

/** Undefined unless this person may take answers for that meeting. */
async function factsOf(
  context: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): Promise<PhoneFacts | undefined> {
  const place = family === undefined ? undefined : allowedPlace(context, family, ref)
  const invited =
    place === undefined ? undefined : await context.deps.directory.get(place.invitation.person)
  return place === undefined || invited === undefined
    ? undefined
    : { person: context.actor, ...place, invited }
}

function allowedPlace(
  { actor }: RequestContext,
  family: Case,
  ref: InvitationCardRef,
): InvitationPlace | undefined {
  const place = placeIn(family, ref)
  return place === undefined ||
    place.conference.cancelled !== undefined ||
    !may(actor, { act: 'record-confirmation', ...place })
    ? undefined
    : place
}

/**
 * Each in a commit of its own: who has answered anew meanwhile is named, and the others are
 * recorded.
 */
async function recordSeveral(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const lines: string[] = []
  for (const { id, seen, answer: said } of entriesIn(data)) {
    const ref = { caseId: meeting.family.id, meetingId: meeting.conference.id, invitationId: id }
    const choice = choiceOf({ answer: said, reason: '', askInstead: '' })
    if (choice === undefined) continue
    const outcome = await changeCase<InvitationPlace, PhoneOutcome>(context, ref.caseId, {
      find: (family) => allowedPlace(context, family, { ...ref, seen }),
      decide: (place) => decide(context, place, { choice, seen }),
    })
    const after =
      outcome === undefined ? undefined : await factsOf(context, outcome.family, { ...ref, seen })
    if (outcome === undefined || after === undefined) continue
    lines.push(
      outcome.problem === ''
        ? sayTold(after.invited.name, said)
        : `${after.invited.name}: ${outcome.problem}`,
    )
  }
  const now = await meetingFor(runs)(context, meetingIds(meeting))
  if (now === undefined) return notFoundCard(context.actor)
  return lines.length === 0
    ? whoTold(context, now, '')
    : severalRecorded({ ...now, person: context.actor }, lines)
}

type PhoneOutcome = { readonly family: Case; readonly problem: string }

async function record(
  context: RequestContext,
  { ref, facts }: PhoneTap,
  data: unknown,
): Promise<PrivateCard> {
  const given = phoneInputs.parse(data)
  const choice = choiceOf(given)
  if (choice === undefined) return phoneForm(facts, given, 'Please choose what they said.')
  const outcome = await changeCase<InvitationPlace, PhoneOutcome>(context, ref.caseId, {
    find: (family) => allowedPlace(context, family, ref),
    decide: (place) => decide(context, place, { choice, seen: ref.seen }),
  })
  const after = outcome === undefined ? undefined : await factsOf(context, outcome.family, ref)
  if (outcome === undefined || after === undefined) return notFoundCard(context.actor)
  return outcome.problem === ''
    ? phoneRecordedCard(after, currentAnswer(after.invitation))
    : phoneForm(
        after,
        given,
        given.reason === '' && choice.status === 'declined'
          ? 'Please write why they cannot come. The family does not see it.'
          : outcome.problem,
      )
}

/** A colleague who had said that they come is told that they need not. */
function decide(
  { actor, now }: RequestContext,
  { family, conference, invitation }: InvitationPlace,
  { choice, seen }: { readonly choice: Choice; readonly seen: number },
): Decision<PhoneOutcome> {
  const decided = answer(invitation, choice, {
    by: actor.id,
    at: now,
    closesAt: answersCloseAt(conference),
    seen: revisionSeen({ seen }, conference),
    confirming: toBeConfirmedAgain(conference, invitation),
  })
  if (!decided.ok)
    return refused(decided.refusal, { family, problem: sayRefused(decided.refusal, conference) })
  if (decided.value === invitation) return unchanged({ family, problem: '' })
  const after = replaceInvitation(family, decided.value)
  const event = `${invitation.id}.${revision(decided.value)}`
  const answered: AuditEvent = {
    event: 'invitation.answered',
    meeting: conference.id,
    invitation: invitation.id,
    status: `by telephone: ${choice.status}`,
  }
  const told = noticeOf(
    { caseId: family.id, conference, kind: 'recorded-for-you', event, step: 'phone', at: now },
    { to: invitation.person, tell: 'owner', invitation: invitation.id },
  )
  const colleagues = noticesOf({
    family,
    conference,
    before: invitation,
    after: decided.value,
    at: now,
  })
  const toChair = cannotComeNotices({
    caseId: family.id,
    conference,
    before: invitation,
    after: decided.value,
    by: actor.id,
    at: now,
  })
  return commit(
    { family: after, audit: [answered], notices: [told, ...colleagues, ...toChair] },
    { family: after, problem: '' },
  )
}

function choiceOf({ answer: said, reason, askInstead }: PhoneInputs): Choice | undefined {
  if (said === 'in-person' || said === 'online') return { status: 'attending', mode: said }
  if (said === 'declined') return { status: 'declined', reason, askInstead }
  return said === 'undecided' ? { status: 'undecided' } : undefined
}

/** To the invited person, as long as the answer that was recorded for them is the current one. */
export const recordedNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const conference = findConference(family, notice.meeting)
  const invitation = conference?.invitations.find(
    (invitation) =>
      invitation.person === to.id &&
      notice.about.some((about) => about === `answer-invitation:${invitation.id}`),
  )
  if (
    conference === undefined ||
    conference.cancelled !== undefined ||
    invitation === undefined ||
    !may(to, { act: 'answer-invitation', invitation })
  )
    return undefined
  const standing = currentAnswer(invitation)
  if (standing.status === 'awaited' || standing.by === to.id) return undefined
  const takenBy = (await deps.directory.get(standing.by))?.name ?? 'A colleague of the council'
  return recordedForYouCard(
    { family, conference, invitation, invited: to },
    { answer: standing, takenBy },
  )
}
