// Sharing a report with the family: who has been shown it, recorded one by one, and who is told.
import { z } from 'zod'

import { inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  type Member,
  memberKey,
  membersOfferable,
  membersToShow,
  withSomebodyBeside,
} from '../../../domain/report/parents.ts'
import { isSubmitted, withReport } from '../../../domain/report/report.ts'
import { notYetShown, showing } from '../../../domain/report/sharing.ts'
import { deadlineIn } from '../../../domain/rules/deadlines.ts'
import { ruleFor } from '../../../domain/rules/practice.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { allSlots, type AttendanceSlot, selectSlots } from '../../kernel/attendance-slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit, refused, unchanged } from '../../kernel/change.ts'
import { newestOfEach } from '../../kernel/decided-meetings.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { pickMeeting, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import {
  changeReport,
  reportFor,
  reportIds,
  reportIn,
  type ReportPlace,
} from '../shared/reports.ts'
import { daySaid, howSaid, memberSpokenOf, membersSaid } from './parse-sharing.ts'
import { sharingRecord, sharingShow, withholdingForm as withholdingFormVerb } from './verbs.ts'
import { sharingCard, type SharingFacts, type SharingInputs, withholdingForm } from './view.ts'

export const sharing = withFacts(reportFor('record-sharing'), describe)

export const verbs: readonly Verb[] = [
  pressOn(sharingShow, sharing, (context, facts, data) =>
    sharingCard(facts, startOf(context, slotsIn(data))),
  ),
  pressOn(sharingRecord, sharing, record),
]

/** 'I've talked the report through with mum': somebody says what they did with it, and with whom of the family. */
const haveShown =
  /^(i|we)(.?ve| have)? (shared|showed|shown|talked|gone|went|read|handed|gave|given|explained)\b.*\b(report|it)\b.*\b(mum|dad|parents?|nan|gran|grandad|family|carers?)\b/

export const texts: readonly TextHandler[] = [
  {
    intents: ['share'],
    commands: ['share my report', 'share', 'sharing'],
    begins: ['share my report for'],
    sentences: [haveShown],
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

const slot = z.object({ slot: z.string().max(400).catch('') })
const slotsIn = (data: unknown): string[] =>
  (slot.safeParse(data).data?.slot ?? '').split(',').filter((one) => one !== '')

const startOf = (
  { now }: Pick<RequestContext, 'now'>,
  members: readonly string[] = [],
): SharingInputs => ({
  members,
  somebody: '',
  how: '',
  on: inLondon(now).date,
  reaction: '',
})

export async function describe(
  { actor, deps, now }: RequestContext,
  place: ReportPlace,
): Promise<SharingFacts> {
  const practice = practiceOf(deps, place.conference)
  const rule = ruleFor(practice, 'share-report', place.conference.kind)
  const due =
    rule === undefined
      ? undefined
      : deadlineIn(practice, rule, {
          kind: place.conference.kind,
          anchor: place.conference.date,
          calendar: deps.calendar,
        })
  return {
    ...place,
    person: actor,
    now,
    practice,
    due,
    people: await deps.directory.named([
      place.invitation.person,
      ...place.report.shared.map(({ by }) => by),
    ]),
  }
}

/** The report of theirs that is meant, with the form filled in by what was said; nothing is recorded by it. */
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

const offerable = ({ deps }: RequestContext, { family, conference }: Meeting): Member[] =>
  membersOfferable(family, practiceOf(deps, conference))

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
 * A meeting that is named goes first, past or not. Else those to come; and once a conference is over the report that was sent
 * in to it, because mum may see it after: no core group, which has no report of one's own, stands in its way.
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
    partsWhere((one) => one.hasReport && one.isToCome),
    partsWhere((one) => one.hasReport && !one.isToCome),
  ]
  const named = partsWhere(({ part }) => part.conference.reference === reference)
  return (
    [named, toCome, newestOfEach(past.reverse())].find((some) => some.length > 0) ??
    partsWhere(() => true)
  )
}

const inputs = z.object({
  members: z.string().max(1_000).catch(''),
  somebody: z
    .string()
    .max(80)
    .transform((text) => text.trim())
    .catch(''),
  how: z.enum(['talked-through', 'handed-over', 'translated', '']).catch(''),
  on: typed,
  reaction: typed,
})

async function record(
  context: RequestContext,
  facts: SharingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { members, ...rest } = inputs.parse(data)
  const form: SharingInputs = { ...rest, members: members.split(',').filter((one) => one !== '') }
  const on = parseLocalDate(form.on)
  if (!on.ok) return sharingCard(facts, form, { problem: on.refusal.words })
  if (form.how === '')
    return sharingCard(facts, form, { problem: 'Please choose how you shared it.' })
  const { how } = form
  const changed = await changeReport<Case | string>(context, facts, {
    act: 'record-sharing',
    decide: (current) => {
      const { family, chosen } = chosenIn(current.family, {
        facts,
        form,
        newId: context.deps.newId,
      })
      const after = showing(current.report, {
        members: chosen,
        on: on.value,
        how,
        reaction: form.reaction,
        by: context.actor.id,
        at: context.now,
      })
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      if (after.value === current.report) return unchanged(current.family)
      const familyAfter = replaceConference(family, withReport(current.conference, after.value))
      const audit = after.value.shared
        .slice(current.report.shared.length)
        .map((shared): AuditEvent => ({
          event: 'report.shown',
          meeting: current.conference.id,
          invitation: current.invitation.id,
          member: memberKey(shared),
          status: how,
        }))
      return commit({ family: familyAfter, audit }, familyAfter)
    },
  })
  if (changed === undefined) return notFoundCard(context.actor)
  if (typeof changed === 'string') return sharingCard(facts, form, { problem: changed })
  const after = reportIn(context, changed, {
    meetingId: facts.conference.id,
    invitationId: facts.invitation.id,
    act: 'record-sharing',
  })
  return after === undefined
    ? notFoundCard(context.actor)
    : sharingCard({ ...facts, ...after }, startOf(context), { kept: true })
}

/** Those that were ticked, and somebody who was added in words. */
function chosenIn(
  family: Case,
  {
    facts,
    form,
    newId,
  }: { readonly facts: SharingFacts; readonly form: SharingInputs; readonly newId: () => string },
): { readonly family: Case; readonly chosen: Member[] } {
  const ticked = membersOfferable(family, facts.practice).filter((member) =>
    form.members.includes(memberKey(member)),
  )
  if (form.somebody === '') return { family, chosen: ticked }
  const added = withSomebodyBeside(family, form.somebody, newId)
  return {
    family: added.family,
    chosen: [
      ...ticked.filter((member) => member.who !== 'parent' || member.parent !== added.parent.id),
      { who: 'parent', parent: added.parent.id, label: added.parent.label },
    ],
  }
}

/** To whoever owes it: the form, while somebody is left to whom it was not shown. */
export const owedNotice: NoticeView = async ({ family, notice, to, now, deps }) => {
  const place = reportIn({ actor: to }, family, {
    meetingId: notice.meeting,
    invitationId: '',
    act: 'record-sharing',
  })
  if (place === undefined) return undefined
  const facts = await describe({ actor: to, now, deps }, place)
  return notYetShown(place.report, membersToShow(family, facts.practice)).length === 0
    ? undefined
    : sharingCard(facts, startOf({ now }))
}
