// Not sharing a report with somebody: the author asks with grounds, the chair decides, and both are
// kept (P6, P13).
import { z } from 'zod'

import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { ReportAct } from '../../../domain/report/access.ts'
import { type FamilyMember, memberKey, membersOfferable } from '../../../domain/report/parents.ts'
import { withReport } from '../../../domain/report/report.ts'
import { shownTo } from '../../../domain/report/sharing.ts'
import {
  withholdingAsked,
  withholdingDecided,
  withholdingGrounds,
} from '../../../domain/report/withholding.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { pressOn } from '../../kernel/press.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { changeReport, type MeetingReport, reportAt, reportIn } from '../shared/reports.ts'
import { describe, sharing } from './facts.ts'
import {
  sharingShow,
  withholdingAgree,
  withholdingAsk,
  withholdingForm as withholdingFormVerb,
  withholdingLook,
  withholdingRefuse,
} from './verbs.ts'
import {
  type SharingFacts,
  withholdingForm,
  type WithholdingInputs,
  withholdingRequest,
  withholdingTold,
} from './view.ts'

export const withholdingVerbs: readonly Verb[] = [
  pressOn(withholdingFormVerb, sharing, (_context, facts, data) =>
    withholdingForm(facts, { member: refOf(data).slot, ground: '', words: '' }),
  ),
  pressOn(withholdingAsk, sharing, send),
  pressOn(withholdingLook, requestForChair, (_context, { facts, member }) =>
    withholdingRequest(facts, member),
  ),
  pressOn(withholdingAgree, requestForChair, (context, request) => decide(context, request, true)),
  pressOn(withholdingRefuse, requestForChair, (context, request) =>
    decide(context, request, false),
  ),
]

const ref = z.object({
  member: z.string().max(120).catch(''),
  slot: z.string().max(120).catch(''),
  seen: z.coerce.number().int().catch(-1),
})
const refOf = (data: unknown): z.infer<typeof ref> =>
  ref.catch({ member: '', slot: '', seen: -1 }).parse(data)
const inputs = z.object({ member: typed, ground: typed, words: typed })

const memberOf = (
  deps: Dependencies,
  meeting: MeetingReport,
  key: string,
): FamilyMember | undefined =>
  membersOfferable(meeting, practiceOf(deps, meeting.conference)).find(
    (member) => memberKey(member) === key,
  )

type WithholdingRequest = {
  readonly facts: SharingFacts
  readonly member: FamilyMember
  /** How many entries the report's record of sharing had when the card was drawn. */
  readonly seen: number
}

/** The request that a button names, for the chair alone. Nobody else learns that it exists. */
async function requestForChair(
  context: RequestContext,
  data: unknown,
): Promise<WithholdingRequest | undefined> {
  const found = await reportAt(context, data, 'read-ledger')
  if (found === undefined || !may(context.actor, decideOn(found))) return undefined
  const { member: key, seen } = refOf(data)
  const member = key === '' ? firstAsked(context.deps, found) : memberOf(context.deps, found, key)
  return member === undefined ? undefined : { facts: await describe(context, found), member, seen }
}

/** A duty's button names the report alone: what is still to be decided about it comes first. */
const firstAsked = (deps: Dependencies, meeting: MeetingReport): FamilyMember | undefined =>
  membersOfferable(meeting, practiceOf(deps, meeting.conference)).find(
    (member) => shownTo(meeting.report, member).status === 'asked',
  )

const decideOn = ({ conference }: MeetingReport) =>
  ({ act: 'decide-withholding', conference }) as const

async function send(
  context: RequestContext,
  facts: SharingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form: WithholdingInputs = inputs.parse(data)
  const id = context.deps.newId()
  const outcome = await changeReport<FamilyMember | string>(context, facts, {
    act: 'record-sharing',
    decide: (found) => {
      const member = memberOf(context.deps, found, form.member)
      if (member === undefined) return unchanged('Please choose who it is about.')
      const after = withholdingAsked(found.report, {
        member,
        ground: withholdingGrounds.find((ground) => ground === form.ground),
        words: form.words,
        by: context.actor.id,
        at: context.now,
      })
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      if (after.value === found.report) return unchanged(member)
      const asked: AuditEvent = {
        event: 'report.withholding-asked',
        ...subjectOf(found, member),
        status: form.ground,
      }
      const notice = noticeOf(
        { ...occasionOf(context, found, member), kind: 'withholding-asked', event: id },
        { to: found.conference.chair, tell: 'chair' },
      )
      return commit(
        {
          family: replaceConference(found.family, withReport(found.conference, after.value)),
          audit: [asked],
          notices: [notice],
        },
        member,
      )
    },
  })
  if (outcome === undefined) return notFoundCard(context.actor)
  return typeof outcome === 'string'
    ? withholdingForm(facts, form, outcome)
    : askedCard(facts, outcome)
}

