// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const conferenceForm = 'conference.form'
export const conferenceBringIn = 'conference.bring-in'
