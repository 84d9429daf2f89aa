// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const ratingsShow = 'ratings.show'
export const ratingsOutcome = 'ratings.outcome'
export const ratingsTrend = 'ratings.trend'
export const ratingsOpen = 'ratings.open'
export const coreGroupMembers = 'core-group.members'
export const ratingsMissing = 'ratings.missing'
export const ratingsAsked = 'ratings.asked'
export const ratingsRemind = 'ratings.remind'
