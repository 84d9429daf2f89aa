// 'Online now', 'am in the room', 'just logged on': somebody says that they are there. Said of
// nobody else, and of nothing but being there.
import { either } from './words/answer-words.ts'

const lead = either(
  '(?:hi|hello|morning|afternoon|hey)(?: (?:all|everyone|there))?',
  'ok|okay|yes|yep|sorry|just|now|finally|all',
  "i'?m|i am|am|we'?re|we are|i|we|i'?ve|i have|have|has|been|ive",
)
const there = either(
  'here(?: (?:in person|in the room|at (?:the )?(?:civic|council) offices))?',
  '(?:in|at) (?:the )?(?:reception|room(?: \\d+)?|building|' +
    'foyer|lobby|waiting room|meeting room|waiting area)',
  '(?:in|on) the (?:call|meeting|link|line|lobby|teams call|teams meeting)',
  '(?:on ?line|on teams) (?:now|already)',
  'now (?:on ?line|on teams|in the (?:call|meeting|room))',
  '(?:logged|signed|dialled|dialed) (?:on|in)',
  '(?:arrived|joined|connected)',
  'waiting (?:in|at) (?:the )?(?:reception|lobby|foyer|waiting room)',
)
const tail = either(
  'now|already|too|sorry|finally|all|waiting|online|on teams|to teams|just now|thanks',
  "(?:sorry )?(?:i'?m |im |for being )?(?:a (?:bit|little) )?late",
)

const arrival = new RegExp(`^(?:${lead} )*${there}(?: ${tail})*$`, 'u')

const longest = 60

export const saysTheyAreThere = (text: string): boolean => {
  if (text.length > longest || text.includes('?')) return false
  const plain = text
    .toLowerCase()
    .replace(/[’`‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return arrival.test(plain)
}
