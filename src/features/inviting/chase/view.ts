import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { type ChaseContext, isUnanswered, type ToChase } from '../../../domain/meeting/chasing.ts'
import { forecastOf } from '../../../domain/meeting/expected-quorum.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import type { Message } from '../../../domain/messages/message.ts'
import { nextSendingTime } from '../../../domain/messages/rungs.ts'
import { never } from '../../../domain/result.ts'
import { type Chased, standingInvitations } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'

/** `person` is whoever asks again. */
export type ChaseFacts = ChaseContext & { readonly person: Person }

const nameOf = ({ people }: ChaseFacts, id: Person['id']): string =>
  people.get(id)?.name ?? 'somebody'

/** Whom it would ask, each with a tick, and what they would read; and who is left out, and why. */
export function previewCard(
  facts: ChaseFacts,
  rows: readonly ToChase[],
  { notice = '', ticked = () => true }: PreviewOptions = {},
): PrivateCard {
  const { conference, person } = facts
  const expected = forecastOf(facts)
  const open = rows.flatMap(askable)
  const quiet = rows.flatMap(({ invitation, next }) =>
    next.ask === 'nobody-now'
      ? [{ agency: invitation.agency, detail: `${sayAsked(facts, next.last)}.` }]
      : [],
  )
  const ring = rowsToRing(facts, rows)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'chase-preview',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(conference),
      notice,
      hasNotice: notice !== '' && open.length > 0,
      heading: previewHeading(rows, open),
      forecast: expected?.sentence ?? '',
      hasForecast: expected !== undefined && rows.length > 0,
      rows: open.map((row) => ({ title: sayRow(facts, row), value: valueOf(row) })),
      hasRows: open.length > 0,
      ticked: open
        .filter(({ row }) => ticked(row))
        .map(valueOf)
        .join(','),
      words: wordsSent(open),
      quiet,
      hasQuiet: quiet.length > 0,
      ring,
      hasRing: ring.length > 0,
      hasEarlier: conference.chases.length > 0,
    },
  }
}

export type PreviewOptions = {
  readonly notice?: string
  readonly ticked?: (row: ToChase) => boolean
}

/** A row where somebody can be asked in Teams now. */
type AskableRow = {
  readonly row: ToChase
  readonly next: Exclude<ToChase['next'], { readonly ask: 'nobody-now' | 'telephone' }>
}

const askable = (row: ToChase): AskableRow[] =>
  row.next.ask === 'nobody-now' || row.next.ask === 'telephone' ? [] : [{ row, next: row.next }]

const valueOf = ({ row, next }: AskableRow): string => `${row.invitation.id}~${next.ask}`

const rowsToRing = (facts: ChaseFacts, rows: readonly ToChase[]) =>
  rows.flatMap(({ invitation, next }) =>
    next.ask === 'telephone'
      ? [{ agency: invitation.agency, detail: sayRing(facts, invitation, next.name) }]
      : [],
  )

function previewHeading(rows: readonly ToChase[], open: readonly AskableRow[]): string {
  if (open.length > 0) return 'Ask again'
  return rows.length === 0 ? 'Nobody is left to ask' : 'Nobody can be asked here just now'
}

/** What those who are asked will read. */
const wordsSent = (open: readonly AskableRow[]): CardData[] => [
  { text: '‘The chair asks: can you come?’, with the invitation and its buttons.' },
  ...(open.some(({ next }) => next.ask === 'agency-lead')
    ? [
        {
          text:
            'Somebody else of an agency reads when it is and ' +
            'whose answer is missing; nothing about the family.',
        },
      ]
    : []),
]

function sayRow(facts: ChaseFacts, { row: { invitation, because }, next }: AskableRow): string {
  const name = nameOf(facts, next.person)
  switch (next.ask) {
    case 'invited':
      return `${invitation.agency}: ${name}. ${because}`
    case 'representative':
      return (
        `${invitation.agency}: ${name}, who is to come for ` +
        `${nameOf(facts, invitation.person)}. ${because}`
      )
    case 'agency-lead':
      return (
        `${invitation.agency}: ${name} instead of ${nameOf(facts, invitation.person)}. ` +
        `${currentAnswer(invitation).status === 'declined' ? because : 'Was asked, and has not answered.'}`
      )
    default:
      return never(next.ask)
  }
}

