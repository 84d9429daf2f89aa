// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const versionForForm = 'version-for.form'
export const versionForAsk = 'version-for.ask'
export const versionForLook = 'version-for.look'
export const versionForAgree = 'version-for.agree'
export const versionForRefuse = 'version-for.refuse'
export const versionForWord = 'version-for.word'
