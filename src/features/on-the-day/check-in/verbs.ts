// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { dayShow } from '../../kernel/linked-verbs.ts'

export const dayList = 'day.list'
export const dayHere = 'day.here'
export const dayOnline = 'day.online'
export const dayLeft = 'day.left'
export const dayAbsent = 'day.absent'
export const dayUndo = 'day.undo'
export const dayPerson = 'day.person'
export const dayCame = 'day.came'
export const dayWent = 'day.went'
export const dayMarks = 'day.marks'
