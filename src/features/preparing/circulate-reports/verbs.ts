// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const circulatePreview = 'circulate.preview'
export const circulateSend = 'circulate.send'
export const circulateSendSeen = 'circulate.send-seen'
