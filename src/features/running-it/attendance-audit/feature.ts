import type { Feature } from '../../kernel/feature.ts'
import { auditFileKind, mayStillHave, texts, verbs } from './flow.ts'

export const attendanceAudit: Feature = {
  name: 'attendance-audit',
  verbs,
  texts,
  notices: new Map(),
  files: [{ kind: auditFileKind, mayStillHave }],
}
