// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export { chasePreview, chaseSend } from '../../kernel/linked-verbs.ts'

export const chaseOutcome = 'chase.outcome'
