// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const outcomeShow = 'outcome.show'
export const outcomeDisagree = 'outcome.disagree'
export const outcomeDissent = 'outcome.dissent'
export const outcomeTakeBack = 'outcome.take-back'
