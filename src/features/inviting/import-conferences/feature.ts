import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const importConferences: Feature = {
  name: 'import-conferences',
  verbs,
  texts,
  notices: new Map(),
}
