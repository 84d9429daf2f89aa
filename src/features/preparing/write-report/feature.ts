import {
  sampleChange,
  sampleDesk,
  sampleMerged,
  sampleShort,
  sampleSubmitted,
  sampleThought,
  sampleWords,
} from '../../../../test/samples/preparing/sample-desk.ts'
import { samplePeople } from '../../../../test/samples/sample-family.ts'
import { reportRuleFor } from '../../../domain/report/rule.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import type { Feature, NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/pick-meeting.ts'
import { verbs } from './flow.ts'
import { chairsReportNotice, ownersReportNotice, reportDueCard, reportsLateCard } from './notice.ts'
import { texts, textVerbs } from './text-commands.ts'
import { deskCard, keptCard, ownReportCard, type Shown, submittedCard, voiceCard } from './view.ts'

const notices = new Map<NoticeKey, NoticeView>([
  ['submit-report/owner', ownersReportNotice],
  ['absent-agency-report/owner', ownersReportNotice],
  ['submit-report/chair', chairsReportNotice],
  ['absent-agency-report/chair', chairsReportNotice],
])

export const writeReport: Feature = {
  name: 'write-report',
  verbs: [...verbs, ...textVerbs],
  texts,
  notices,
  samples: (ground) => {
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
  },
}
