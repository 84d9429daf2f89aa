import type { Feature } from '../../kernel/feature.ts'
import { owedNotice, verbs } from './flow.ts'
import { texts } from './text-commands.ts'
import { askedNotice, decidedNotice, withholdingVerbs } from './withholding.ts'

export const shareReport: Feature = {
  name: 'share-report',
  verbs: [...verbs, ...withholdingVerbs],
  texts,
  notices: new Map([
    ['share-report/owner', owedNotice],
    ['withholding-asked/chair', askedNotice],
    ['withholding-decided/owner', decidedNotice],
  ]),
}
