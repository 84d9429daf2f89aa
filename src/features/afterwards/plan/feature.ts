import type { Feature } from '../../kernel/feature.ts'
import { planFile } from './export.ts'
import { notices, texts, verbs } from './flow.ts'
export const plan: Feature = {
  name: 'plan',
  verbs,
  texts,
  notices,
  files: [planFile],
}
