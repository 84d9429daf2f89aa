// 'My new number is 04471', 'my e-mail has changed': what is kept of a person, which no meeting is
// about. A number in it is none of a meeting.

const field =
  '(?:(?:tele)?phone(?: (?:no|number))?|mobile(?: (?:no|number))?|(?:phone |work )?number|' +
  'extension|ext|e-?mail(?: address)?|work e-?mail|surname|last name|name|address|job(?: title)?)'
const opens = '(?:(?:hi|hello|please note|fyi|just to say|by the way|sorry)[,:.]? )*'
const told = [
  `^${opens}my (?:(?:new|work|direct) )*${field}(?: is| has changed to|:|['’]s) (?:now )?[\\w+(][\\w@.+() -]*$`,
  `^${opens}my (?:(?:new|work|direct) )*${field} (?:has (?:now )?changed|is (?:new|different|wrong)|changed)\\b.{0,40}$`,
  `^${opens}i(?:['’]ve| have)(?: got)? a new ${field}\\b.{0,60}$`,
].map((pattern) => new RegExp(pattern, 'i'))

/** In characters; what is longer tells of more than that. */
const longest = 160

/** Whether somebody says that what is kept of themselves is otherwise now. */
export const tellsOwnDetails = (text: string): boolean => {
  if (text.length > longest) return false
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  return told.some((pattern) => pattern.test(plain))
}
