// How people say who should be invited to a meeting, or taken off its list, when it is not one of the commands.
import { plainWords } from '../../../understanding/normalise.ts'
import { readAgency } from '../../../understanding/reading/who.ts'

/** 'Invite the gp', 'please invite sam otieno to 4471'; not a copy of an invitation, nor a reminder of it. */
export const toInvite =
  /^(?:please |can you |could you )*invite\b(?!.*\b(?:copy|again|letter|wording|responders?|repl\w+)\b)/
/** 'Add the gp': of all that can be added, an agency or a role alone means this list. */
export const toAdd =
  /^(?:please |can you |could you )*add\b(?!.*\b(?:conference|icpc|rcpc|core group|meeting for|report|offer|outcome|note|parent|mum|dad)\b)/
/** 'Invite …' is always about somebody; 'add …' only where an agency or a role is named. */
export const namesInvitee = (text: string): boolean =>
  toInvite.test(text.toLowerCase().replace(/\s+/g, ' ').trim()) ||
  Object.keys(readAgency(plainWords(text))).length > 0
/** 'Remove jo', 'take police off'; what else may be removed is not on this list. */
export const toRemove =
  /^(?:please |can you |could you )*(?:(?:un-?invite|disinvite|no longer invite|stop inviting) |(?:do not|don['’]?t) invite .+ any ?(?:more|longer)$|remove (?!.*\b(?:it|that|this|my|hold|restriction|annex|report|rating|outcome|promise|offer|note|duty|role|app|mum|dad|parents?)\b)(?:[a-z.’'-]+ ?){1,5}(?:\d+)?$|take .+ (?:off|out)\b)/
export const wrongOne =
  /\b(?:wrong (?:person|one|gp|school|nurse|officer|agency)\b.*\binvit|invit\w* the wrong)/

/** 'Change the place of 4471 to the town hall': capitals as they were typed. */
export const toPlace =
  /^(?:please |can you |could you )*(?:change|move|set|switch) (?:the )?(?:place|venue|room|location)(?: (?:of|for) \S+)? to (?<place>\S.{0,99})$/iu
/** The place that a sentence names; '' for none. */
export const placeIn = (text: string): string =>
  toPlace.exec(text.trim().replace(/\s+/g, ' '))?.groups?.['place']?.replace(/[.!]+$/, '') ?? ''
