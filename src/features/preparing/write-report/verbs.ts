// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { reportWrite } from '../../kernel/linked-verbs.ts'

export const reportNext = 'report.next'
export const reportBack = 'report.back'
export const reportGo = 'report.go'
export const reportKeep = 'report.keep'
export const reportUseWords = 'report.use-words'
export const reportKeepWords = 'report.keep-words'
export const reportBringBack = 'report.bring-back'
export const reportSubmit = 'report.submit'
export const reportAmend = 'report.amend'
export const reportReadOwn = 'report.read-own'
export const reportMine = 'report.mine'
export const reportVoice = 'report.voice'
export const reportRule = 'report.rule'
