// What somebody said by telephone, recorded by an administrator or the chair: with who took it, and seen by the person.
import { z } from 'zod'
import { answer, currentAnswer, revision, type Choice } from '../../domain/meeting/invitation.ts'
import { emptyInputs, phoneForm, phoneRecordedCard, recordedForYouCard, type PhoneFacts, type PhoneInputs } from './view.ts'
import { findConference, findInvitation, replaceInvitation, startsAt, toBeConfirmedAgain, type Case } from '../../domain/case.ts'
import { invitationRef, typed, type NoticeView, type Turn, type Verb } from '../feature.ts'
import { may } from '../../domain/permissions.ts'
import { noticeOf } from '../../domain/messages/telling.ts'
import { notFoundCard } from '../feature-cards.ts'
import type { Change } from '../../ports/case-store.ts'
import type { PrivateCard } from '../../domain/card.ts'

const inputs = z.object({ answer: typed, reason: typed, askInstead: typed, seen: z.coerce.number().int().catch(-1) })
type Ref = z.infer<typeof invitationRef>

export const verbs: readonly Verb[] = [
  { verb: 'phone.form', press: (turn, data) => withInvitation(turn, data, async (facts) => phoneForm(facts, emptyInputs)) },
  { verb: 'phone.record', press: (turn, data) => withInvitation(turn, data, (facts, ref) => record(turn, facts, { ref, given: inputs.parse(data) })) },
]

async function withInvitation(turn: Turn, data: unknown, act: (facts: PhoneFacts, ref: Ref) => Promise<PrivateCard>): Promise<PrivateCard> {
  const ref = invitationRef.safeParse(data)
  const facts = ref.success ? await factsOf(turn, await turn.rooms.cases.load(ref.data.caseId), ref.data) : undefined
  return ref.success && facts !== undefined ? act(facts, ref.data) : notFoundCard(turn.actor)
}

/** Undefined unless this person may take answers for that meeting. */
async function factsOf(turn: Turn, family: Case | undefined, ref: Ref): Promise<PhoneFacts | undefined> {
  const found = allowed(turn, family, ref)
  const invited = found === undefined ? undefined : await turn.rooms.directory.get(found.invitation.person)
  return found === undefined || invited === undefined ? undefined : { person: turn.actor, ...found, invited }
}

function allowed({ actor }: Turn, family: Case | undefined, ref: Ref) {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  if (family === undefined || found === undefined || found.conference.cancelled !== undefined || !may(actor, { act: 'record-confirmation', ...found })) return undefined
  return { family, ...found }
}

type Outcome = { readonly family: Case; readonly problem: string }

async function record(turn: Turn, facts: PhoneFacts, { ref, given }: { readonly ref: Ref; readonly given: PhoneInputs & { readonly seen: number } }): Promise<PrivateCard> {
  const choice = choiceOf(given)
  if (choice === undefined) return phoneForm(facts, given, 'Please choose what they said.')
  const outcome = await turn.rooms.cases.change(ref.caseId, (family): Change<Outcome | undefined> => decide(turn, allowed(turn, family, ref), { choice, seen: given.seen }))
  const after = outcome === undefined ? undefined : await factsOf(turn, outcome.family, ref)
  if (outcome === undefined || after === undefined) return notFoundCard(turn.actor)
  return outcome.problem === '' ? phoneRecordedCard(after, currentAnswer(after.invitation)) : phoneForm(after, given, outcome.problem)
}

function decide({ actor, now }: Turn, found: ReturnType<typeof allowed>, { choice, seen }: { readonly choice: Choice; readonly seen: number }): Change<Outcome | undefined> {
  if (found === undefined) return { change: 'none', answer: undefined }
  const { family, conference, invitation } = found
  const decided = answer(invitation, choice, { by: actor.id, at: now, startsAt: startsAt(conference), seen, confirming: toBeConfirmedAgain(conference, invitation) })
  if (!decided.ok) return { change: 'refused', refusal: decided.refusal, answer: { family, problem: decided.refusal.words } }
  if (decided.value === invitation) return { change: 'none', answer: { family, problem: '' } }
  const changed = replaceInvitation(family, decided.value)
  const event = `${invitation.id}.${revision(decided.value)}`
  return {
    change: 'commit', family: changed, answer: { family: changed, problem: '' },
    audit: [{ event: 'invitation.answered', meeting: conference.id, invitation: invitation.id, status: `by telephone: ${choice.status}`, by: actor.id, at: now }],
    notices: [noticeOf({ caseId: family.id, conference, kind: 'recorded-for-you', event, step: 'phone', at: now }, { to: invitation.person, tell: 'owner', invitation: invitation.id })],
  }
}

function choiceOf({ answer: said, reason, askInstead }: PhoneInputs): Choice | undefined {
  if (said === 'in-person' || said === 'online') return { status: 'attending', mode: said }
  if (said === 'declined') return { status: 'declined', reason, askInstead }
  return said === 'undecided' ? { status: 'undecided' } : undefined
}

/** To the invited person, for as long as what was taken for them is what stands. */
export const recordedNotice: NoticeView = async ({ notice, family, to, rooms }) => {
  const conference = findConference(family, notice.meeting)
  const invitation = conference?.invitations.find((one) => one.person === to.id && notice.about.some((about) => about === `answer-invitation:${one.id}`))
  if (conference === undefined || conference.cancelled !== undefined || invitation === undefined || !may(to, { act: 'answer-invitation', invitation })) return undefined
  const standing = currentAnswer(invitation)
  if (standing.status === 'awaited' || standing.by === to.id) return undefined
  const takenBy = (await rooms.directory.get(standing.by))?.name ?? 'A colleague of the council'
  return recordedForYouCard({ family, conference, invitation, invited: to }, { answer: standing, takenBy })
}
