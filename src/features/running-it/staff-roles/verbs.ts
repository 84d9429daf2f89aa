// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export const rolesList = 'duties.list'
export const rolesLook = 'duties.look'
export const rolesChange = 'duties.change'
