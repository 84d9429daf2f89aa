import type { Feature } from '../../kernel/feature.ts'
import { files, texts, verbs } from './flow.ts'
export const meetingPack: Feature = {
  name: 'meeting-pack',
  verbs,
  texts,
  notices: new Map(),
  files,
}
