import { caseId, isIdText } from '../../../domain/ids.ts'
import type { Feature } from '../../kernel/feature.ts'
import { recordNotice, texts, verbs } from './flow.ts'
import { mayStillHaveRecord, recordFileKind } from './record-file.ts'
import { retentionShow } from './verbs.ts'

export const retention: Feature = {
  name: 'retention',
  verbs,
  texts,
  notices: new Map([['export-record/owner', recordNotice]]),
  files: [
    {
      kind: recordFileKind,
      mayStillHave: (context, { caseId: id = '' }) =>
        isIdText(id) ? mayStillHaveRecord(context, caseId(id)) : Promise.resolve(false),
    },
  ],
  dutyButtons: new Map([['export-record', { verb: retentionShow }]]),
}
