// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const personForm = 'person.form'
export const personAdd = 'person.add'
