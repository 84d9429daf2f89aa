// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const versionForForm = 'version-for.form'
export const versionForAsk = 'version-for.ask'
export const versionForLook = 'version-for.look'
export const versionForAgree = 'version-for.agree'
export const versionForRefuse = 'version-for.refuse'
export const versionForWord = 'version-for.word'
