// The reports that somebody writes, and which of them a message means.
import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import type { InvitationId } from '../../../domain/ids.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { ownReportDuties } from '../../../domain/obligations/report-status.ts'
import { may } from '../../../domain/permissions.ts'
import { isSubmitted, reportOf } from '../../../domain/report/report.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import { soonestFirst } from '../../kernel/meeting-access.ts'
import { obligationsIn, type RequestContext } from '../../kernel/request-context.ts'
import type { ReportKey } from './workspace.ts'

type WritableReport = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  readonly owed: Obligation | undefined
}

/** A report that is still owed can be found by typing for this many days after the meeting. */
const daysAfter = 28

/**
 * Reports for meetings from today on, and those still owed for meetings just past; the soonest
 * first.
 */
export async function writableReports(context: RequestContext): Promise<WritableReport[]> {
  const { actor, deps, now, leaveOut } = context
  const today = inLondon(now).date
  return inEachFamily(context, await deps.cases.of(actor.id, leaveOut), (family) => {
    const all = obligationsIn(context, family)
    return family.conferences
      .filter(
        (conference) =>
          conference.cancelled === undefined && conference.date >= addDays(today, -daysAfter),
      )
      .flatMap((conference) =>
        conference.invitations
          .filter((invitation) => may(actor, { act: 'write-report', conference, invitation }))
          .flatMap((invitation): WritableReport[] => {
            const owed = all.find(
              (obligation) =>
                obligation.meeting === conference.id &&
                obligation.invitation === invitation.id &&
                ownReportDuties.includes(obligation.kind),
            )
            return conference.date < today && (owed === undefined || !isOpen(owed))
              ? []
              : [{ family, conference, invitation, owed }]
          }),
      )
  }).sort(soonestFirst)
}

export const isIn = ({ conference, invitation }: WritableReport): boolean =>
  isSubmitted(reportOf(conference, invitation.id))

/**
 * The reports that a message may mean. What it names decides; else conferences go before core
 * groups, and open reports before submitted ones.
 */
export async function reportsMeant(
  context: RequestContext,
  slots: Pick<Slots, 'reference' | 'date'>,
  wanted: (one: WritableReport) => boolean,
): Promise<WritableReport[]> {
  const all = await writableReports(context)
  const named = all.filter(
    ({ conference }) =>
      (slots.reference === undefined || conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
  if (slots.reference !== undefined) return named
  const some = named.length > 0 ? named : all
  const conferences = some.filter(({ conference }) => conference.kind !== 'core-group')
  const among = conferences.length > 0 ? conferences : some
  const best = among.filter(wanted)
  return best.length > 0 ? best : among
}

export const reportKeyOf = ({ family, invitation }: WritableReport): ReportKey => ({
  caseId: family.id,
  invitationId: invitation.id,
})

/** The button that chooses a meeting carries the invitation too, which says whose report it is. */
export const withSlot = <One extends { readonly invitation: { readonly id: InvitationId } }>(
  slotted: One,
): One & { readonly slot: string } => ({ ...slotted, slot: slotted.invitation.id })