function sayRing(facts: ChaseFacts, invitation: Invitation, name: string): string {
  if (currentAnswer(invitation).status === 'not-me')
    return `${nameOf(facts, invitation.person)} is not the right person. Please find out who is.`
  const declined = currentAnswer(invitation).status === 'declined'
  return name === ''
    ? `${nameOf(facts, invitation.person)} ${declined ? 'cannot come' : 'has not answered'}, and ` +
        'I know nobody else to ask.'
    : `${nameOf(facts, invitation.person)} cannot come and says to ask: ${name}`
}

/** 'asked today at 10:12 by Priya Nair' */
function sayAsked(facts: ChaseFacts, { at, by, whom }: Chased): string {
  const { date, time } = inLondon(at)
  const day = date === inLondon(facts.now).date ? 'today' : `on ${sayDay(date)}`
  return (
    `${whom === 'agency-lead' ? 'a colleague was asked' : 'asked'} ` +
    `${day} at ${time} by ${nameOf(facts, by)}`
  )
}

/**
 * Everybody who was asked since the meeting was last moved, with the result, including those who
 * could not be reached.
 */
export function outcomeCard(
  facts: ChaseFacts,
  messages: readonly Message[],
  { notice = '', ring }: { readonly notice?: string; readonly ring: readonly ToChase[] },
): PrivateCard {
  const { conference, person } = facts
  const rows = standingInvitations(conference).flatMap((invitation): CardData[] => {
    const last = conference.chases.filter((chased) => chased.invitation === invitation.id).at(-1)
    if (last === undefined) return []
    const message = messages.find((message) => message.notice.id === last.message)
    const askedPerson = message === undefined ? invitation.person : message.notice.to
    return [
      {
        agency: invitation.agency,
        person: `${nameOf(facts, askedPerson)}, ${sayAsked(facts, last)}`,
        mark: sayOutcome(facts, { invitation, last, message }),
      },
    ]
  })
  const left = rowsToRing(facts, ring)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'chase-outcome',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(conference),
      heading: rows.length === 0 ? 'Nobody has been asked again yet' : 'Who was asked again',
      notice,
      hasNotice: notice !== '',
      rows,
      ring: left,
      hasRing: left.length > 0,
    },
  }
}

/** The last time somebody was asked again, with the message that asked. */
type LastChase = {
  readonly invitation: Invitation
  readonly last: Chased
  readonly message: Message | undefined
}

function sayOutcome(facts: ChaseFacts, { invitation, last, message }: LastChase): string {
  const answer = currentAnswer(invitation)
  if (
    !isUnanswered(facts.conference, invitation) &&
    answer.status !== 'awaited' &&
    (answer.at > last.at ||
      (answer.status === 'represented' &&
        answer.confirmation.status !== 'awaited' &&
        answer.confirmation.at > last.at))
  )
    return '✓ Has answered since'
  if (message === undefined) return '… On its way'
  const { progress } = message
  switch (progress.state) {
    case 'sent':
      return `✓ Reached, ${sayMoment(facts, progress.at)}`
    case 'queued':
    case 'started': {
      const at = nextSendingTime(facts.now, facts)
      return at > facts.now ? `… Waits for working hours: ${sayMoment(facts, at)}` : '… On its way'
    }
    case 'e-mailing':
      return '… Not in Teams: an e-mail is on its way'
    case 'failed':
      if (progress.instead === 'e-mail')
        return `▲ Told by e-mail, ${sayMoment(facts, progress.at)}. Please ring.`
      return '■ Could not be reached here. Please ring.'
    case 'unresolved':
      return '■ Could not be reached here. Please ring.'
    case 'withdrawn':
      return '– No longer needed'
    default:
      return never(progress)
  }
}

function sayMoment({ now }: { readonly now: Instant }, at: Instant): string {
  const { date, time } = inLondon(at)
  return date === inLondon(now).date ? `today at ${time}` : `${sayDay(date)} at ${time}`
}

/**
 * `colleague` is the invited person's name, `administrator` that of whoever looks after the
 * meeting.
 */
