// 'Ruth Smith has left the trust', 'Femi has retired': who has left a job, by name.

const name = "[\\p{L}][\\p{L}'’. -]{1,60}?"
const leaver = new RegExp(
  `^(?:fyi,? |just to say,? |(?:i|we) hear )?(?<who>${name}) ` +
    '(?:has (?:now |just )?(?:left|retired|resigned|gone|moved on|quit)|(?:is leaving|left) ' +
    `(?:the|us|on|at)|no longer works|doesn['’]t work)\\b(?! ` +
    `(?:early|before|at \\d|the (?:room|meeting|conference|table)|it|a |his|her|their|some)\\b)`,
  'iu',
)
const nobody = new RegExp(
  '^(?:i|we|you|he|she|they|who|it|everybody|everyone|' +
    String.raw`somebody|someone|nobody|mum|dad|the|our|a|an|my)\b`,
  'i',
)

/** The name as typed; '' where nobody is named, and for a role: 'the gp has left'. */
export function leaverIn(text: string): string {
  const who = leaver.exec(text.trim().replace(/\s+/g, ' '))?.groups?.['who']?.trim() ?? ''
  return nobody.test(who) || text.includes('?') ? '' : who
}
