import { reportRuleFor } from '../../../src/domain/obligations/report-rule.ts'
import { sentenceCard } from '../../../src/features/kernel/cards.ts'
import { linesCard } from '../../../src/features/kernel/lines-card.ts'
import { type Shown } from '../../../src/features/preparing/write-report/card-data.ts'
import {
  reportDueCard,
  reportsLateCard,
} from '../../../src/features/preparing/write-report/notice.ts'
import {
  deskCard,
  keptCard,
  ownReportCard,
  submittedCard,
  voiceCard,
} from '../../../src/features/preparing/write-report/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'
import {
  sampleChange,
  sampleDesk,
  sampleMerged,
  sampleShort,
  sampleSubmitted,
  sampleThought,
  sampleWords,
} from './sample-desk.ts'

export const samples: FeatureSamples = (ground) => {
  const desk = sampleDesk(ground)
  const shown = (step: string, more: Partial<Shown> = {}): Shown => ({
    step,
    list: sampleWords,
    ...more,
  })
  const { family, conference, invitation, practice, owed, now, person } = desk
  const empty = { ...desk, isKept: false, draft: { ...desk.draft, entries: [] } }
  const owing =
    owed === undefined
      ? []
      : [
          { state: 'reminded', card: reportDueCard(person, desk, owed, now) },
          {
            state: 'not in, to the chair',
            card: reportsLateCard(samplePeople.chair, desk, [owed]),
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
    { state: 'the first step', card: deskCard(empty, shown('involvement')) },
    { state: 'from the last report', card: deskCard(desk, shown('involvement')) },
    {
      state: 'strengths',
      card: deskCard(
        desk,
        shown('strengths', {
          notice:
            'You wrote about worries. Please add what goes well too: the family has both, and both belong on the table.',
        }),
      ),
    },
    {
      state: 'worries, with a thought',
      card: deskCard(desk, shown('worries', { thought: sampleThought })),
    },
    { state: 'a child', card: deskCard(desk, shown('child.child-a')) },
    { state: 'a child not born yet', card: deskCard(desk, shown('child.child-b')) },
    {
      state: 'the family, after two devices',
      card: deskCard(desk, shown('family', { merged: sampleMerged })),
    },
    { state: 'what next', card: deskCard(desk, shown('next')) },
    { state: 'a clear view', card: deskCard(desk, shown('view')) },
    { state: 'only for the chair', card: deskCard(desk, shown('annex')) },
    {
      state: 'read over, with something missing',
      card: deskCard(
        {
          ...desk,
          draft: {
            ...desk.draft,
            entries: desk.draft.entries.filter(({ field }) => field !== 'view'),
          },
        },
        shown('read-over'),
      ),
    },
    {
      state: 'read over',
      card: deskCard(
        desk,
        shown('read-over', {
          thought: {
            ...sampleThought,
            suggestion: { ...sampleThought.suggestion, kind: 'term' },
          },
        }),
      ),
    },
    { state: 'two minutes', card: deskCard(sampleShort(ground), shown('short')) },
    { state: 'kept', card: keptCard(desk) },
    { state: 'submitted', card: submittedCard(sampleSubmitted(ground), 'Thank you.') },
    { state: 'a change', card: deskCard(sampleChange(ground), shown('read-over')) },
    { state: 'as submitted', card: ownReportCard(sampleSubmitted(ground)) },
    {
      state: 'a child’s own words',
      card: voiceCard(desk, {
        whose: 'child-a',
        said: 'Robin said: I like it when Nan is here.',
        how: '',
        when: '',
        who: '',
      }),
    },
    {
      state: 'the rule',
      card: linesCard(person, desk, {
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
        'You are not needed for this any more, so I kept nothing of it. Thank you for being ready to help.',
      ),
    },
    ...owing,
  ]
}
