import type { Feature } from '../../kernel/feature.ts'
import { askedNotice, decidedNotice, texts, verbs } from './flow.ts'
export const exclusion: Feature = {
  name: 'exclusion',
  verbs,
  texts,
  notices: new Map([
    ['exclusion-asked/chair', askedNotice],
    ['exclusion-decided/owner', decidedNotice],
  ]),
}
