// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const coreGroupForm = 'core-group.form'
export const coreGroupArrange = 'core-group.arrange'
