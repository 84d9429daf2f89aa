// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const feedbackForm = 'feedback.form'
export const feedbackFamily = 'feedback.family'
export const feedbackAsk = 'feedback.ask'
export const feedbackGive = 'feedback.give'
export const feedbackRead = 'feedback.read'
export const feedbackKeep = 'feedback.keep'
