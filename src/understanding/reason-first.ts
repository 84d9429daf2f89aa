// 'Stuck in court cant make it': the reason stands before the no, and nothing parts the two. Only a
// reason that can be nobody's but the writer's is read so: 'mum stuck in court cant make it' tells
// of mum.
import { either } from './words/answer-words.ts'

/**
 * A word of the place or matter that holds somebody; not one that begins to speak of somebody else.
 */
const thing = "(?!(?:so|and|but|cant|can't|cannot|wont|won't|not|unable|i|we|mum|dad)\\b)[a-z'/-]+"
const things = (most: number): string => `(?: ${thing}){1,${most}}`

const lead =
  `(?:(?:so |very |really )?sorry |apologies |unfortunately |afraid |` +
  `hi |morning |still |just |am |i'?m |im |i am |i'?ve (?:been |` +
  `just been )?|ive (?:been |just been )?|we'?re |we are |been |got )*`

/** Why somebody cannot come, said of oneself without a subject. */
const ownReason = either(
  `(?:stuck|tied up|held up|caught up|trapped|detained)(?: (?:in|at|on|by)${things(4)})?`,
  `called (?:out|in|away|back)(?: (?:to|on|for|by)${things(4)})?`,
  '(?:in|at) (?:court|clinic|surgery|theatre|school|hospital|' +
    `training|custody|another|an?)${things(3).replace('{1,', '{0,')}`,
  'on (?:leave|annual leave|call|duty|nights?|shift|jury service|' +
    `sick leave|a course|training)${things(2).replace('{1,', '{0,')}`,
  '(?:an? |another |urgent |major |big |medical )*(?:emergency|incident|' +
    `crisis)(?: (?:at|in|on|with)${things(3)})?(?: come (?:in|up))?`,
  `(?:ill|sick|unwell|poorly|not well|off sick|off ill|` +
    `double[ -]?booked|short[ -]?staffed)(?: today| now| this morning)?`,
  `my (?:child|kid|kids|son|daughter|baby|little one|husband|wife|partner|` +
    `mum|dad)(?:'?s| is| are)? (?:off )?(?:ill|sick|poorly|unwell|in hospital)`,
  `(?:my |the )?(?:car|van|train|trains|bus|tram|flight)(?:'?s| has| have|` +
    ` is| are)? (?:just )?(?:been )?(?:broken? ?down|broke down|cancelled|stuck)`,
  `(?:an? |another |urgent )*(?:job|call|case|something)(?: urgent)?(?:'?s|` +
    ` has)? (?:just )?(?:come|came|cropped|popped) (?:in|up)`,
  `(?:my |the )?(?:court|trial|hearing|clinic|surgery|list|case)(?:'?s| has|` +
    ` is)? (?:been )?(?:overrun(?:ning|s)?|overran|running over|gone over|full)`,
  `(?:ofsted|cqc)(?:'?s| are| is)? (?:in|here)`,
  `no (?:childcare|cover|car|transport)|childcare(?: has)? (?:fell|fallen) through`,
)

const noFollows =
  "(?:so |and |i |we |just |really |now |also )*(?:can'?t|cannot|can not|" +
  "won'?t|not going to|not gonna|unable to|not able to|will not)\\b"

const reasonThenNo = new RegExp(`^((?:${lead})${ownReason}) (?=${noFollows})`, 'iu')
const onlyReason = new RegExp(`^(?:${lead})${ownReason}(?: sorry| now)?$`, 'iu')

/** No reason is longer, in characters. */
const longest = 120

/** The same text with a comma behind the reason. */
export function withReasonApart(text: string): string {
  const head = text.slice(0, longest)
  const apart = head.replace(/[’`‘]/g, "'").trimStart().replace(reasonThenNo, '$1, ')
  return apart === head ? text : `${apart}${text.slice(longest)}`
}

/** 'Called out', 'stuck in court': a reason of the writer's own, and nothing else. */
export const isOwnReason = (clause: string): boolean =>
  clause.length <= longest && onlyReason.test(clause)
