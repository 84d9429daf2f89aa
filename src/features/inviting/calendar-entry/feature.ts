import type { Feature } from '../../kernel/feature.ts'
import { files, texts, verbs } from './flow.ts'

export const calendarEntry: Feature = {
  name: 'calendar-entry',
  verbs,
  texts,
  notices: new Map(),
  files,
}