const askedCard = (facts: SharingFacts, member: FamilyMember): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'The chair has your request',
    lines: [
      'You asked that this report is not shown to ' +
        `${member.label}. The chair decides, and I tell you.`,
      'Until then, show it to nobody to whom it could do harm.',
    ],
    offers: [
      {
        title: 'Your report and the family',
        verb: sharingShow,
        invitationId: facts.invitation.id,
      },
    ],
  })

const subjectOf = ({ conference, invitation }: MeetingReport, member: FamilyMember) => ({
  meeting: conference.id,
  invitation: invitation.id,
  member: memberKey(member),
})

const occasionOf = (
  { now }: RequestContext,
  { family, conference, invitation }: MeetingReport,
  member: FamilyMember,
) => ({
  caseId: family.id,
  conference,
  step: `${invitation.id}|${memberKey(member)}`,
  at: now,
})

type WithholdingDecision = { readonly problem: string; readonly family: Case }

async function decide(
  context: RequestContext,
  request: WithholdingRequest,
  agrees: boolean,
): Promise<PrivateCard> {
  const { facts, member } = request
  const id = context.deps.newId()
  const decided = await changeReport<WithholdingDecision | undefined>(context, facts, {
    act: 'read-ledger',
    decide: (found) => decideIn(context, found, { ...request, agrees, id }),
  })
  const after =
    decided === undefined
      ? undefined
      : reportIn(context, decided.family, {
          meetingId: facts.conference.id,
          invitationId: facts.invitation.id,
          act: 'read-ledger',
        })
  return decided === undefined || after === undefined
    ? notFoundCard(context.actor)
    : withholdingRequest({ ...facts, ...after }, member, { problem: decided.problem })
}

type ChairsDecision = Omit<WithholdingRequest, 'facts'> & {
  readonly agrees: boolean
  readonly id: string
}

/** Pure. If something was added since the card was drawn, the chair must read it again first. */
function decideIn(
  context: RequestContext,
  found: MeetingReport,
  { member, seen, agrees, id }: ChairsDecision,
): Decision<WithholdingDecision | undefined> {
  const { family, conference, report } = found
  if (!may(context.actor, decideOn(found))) return unchanged(undefined)
  const after = withholdingDecided(report, {
    member,
    agrees,
    by: context.actor.id,
    at: context.now,
  })
  if (!after.ok) return refused(after.refusal, { problem: after.refusal.words, family })
  if (after.value === report) return unchanged({ problem: '', family })
  if (report.shared.length !== seen)
    return unchanged({
      problem: 'Something was added since this card was drawn. Please read it again.',
      family,
    })
  const changed = replaceConference(family, withReport(conference, after.value))
  const decision: AuditEvent = {
    event: 'report.withholding-decided',
    ...subjectOf(found, member),
    status: agrees ? 'agreed' : 'to-be-shown',
  }
  const occasion = {
    ...occasionOf(context, found, member),
    kind: 'withholding-decided' as const,
    event: id,
  }
  const notices = after.value.shared
    .slice(-1)
    .map((asked) => noticeOf(occasion, { to: asked.by, tell: 'owner' }))
  return commit({ family: changed, audit: [decision], notices }, { problem: '', family: changed })
}

type NoticeSubject = {
  readonly facts: SharingFacts
  readonly member: FamilyMember
  /** Whether the chair still has to say something. */ readonly isAsked: boolean
}

/**
 * What a notice is about; undefined if this person may not know it, or the meeting was cancelled.
 */
async function subjectOfNotice(
  context: RequestContext,
  { family, notice }: Parameters<NoticeView>[0],
  act: ReportAct['act'],
): Promise<NoticeSubject | undefined> {
  const [invitationId = '', key = ''] = notice.step.split('|')
  const found = reportIn(context, family, { meetingId: notice.meeting, invitationId, act })
  const member = found === undefined ? undefined : memberOf(context.deps, found, key)
  if (found === undefined || member === undefined || found.conference.cancelled !== undefined)
    return undefined
  return {
    facts: await describe(context, found),
    member,
    isAsked: shownTo(found.report, member).status === 'asked',
  }
}

/** To the chair: not sent once it is decided. */
export const askedNotice: NoticeView = async (occasion) => {
  const { to, now, deps } = occasion
  const subject = await subjectOfNotice({ actor: to, now, deps }, occasion, 'read-ledger')
  return subject === undefined ||
    !subject.isAsked ||
    !may(to, { act: 'decide-withholding', conference: subject.facts.conference })
    ? undefined
    : withholdingRequest(subject.facts, subject.member)
}

/** To whoever asked, while the report is still theirs. */
export const decidedNotice: NoticeView = async (occasion) => {
  const { to, now, deps } = occasion
  const subject = await subjectOfNotice({ actor: to, now, deps }, occasion, 'record-sharing')
  return subject === undefined || subject.isAsked
    ? undefined
    : withholdingTold(subject.facts, subject.member)
}
