// The buttons of this feature: whatever leads to one, here or in another feature, takes its name from here.
export const auditFile = 'audit.file'
export const auditShow = 'audit.show'
