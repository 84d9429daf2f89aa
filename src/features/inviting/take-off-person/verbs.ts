// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const personOffForm = 'person.off-form'
export const personOffCheck = 'person.off-check'
export const personOffAccount = 'person.off-account'
export const personOff = 'person.off'
