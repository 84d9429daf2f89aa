// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const dutiesList = 'duties.list'
export const dutiesLook = 'duties.look'
export const dutiesChange = 'duties.change'
