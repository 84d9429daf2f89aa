// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const phoneForm = 'phone.form'
export const phoneWhich = 'phone.which'
export const phoneRecord = 'phone.record'
export const phoneSeveral = 'phone.several'
export const phoneRecordSeveral = 'phone.record-several'
