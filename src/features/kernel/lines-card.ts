// The plain card about a meeting: a heading, lines and buttons.
import type { Instant } from '../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../domain/messages/card.ts'
import type { Conference } from '../../domain/state/conference.ts'
import { kindWords } from '../../domain/state/meeting-kind.ts'
import type { Person } from '../../domain/state/person.ts'
import type { Meeting } from './meeting-access.ts'
import { sayWhen } from './meeting-card.ts'

export type LineOffer = {
  readonly title: string
  readonly verb: string
  readonly style?: 'positive' | 'destructive'
  readonly invitationId?: string
  readonly entry?: string
}

/** A line, or one that begins with a name or a title that stands out; a large one begins a part. */
export type Line =
  string | { readonly label: string; readonly text: string; readonly size?: 'Medium' }

export type Lines = {
  readonly heading: string
  readonly notice?: string
  readonly lines: readonly Line[]
  readonly offers: readonly LineOffer[]
}

export const meetingIds = ({ family, conference }: Meeting): CardData => ({
  caseId: family.id,
  meetingId: conference.id,
})

/** '4471, Initial conference, Thu 10 December at 10:00' */
export const sayMeeting = ({ reference, kind, date, time }: Conference, now?: Instant): string =>
  `${reference}, ${kindWords[kind]}, ${sayWhen({ date, time }, now)}`

/** Teams shows six buttons of a set at the most, and drops the others. */
const maxInRow = 6

const rowsOf = (offers: readonly LineOffer[]): (readonly LineOffer[])[] =>
  Array.from({ length: Math.ceil(offers.length / maxInRow) }, (_row, index) =>
    offers.slice(index * maxInRow, (index + 1) * maxInRow),
  )

/**
 * A heading, lines and buttons about one meeting, to somebody who has a part in it. Lines may hold
 * people's words.
 */
export const linesCard = (
  person: Person,
  meeting: Meeting & { readonly now?: Instant },
  { heading, notice = '', lines, offers }: Lines,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-lines',
  data: {
    heading,
    meeting: sayMeeting(meeting.conference, meeting.now),
    notice,
    hasNotice: notice !== '',
    lines: lines.map((line) =>
      typeof line === 'string'
        ? { label: '', size: 'Default', text: line }
        : { label: `${line.label}  `, size: line.size ?? 'Default', text: line.text },
    ),
    rows: rowsOf(offers).map((row, index) => ({
      spacing: index === 0 ? 'Medium' : 'Small',
      offers: row.map(({ title, verb, style = 'default', invitationId = '', entry = '' }) => ({
        title,
        verb,
        style,
        ...meetingIds(meeting),
        invitationId,
        entry,
      })),
    })),
  },
})

/** Neutral words to somebody whom a change touches: no reason, nothing about the family. */
export const toldCard = (
  to: Person,
  heading: string,
  lines: readonly string[],
  offers: readonly {
    readonly title: string
    readonly verb: string
    readonly caseId: string
    readonly meetingId: string
  }[] = [],
): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template: 'meeting-told',
  data: {
    heading,
    lines: lines.map((text) => ({ text })),
    offers: offers.map((offer) => ({ ...offer })),
    hasOffers: offers.length > 0,
  },
})

export const sayConference = ({ reference, date, time }: Conference): string =>
  `Meeting ${reference}, ${sayWhen({ date, time })}`
