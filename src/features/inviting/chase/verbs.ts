// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const chasePreview = 'chase.preview'
export const chaseSend = 'chase.send'
export const chaseOutcome = 'chase.outcome'
