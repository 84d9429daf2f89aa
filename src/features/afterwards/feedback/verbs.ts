// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const feedbackForm = 'feedback.form'
export const feedbackFamily = 'feedback.family'
export const feedbackAsk = 'feedback.ask'
export const feedbackGive = 'feedback.give'
export const feedbackRead = 'feedback.read'
export const feedbackKeep = 'feedback.keep'
