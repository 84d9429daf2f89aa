// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { updateNote, updateOpen } from '../../kernel/linked-verbs.ts'

export const updateRate = 'update.rate'
export const updateShow = 'update.show'
export const updateRecord = 'update.record'
export const updateLeaveNote = 'update.leave-note'
export const updateRepeat = 'update.repeat'
