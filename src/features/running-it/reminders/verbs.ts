// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const remindersShow = 'reminders.show'
export const remindersQuiet = 'reminders.quiet'
export const remindersRhythm = 'reminders.rhythm'
