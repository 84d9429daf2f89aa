// 'He was arrested in May, no danger now', 'we can weigh Leo every 2 weeks', 'I'm outside and the
// door is shut': an event that is past and is said to be over, an ordinary offer of a visit, a shut
// door at a meeting's building. Only as the whole message: whatever else is said with it is
// screened as ever.
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const longAgo =
  `(?:(?:back )?in ${month}(?: (?:last year|20\\d\\d))?|in 20\\d\\d|last (?:year|${month}|spring|` +
  'summer|autumn|winter)|(?:\\d+|two|three|four|five|six|many|some) (?:months|years) ago)'
const noDanger =
  '(?:(?:and|but|so) )?(?:there(?: is|s)? )?(?:no|not a|no longer a|no longer any) (?:current |' +
  'known )?(?:danger|risk|threat)(?: to (?:them|the (?:kids|children)|anyone|anybody))?(?: now| ' +
  'any ?more| today| at the moment| since)+'
const pastEvent =
  `(?:he|she|dad|mum|the (?:dad|father|mum|mother)|stepdad) (?:was|got|had been|d been) ` +
  `(?:arrested|charged|cautioned|convicted|sentenced|bailed) ${longAgo} ${noDanger}`

const howOften =
  '(?:weekly|fortnightly|monthly|(?:once|twice) a (?:week|fortnight|month)|every (?:(?:other|\\d+|' +
  'two|three|four|six) )?(?:days?|weeks?|fortnight|months?|mon|tues|wednes|thurs|fri)(?:day)?)'
const until =
  `(?:(?:until|till|til|up to|from) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month}|` +
  'easter|christmas|half term|summer|the review|(?:next|first) (?:review|core group)))'
const where = '(?:at|in) (?:the |our )?(?:clinic|hub|nursery|surgery|baby clinic|home)'
const offer =
  '(?:we|i|the health visitor) (?:can|will|could|ll|m happy to|re happy to) (?:weigh|measure|' +
  `review) (?!and\\b|if\\b|not\\b)[\\p{L}-]+(?: (?:${howOften}|${where}|${until})){1,3}`

const building =
  '(?:the |your )?(?:offices?|building|town hall|civic (?:offices|centre)|council offices|venue|' +
  'meeting room|main entrance)'
const outside =
  `(?:im|i m|i am|we re|we are|were) (?:outside|at the door)(?: (?:of )?${building})? (?:(?:and|but) )?(?:the )?` +
  '(?:front |main )?doors? (?:is|are|s) (?:shut|locked|closed)'

const surely = new RegExp(
  `^(?:(?:sorry|hi|hello|fyi|yes|ok) )*(?:${[pastEvent, offer, outside].join('|')})(?: (?:please|sorry|thanks))*$`,
  'u',
)

/** Of the plain words of the whole message. */
export const isSurelyOver = (words: readonly string[]): boolean => surely.test(words.join(' '))
