// Every feature, explicitly.
import { addPerson } from './add-person/feature.ts'
import { answerInvitation } from './answer-invitation/feature.ts'
import { attendanceAudit } from './attendance-audit/feature.ts'
import { attendanceStatus } from './attendance-status/feature.ts'
import { bringIn } from './bring-in/feature.ts'
import { changeMeeting } from './change-meeting/feature.ts'
import { chase } from './chase/feature.ts'
import { exclusion } from './exclusion/feature.ts'
import { explainDate } from './explain-date/feature.ts'
import { onTheDay } from './on-the-day/feature.ts'
import { overrideQuorum } from './override-quorum/feature.ts'
import { otherWords } from './other-words/feature.ts'
import { preparation } from './preparation/feature.ts'
import { represent } from './represent/feature.ts'
import { welcome } from './welcome/feature.ts'
import type { Feature } from './feature.ts'

export const features: readonly Feature[] = [welcome, bringIn, addPerson, answerInvitation, represent, attendanceStatus, preparation, onTheDay, overrideQuorum, attendanceAudit, chase, changeMeeting, exclusion, explainDate, otherWords]
