// A professional answers an invitation: by a card's button, and again as often as they change their mind.
import { z } from 'zod'
import { answeredCard, askingCard, declineForm, listCard, representForm, type InvitationFacts } from './view.ts'
import { answer, choiceProblem, currentAnswer, isSettled, undo, type Choice, type Invitation, type Occasion } from '../../domain/invitation.ts'
import { findInvitation, replaceInvitation, startsAt, toBeConfirmedAgain, type Case } from '../../domain/case.ts'
import { invitationRef, practiceOf, typed, type NoticeView, type Rooms, type TextHandler, type Turn, type Verb } from '../feature.ts'
import { notFoundCard } from '../feature-cards.ts'
import { may } from '../../domain/permissions.ts'
import { replyBy } from '../../domain/answer-duty.ts'
import { sameAgency, type Person } from '../../domain/people.ts'
import type { PrivateCard } from '../../domain/card.ts'
import type { Result } from '../../domain/result.ts'

const cardData = invitationRef.extend({ seen: z.coerce.number().int().nonnegative().catch(-1) })
type CardRef = z.infer<typeof cardData>

const simple: Readonly<Record<string, Choice>> = {
  'invitation.attend': { status: 'attending', mode: 'in-person' },
  'invitation.join-online': { status: 'attending', mode: 'online' },
  'invitation.undecided': { status: 'undecided' },
  'invitation.not-me': { status: 'not-me' },
}

export const verbs: readonly Verb[] = [
  ...Object.entries(simple).map(([verb, choice]): Verb => ({ verb, press: withCard((asked) => give(asked, choice)) })),
  { verb: 'invitation.represent-form', press: withCard(({ facts }) => representForm(facts, emptyColleague, '')) },
  { verb: 'invitation.represent', press: withCard(represent) },
  { verb: 'invitation.decline-form', press: withCard(({ facts }) => declineForm(facts, { reason: '', askInstead: '' }, '')) },
  { verb: 'invitation.decline', press: withCard(decline) },
  { verb: 'invitation.change', press: withCard(({ facts }) => askingCard(facts, '')) },
  { verb: 'invitation.show', press: withCard(({ facts }) => standingCard(facts, '')) },
  { verb: 'invitation.undo', press: withCard((asked) => takeBack(asked)) },
  { verb: 'invitation.mine', press: (turn) => myInvitations(turn) },
]

const emptyColleague = { colleague: '', name: '', role: '', agency: '', email: '' }

/** One tap on an invitation's card by the person whom it invites. */
type Asked = { readonly turn: Turn; readonly ref: CardRef; readonly facts: InvitationFacts; readonly data: unknown }

/** Whoever taps a card that is not theirs, or that never existed, gets the same calm answer. */
function withCard(act: (asked: Asked) => Promise<PrivateCard> | PrivateCard): Verb['press'] {
  return async (turn, data) => {
    const ref = cardData.safeParse(data)
    if (!ref.success) return notFoundCard(turn.actor)
    const facts = await factsFor(turn, await turn.rooms.cases.load(ref.data.caseId), ref.data)
    return facts === undefined ? notFoundCard(turn.actor) : act({ turn, ref: ref.data, facts, data })
  }
}

/** The card for whatever stands now. */
const standingCard = (facts: InvitationFacts, notice: string): PrivateCard =>
  currentAnswer(facts.invitation).status === 'awaited' ? askingCard(facts, notice) : answeredCard(facts, notice)

async function factsFor(turn: Turn, family: Case | undefined, ref: CardRef): Promise<InvitationFacts | undefined> {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  if (family === undefined || found === undefined || !may(turn.actor, { act: 'answer-invitation', invitation: found.invitation })) return undefined
  return describe(turn.rooms, turn.actor, { family, ...found })
}

async function describe(rooms: Rooms, person: Person, found: Pick<InvitationFacts, 'family' | 'conference' | 'invitation'>): Promise<InvitationFacts> {
  const practice = practiceOf(rooms, found.conference)
  const colleagues = (await rooms.directory.all()).filter((one) => one.id !== person.id && sameAgency(one.agency, found.invitation.agency))
  return {
    ...found, person, practice, calendar: rooms.calendar, colleagues,
    reply: replyBy(found.conference, found.invitation, { practice, calendar: rooms.calendar }),
  }
}

type Decide = (invitation: Invitation, occasion: Occasion) => Result<Invitation>
type Outcome = { readonly family?: Case; readonly refusal: string }

/** Loads, decides, commits; then shows what stands. A repeat commits nothing and shows the same card. */
async function decideAndShow(turn: Turn, ref: CardRef, event: 'invitation.answered' | 'invitation.undone', decide: Decide): Promise<PrivateCard> {
  const outcome = await turn.rooms.cases.change<Outcome>(ref.caseId, (family) => {
    const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
    if (family === undefined || found === undefined || !may(turn.actor, { act: 'answer-invitation', invitation: found.invitation })) return { change: 'none', answer: { refusal: '' } }
    const occasion: Occasion = { by: turn.actor.id, at: turn.now, startsAt: startsAt(found.conference), seen: ref.seen, confirming: toBeConfirmedAgain(found.conference, found.invitation) }
    const decided = decide(found.invitation, occasion)
    if (!decided.ok) return { change: 'refused', refusal: decided.refusal, answer: { family, refusal: decided.refusal.words } }
    if (decided.value === found.invitation) return { change: 'none', answer: { family, refusal: '' } }
    const after = replaceInvitation(family, decided.value)
    const entry = { event, meeting: found.conference.id, invitation: found.invitation.id, status: currentAnswer(decided.value).status, by: turn.actor.id, at: turn.now }
    return { change: 'commit', family: after, audit: [entry], answer: { family: after, refusal: '' } }
  })
  const facts = await factsFor(turn, outcome.family, ref)
  return facts === undefined ? notFoundCard(turn.actor) : standingCard(facts, outcome.refusal)
}

