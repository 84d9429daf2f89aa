// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const keepingShow = 'keeping.show'
export const keepingGet = 'keeping.get'
export const keepingFiled = 'keeping.filed'
export const keepingNotNeeded = 'keeping.not-needed'
export const holdForm = 'hold.form'
export const holdPlace = 'hold.place'
export const holdLift = 'hold.lift'
