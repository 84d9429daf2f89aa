import type { Feature } from '../../kernel/feature.ts'
import { files, verbs } from './flow.ts'
export const readReport: Feature = {
  name: 'read-report',
  verbs,
  texts: [],
  notices: new Map(),
  files,
}
