// The chair, and nobody else, decides to go on without a quorum: with reason, interim plan and new date.
import { z } from 'zod'
import { decidedCard, emptyInputs, meetAgainCard, overrideForm, type OverrideFacts, type OverrideInputs } from './view.ts'
import { findConference, replaceConference, startsAt, type Case, type Conference } from '../../domain/case.ts'
import { goOn, whyNotNow } from '../../domain/quorum/going-on.ts'
import { isMarkingTime } from '../../domain/meeting/arrival.ts'
import { may } from '../../domain/permissions.ts'
import { meetingRef, practiceOf, typed, type NoticeView, type Rooms, type TextHandler, type Turn, type Verb } from '../feature.ts'
import { whichMeetingCard, type Meeting } from '../meetings.ts'
import { messageId, type CaseId, type MeetingId, type PersonId } from '../../domain/ids.ts'
import { notFoundCard, sentenceCard } from '../feature-cards.ts'
import { overrideGrounds, type OverrideGround, type QuorumOverride } from '../../domain/quorum/override.ts'
import { overrideOf } from '../../domain/quorum/table.ts'
import { parseLocalDate } from '../../domain/dates/dates.ts'
import type { AuditEntry } from '../../domain/audit.ts'
import type { Notice } from '../../domain/messages/ladder.ts'
import type { Person } from '../../domain/people.ts'
import type { PrivateCard } from '../../domain/card.ts'
import type { Slots } from '../../understanding/slots.ts'

type Ref = { readonly caseId: CaseId; readonly meetingId: MeetingId }

export const verbs: readonly Verb[] = [
  { verb: 'override.form', press: (turn, data) => asChair(turn, data, async (facts) => open(facts)) },
  { verb: 'override.decide', press: (turn, data) => asChair(turn, data, (facts, ref) => decide(turn, facts, { ref, data })) },
  { verb: 'override.again', press: again },
]

export const texts: readonly TextHandler[] = [
  { intents: ['override'], commands: ['go on without a quorum', 'go on without quorum', 'go ahead without a quorum', 'go ahead without quorum', 'carry on without a quorum', 'carry on without quorum', 'continue without a quorum', 'override the quorum'], say: async (turn, { slots }) => [await say(turn, slots)] },
]

const factsOf = (rooms: Rooms, person: Person, { family, conference, now }: Meeting & Pick<Turn, 'now'>): OverrideFacts =>
  ({ family, conference, practice: practiceOf(rooms, conference), calendar: rooms.calendar, person, now })

const mayDecide = (person: Person, conference: Conference): boolean => may(person, { act: 'override-quorum', conference })

async function asChair(turn: Turn, data: unknown, act: (facts: OverrideFacts, ref: Ref) => Promise<PrivateCard>): Promise<PrivateCard> {
  const ref = meetingRef.safeParse(data)
  const family = ref.success ? await turn.rooms.cases.load(ref.data.caseId) : undefined
  const conference = ref.success && family !== undefined ? findConference(family, ref.data.meetingId) : undefined
  if (!ref.success || family === undefined || conference === undefined || !mayDecide(turn.actor, conference)) return notFoundCard(turn.actor)
  return act(factsOf(turn.rooms, turn.actor, { family, conference, now: turn.now }), ref.data)
}

/** The form while there is something to decide, else what was decided or why there is nothing. */
function open(facts: OverrideFacts): PrivateCard {
  if (overrideOf(facts.conference) !== undefined) return decidedCard(facts, { notice: '', warnings: [] })
  const closed = whyNotNow(facts, facts.now)
  return closed === undefined ? overrideForm(facts, emptyInputs, '') : sentenceCard(facts.person, closed.words)
}

/** Several choices come as one text with commas. */
const formInputs = z.object({ grounds: typed, reason: typed, interimPlan: typed, newDate: typed })
const groundsIn = (text: string): OverrideGround[] => overrideGrounds.filter((one) => text.split(',').map((part) => part.trim()).includes(one))

type Outcome = { readonly family: Case; readonly refusal: string; readonly warnings: readonly string[] }

