// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const overrideForm = 'override.form'
export const overrideDecide = 'override.decide'
export const overrideAgain = 'override.again'
