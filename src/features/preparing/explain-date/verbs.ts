// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const dateWhy = 'date.why'
export const dateList = 'date.list'
