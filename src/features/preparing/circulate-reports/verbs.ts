// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const circulatePreview = 'circulate.preview'
export const circulateSend = 'circulate.send'
export const circulateSendSeen = 'circulate.send-seen'
