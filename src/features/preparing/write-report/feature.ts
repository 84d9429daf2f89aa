import type { Feature, NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { verbs } from './flow.ts'
import { chairsReportNotice, ownersReportNotice } from './notice.ts'
import { texts, textVerbs } from './text-commands.ts'
import { reportWrite } from './verbs.ts'

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
  dutyButtons: new Map([
    ['submit-report', { verb: reportWrite, task: 'Submit your report' }],
    ['absent-agency-report', { verb: reportWrite, task: 'Submit your report' }],
  ]),
}
