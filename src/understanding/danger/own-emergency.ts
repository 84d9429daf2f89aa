// 'Emergency at surgery, can't come': what keeps the writer from a meeting, and no child in danger.
// Only as a whole sentence: whatever else is said in it is screened as ever.

const ownEmergency = new RegExp(
  '^(?:(?:sorry|hi|an?|the|medical|big|urgent) )*(?:emergency|crisis|' +
    'incident) (?:at|in) (?:(?:the|my|our) )?(?:surgery|practice|clinic|office|' +
    'work|school|nursery|station|hospital|ward)(?: (?:so|and|sorry|' +
    `i))* (?:can['’]?t|cannot|can not|won['’]?t|unable to|` +
    'not able to|not going to) (?:come|make it|attend|be there|' +
    'join)(?: (?:now|today|anymore|sorry|after all))*$',
)

/** Of the plain words of a sentence. */
export const isOwnEmergency = (words: readonly string[]): boolean =>
  ownEmergency.test(words.join(' '))
