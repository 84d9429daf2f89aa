// The buttons of this feature.
export const childOutLook = 'child.out-look'
export const childOut = 'child.out'
export const childBack = 'child.back'
