// 'Change the place of 4471 to the town hall'.

/** 'Change the place of 4471 to the town hall': capitals as they were typed. */
const toPlace =
  /^(?:please |can you |could you )*(?:change|move|set|switch) (?:the )?(?:place|venue|room|location)(?: (?:of|for) \S+)? to (?<place>\S.{0,99})$/iu
/** The place that a sentence names; '' for none. */
export const placeIn = (text: string): string =>
  toPlace.exec(text.trim().replace(/\s+/g, ' '))?.groups?.['place']?.replace(/[.!]+$/, '') ?? ''
