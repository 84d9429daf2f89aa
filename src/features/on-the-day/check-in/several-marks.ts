// Several marks at once: kept in one commit, shown with one way back, or offered first, with a
// button.
import { z } from 'zod'

import type { InvitationId } from '../../../domain/ids.ts'
import { attendeeOf, mark, type Marking } from '../../../domain/meeting/arrival.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference, replaceInvitation } from '../../../domain/state/case.ts'
import { type Conference, standingInvitations } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import { type Meeting, meetingAt, type RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingWords } from '../../kernel/meeting-card.ts'
import { factsOf, type MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { sayMarked } from './presence-words.ts'
import { dayMarks, dayShow } from './verbs.ts'
import { dayCard } from './view.ts'
import { type Entry, entrySchema, entryText, howOf, type WantedMark } from './wanted-marks.ts'

const marks: RequiredAct = (conference) => ({ act: 'mark-arrival', conference })

function readEntry(text: string): Entry | undefined {
  try {
    const entry = entrySchema.safeParse(JSON.parse(text))
    return entry.success ? entry.data : undefined
  } catch {
    return undefined
  }
}

const field = (data: unknown, name: 'entry' | 'slot'): string => {
  const read = z.object({ [name]: z.string().max(20_000) }).safeParse(data)
  return read.success ? (read.data[name] ?? '') : ''
}

/** The marks of a button's text, of those who stand on the list. */
function wantedIn(conference: Conference, entry: Entry): WantedMark[] {
  return standingInvitations(conference).flatMap((invitation) => {
    const asked = entry.find(({ id }) => id === invitation.id)
    return asked === undefined
      ? []
      : [{ invitation, seen: asked.seen, marking: markingOf(asked, invitation) }]
  })
}

/**
 * What was said before the meeting was chosen, offered for the one that was; without it, the list.
 */
export function chosenDay(facts: MeetingFacts, data: unknown): PrivateCard {
  const entry = readEntry(field(data, 'slot')) ?? []
  const wanted = wantedIn(facts.conference, entry)
  return wanted.length > 0 && may(facts.person, marks(facts.conference, facts.family))
    ? offerMarks(facts, wanted, { because: '', also: '' })
    : dayCard(facts)
}

/** The button of an offer, and 'Undo' under several marks. A repeat changes nothing. */
export const marksVerb: Verb = {
  verb: dayMarks,
  press: async (context, data) => {
    const entry = readEntry(field(data, 'entry'))
    const meeting = await meetingAt(context, data, marks)
    if (entry === undefined || meeting === undefined) return notFoundCard(context.actor)
    return keepAndShow(context, meeting, wantedIn(meeting.conference, entry))
  },
}

function markingOf({ mark: asked, time }: Entry[number], invitation: Invitation): Marking {
  const at = time === undefined ? {} : { time }
  if (asked === 'left') return { mark: asked, ...at }
  return asked === 'in-person' || asked === 'online'
    ? { mark: 'arrived', who: attendeeOf(invitation), mode: asked, ...at }
    : { mark: asked }
}

type MarksOutcome = {
  readonly family: Case
  readonly marked: readonly InvitationId[]
  readonly refusals: readonly string[]
}

/**
 * Marks each of them, and says which were refused, and why. `also` is what was typed and is not
 * marked.
 */
export async function keepAndShow(
  context: RequestContext,
  meeting: Meeting,
  wanted: readonly WantedMark[],
  also = '',
): Promise<PrivateCard> {
  const outcome = await changeMeeting<MarksOutcome>(context, meeting, {
    required: marks,
    decide: (found) => decideAll(context, found, wanted),
  })
  const conference =
    outcome === undefined ? undefined : findConference(outcome.family, meeting.conference.id)
  if (outcome === undefined || conference === undefined) return notFoundCard(context.actor)
  const facts = await factsOf(context, { family: outcome.family, conference })
  const marked = conference.invitations.filter(({ id }) => outcome.marked.includes(id))
  const isUndo = wanted.every(({ marking }) => marking.mark === 'taken-back')
  return dayCard(facts, {
    notice: [
      ...(isUndo && marked.length > 0 ? ['Taken back.'] : []),
      ...marked.map((invitation) => sayMarked(facts, invitation)),
      ...outcome.refusals,
      also,
    ]
      .filter((text) => text !== '')
      .join(' '),
    ...(isUndo || marked.length === 0
      ? {}
      : {
          undo: entryText(
            marked.map((invitation) => ({ invitation, marking: { mark: 'taken-back' } })),
          ),
        }),
  })
}

function decideAll(
  { actor, now, deps }: RequestContext,
  { family, conference }: Meeting,
  wanted: readonly WantedMark[],
): Decision<MarksOutcome> {
  let after = family
  const marked: InvitationId[] = []
  const refusals: Refusal[] = []
  const audit: AuditEvent[] = []
  const said: string[] = []
  for (const { invitation: asked, marking, seen = asked.marks.length } of wanted) {
    const invitation = standingInvitations(conference).find(({ id }) => id === asked.id)
    if (invitation === undefined) continue
    const occasion = { by: actor.id, at: now, conference, calendar: deps.calendar, seen }
    const decided = mark(invitation, marking, occasion)
    if (!decided.ok) {
      refusals.push(decided.refusal)
      said.push(`${invitation.agency}: ${decided.refusal.words}`)
      continue
    }
    marked.push(invitation.id)
    if (decided.value === invitation) continue
    after = replaceInvitation(after, decided.value)
    audit.push({
      event: 'arrival.marked',
      meeting: conference.id,
      invitation: invitation.id,
      status: marking.mark,
    })
  }
  const outcome = { family: after, marked, refusals: said }
  const [refusal] = refusals
  if (audit.length > 0) return commit({ family: after, audit }, outcome)
  return refusal === undefined ? unchanged(outcome) : refused(refusal, outcome)
}

/** What was said of everybody, or not plainly, is marked by a button that says whom. */
export function offerMarks(
  facts: MeetingFacts,
  wanted: readonly WantedMark[],
  { because, also }: { readonly because: string; readonly also: string },
): PrivateCard {
  const named = (how: Entry[number]['mark']): string =>
    standingInvitations(facts.conference)
      .filter(({ id }) => wanted.some((mark) => mark.invitation.id === id && howOf(mark) === how))
      .map(({ agency }) => agency)
      .join(', ')
  const groups = [
    ['Here', named('in-person')],
    ['Online', named('online')],
    ['Left', named('left')],
    ['Not here', named('absent')],
    ['Back, as before they left', named('taken-back')],
  ].filter(([, names]) => names !== '')
  const button = {
    ...meetingIds(facts),
    invitationId: '',
    seen: 0,
  }
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'proposal',
    data: {
      ...meetingWords(facts),
      unchanged: `${because} I’ve marked nobody yet.`.trim(),
      asks: [`Shall I mark? ${groups.map(([how, names]) => `${how}: ${names}.`).join(' ')}`, also]
        .filter((text) => text !== '')
        .join(' '),
      offers: [
        {
          ...button,
          title: 'Mark them',
          verb: dayMarks,
          entry: entryText(wanted),
          style: 'positive',
        },
        { ...button, title: 'No, open the list', verb: dayShow, entry: '', style: 'default' },
      ],
    },
  }
}
