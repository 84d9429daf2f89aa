import type { Feature } from '../../kernel/feature.ts'
import { owedNotice, verbs } from './flow.ts'
import { texts } from './text-commands.ts'
import { sharingShow, withholdingLook } from './verbs.ts'
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
  dutyButtons: new Map([
    ['share-report', { verb: sharingShow, task: 'Share your report with the family' }],
    [
      'decide-withholding',
      { verb: withholdingLook, task: 'Decide whether a report is not shown', saidTo: 'anybody' },
    ],
  ]),
}
