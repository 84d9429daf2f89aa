import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { answeredNotice } from './notices.ts'

export const comeInstead: Feature = {
  name: 'come-instead',
  verbs,
  texts,
  notices: new Map([['instead-answered/chair', answeredNotice]]),
}
