import type { Feature } from '../../kernel/feature.ts'
import { texts } from './flow.ts'

export const reportHelp: Feature = {
  name: 'report-help',
  verbs: [],
  texts,
  notices: new Map(),
}
