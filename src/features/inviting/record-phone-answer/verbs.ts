// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { phoneForm, phoneWhich } from '../../kernel/linked-verbs.ts'

export const phoneRecord = 'phone.record'
export const phoneSeveral = 'phone.several'
export const phoneRecordSeveral = 'phone.record-several'
