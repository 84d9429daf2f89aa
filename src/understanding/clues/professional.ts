// What invited professionals answer, hand in and offer.
import type { WrittenClues } from '../meaning/written-clues.ts'
import { absence } from './professional/absence.ts'
import { child } from './professional/child.ts'
import { coming } from './professional/coming.ts'
import { commitments } from './professional/commitments.ts'
import { help } from './professional/help.ts'
import { lateOrUnsure } from './professional/late-or-unsure.ts'
import { notNow } from './professional/not-now.ts'
import { sharing } from './professional/sharing.ts'
import { submitting } from './professional/submitting.ts'
import { theMeeting } from './professional/the-meeting.ts'
import { update } from './professional/update.ts'
import { whoElse } from './professional/who-else.ts'
import { writingAReport } from './professional/writing-a-report.ts'

export const professionalClues: readonly WrittenClues[] = [
  ...coming,
  ...lateOrUnsure,
  ...theMeeting,
  ...whoElse,
  ...notNow,
  ...writingAReport,
  ...sharing,
  ...submitting,
  ...help,
  ...child,
  ...update,
  ...commitments,
  ...absence,
]
