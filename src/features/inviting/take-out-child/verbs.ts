// The buttons of this feature.
export const childOutLook = 'child.out-look'
export const childOut = 'child.out'
export const childBack = 'child.back'
/** Takes off whoever is invited for the child alone, too. */
export const childOutWithInvited = 'child.out-with-invited'
