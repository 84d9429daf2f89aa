// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const outcomeShow = 'outcome.show'
export const outcomeDisagree = 'outcome.disagree'
export const outcomeDissent = 'outcome.dissent'
export const outcomeTakeBack = 'outcome.take-back'
