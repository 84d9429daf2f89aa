// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const reportRead = 'report.read'
export const reportWord = 'report.word'
export const reportAnnex = 'report.annex'
export const reportAnnexAllow = 'report.annex-allow'
export const reportAnnexStop = 'report.annex-stop'
