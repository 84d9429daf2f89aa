// Every feature, explicitly.
import { addPerson } from './add-person/feature.ts'
import { answerInvitation } from './answer-invitation/feature.ts'
import { attendanceStatus } from './attendance-status/feature.ts'
import { bringIn } from './bring-in/feature.ts'
import { explainDate } from './explain-date/feature.ts'
import { preparation } from './preparation/feature.ts'
import { welcome } from './welcome/feature.ts'
import type { Feature } from './feature.ts'

export const features: readonly Feature[] = [welcome, bringIn, addPerson, answerInvitation, attendanceStatus, preparation, explainDate]
