// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const reportRead = 'report.read'
export const reportWord = 'report.word'
export const reportAnnex = 'report.annex'
export const reportAnnexAllow = 'report.annex-allow'
export const reportAnnexStop = 'report.annex-stop'
