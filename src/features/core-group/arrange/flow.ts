// The administrator or the lead social worker brings in a core group from a conference of the
// family.
import { z } from 'zod'

import {
  arranged,
  type ArrangedCoreGroup,
  membersToAsk,
  numberTaken,
} from '../../../domain/core-group/arranging.ts'
import { parseLocalDate } from '../../../domain/dates/dates.ts'
import {
  invitationId,
  isLocalTime,
  isReference,
  localTime,
  meetingId,
  reference,
} from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import { isCoreGroup, standingInvitations } from '../../../domain/state/conference.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { placeIn } from '../../../understanding/reading/place.ts'
import { withoutReference } from '../../../understanding/reading/reference.ts'
import { readDate, readTime } from '../../../understanding/reading/when.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, UnderstoodText, Verb } from '../../kernel/feature.ts'
import { kindSaid } from '../../kernel/match-invitees.ts'
import {
  allowedIn,
  familiesOf,
  type Meeting,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import { factsOf, type MeetingFacts } from '../../kernel/meeting-facts.ts'
import { meetingsMeant, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import { type RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { lateIn, lateKept } from './late-booking.ts'
import { coreGroupArrange, coreGroupForm as coreGroupFormVerb } from './verbs.ts'
import { arrangedCard, coreGroupForm, type CoreGroupInputs, nothingToArrangeCard } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'arrange-core-group', conference })

const factsAt = withFacts(meetingFor(required), factsOf)

export const verbs: readonly Verb[] = [
  pressOn(coreGroupFormVerb, factsAt, (_context, facts, data) => formFor(facts, slotOf(data))),
  pressOn(coreGroupArrange, factsAt, arrange),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['arrangeCoreGroup'],
    say: async (context, said) => [await openFromText(context, said)],
  },
  // 'Add a core group for 4471 on 21 December', 'core group is on the 21st at the school', 'next
  // core group 12 January 10am'.
  {
    intents: ['create', 'reschedule', 'nextCoreGroup'],
    say: async (context, said) =>
      (await arrangesOne(context, said)) ? [await openFromText(context, said)] : [],
  },
]

/**
 * A core group is named with a day, in no question, and there is none to come that it could be said
 * of.
 */
async function arrangesOne(
  context: RequestContext,
  { intent, text, slots }: Pick<UnderstoodText, 'intent' | 'text' | 'slots'>,
): Promise<boolean> {
  if (kindSaid(text) !== 'core-group' || /\?|^\W*(?:when|what|is|are|has|did|who)\b/i.test(text))
    return false
  if (intent === 'create') return !/\bconference\b/i.test(text)
  const day = slots.date ?? readDate(text, context.now, 'coming')
  return day !== undefined && !(await hasCoreGroupToCome(context))
}

const hasCoreGroupToCome = async (context: RequestContext): Promise<boolean> =>
  (await meetingsMeant(context, (conference) => ({ act: 'change-meeting', conference }), {})).some(
    ({ conference }) => isCoreGroup(conference) && conference.cancelled === undefined,
  )

/**
 * `when` is the day, the time and the place that were typed, '2027-01-05T10:00@the school'; each
 * may be missing.
 */
function formFor(facts: MeetingFacts, when: string): PrivateCard {
  const [slot = '', place = ''] = when.split(/@(.*)/s)
  const [date = '', time = ''] = slot.split('T')
  return coreGroupForm(facts, { ...suggested(facts), date, time, place })
}

const slotOf = (data: unknown): string =>
  z
    .object({ slot: z.string().regex(/^[\d-]*T[\d:]*(?:@.{0,99})?$/) })
    .catch({ slot: '' })
    .parse(data).slot

/**
 * 'Add a core group for 4471': the form of the family's newest conference, filled in; several
 * families, and the person chooses.
 */
async function openFromText(
  context: RequestContext,
  { text, slots: { reference: number, date } }: Pick<UnderstoodText, 'text' | 'slots'>,
): Promise<PrivateCard> {
  const words = withoutReference(text, number, ' ')
  const day = date ?? readDate(words, context.now, 'coming')
  const place = placeIn(words.trim(), context.now)
  const slot = `${day ?? ''}T${readTime(words, false) ?? ''}${place === '' ? '' : `@${place}`}`
  // Past conferences too: a core group follows one that was held.
  const all =
    number === undefined
      ? await everyConference(context)
      : await meetingsMeant(context, required, { reference: number })
  const newest = all.filter(
    ({ family, conference }) =>
      !all.some(
        (otherMeeting) =>
          otherMeeting.family.id === family.id && otherMeeting.conference.date > conference.date,
      ),
  )
  return pickMeeting(
    context,
    newest.map((meeting) => ({ ...meeting, slot })),
    {
      none: () => nothingToArrangeCard(context.actor),
      one: async (only) => formFor(await factsOf(context, only), slot),
      several: coreGroupFormVerb,
    },
  )
}

