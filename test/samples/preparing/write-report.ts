import { reportRuleFor } from '../../../src/domain/obligations/report-rule.ts'
import { sentenceCard } from '../../../src/features/kernel/cards.ts'
import { linesCard } from '../../../src/features/kernel/lines-card.ts'
import {
  reportDueCard,
  reportsLateCard,
} from '../../../src/features/preparing/write-report/notice.ts'
import { type ReportCardState } from '../../../src/features/preparing/write-report/report-step-card.ts'
import {
  keptCard,
  ownReportCard,
  reportCard,
  submittedCard,
  voiceCard,
} from '../../../src/features/preparing/write-report/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'
import {
  sampleChange,
  sampleMerged,
  sampleShort,
  sampleSubmitted,
  sampleThought,
  sampleWords,
  sampleWorkspace,
} from './sample-workspace.ts'

export const samples: FeatureSamples = (ground) => {
  const workspace = sampleWorkspace(ground)
  const shown = (step: string, more: Partial<ReportCardState> = {}): ReportCardState => ({
    step,
    list: sampleWords,
    ...more,
  })
  const { family, conference, invitation, practice, owed, now, person } = workspace
  const empty = { ...workspace, isKept: false, draft: { ...workspace.draft, entries: [] } }
  const owing =
    owed === undefined
      ? []
      : [
          { state: 'reminded', card: reportDueCard(person, workspace, owed, now) },
          {
            state: 'not in, to the chair',
            card: reportsLateCard(samplePeople.chair, workspace, [owed]),
          },
        ]
  const { heading, lines } = reportRuleFor({
    family,
    conference,
    invitation,
    practice,
    owed: owed === undefined ? [] : [owed],
  })
  return [
    { state: 'the first step', card: reportCard(empty, shown('strengths')) },
    { state: 'from the last report', card: reportCard(workspace, shown('involvement')) },
    {
      state: 'strengths',
      card: reportCard(
        workspace,
        shown('strengths', {
          notice:
            'Please add what goes well too: the family has both, and both belong on the table.',
        }),
      ),
    },
    {
      state: 'worries, with a thought',
      card: reportCard(workspace, shown('worries', { thought: sampleThought })),
    },
    { state: 'a child', card: reportCard(workspace, shown('child.child-a')) },
    { state: 'a child not born yet', card: reportCard(workspace, shown('child.child-b')) },
    {
      state: 'the family, after two devices',
      card: reportCard(workspace, shown('family', { merged: sampleMerged })),
    },
    { state: 'what next', card: reportCard(workspace, shown('next')) },
    { state: 'a clear view', card: reportCard(workspace, shown('view')) },
    { state: 'only for the chair', card: reportCard(workspace, shown('annex')) },
    {
      state: 'read over, with something missing',
      card: reportCard(
        {
          ...workspace,
          draft: {
            ...workspace.draft,
            entries: workspace.draft.entries.filter(({ field }) => field !== 'view'),
          },
        },
        shown('read-over'),
      ),
    },
    {
      state: 'read over',
      card: reportCard(
        workspace,
        shown('read-over', {
          thought: {
            ...sampleThought,
            suggestion: { ...sampleThought.suggestion, kind: 'term' },
          },
        }),
      ),
    },
    { state: 'two minutes', card: reportCard(sampleShort(ground), shown('short')) },
    { state: 'kept', card: keptCard(workspace) },
    { state: 'submitted', card: submittedCard(sampleSubmitted(ground), 'Thank you.') },
    { state: 'a change', card: reportCard(sampleChange(ground), shown('read-over')) },
    { state: 'as submitted', card: ownReportCard(sampleSubmitted(ground)) },
    {
      state: 'a child’s own words',
      card: voiceCard(workspace, {
        whose: 'child-a',
        said: 'Robin said: I like it when Nan is here.',
        how: '',
        when: '',
        who: '',
      }),
    },
    {
      state: 'the rule',
      card: linesCard(person, workspace, {
        heading,
        lines,
        offers: [
          {
            title: 'Write my report',
            verb: 'report.write',
            style: 'positive',
            invitationId: invitation.id,
          },
        ],
      }),
    },
    {
      state: 'ended',
      card: sentenceCard(
        person,
        'You are not needed for this any more, so I kept ' +
          'nothing of it. Thank you for being ready to help.',
      ),
    },
    ...owing,
  ]
}
