// The whole report at the end, to read over before it is submitted.
import { sayDay } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { membersToShow, sayMembers } from '../../../domain/report/parents.ts'
import { readReport } from '../../../domain/report/reading.ts'
import { reportOf } from '../../../domain/report/report.ts'
import { notYetShown } from '../../../domain/report/sharing.ts'
import { missingIn, stepAsking, stepNamed } from '../../../domain/report/steps.ts'
import { differences } from '../../../domain/report/submitting.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { shortened } from '../../kernel/cards.ts'
import {
  commonData,
  forWhom,
  type ReportCardState,
  sayPart,
  sayProgress,
  stepsOf,
  writingOf,
} from './report-step-card.ts'
import type { Workspace } from './workspace.ts'

export function readOverCard(workspace: Workspace, shown: ReportCardState): PrivateCard {
  const { draft, family, submitted, annex } = workspace
  const steps = stepsOf(workspace)
  const missing = missingIn(draft.entries, writingOf(workspace))
  const changed = submitted === undefined ? [] : differences(submitted.entries, draft.entries)
  const parts = readReport(draft.entries, childrenOf(workspace)).map(
    ({ heading, child, fields }) => ({
      heading,
      fields: fields.map(({ field, title, words }) => ({
        title,
        words: shortened(words, 500),
        from: sayFrom(
          draft.entries.find((entry) => entry.field === field && entry.child === child)?.from,
        ),
      })),
    }),
  )
  return {
    audience: 'one-person',
    to: workspace.person.id,
    template: 'report-read-over',
    data: {
      ...commonData(workspace, shown, false),
      ...sayProgress(workspace, stepNamed(steps, 'read-over').step),
      whose: forWhom(workspace),
      heading: missing.length === 0 ? 'Read it over, and submit it' : 'Nearly there',
      parts,
      missing: missing.slice(0, 6).map(({ because }) => ({ text: because })),
      hasMissing: missing.length > 0,
      missingStep: missing[0] === undefined ? '' : stepAsking(steps, missing[0]),
      changed: changed.map((changedField) => sayPart(family, changedField)).join('; '),
      hasChanged: changed.length > 0,
      unshown: workspace.owed === undefined ? '' : sayUnshown(workspace),
      hasUnshown: workspace.owed !== undefined,
      hasAnnex: annex !== undefined && annex.words !== '',
      submitTitle: submitted === undefined ? 'Submit' : 'Submit the change',
      steps: steps
        .filter(({ kind }) => kind !== 'read-over')
        .map(({ id, title, child }) => ({
          value: id,
          title: child === undefined ? title : `About ${child.label}`,
        })),
      firstStep: steps.find(({ isMore }) => isMore === true)?.id ?? '',
    },
  }
}

const sayFrom = (from: Workspace['draft']['entries'][number]['from']): string =>
  from === undefined ? '' : `  from your last report, ${sayDay(from)}: still true?`

/**
 * Who in the family has not seen the report. Its author is told, but may submit all the same (S5:
 * shared first).
 */
export function sayUnshown(workspace: Workspace): string {
  const { practice, conference, invitation } = workspace
  const left = notYetShown(reportOf(conference, invitation.id), membersToShow(workspace, practice))
  return left.length === 0
    ? '✓ Everybody of the family has seen it, or the chair has agreed why not.'
    : `▲ Not yet shown to ${sayMembers(left)}. Talk it through before the meeting.`
}
