import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'

export const staffRoles: Feature = {
  name: 'staff-roles',
  verbs,
  texts,
  notices: new Map(),
}
