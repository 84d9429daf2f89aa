// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const parentsForm = 'parents.form'
export const parentsKeep = 'parents.keep'
