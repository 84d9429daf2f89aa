// Sharing a report with the family: who has been shown it, recorded one by one, and who is told.
import { z } from 'zod'

import { parseLocalDate } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  type FamilyMember,
  longestLabel,
  memberKey,
  membersOfferable,
  membersToShow,
  withSomebodyBeside,
} from '../../../domain/report/parents.ts'
import { withReport } from '../../../domain/report/report.ts'
import { notYetShown, sharingTakenBack, showing } from '../../../domain/report/sharing.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { commit, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { changeReport, reportIn } from '../shared/reports.ts'
import { describe, sharing, startOf } from './facts.ts'
import { sharingRecord, sharingShow, sharingTakeBack } from './verbs.ts'
import { sharingCard, type SharingFacts, type SharingInputs } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(sharingShow, sharing, (context, facts, data) =>
    sharingCard(facts, startOf(context, slotsIn(data))),
  ),
  pressOn(sharingRecord, sharing, record),
  pressOn(sharingTakeBack, sharing, takeBack),
]

const slot = z.object({ slot: z.string().max(400).catch('') })

const slotsIn = (data: unknown): string[] =>
  (slot.safeParse(data).data?.slot ?? '').split(',').filter((text) => text !== '')

const inputs = z.object({
  members: z.string().max(1_000).catch(''),
  somebody: typed,
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
  const form: SharingInputs = { ...rest, members: members.split(',').filter((text) => text !== '') }
  const on = parseLocalDate(form.on)
  if (!on.ok) return sharingCard(facts, form, { problem: on.refusal.words })
  if (form.how === '')
    return sharingCard(facts, form, { problem: 'Please choose how you shared it.' })
  if (form.somebody.length > longestLabel)
    return sharingCard(facts, form, {
      problem: 'Please write who else saw it in a word or two: for example Nan, Step-dad.',
    })
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
  return cardAfter(context, facts, { changed, form, done: { kept: true } })
}

const takenFrom = z.object({
  member: typed,
  seen: z.number().int().nonnegative().optional().catch(undefined),
})

/** It was recorded by mistake: the ledger keeps both, and what is owed is owed again. */
async function takeBack(
  context: RequestContext,
  facts: SharingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { member: key, seen } = takenFrom.parse(data)
  const member = membersOfferable(facts, facts.practice).find((one) => memberKey(one) === key)
  if (member === undefined) return sharingCard(facts, startOf(context))
  const changed = await changeReport<Case | string>(context, facts, {
    act: 'record-sharing',
    decide: (current) => {
      const after = sharingTakenBack(current.report, {
        member,
        seen,
        by: context.actor.id,
        at: context.now,
      })
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      const family = replaceConference(current.family, withReport(current.conference, after.value))
      const event: AuditEvent = {
        event: 'report.shown',
        meeting: current.conference.id,
        invitation: current.invitation.id,
        member: key,
        status: 'taken-back',
      }
      return commit({ family, audit: [event] }, family)
    },
  })
  return cardAfter(context, facts, {
    changed,
    form: startOf(context),
    done: { takenBack: member },
  })
}

type Recorded = {
  /** The family as it is now, what was refused, or nothing for whoever may not record it. */
  readonly changed: Case | string | undefined
  /** What was filled in: it stays where it was refused. */
  readonly form: SharingInputs
  readonly done: NonNullable<Parameters<typeof sharingCard>[2]>
}

function cardAfter(
  context: RequestContext,
  facts: SharingFacts,
  { changed, form, done }: Recorded,
): PrivateCard {
  if (changed === undefined) return notFoundCard(context.actor)
  if (typeof changed === 'string') return sharingCard(facts, form, { problem: changed })
  const after = reportIn(context, changed, {
    meetingId: facts.conference.id,
    invitationId: facts.invitation.id,
    act: 'record-sharing',
  })
  return after === undefined
    ? notFoundCard(context.actor)
    : sharingCard({ ...facts, ...after }, startOf(context), done)
}

/** The members who were ticked, and the one who was typed in. */
function chosenIn(
  family: Case,
  {
    facts,
    form,
    newId,
  }: { readonly facts: SharingFacts; readonly form: SharingInputs; readonly newId: () => string },
): { readonly family: Case; readonly chosen: FamilyMember[] } {
  const ticked = membersOfferable({ family, conference: facts.conference }, facts.practice).filter(
    (member) => form.members.includes(memberKey(member)),
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

/** To the author, while somebody has not been shown the report. */
export const owedNotice: NoticeView = async ({ family, notice, to, now, deps }) => {
  const found = reportIn({ actor: to }, family, {
    meetingId: notice.meeting,
    invitationId: '',
    act: 'record-sharing',
  })
  if (found === undefined) return undefined
  const facts = await describe({ actor: to, now, deps }, found)
  return notYetShown(found.report, membersToShow(found, facts.practice)).length === 0
    ? undefined
    : sharingCard(facts, startOf({ now }))
}
