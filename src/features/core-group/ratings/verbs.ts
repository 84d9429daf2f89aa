// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const ratingsShow = 'ratings.show'
export const ratingsOutcome = 'ratings.outcome'
export const ratingsTrend = 'ratings.trend'
export const ratingsOpen = 'ratings.open'
export const coreGroupMembers = 'core-group.members'
export const ratingsMissing = 'ratings.missing'
export const ratingsAsked = 'ratings.asked'
export const ratingsRemind = 'ratings.remind'
