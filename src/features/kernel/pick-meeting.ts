// The meeting that a person means, among those in which they may do something.
import { inLondon } from '../../domain/dates/dates.ts'
import type { Instant } from '../../domain/ids.ts'
import type { PrivateCard } from '../../domain/messages/card.ts'
import { may } from '../../domain/permissions.ts'
import type { Person } from '../../domain/state/person.ts'
import type { Slots } from '../../understanding/meaning/slots.ts'
import { moreData, notFoundCard, nothingCard, sentenceCard } from './cards.ts'
import { inEachFamily } from './each-family.ts'
import { meetingIds } from './lines-card.ts'
import {
  familiesOf,
  type Meeting,
  overseesAny,
  type RequiredAct,
  soonestFirst,
} from './meeting-access.ts'
import { sayWhen } from './meeting-card.ts'
import type { RequestContext } from './request-context.ts'

/**
 * The meetings from today on in which this person may do this, the soonest first; of those, the
 * ones that the words name.
 */
export async function meetingsMeant(
  context: RequestContext,
  required: RequiredAct,
  slots: Pick<Slots, 'reference' | 'date'>,
): Promise<Meeting[]> {
  const { actor, now } = context
  const all = inEachFamily(context, await familiesOf(context), (family) =>
    family.conferences
      .filter((conference) => may(actor, required(conference, family)))
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

/** As many as are offered to choose from, and what is said of the others. */
export const maxChoices = 8
export const otherChoices = (all: number) =>
  moreData(all, maxChoices, '. For one of those, say it again with its number.')

/**
 * Two or more meetings fit: the person chooses, and the button goes on with what they wanted, and
 * with a `slot` of each or of all.
 */
export const whichMeetingCard = (
  person: Person,
  verb: string,
  meetings: readonly (Meeting & { readonly slot?: string })[],
  {
    slot = '',
    asks = 'Which meeting do you mean?',
    now,
  }: { readonly slot?: string; readonly asks?: string; readonly now?: Instant } = {},
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
      title: `${meeting.conference.reference}: ${sayWhen(meeting.conference, now)}`,
    })),
  },
})

/**
 * A number that none of this person's meetings has is never taken for another: the same words where
 * it is none and where it is not theirs. `theirs` are those that stand.
 */
export function noSuchReferenceCard(
  person: Person,
  named: string,
  theirs: readonly string[],
): PrivateCard {
  const [nearest, ...others] = theirs.toSorted((a, b) => unlike(a, named) - unlike(b, named))
  const more =
    others.length > 0 && others.length < maxChoices ? ` Yours are ${listed(theirs)}.` : ''
  return sentenceCard(
    person,
    `There is no ${named} here, so I did ` +
      `nothing.${nearest === undefined ? '' : ` Did you mean ${nearest}?${more} Please say it again with that number.`}`,
  )
}

const listed = (references: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(references.toSorted())

/** In how many places two numbers differ. */
const unlike = (one: string, other: string): number =>
  Array.from({ length: Math.max(one.length, other.length) }, (_place, index) =>
    one[index] === other[index] ? 0 : 1,
  ).reduce<number>((sum, next) => sum + next, 0)

export const noSuchMeetingCard = (person: Person): PrivateCard =>
  nothingCard(person, 'I find no such meeting for you. Type ‘who’s coming’ to see yours.')

/**
 * What is shown for none, for the only one, and for several, of which the person chooses one with a
 * button.
 */
export type Picking<Of extends Meeting> = {
  readonly none: () => PrivateCard | Promise<PrivateCard>
  readonly one: (only: Of) => PrivateCard | Promise<PrivateCard>
  /** The button of each, or another card than the usual list. */
  readonly several: string | ((all: readonly Of[]) => PrivateCard | Promise<PrivateCard>)
}

/** Nothing is done by a guess: where more than one meeting fits, the person says which. */
export async function pickMeeting<Of extends Meeting & { readonly slot?: string }>(
  { actor, now }: RequestContext,
  found: readonly Of[],
  { none, one, several }: Picking<Of>,
): Promise<PrivateCard> {
  const [only, ...others] = found
  if (only === undefined) return none()
  if (others.length === 0) return one(only)
  return typeof several === 'string'
    ? whichMeetingCard(actor, several, found, { now })
    : several(found)
}

/** Where nothing fits: only to whoever runs meetings is anything said of them. */
export const noMeetingCard = async (context: RequestContext): Promise<PrivateCard> =>
  (await overseesAny(context)) ? noSuchMeetingCard(context.actor) : notFoundCard(context.actor)
