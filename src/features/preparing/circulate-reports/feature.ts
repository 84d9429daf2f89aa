import type { Feature } from '../../kernel/feature.ts'
import { arrivedNotice, lateReportNotice, owedNotice, texts, verbs } from './flow.ts'
import { circulatePreview } from './verbs.ts'
export const circulateReports: Feature = {
  name: 'circulate-reports',
  verbs,
  texts,
  notices: new Map([
    ['reports-circulated/owner', arrivedNotice],
    ['circulate-reports/owner', owedNotice],
    ['report-after-circulation/administrator', lateReportNotice],
  ]),
  dutyButtons: new Map([['circulate-reports', { verb: circulatePreview }]]),
}