/** Loads, decides, commits the decision together with the messages that tell of it. A repeat commits nothing. */
async function decide(turn: Turn, facts: OverrideFacts, { ref, data }: { ref: Ref; data: unknown }): Promise<PrivateCard> {
  const inputs: OverrideInputs = formInputs.parse(data)
  const date = parseLocalDate(inputs.newDate)
  if (!date.ok) return overrideForm(facts, inputs, inputs.newDate === '' ? 'Please give the new date.' : date.refusal.words)
  const asked: QuorumOverride = { by: turn.actor.id, at: turn.now, grounds: groundsIn(inputs.grounds), reason: inputs.reason, interimPlan: inputs.interimPlan, newDate: date.value }
  const outcome = await turn.rooms.cases.change<Outcome | undefined>(ref.caseId, (family) => {
    const conference = family === undefined ? undefined : findConference(family, ref.meetingId)
    if (family === undefined || conference === undefined || !mayDecide(turn.actor, conference)) return { change: 'none', answer: undefined }
    const decided = goOn({ ...facts, family, conference }, asked)
    if (!decided.ok) return { change: 'refused', refusal: decided.refusal, answer: { family, refusal: decided.refusal.words, warnings: [] } }
    if (decided.value.conference === conference) return { change: 'none', answer: { family, refusal: '', warnings: [] } }
    const after = replaceConference(family, decided.value.conference)
    const entry: AuditEntry = { event: 'quorum.overridden', meeting: conference.id, by: turn.actor.id, at: turn.now }
    return { change: 'commit', family: after, audit: [entry], notices: noticesOf(ref, conference, asked), answer: { family: after, refusal: '', warnings: decided.value.warnings } }
  })
  const conference = outcome === undefined ? undefined : findConference(outcome.family, ref.meetingId)
  if (outcome === undefined || conference === undefined) return notFoundCard(turn.actor)
  const after = { ...facts, family: outcome.family, conference }
  if (overrideOf(conference) !== undefined) return decidedCard(after, { notice: outcome.refusal, warnings: outcome.warnings })
  return overrideForm(after, inputs, outcome.refusal)
}

/** The administrator and the lead social worker are told that it was decided, and when; the reason is the chair's and the audit lead's. */
function noticesOf({ caseId, meetingId }: Ref, conference: Conference, { at, by }: QuorumOverride): Notice[] {
  const stamp = at.replace(/\D/g, '')
  const notice = (tell: Notice['tell'], to: PersonId): Notice =>
    ({ id: messageId(`notice:${meetingId}:overridden:${stamp}:${to}`), caseId, meeting: meetingId, kind: 'overridden', step: 'told', tell, to, about: [], at })
  const all = [notice('administrator', conference.administrator), notice('owner', conference.leadSocialWorker)]
  return all.filter((one, index) => one.to !== by && all.findIndex((other) => other.to === one.to) === index)
}

/** Drawn when it is sent; not sent once the meeting was moved, or to somebody who has no part in it any more. */
export const overriddenNotice: NoticeView = async ({ notice, family, to, now, rooms }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || overrideOf(conference) === undefined || !may(to, { act: 'see-status', conference })) return undefined
  return decidedCard(factsOf(rooms, to, { family, conference, now }), { notice: '', warnings: [] })
}

/** The days for meeting again, to those who oversee the meeting. */
async function again(turn: Turn, data: unknown): Promise<PrivateCard> {
  const ref = meetingRef.safeParse(data)
  const family = ref.success ? await turn.rooms.cases.load(ref.data.caseId) : undefined
  const conference = ref.success && family !== undefined ? findConference(family, ref.data.meetingId) : undefined
  if (family === undefined || conference === undefined || !may(turn.actor, { act: 'see-status', conference })) return notFoundCard(turn.actor)
  if (conference.kind === 'core-group') return sentenceCard(turn.actor, 'A core group needs no quorum, so there is nothing to decide.')
  return meetAgainCard(factsOf(turn.rooms, turn.actor, { family, conference, now: turn.now }))
}

/** From words nothing is ever decided: they open the form, or say why there is nothing to decide. */
async function say(turn: Turn, slots: Slots): Promise<PrivateCard> {
  const { actor, rooms, now } = turn
  const own = (await rooms.cases.of(actor.id))
    .flatMap((family) => family.conferences.filter((conference) => mayDecide(actor, conference) && (slots.reference === undefined || conference.reference === slots.reference)).map((conference) => ({ family, conference })))
    .sort((a, b) => (startsAt(a.conference) < startsAt(b.conference) ? -1 : 1))
  const onNow = own.filter(({ conference }) => isMarkingTime(conference, { now, calendar: rooms.calendar }))
  const [only, ...others] = onNow.length > 0 ? onNow : own.filter(({ conference }) => now < startsAt(conference)).slice(0, 1)
  if (only === undefined) return sentenceCard(actor, 'The chair of a conference decides this, on the day and with the list of who is here. I find no such meeting of yours.')
  return others.length > 0 ? whichMeetingCard(actor, 'override.form', [only, ...others]) : open(factsOf(rooms, actor, { ...only, now }))
}
