// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { sharingShow } from '../../kernel/linked-verbs.ts'

export const sharingRecord = 'sharing.record'
export const withholdingForm = 'withholding.form'
export const withholdingAsk = 'withholding.ask'
export const withholdingLook = 'withholding.look'
export const withholdingAgree = 'withholding.agree'
export const withholdingRefuse = 'withholding.refuse'
export const sharingTakeBack = 'sharing.take-back'
