// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const retentionShow = 'keeping.show'
export const recordGet = 'keeping.get'
export const recordFiled = 'keeping.filed'
export const recordNotNeeded = 'keeping.not-needed'
export const holdForm = 'hold.form'
export const holdPlace = 'hold.place'
export const holdLift = 'hold.lift'
