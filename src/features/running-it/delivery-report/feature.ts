import type { Feature } from '../../kernel/feature.ts'
import { stuckNotice, texts, verbs } from './flow.ts'
export const deliveryReport: Feature = {
  name: 'delivery-report',
  verbs,
  texts,
  notices: new Map([
    ['stuck/administrator', stuckNotice],
    ['stuck/chair', stuckNotice],
  ]),
}
