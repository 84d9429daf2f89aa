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
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { allSlots, type AttendanceSlot, selectSlots } from '../../kernel/attendance-slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { newestOfEach } from '../../kernel/decided-meetings.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { reportAt, reportIn, type ReportPlace } from '../shared/reports.ts'
import { daySaid, howSaid, memberSpokenOf, membersSaid } from './parse-sharing.ts'
import { sharingRecord, sharingShow, withholdingForm as withholdingFormVerb } from './verbs.ts'
import { sharingCard, type SharingFacts, type SharingInputs, withholdingForm } from './view.ts'

export const verbs: readonly Verb[] = [
  {
    verb: sharingShow,
    press: (context, data) =>
      withSharing(context, data, async (facts) =>
        sharingCard(facts, startOf(context, slotsIn(data))),
      ),
  },
  {
    verb: sharingRecord,
    press: (context, data) => withSharing(context, data, (facts) => record(context, facts, data)),
  },
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

export async function withSharing(
  context: RequestContext,
  data: unknown,
  act: (facts: SharingFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const place = await reportAt(context, data, 'record-sharing')
  return place === undefined ? notFoundCard(context.actor) : act(await describe(context, place))
}

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
  const found = selectSlots(await shareable(context, slots), slots)
  const [only, ...others] = found.parts
  if (only === undefined) return notFoundCard(context.actor)
  const members = membersOfferable(only.family, practiceOf(context.deps, only.conference))
  if (others.length > 0)
    return whichMeetingCard(context.actor, verb, found.parts, {
      slot:
        verb === sharingShow ? membersSaid(text, members).join(',') : memberSpokenOf(text, members),
    })
  const data = {
    caseId: only.family.id,
    meetingId: only.conference.id,
    invitationId: only.invitation.id,
  }
  if (verb === withholdingFormVerb)
    return withSharing(context, data, async (facts) =>
      withholdingForm(facts, {
        member: memberSpokenOf(text, members),
        ground: '',
        words: slots.reason ?? '',
      }),
    )
  return withSharing(context, data, async (facts) =>
    sharingCard(facts, {
      ...startOf(context, membersSaid(text, members)),
      how: howSaid(text),
      on: daySaid(slots.date, context.now),
    }),
  )
}

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
  type Outcome = { readonly problem: string } | { readonly family: Case }
  const outcome = await context.deps.cases.change<Outcome>(facts.family.id, (found) => {
    const now = reportIn(context, found, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act: 'record-sharing',
    })
    if (now === undefined) return { change: 'none', answer: { problem: '' } }
    const { family, chosen } = chosenIn(now.family, { facts, form, newId: context.deps.newId })
    const after = showing(now.report, {
      members: chosen,
      on: on.value,
      how,
      reaction: form.reaction,
      by: context.actor.id,
      at: context.now,
    })
    if (!after.ok)
      return { change: 'refused', refusal: after.refusal, answer: { problem: after.refusal.words } }
    if (after.value === now.report) return { change: 'none', answer: { family: now.family } }
    const changed = replaceConference(family, withReport(now.conference, after.value))
    const audit = after.value.shared.slice(now.report.shared.length).map((shared) => ({
      event: 'report.shown' as const,
      meeting: now.conference.id,
      invitation: now.invitation.id,
      member: memberKey(shared),
      status: how,
      by: context.actor.id,
      at: context.now,
    }))
    return { change: 'commit', family: changed, audit, answer: { family: changed } }
  })
  if ('problem' in outcome)
    return outcome.problem === ''
      ? notFoundCard(context.actor)
      : sharingCard(facts, form, { problem: outcome.problem })
  const now = reportIn(context, outcome.family, {
    meetingId: facts.conference.id,
    invitationId: facts.invitation.id,
    act: 'record-sharing',
  })
  return now === undefined
    ? notFoundCard(context.actor)
    : sharingCard({ ...facts, ...now }, startOf(context), { kept: true })
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
