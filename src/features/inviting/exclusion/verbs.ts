// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const exclusionForm = 'exclusion.form'
export const exclusionAsk = 'exclusion.ask'
export const exclusionList = 'exclusion.list'
export const exclusionLook = 'exclusion.look'
export const exclusionAllow = 'exclusion.allow'
export const exclusionRefuse = 'exclusion.refuse'
