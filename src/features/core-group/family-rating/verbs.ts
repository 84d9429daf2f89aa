// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const familyRatingForm = 'family-rating.form'
export const familyRatingRecord = 'family-rating.record'
