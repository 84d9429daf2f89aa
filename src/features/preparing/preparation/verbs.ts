// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const dutyMine = 'duty.mine'
export const dutyList = 'duty.list'
export const dutyForm = 'duty.form'
export const dutyRecord = 'duty.record'
