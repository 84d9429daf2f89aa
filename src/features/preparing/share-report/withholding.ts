// Not sharing a report, or not with everybody: asked of the chair with grounds, agreed or not, and kept (P6, P13).
import { z } from 'zod'

import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { ReportAct } from '../../../domain/report/access.ts'
import { type Member, memberKey, membersOfferable } from '../../../domain/report/parents.ts'
import { withReport } from '../../../domain/report/report.ts'
import {
  shownTo,
  withholdingAsked,
  withholdingDecided,
  withholdingGrounds,
} from '../../../domain/report/sharing.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { NoticeView, Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { reportAt, reportIn, type ReportPlace } from '../shared/reports.ts'
import { describe, withSharing } from './flow.ts'
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
  {
    verb: withholdingFormVerb,
    press: (context, data) =>
      withSharing(context, data, async (facts) =>
        withholdingForm(facts, { member: refOf(data).slot, ground: '', words: '' }),
      ),
  },
  {
    verb: withholdingAsk,
    press: (context, data) => withSharing(context, data, (facts) => send(context, facts, data)),
  },
  {
    verb: withholdingLook,
    press: (context, data) =>
      withRequest(context, data, async (facts, member) => withholdingRequest(facts, member)),
  },
  {
    verb: withholdingAgree,
    press: (context, data) =>
      withRequest(context, data, (facts, member) =>
        decide(context, facts, { member, data, agrees: true }),
      ),
  },
  {
    verb: withholdingRefuse,
    press: (context, data) =>
      withRequest(context, data, (facts, member) =>
        decide(context, facts, { member, data, agrees: false }),
      ),
  },
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
  { family, conference }: ReportPlace,
  key: string,
): Member | undefined =>
  membersOfferable(family, practiceOf(deps, conference)).find((member) => memberKey(member) === key)

/** Only the chair decides; everybody else finds nothing. */
async function withRequest(
  context: RequestContext,
  data: unknown,
  act: (facts: SharingFacts, member: Member) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const place = await reportAt(context, data, 'read-ledger')
  const member = place === undefined ? undefined : memberOf(context.deps, place, refOf(data).member)
  if (
    place === undefined ||
    member === undefined ||
    !may(context.actor, { act: 'decide-withholding', conference: place.conference })
  )
    return notFoundCard(context.actor)
  return act(await describe(context, place), member)
}

