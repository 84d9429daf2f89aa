// The lines of change-meeting in who-may-do-what.ts.
import { type Line, marks, runs } from './role-lines.ts'

export const changingAMeeting: Readonly<Record<string, Line>> = {
  // change-meeting: who has a conflict of interest is for the chair and the administrator to know
  'meeting.menu': runs,
  'meeting.move-form': runs,
  'meeting.move-check': runs,
  'meeting.move': runs,
  'meeting.late-form': runs,
  'meeting.late': runs,
  'meeting.cancel-form': runs,
  'meeting.cancel': runs,
  'meeting.add-form': runs,
  'meeting.add': runs,
  'meeting.add-several': runs,
  'meeting.remove-list': runs,
  'meeting.remove-check': runs,
  'meeting.remove': runs,
  // take-out-child
  'child.out-look': marks,
  'child.out': marks,
  'child.out-with-invited': marks,
  'child.back': marks,
  'meeting.office-form': marks,
  'meeting.office-check': marks,
  'meeting.office': marks,
  'meeting.conflict-form': marks,
  'meeting.conflict': marks,
  'meeting.conflict-lift': marks,
}
