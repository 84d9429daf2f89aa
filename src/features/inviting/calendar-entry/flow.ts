// The calendar entry of whoever comes, as a file. It is offered with the yes, with a new day, and
// with a cancellation.
import { caseId, isIdText, meetingId } from '../../../domain/ids.ts'
import { calendarEntryFor } from '../../../domain/meeting/calendar-entry.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { calendarType } from '../../../ports/calendar-files.ts'
import { upcomingSlots } from '../../kernel/attendance-slots.ts'
import { notFoundCard, nothingCard } from '../../kernel/cards.ts'
import type { FileKind, TextHandler, UnderstoodText, Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { digest, stableId } from '../../kernel/stable-id.ts'
import { calendarTake } from './verbs.ts'
import { answerFirstCard, calendarFileCard } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'take-calendar-entry', conference })
const fileKind = 'calendar-entry'

export const verbs: readonly Verb[] = [pressOn(calendarTake, meetingFor(required), take)]

export const texts: readonly TextHandler[] = [
  {
    intents: ['calendarEntry'],
    say: async (context, said) => [await takeByText(context, said)],
  },
]

async function takeByText(
  context: RequestContext,
  { slots }: UnderstoodText,
): Promise<PrivateCard> {
  const found = await meetingsMeant(context, required, slots)
  const standing = found.filter(({ conference }) => conference.cancelled === undefined)
  return pickMeeting(context, standing.length > 0 ? standing : found, {
    none: () => nothingToTake(context),
    one: (only) => take(context, only),
    several: calendarTake,
  })
}

async function nothingToTake(context: RequestContext): Promise<PrivateCard> {
  const [asked] = await upcomingSlots(context)
  return asked === undefined
    ? nothingCard(context.actor, 'I find no meeting of yours for your calendar.')
    : answerFirstCard(context.actor, asked)
}

async function take(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  const { deps, actor: person, now } = context
  const { family, conference } = meeting
  const entry = calendarEntryFor(conference, person.id, practiceOf(deps, conference))
  if (entry === undefined) return notFoundCard(person)
  const facts = { ...meeting, person, entry }
  if (deps.files === undefined) return calendarFileCard(facts, { offered: 'not-reached' })
  const uid = `${digest([deps.homeTenant, conference.id])}@round-the-table.invalid`
  const text = await deps.calendarFiles.write({ ...entry, uid, writtenAt: now })
  return calendarFileCard(
    facts,
    await deps.files.offer(person, {
      id: stableId('calendar', person.id, conference.id, JSON.stringify(entry)),
      name: 'calendar-entry.ics',
      contentType: calendarType,
      text,
      about: { kind: fileKind, ids: { caseId: family.id, meetingId: conference.id } },
    }),
  )
}

/** Checked again at the download: whoever no longer comes gets no entry. */
export const files: readonly FileKind[] = [
  {
    kind: fileKind,
    async mayStillHave({ actor, deps }, { caseId: family = '', meetingId: meeting = '' }) {
      if (!isIdText(family) || !isIdText(meeting)) return false
      const kept = await deps.cases.load(caseId(family))
      const conference = kept?.conferences.find(({ id }) => id === meetingId(meeting))
      return conference !== undefined && may(actor, { act: 'take-calendar-entry', conference })
    },
  },
]
