// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const coreReportOpen = 'core-report.open'
export const coreReportSubmit = 'core-report.submit'
export const coreReportWord = 'core-report.word'
export const cycleForm = 'cycle.form'
export const cycleRecord = 'cycle.record'
