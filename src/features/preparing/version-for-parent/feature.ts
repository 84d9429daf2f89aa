import type { Feature } from '../../kernel/feature.ts'
import { verbs } from './flow.ts'
import { askedNotice, decidedNotice } from './notices.ts'
import { files } from './word-file.ts'

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
