// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const sharingShow = 'sharing.show'
export const sharingRecord = 'sharing.record'
export const withholdingForm = 'withholding.form'
export const withholdingAsk = 'withholding.ask'
export const withholdingLook = 'withholding.look'
export const withholdingAgree = 'withholding.agree'
export const withholdingRefuse = 'withholding.refuse'
export const sharingTakeBack = 'sharing.take-back'
