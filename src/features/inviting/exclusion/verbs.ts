// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { exclusionForm, exclusionList } from '../../kernel/linked-verbs.ts'

export const exclusionAsk = 'exclusion.ask'
export const exclusionLook = 'exclusion.look'
export const exclusionAllow = 'exclusion.allow'
export const exclusionRefuse = 'exclusion.refuse'