async function send(
  context: RequestContext,
  facts: SharingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form: WithholdingInputs = inputs.parse(data)
  const id = context.deps.newId()
  type Outcome = { readonly problem: string } | { readonly member: Member }
  const outcome = await context.deps.cases.change<Outcome>(facts.family.id, (family) => {
    const now = reportIn(context, family, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act: 'record-sharing',
    })
    if (now === undefined) return { change: 'none', answer: { problem: '' } }
    const member = memberOf(context.deps, now, form.member)
    if (member === undefined)
      return { change: 'none', answer: { problem: 'Please choose who it is about.' } }
    const after = withholdingAsked(now.report, {
      member,
      ground: withholdingGrounds.find((withholdingGround) => withholdingGround === form.ground),
      words: form.words,
      by: context.actor.id,
      at: context.now,
    })
    if (!after.ok)
      return { change: 'refused', refusal: after.refusal, answer: { problem: after.refusal.words } }
    if (after.value === now.report) return { change: 'none', answer: { member } }
    return {
      change: 'commit',
      family: replaceConference(now.family, withReport(now.conference, after.value)),
      answer: { member },
      notices: [
        noticeOf(
          {
            caseId: now.family.id,
            conference: now.conference,
            kind: 'withholding-asked',
            event: id,
            step: stepOf(now, member),
            at: context.now,
          },
          { to: now.conference.chair, tell: 'chair' },
        ),
      ],
      audit: [
        {
          event: 'report.withholding-asked',
          meeting: now.conference.id,
          invitation: now.invitation.id,
          member: memberKey(member),
          status: form.ground,
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  if ('problem' in outcome)
    return outcome.problem === ''
      ? notFoundCard(context.actor)
      : withholdingForm(facts, form, outcome.problem)
  return linesCard(context.actor, facts, {
    heading: 'The chair has your request',
    lines: [
      `You asked that this report is not shown to ${outcome.member.label}. The chair decides, and I tell you.`,
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
}

const stepOf = ({ invitation }: ReportPlace, member: Member): string =>
  `${invitation.id}|${memberKey(member)}`

async function decide(
  context: RequestContext,
  facts: SharingFacts,
  {
    member,
    data,
    agrees,
  }: { readonly member: Member; readonly data: unknown; readonly agrees: boolean },
): Promise<PrivateCard> {
  const id = context.deps.newId()
  const { seen } = refOf(data)
  type Outcome = { readonly problem: string; readonly family: Case | undefined }
  const { problem, family } = await context.deps.cases.change<Outcome>(facts.family.id, (found) => {
    const now = reportIn(context, found, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act: 'read-ledger',
    })
    if (
      now === undefined ||
      !may(context.actor, { act: 'decide-withholding', conference: now.conference })
    )
      return { change: 'none', answer: { problem: '', family: undefined } }
    // A decision is about the words that were read.
    const after = withholdingDecided(now.report, {
      member,
      agrees,
      by: context.actor.id,
      at: context.now,
    })
    if (!after.ok)
      return {
        change: 'refused',
        refusal: after.refusal,
        answer: { problem: after.refusal.words, family: found },
      }
    if (after.value === now.report)
      return { change: 'none', answer: { problem: '', family: found } }
    if (now.report.shared.length !== seen)
      return {
        change: 'none',
        answer: {
          problem: 'Something was added since this card was drawn. Please read it again.',
          family: found,
        },
      }
    const changed = replaceConference(now.family, withReport(now.conference, after.value))
    const asked = after.value.shared.at(-1)
    return {
      change: 'commit',
      family: changed,
      answer: { problem: '', family: changed },
      notices:
        asked === undefined
          ? []
          : [
              noticeOf(
                {
                  caseId: now.family.id,
                  conference: now.conference,
                  kind: 'withholding-decided',
                  event: id,
                  step: stepOf(now, member),
                  at: context.now,
                },
                { to: asked.by, tell: 'owner' },
              ),
            ],
      audit: [
        {
          event: 'report.withholding-decided',
          meeting: now.conference.id,
          invitation: now.invitation.id,
          member: memberKey(member),
          status: agrees ? 'agreed' : 'to-be-shown',
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  const now =
    family === undefined
      ? undefined
      : reportIn(context, family, {
          meetingId: facts.conference.id,
          invitationId: facts.invitation.id,
          act: 'read-ledger',
        })
  return now === undefined
    ? notFoundCard(context.actor)
    : withholdingRequest({ ...facts, ...now }, member, { problem })
}

type Spoken = {
  readonly facts: SharingFacts
  readonly member: Member
  /** Whether the chair still has to say something. */ readonly isAsked: boolean
}

/** What a notice is about, to somebody who may do this with that report; nothing of a meeting that was cancelled. */
async function spokenOf(
  context: RequestContext,
  { family, notice }: Parameters<NoticeView>[0],
  act: ReportAct['act'],
): Promise<Spoken | undefined> {
  const [invitationId = '', key = ''] = notice.step.split('|')
  const place = reportIn(context, family, { meetingId: notice.meeting, invitationId, act })
  const member = place === undefined ? undefined : memberOf(context.deps, place, key)
  if (place === undefined || member === undefined || place.conference.cancelled !== undefined)
    return undefined
  return {
    facts: await describe(context, place),
    member,
    isAsked: shownTo(place.report, member).status === 'asked',
  }
}

/** To the chair: not sent once it is decided. */
export const askedNotice: NoticeView = async (occasion) => {
  const { to, now, deps } = occasion
  const spoken = await spokenOf({ actor: to, now, deps }, occasion, 'read-ledger')
  return spoken === undefined ||
    !spoken.isAsked ||
    !may(to, { act: 'decide-withholding', conference: spoken.facts.conference })
    ? undefined
    : withholdingRequest(spoken.facts, spoken.member)
}

/** To whoever asked, while the report is still theirs. */
export const decidedNotice: NoticeView = async (occasion) => {
  const { to, now, deps } = occasion
  const spoken = await spokenOf({ actor: to, now, deps }, occasion, 'record-sharing')
  return spoken === undefined || spoken.isAsked
    ? undefined
    : withholdingTold(spoken.facts, spoken.member)
}
