// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { dutyMine } from '../../kernel/linked-verbs.ts'

export const dutyList = 'duty.list'
export const dutyForm = 'duty.form'
export const dutyRecord = 'duty.record'
export const dutyEach = 'duty.each'
export const dutyRecordEach = 'duty.record-each'
export const dutyForAll = 'duty.for-all'
