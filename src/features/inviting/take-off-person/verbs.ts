// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const personOffForm = 'person.off-form'
export const personOffCheck = 'person.off-check'
export const personOffAccount = 'person.off-account'
export const personOff = 'person.off'
