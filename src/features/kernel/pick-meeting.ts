// Finding the meeting that a person means among those in which they may do something, and the plain card about a meeting.
import { inLondon } from '../../domain/dates/dates.ts'
import { startsAt } from '../../domain/dates/starts-at.ts'
import type { CardData, PrivateCard } from '../../domain/messages/card.ts'
import { type Act, conferencesToOversee, may } from '../../domain/permissions.ts'
import { type Case, findConference } from '../../domain/state/case.ts'
import type { Conference } from '../../domain/state/conference.ts'
import { kindWords } from '../../domain/state/meeting-kind.ts'
import { hasStaffRole, type Person } from '../../domain/state/person.ts'
import type { Slots } from '../../understanding/slots.ts'
import { moreData, sentenceCard } from './cards.ts'
import { inEachFamily } from './each-family.ts'
import { meetingRef, type RequestContext } from './feature.ts'
import { sayWhen } from './meeting-card.ts'

export type Meeting = { readonly family: Case; readonly conference: Conference }
/** What somebody wants to do with a conference. */
export type RequiredAct = (conference: Conference, family: Case) => Act

/** The meeting that a button names, if this person may do this with it. */
export async function meetingAt(
  context: RequestContext,
  data: unknown,
  wish: RequiredAct,
): Promise<Meeting | undefined> {
  const ref = meetingRef.safeParse(data)
  return ref.success
    ? allowedIn(context, await context.deps.cases.load(ref.data.caseId), {
        id: ref.data.meetingId,
        wish,
      })
    : undefined
}

/** The same in a case that is at hand: asked again inside every change. */
export function allowedIn(
  { actor }: RequestContext,
  family: Case | undefined,
  { id, wish }: { readonly id: Conference['id']; readonly wish: RequiredAct },
): Meeting | undefined {
  const conference = family === undefined ? undefined : findConference(family, id)
  return family === undefined || conference === undefined || !may(actor, wish(conference, family))
    ? undefined
    : { family, conference }
}

/** The families of which this person may know something: every one for an administrator, else those in which they have a part. */
export const familiesOf = ({
  actor,
  deps,
  leaveOut,
}: Pick<RequestContext, 'actor' | 'deps' | 'leaveOut'>): Promise<Case[]> =>
  deps.cases.of(hasStaffRole(actor, 'administrator') ? 'administrators' : actor.id, leaveOut)

/** For sorting: the soonest meeting first. */
export const soonestFirst = (
  a: Pick<Meeting, 'conference'>,
  b: Pick<Meeting, 'conference'>,
): number => (startsAt(a.conference) < startsAt(b.conference) ? -1 : 1)

/** The meetings from today on in which this person may do this, the soonest first; of those, the ones that the words name. */
export async function meetingsMeant(
  context: RequestContext,
  wish: RequiredAct,
  slots: Pick<Slots, 'reference' | 'date'>,
): Promise<Meeting[]> {
  const { actor, now } = context
  const all = inEachFamily(context, await familiesOf(context), (family) =>
    family.conferences
      .filter((conference) => may(actor, wish(conference, family)))
      .map((conference) => ({ family, conference })),
  )
    .filter(
      ({ conference }) => slots.reference !== undefined || conference.date >= inLondon(now).date,
    )
    .sort(soonestFirst)
  return all.filter(
    ({ conference }) =>
      (slots.reference === undefined || conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
}

/** Whether this person runs any meeting: only then is a meeting of theirs spoken of. */
export const overseesAny = async (context: RequestContext): Promise<boolean> =>
  inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(context.actor, family),
  ).length > 0

export type LineOffer = {
  readonly title: string
  readonly verb: string
  readonly style?: 'positive'
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
export const sayMeeting = ({ reference, kind, date, time }: Conference): string =>
  `${reference}, ${kindWords[kind]}, ${sayWhen({ date, time })}`

/** Teams shows six buttons of a set at the most, and drops the others. */
const maxInRow = 6
const rowsOf = (offers: readonly LineOffer[]): (readonly LineOffer[])[] =>
  Array.from({ length: Math.ceil(offers.length / maxInRow) }, (_row, index) =>
    offers.slice(index * maxInRow, (index + 1) * maxInRow),
  )

/** A heading, lines and buttons about one meeting, to somebody who has a part in it. Lines may hold people's words. */
export const linesCard = (
  person: Person,
  meeting: Meeting,
  { heading, notice = '', lines, offers }: Lines,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-lines',
  data: {
    heading,
    meeting: sayMeeting(meeting.conference),
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

/** As many as are offered to choose from, and what is said of the others. */
export const maxChoices = 8
export const otherChoices = (all: number) =>
  moreData(all, maxChoices, '. For one of those, say it again with its number.')

/** Two or more meetings fit: the person chooses, and the button goes on with what they wanted, and with a `slot` of each or of all. */
export const whichMeetingCard = (
  person: Person,
  verb: string,
  meetings: readonly (Meeting & { readonly slot?: string })[],
  { slot = '', asks = 'Which meeting do you mean?' } = {},
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'choose-meeting',
  data: {
    asks,
    ...otherChoices(meetings.length),
    meetings: meetings.slice(0, maxChoices).map((meeting) => ({
      ...meetingIds(meeting),
      verb,
      slot: meeting.slot ?? slot,
      title: `${meeting.conference.reference}: ${sayWhen(meeting.conference)}`,
    })),
  },
})

/** A number that none of this person's meetings has is never taken for another: the same words where it is none and where it is not theirs. */
export function noSuchReferenceCard(
  person: Person,
  named: string,
  theirs: readonly string[],
): PrivateCard {
  const [nearest] = theirs.toSorted((a, b) => unlike(a, named) - unlike(b, named))
  return sentenceCard(
    person,
    `There is no ${named} here, so I did nothing.${nearest === undefined ? '' : ` Did you mean ${nearest}? Please say it again with that number.`}`,
  )
}

/** In how many places two numbers differ. */
const unlike = (one: string, other: string): number =>
  Array.from({ length: Math.max(one.length, other.length) }, (_place, index) =>
    one[index] === other[index] ? 0 : 1,
  ).reduce<number>((sum, next) => sum + next, 0)

export const noSuchMeetingCard = (person: Person): PrivateCard =>
  sentenceCard(person, 'I find no such meeting for you. Type ‘who’s coming’ to see yours.')

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
