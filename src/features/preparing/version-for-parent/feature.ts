import type { Feature } from '../../kernel/feature.ts'
import { askedNotice, decidedNotice, files, verbs } from './flow.ts'
export const versionForParent: Feature = {
  name: 'version-for-parent',
  verbs,
  texts: [],
  files,
  notices: new Map([
    ['version-for-asked/chair', askedNotice],
    ['version-for-decided/owner', decidedNotice],
  ]),
}
