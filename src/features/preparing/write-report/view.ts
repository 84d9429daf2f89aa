// The report's card in each of its states: a step, the short form, read over, kept, submitted.
import { sayDay } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { membersToShow } from '../../../domain/report/parents.ts'
import { readReport } from '../../../domain/report/reading.ts'
import { reportOf } from '../../../domain/report/report.ts'
import { notYetShown } from '../../../domain/report/sharing.ts'
import { isShort, stepNamed } from '../../../domain/report/steps.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { clearViewOf } from '../../../domain/state/report-words.ts'
import { shortened } from '../../kernel/cards.ts'
import { type Line, linesCard, sayMeeting } from '../../kernel/lines-card.ts'
import { sharingShow } from '../../kernel/linked-verbs.ts'
import { readOverCard, sayUnshown } from './read-over-view.ts'
import { type ReportCardState, sayMoment, sayPart, stepsOf } from './report-step-card.ts'
import { shortCard, stepCard } from './step-view.ts'
import { reportAmend, reportReadOwn, reportWrite } from './verbs.ts'
import type { Workspace } from './workspace.ts'

/** The step that is asked for, or, at the end, the report to read over. */
export function reportCard(workspace: Workspace, shown: ReportCardState): PrivateCard {
  if (shown.step === 'short') return shortCard(workspace, shown)
  const { step } = stepNamed(stepsOf(workspace), shown.step)
  return step.kind === 'read-over' ? readOverCard(workspace, shown) : stepCard(workspace, shown)
}

export const opensShort = ({ invitation, conference, submitted }: Workspace): boolean =>
  (isShort(invitation) || conference.kind === 'core-group') && submitted === undefined

/** The draft is put away: where it is, and how to come back. */
export const keptCard = (workspace: Workspace, notice = ''): PrivateCard => {
  const { draft, now, isKept } = workspace
  return linesCard(workspace.person, workspace, {
    heading: isKept ? 'Your report is kept' : 'Nothing to keep yet',
    notice,
    lines: [
      ...(isKept
        ? [`✓ Kept ${sayMoment(draft.at, now)}. Nobody else sees it until you submit it.`]
        : []),
      ...(workspace.owed === undefined
        ? []
        : [`It is due on ${sayDay(workspace.owed.due.due)}, 17:00.`]),
      'Type ‘carry on’ on any device to go on where you left off.',
    ],
    offers: [
      {
        title: 'Carry on',
        verb: reportWrite,
        style: 'positive',
        invitationId: workspace.invitation.id,
      },
    ],
  })
}

/** The report after submission, whichever card was pressed. */
export function submittedCard(workspace: Workspace, notice = ''): PrivateCard {
  const { conference, family, invitation, submitted, isKept, now, owed } = workspace
  const versions = reportOf(conference, invitation.id)?.versions ?? []
  const lines = versions.map(
    ({ number, at, late }) =>
      `✓ ${versions.length === 1 ? 'Submitted' : `Version ${number}`} ` +
      `${sayMoment(at, now)}${late ? ', late: it is taken all the same' : ''}`,
  )
  const views = childrenOf(workspace).flatMap(({ id, label }) => {
    const view = submitted === undefined ? undefined : clearViewOf(submitted.entries, id)
    return view === undefined ? [] : [`${label}: ${viewWords[view]}`]
  })
  const changed = (submitted?.changed ?? []).map((changedField) => sayPart(family, changedField))
  return linesCard(workspace.person, workspace, {
    heading: 'Your report is in',
    notice,
    lines: [
      ...lines,
      ...(changed.length === 0 ? [] : [`Changed: ${changed.join('; ')}`]),
      ...(views.length === 0 ? [] : [`Your view: ${views.join('; ')}`]),
      ...(owed === undefined ? [] : [sayUnshown(workspace)]),
      ...(isKept ? ['A change to it is kept and not submitted yet.'] : []),
    ],
    offers: [
      {
        title: 'Share it with the family',
        verb: sharingShow,
        invitationId: invitation.id,
        ...(isShown(workspace) ? {} : { style: 'positive' }),
      },
      {
        title: isKept ? 'Carry on with the change' : 'Change it',
        verb: reportAmend,
        invitationId: invitation.id,
      },
      { title: 'Read it', verb: reportReadOwn, invitationId: invitation.id },
    ],
  })
}

const isShown = (workspace: Workspace): boolean =>
  notYetShown(
    reportOf(workspace.conference, workspace.invitation.id),
    membersToShow(workspace, workspace.practice),
  ).length === 0

const viewWords = {
  'cp-plan': 'a child protection plan',
  'cin-plan': 'a child in need plan',
  neither: 'neither plan',
} as const

/** The author's own report as it was submitted. */
export function ownReportCard(workspace: Workspace): PrivateCard {
  const { submitted } = workspace
  const lines =
    submitted === undefined
      ? []
      : readReport(submitted.entries, childrenOf(workspace)).flatMap(
          ({ heading, fields }): Line[] => [
            { label: heading, text: '', size: 'Medium' },
            ...fields.map(({ title, words }) => ({ label: title, text: shortened(words, 600) })),
          ],
        )
  return linesCard(workspace.person, workspace, {
    heading: `Your report, version ${submitted?.number ?? 0}`,
    lines,
    offers: [
      { title: 'Change it', verb: reportAmend, invitationId: workspace.invitation.id },
      { title: 'Back', verb: reportWrite, invitationId: workspace.invitation.id },
    ],
  })
}

export type VoiceInputs = {
  /** The child's id. */
  readonly whose: string
  readonly said: string
  readonly how: string
  readonly when: string
  readonly who: string
}

/** What a child says, before it is put into the report. */
export function voiceCard(workspace: Workspace, given: VoiceInputs, problem = ''): PrivateCard {
  return {
    audience: 'one-person',
    to: workspace.person.id,
    template: 'report-child-voice',
    data: {
      caseId: workspace.family.id,
      meetingId: workspace.conference.id,
      invitationId: workspace.invitation.id,
      meeting: sayMeeting(workspace.conference),
      problem,
      hasProblem: problem !== '',
      ...given,
      children: childrenOf(workspace)
        .filter(({ age }) => age !== 'unborn')
        .map(({ id, label }) => ({ title: label, value: id })),
    },
  }
}