const give = ({ turn, ref }: Asked, choice: Choice) =>
  decideAndShow(turn, ref, 'invitation.answered', (invitation, occasion) => answer(invitation, choice, occasion))

const takeBack = ({ turn, ref }: Asked) =>
  decideAndShow(turn, ref, 'invitation.undone', undo)

const declineInputs = z.object({ reason: typed, askInstead: typed })

async function decline(asked: Asked): Promise<PrivateCard> {
  const inputs = declineInputs.parse(asked.data)
  const choice: Choice = { status: 'declined', ...inputs }
  const problem = choiceProblem(asked.facts.invitation, choice)
  return problem === undefined ? give(asked, choice) : declineForm(asked.facts, inputs, problem.words)
}

const colleagueInputs = z.object({ colleague: typed, name: typed, role: typed, agency: typed, email: typed })

/** Somebody picked from the list, or a name typed in; a typed name or address that the directory knows is that person. */
async function represent(asked: Asked): Promise<PrivateCard> {
  const { turn, facts } = asked
  const inputs = colleagueInputs.parse(asked.data)
  const known = whoIsMeant(await turn.rooms.directory.all(), inputs)
  const choice: Choice = known === undefined
    ? { status: 'represented', name: inputs.name, role: inputs.role, agency: inputs.agency === '' ? facts.invitation.agency : inputs.agency, ...(inputs.email === '' ? {} : { email: inputs.email }) }
    : { status: 'represented', name: known.name, role: known.role, agency: known.agency, person: known.id, ...(known.email === undefined ? {} : { email: known.email }) }
  const problem = choiceProblem(facts.invitation, choice)
  return problem === undefined ? give(asked, choice) : representForm(facts, inputs, problem.words)
}

function whoIsMeant(everybody: readonly Person[], typedIn: z.infer<typeof colleagueInputs>): Person | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
  return (
    everybody.find((one) => one.id === typedIn.colleague) ??
    everybody.find((one) => typedIn.email !== '' && one.email !== undefined && plain(one.email) === plain(typedIn.email)) ??
    everybody.find((one) => plain(one.name) === plain(typedIn.name))
  )
}

/** The invitation itself and its reminders: drawn when sent, and not sent once the answer is there. */
export const ownerNotice: NoticeView = async ({ notice, family, to, rooms }) => {
  const [first] = notice.about
  const invitation = family.conferences.flatMap((one) => one.invitations).find((one) => first === `answer-invitation:${one.id}`)
  const found = invitation === undefined ? undefined : findInvitation(family, invitation.id)
  if (found === undefined || found.invitation.person !== to.id || isSettled(currentAnswer(found.invitation))) return undefined
  const facts = await describe(rooms, to, { family, ...found })
  const firstTime = facts.practice.ladders.get(notice.kind)?.find((step) => step.id === notice.step)?.when.at === 'once'
  return askingCard(facts, firstTime ? '' : reminderSentence(facts))
}

const reminderSentence = ({ invitation }: InvitationFacts): string =>
  currentAnswer(invitation).status === 'undecided' ? 'You were not sure yet. Can you say now?' : 'A reminder: your answer is still missing.'

/** 'which meeting is this??': the invitations of this person that are still to come. */
export const texts: readonly TextHandler[] = [{ intents: ['clarify'], commands: ['my invitations', 'invitations'], say: async (turn) => [await myInvitations(turn)] }]

/** The invitations of this person to meetings that have not begun, the soonest first. */
export async function invitationsToCome(turn: Turn): Promise<Pick<InvitationFacts, 'family' | 'conference' | 'invitation'>[]> {
  const families = await turn.rooms.cases.of(turn.actor.id)
  return families
    .flatMap((family) =>
      family.conferences
        .filter((conference) => turn.now < startsAt(conference))
        .flatMap((conference) => conference.invitations.filter((invitation) => may(turn.actor, { act: 'answer-invitation', invitation })).map((invitation) => ({ family, conference, invitation }))),
    )
    .sort((a, b) => (startsAt(a.conference) < startsAt(b.conference) ? -1 : 1))
}

/** The only invitation as its own card, several as a list to choose from. */
export async function myInvitations(turn: Turn): Promise<PrivateCard> {
  const facts = await Promise.all((await invitationsToCome(turn)).map((found) => describe(turn.rooms, turn.actor, found)))
  const [only, ...others] = facts
  return only !== undefined && others.length === 0 ? standingCard(only, '') : listCard(turn.actor, facts)
}
