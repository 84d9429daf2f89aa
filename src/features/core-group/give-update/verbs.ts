// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const updateOpen = 'update.open'
export const updateRate = 'update.rate'
export const updateShow = 'update.show'
export const updateRecord = 'update.record'
export const updateNote = 'update.note'
export const updateLeaveNote = 'update.leave-note'
export const updateRepeat = 'update.repeat'
