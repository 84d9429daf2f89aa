import type { Feature } from '../../kernel/feature.ts'
import { mayStillHave, reportFileKind, reportNotice, texts, verbs } from './flow.ts'
import { coreReportOpen } from './verbs.ts'

export const report: Feature = {
  name: 'report',
  verbs,
  texts,
  notices: new Map([
    ['core-group-report/owner', reportNotice],
    ['core-group-report/chair', reportNotice],
  ]),
  files: [{ kind: reportFileKind, mayStillHave }],
  dutyButtons: new Map([['core-group-report', { verb: coreReportOpen }]]),
}
