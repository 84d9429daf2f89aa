// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const keepingShow = 'keeping.show'
export const keepingGet = 'keeping.get'
export const keepingFiled = 'keeping.filed'
export const keepingNotNeeded = 'keeping.not-needed'
export const holdForm = 'hold.form'
export const holdPlace = 'hold.place'
export const holdLift = 'hold.lift'
