import type { Feature } from '../../kernel/feature.ts'
import { texts, unsharedNotice, verbs } from './flow.ts'
export const reportStatus: Feature = {
  name: 'report-status',
  verbs,
  texts,
  notices: new Map([['share-report/chair', unsharedNotice]]),
}
