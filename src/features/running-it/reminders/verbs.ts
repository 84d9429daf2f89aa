// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const remindersShow = 'reminders.show'
export const remindersQuiet = 'reminders.quiet'
export const remindersRhythm = 'reminders.rhythm'
