// What people type about sharing a report: it fills a form in, and nothing is recorded by it.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { type FamilyMember, membersOfferable } from '../../../domain/report/parents.ts'
import { isSubmitted } from '../../../domain/report/report.ts'
import { shownTo } from '../../../domain/report/sharing.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { allSlots, type AttendanceSlot, selectSlots } from '../../kernel/attendance-slots.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { newestOfEach } from '../../kernel/decided-meetings.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { pickMeeting, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { reportIds, reportIn } from '../shared/reports.ts'
import { sharing, startOf } from './facts.ts'
import { daySaid, howSaid, memberSpokenOf, membersSaid } from './parse-sharing.ts'
import { sharingShow, withholdingForm as withholdingFormVerb } from './verbs.ts'
import { sharingCard, type SharingFacts, withholdingForm } from './view.ts'

export const texts: readonly TextHandler[] = [
  {
    intents: ['share'],
    say: async (context, { slots, text }) => [
      await fromText(context, slots, { text, verb: sharingShow }),
    ],
  },
  {
    intents: ['shareRestrict'],
    say: async (context, { slots, text }) => [
      await fromText(context, slots, { text, verb: withholdingFormVerb }),
    ],
  },
]

/**
 * Finds the report that the text means and fills the form in from it. Nothing is recorded before a
 * button is pressed.
 */
async function fromText(
  context: RequestContext,
  slots: Slots,
  { text, verb }: { readonly text: string; readonly verb: 'sharing.show' | 'withholding.form' },
): Promise<PrivateCard> {
  const { parts } = selectSlots(await shareable(context, slots), slots)
  return pickMeeting(context, parts, {
    none: () => notFoundCard(context.actor),
    one: async (only) => {
      const facts = await sharing(context, reportIds(only))
      if (facts === undefined) return notFoundCard(context.actor)
      if (isMistake(facts, text)) return sharingCard(facts, startOf(context))
      return verb === sharingShow
        ? sharingFromText(context, facts, { slots, text })
        : withholdingFromText(context, facts, { slots, text })
    },
    several: ([first]) => {
      const members = first === undefined ? [] : offerable(context, first)
      const slot =
        verb === sharingShow ? membersSaid(text, members).join(',') : memberSpokenOf(text, members)
      return whichMeetingCard(context.actor, verb, parts, { slot })
    },
  })
}

const correction = new RegExp(
  String.raw`\b(?:mistake|mistakenly|wrong(?:ly)?|in error|undo|take (?:\w+ ){0,3}back|` +
    String.raw`took it back|did ?n.?t|did not|have ?n.?t|have not|never|not after all)\b`,
  'i',
)

/**
 * 'I didn't show it to dad', where it stands as shown to him: the card with the way back, and no
 * new form.
 */
const isMistake = (facts: SharingFacts, text: string): boolean =>
  correction.test(text) &&
  membersOfferable(facts, facts.practice).some(
    (member) =>
      shownTo(facts.report, member).status === 'shown' && memberSpokenOf(text, [member]) !== '',
  )

const offerable = ({ deps }: RequestContext, meeting: Meeting): FamilyMember[] =>
  membersOfferable(meeting, practiceOf(deps, meeting.conference))

type TypedText = { readonly slots: Slots; readonly text: string }

const sharingFromText = (
  context: RequestContext,
  facts: SharingFacts,
  { slots, text }: TypedText,
): PrivateCard =>
  sharingCard(facts, {
    ...startOf(context, membersSaid(text, offerable(context, facts))),
    how: howSaid(text),
    on: daySaid(slots.date, context.now),
  })

const withholdingFromText = (
  context: RequestContext,
  facts: SharingFacts,
  { slots, text }: TypedText,
): PrivateCard =>
  withholdingForm(facts, {
    member: memberSpokenOf(text, offerable(context, facts)),
    ground: '',
    words: slots.reason ?? '',
  })

/**
 * The meeting that is named, past or not; else those to come; else the last conference to which a
 * report was sent in, which may be shown after it. Core groups come last: they have no reports of
 * their own.
 */
async function shareable(context: RequestContext, { reference }: Slots): Promise<AttendanceSlot[]> {
  const places = (await allSlots(context)).flatMap((part) => {
    const { family, conference, invitation } = part
    const place = reportIn(context, family, {
      meetingId: conference.id,
      invitationId: invitation.id,
      act: 'record-sharing',
    })
    const isToCome = context.now < startsAt(conference)
    return place !== undefined && (isToCome || isSubmitted(place.report))
      ? [{ part, isToCome, hasReport: conference.kind !== 'core-group' }]
      : []
  })
  const partsWhere = (fits: (place: (typeof places)[number]) => boolean): AttendanceSlot[] =>
    places.filter(fits).map(({ part }) => part)
  const [toCome, past] = [
    partsWhere(({ hasReport, isToCome }) => hasReport && isToCome),
    partsWhere(({ hasReport, isToCome }) => hasReport && !isToCome),
  ]
  const named = partsWhere(({ part }) => part.conference.reference === reference)
  return (
    [named, toCome, newestOfEach(past.reverse())].find((some) => some.length > 0) ??
    partsWhere(() => true)
  )
}
