// Not sharing a report, or not with everybody: asked of the chair with grounds, agreed or not, and kept (P6, P13).
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/card.ts'
import { type Case, replaceConference } from '../../../domain/case.ts'
import { noticeOf } from '../../../domain/messages/telling.ts'
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
import { notFoundCard } from '../../kernel/cards.ts'
import {
  type Dependencies,
  type NoticeView,
  practiceOf,
  type RequestContext,
  typed,
  type Verb,
} from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/pick-meeting.ts'
import { reportAt, reportIn, type ReportPlace } from '../shared/reports.ts'
import { describe, withSharing } from './flow.ts'
import {
  type SharingFacts,
  withholdingForm,
  type WithholdingInputs,
  withholdingRequest,
  withholdingTold,
} from './view.ts'

export const withholdingVerbs: readonly Verb[] = [
  {
    verb: 'withholding.form',
    press: (turn, data) =>
      withSharing(turn, data, async (facts) =>
        withholdingForm(facts, { member: refOf(data).slot, ground: '', words: '' }),
      ),
  },
  {
    verb: 'withholding.ask',
    press: (turn, data) => withSharing(turn, data, (facts) => send(turn, facts, data)),
  },
  {
    verb: 'withholding.look',
    press: (turn, data) =>
      withRequest(turn, data, async (facts, member) => withholdingRequest(facts, member)),
  },
  {
    verb: 'withholding.agree',
    press: (turn, data) =>
      withRequest(turn, data, (facts, member) =>
        decide(turn, facts, { member, data, agrees: true }),
      ),
  },
  {
    verb: 'withholding.refuse',
    press: (turn, data) =>
      withRequest(turn, data, (facts, member) =>
        decide(turn, facts, { member, data, agrees: false }),
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
  rooms: Dependencies,
  { family, conference }: ReportPlace,
  key: string,
): Member | undefined =>
  membersOfferable(family, practiceOf(rooms, conference)).find((one) => memberKey(one) === key)

/** Only the chair decides; everybody else finds nothing. */
async function withRequest(
  turn: RequestContext,
  data: unknown,
  act: (facts: SharingFacts, member: Member) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const place = await reportAt(turn, data, 'read-ledger')
  const member = place === undefined ? undefined : memberOf(turn.rooms, place, refOf(data).member)
  if (
    place === undefined ||
    member === undefined ||
    !may(turn.actor, { act: 'decide-withholding', conference: place.conference })
  )
    return notFoundCard(turn.actor)
  return act(await describe(turn, place), member)
}

async function send(
  turn: RequestContext,
  facts: SharingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form: WithholdingInputs = inputs.parse(data)
  const id = turn.rooms.newId()
  type Outcome = { readonly problem: string } | { readonly member: Member }
  const outcome = await turn.rooms.cases.change<Outcome>(facts.family.id, (family) => {
    const now = reportIn(turn, family, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act: 'record-sharing',
    })
    if (now === undefined) return { change: 'none', answer: { problem: '' } }
    const member = memberOf(turn.rooms, now, form.member)
    if (member === undefined)
      return { change: 'none', answer: { problem: 'Please choose who it is about.' } }
    const after = withholdingAsked(now.report, {
      member,
      ground: withholdingGrounds.find((one) => one === form.ground),
      words: form.words,
      by: turn.actor.id,
      at: turn.now,
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
            at: turn.now,
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
          by: turn.actor.id,
          at: turn.now,
        },
      ],
    }
  })
  if ('problem' in outcome)
    return outcome.problem === ''
      ? notFoundCard(turn.actor)
      : withholdingForm(facts, form, outcome.problem)
  return linesCard(turn.actor, facts, {
    heading: 'The chair has your request',
    lines: [
      `You asked that this report is not shown to ${outcome.member.label}. The chair decides, and I tell you.`,
      'Until then, show it to nobody to whom it could do harm.',
    ],
    offers: [
      {
        title: 'Your report and the family',
        verb: 'sharing.show',
        invitationId: facts.invitation.id,
      },
    ],
  })
}

const stepOf = ({ invitation }: ReportPlace, member: Member): string =>
  `${invitation.id}|${memberKey(member)}`

async function decide(
  turn: RequestContext,
  facts: SharingFacts,
  {
    member,
    data,
    agrees,
  }: { readonly member: Member; readonly data: unknown; readonly agrees: boolean },
): Promise<PrivateCard> {
  const id = turn.rooms.newId()
  const { seen } = refOf(data)
  type Outcome = { readonly problem: string; readonly family: Case | undefined }
  const { problem, family } = await turn.rooms.cases.change<Outcome>(facts.family.id, (found) => {
    const now = reportIn(turn, found, {
      meetingId: facts.conference.id,
      invitationId: facts.invitation.id,
      act: 'read-ledger',
    })
    if (
      now === undefined ||
      !may(turn.actor, { act: 'decide-withholding', conference: now.conference })
    )
      return { change: 'none', answer: { problem: '', family: undefined } }
    // A decision is about the words that were read.
    const after = withholdingDecided(now.report, {
      member,
      agrees,
      by: turn.actor.id,
      at: turn.now,
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
                  at: turn.now,
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
          by: turn.actor.id,
          at: turn.now,
        },
      ],
    }
  })
  const now =
    family === undefined
      ? undefined
      : reportIn(turn, family, {
          meetingId: facts.conference.id,
          invitationId: facts.invitation.id,
          act: 'read-ledger',
        })
  return now === undefined
    ? notFoundCard(turn.actor)
    : withholdingRequest({ ...facts, ...now }, member, { problem })
}

type Spoken = {
  readonly facts: SharingFacts
  readonly member: Member
  /** Whether the chair still has to say something. */ readonly isAsked: boolean
}

/** What a notice is about, to somebody who may do this with that report; nothing of a meeting that was cancelled. */
async function spokenOf(
  turn: RequestContext,
  { family, notice }: Parameters<NoticeView>[0],
  act: ReportAct['act'],
): Promise<Spoken | undefined> {
  const [invitationId = '', key = ''] = notice.step.split('|')
  const place = reportIn(turn, family, { meetingId: notice.meeting, invitationId, act })
  const member = place === undefined ? undefined : memberOf(turn.rooms, place, key)
  if (place === undefined || member === undefined || place.conference.cancelled !== undefined)
    return undefined
  return {
    facts: await describe(turn, place),
    member,
    isAsked: shownTo(place.report, member).status === 'asked',
  }
}

/** To the chair: not sent once it is decided. */
export const askedNotice: NoticeView = async (occasion) => {
  const { to, now, rooms } = occasion
  const spoken = await spokenOf({ actor: to, now, rooms }, occasion, 'read-ledger')
  return spoken === undefined ||
    !spoken.isAsked ||
    !may(to, { act: 'decide-withholding', conference: spoken.facts.conference })
    ? undefined
    : withholdingRequest(spoken.facts, spoken.member)
}

/** To whoever asked, while the report is still theirs. */
export const decidedNotice: NoticeView = async (occasion) => {
  const { to, now, rooms } = occasion
  const spoken = await spokenOf({ actor: to, now, rooms }, occasion, 'record-sharing')
  return spoken === undefined || spoken.isAsked
    ? undefined
    : withholdingTold(spoken.facts, spoken.member)
}
