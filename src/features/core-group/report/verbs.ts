// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const coreReportOpen = 'core-report.open'
export const coreReportSubmit = 'core-report.submit'
export const coreReportWord = 'core-report.word'
export const cycleForm = 'cycle.form'
export const cycleRecord = 'cycle.record'