async function everyConference(context: RequestContext): Promise<Meeting[]> {
  const families = await familiesOf(context)
  return inEachFamily(context, families, (family) =>
    family.conferences.flatMap(
      (conference) => allowedIn(context, family, { id: conference.id, required }) ?? [],
    ),
  )
}

/**
 * Suggests a number derived from the conference's, and ticks everybody. The conference's place and
 * link are not copied: people would go there.
 */
function suggested({ family, conference }: MeetingFacts): CoreGroupInputs {
  // A half-sibling's core groups are not counted: nobody learns of them by a number that is
  // missing.
  const count = familyAt(family, conference).conferences.filter(isCoreGroup).length + 1
  return {
    number: `${conference.reference}-CG${count}`,
    date: '',
    time: '',
    place: '',
    link: '',
    whom: membersToAsk({ family, conference })
      .map((invitation) => invitation.id)
      .join(','),
    late_reason: '',
  }
}

const inputs = z.object({
  number: typed,
  date: typed,
  time: typed,
  place: typed,
  link: typed,
  whom: typed,
  late_reason: typed,
})

/** The card that asked why carries it: it asks once. */
const lateAsked = z.object({ seen: z.literal('late') })

function wantedFrom(facts: MeetingFacts, form: CoreGroupInputs): Result<ArrangedCoreGroup> {
  const number = form.number.toUpperCase()
  if (!isReference(number))
    return refuse(
      'core-group.number',
      'The number may have 1 to 24 letters, digits, ‘-’ or ‘/’, and no name in it.',
    )
  const date = parseLocalDate(form.date)
  if (!date.ok) return date
  if (!isLocalTime(form.time))
    return refuse(
      'time.unreadable',
      'Please give the time as hours and minutes, for example 10:00.',
    )
  if (form.link !== '' && !(URL.canParse(form.link) && new URL(form.link).protocol === 'https:'))
    return refuse('link.unreadable', 'The online link must begin with https://')
  const id = meetingId(stableId('m', reference(number)))
  const ticked = new Set(form.whom.split(',').map((id) => id.trim()))
  return ok({
    id,
    reference: reference(number),
    date: date.value,
    time: localTime(form.time),
    ...(form.place === '' ? {} : { place: form.place.slice(0, 200) }),
    ...(form.link === '' ? {} : { onlineLink: form.link }),
    asked: membersToAsk(facts)
      .filter((invitation) => ticked.has(invitation.id))
      .map((from) => ({ from, id: invitationId(stableId('i', id, from.person)) })),
  })
}

/** Commits the core group with its invitations. Idempotent: the same form again changes nothing. */
async function arrange(
  context: RequestContext,
  facts: MeetingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form = inputs.parse(data)
  const first = wantedFrom(facts, form)
  if (!first.ok) return coreGroupForm(facts, form, { problem: first.refusal.words })
  const holder = await context.deps.cases.withReference(first.value.reference)
  if (holder !== undefined && holder.id !== facts.family.id)
    return coreGroupForm(facts, form, { problem: numberTaken })
  const { id } = first.value
  const late = lateIn(facts, first.value, context.now)
  if (late.length > 0 && form.late_reason === '' && !lateAsked.safeParse(data).success)
    return coreGroupForm(facts, form, { problem: 'Please say why it is on this day.', late })
  const outcome = await changeMeeting<Case | { readonly problem: string }>(context, facts, {
    required,
    decide: (now) => {
      const wanted = wantedFrom({ ...facts, ...now }, form)
      const after = wanted.ok
        ? arranged(now.family, now.conference, wanted.value, context.now)
        : wanted
      if (!after.ok) return refused(after.refusal, { problem: after.refusal.words })
      if (after.value === now.family) return unchanged(now.family)
      const { family, late } = lateKept(context, facts, {
        family: after.value,
        id,
        reason: form.late_reason,
      })
      return commit(
        { family, notices: late.notices, audit: [...eventsOf(family, id), ...late.events] },
        family,
      )
    },
  })
  if (outcome === undefined) return notFoundCard(context.actor)
  if ('problem' in outcome) return coreGroupForm(facts, form, { problem: outcome.problem })
  const coreGroup = findConference(outcome, id)
  return coreGroup === undefined
    ? notFoundCard(context.actor)
    : arrangedCard({ ...facts, family: outcome, conference: coreGroup })
}

function eventsOf(family: Case, id: ArrangedCoreGroup['id']): AuditEvent[] {
  const coreGroup = findConference(family, id)
  const invited =
    coreGroup === undefined
      ? []
      : standingInvitations(coreGroup).map((invitation): AuditEvent => ({
          event: 'invitation.added',
          meeting: id,
          invitation: invitation.id,
        }))
  return [{ event: 'conference.brought-in', meeting: id }, ...invited]
}
