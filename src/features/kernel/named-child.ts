// The child whom a sentence names decides which meetings it is about, before any feature picks one:
// never another family's because it is the only one.
import type { MeetingId } from '../../domain/ids.ts'
import type { PrivateCard } from '../../domain/messages/card.ts'
import { type Child, childrenOf } from '../../domain/state/case.ts'
import type { Person } from '../../domain/state/person.ts'
import { childrenSaid } from '../../understanding/child-said.ts'
import type { Intent } from '../../understanding/meaning/intents.ts'
import { canBeOfName, isNothingOfName } from '../../understanding/name-beside.ts'
import { titles } from '../../understanding/reading/who.ts'
import type { Understanding } from '../../understanding/understand.ts'
import { nothingCard } from './cards.ts'
import { kindSaid } from './match-invitees.ts'
import type { Meeting } from './meeting-access.ts'

/** What the speaker knows: their meetings, and every other name that may stand in a sentence. */
export type NamesKnown = {
  readonly meetings: readonly Meeting[]
  /** Of people, agencies, parents and places. */
  readonly others: readonly string[]
}

type Read = Pick<Understanding, 'intent' | 'slots'>

/** What names somebody who is yet to be known, or asks about no meeting. */
const aboutNoMeeting: ReadonlySet<Intent> = new Set<Intent>([
  'addPerson',
  'takeOffPerson',
  'personLeft',
  'language',
  'meaning',
  'refuse',
  'emergency',
  'concern',
])

/**
 * A conference that is yet to be brought in has children of its own; a core group has those of one
 * that was.
 */
const asksOfNone = (text: string, { intent }: Read): boolean =>
  aboutNoMeeting.has(intent) || (intent === 'create' && kindSaid(text) !== 'core-group')

/** What is told in one's own words, in which anybody may be named. */
const ownWords: ReadonlySet<Intent> = new Set<Intent>([
  // 'I've arranged for Beth to cover it': whoever comes may be known to nobody yet.
  'deputy',
  'noDeputy',
  'changeOffice',
  'commit',
  'commitDone',
  'commitStarted',
  'commitStuck',
  'absentReport',
  'childVoice',
  'dissent',
  'exclusion',
  'passOn',
  'toldSomebody',
  'feedback',
  'familyFeedback',
  'unknown',
])

/** A longer message is somebody's own words, whatever it means. */
const longestAsked = 160

/** The meetings of a child of the speaker's own families whom a message names. */
export function meetingsOfChild(
  text: string,
  read: Read,
  { meetings, others }: NamesKnown,
): ReadonlySet<MeetingId> | undefined {
  if (asksOfNone(text, read)) return undefined
  const asked = askedIn(text)
  const besides = namesIn(others)
  const plainly = new Set(
    childrenSaid(asked).flatMap((said) => (said.plainly ? [said.name.toLowerCase()] : [])),
  )
  const isMeant = (name: string): boolean =>
    plainly.has(name) || (!besides.has(name) && standsAsName(asked, name))
  const about = meetings.filter((meeting) =>
    childrenOf(meeting).some((child) => namesOf(child).some(isMeant)),
  )
  return about.length === 0 ? undefined : new Set(about.map(({ conference }) => conference.id))
}

/**
 * A child's name that is none of the speaker's, where the message names none of theirs. Only the
 * speaker's own meetings are looked at, so the answer is the same whether there is such a child
 * elsewhere or not.
 */
export function nameNotKnown(text: string, read: Read, names: NamesKnown): string | undefined {
  const { intent, slots } = read
  if (asksOfNone(text, read) || meetingsOfChild(text, read, names) !== undefined) return undefined
  const besides = namesIn(names.others)
  const asked = ownWords.has(intent) ? firstClause(text) : askedIn(text)
  const isMeant = (name: string): boolean =>
    slots.reference === undefined && isAskedFor(asked, name, intent)
  return childrenSaid(asked).find(
    ({ name, plainly, likely }) =>
      likely && !besides.has(name.toLowerCase()) && (plainly || isMeant(name)),
  )?.name
}

const namesIn = (others: readonly string[]): ReadonlySet<string> => new Set(others.flatMap(wordsOf))

const askedIn = (text: string): string =>
  text.length <= longestAsked ? text : firstClause(text).slice(0, longestAsked)

/** In one's own words only what the first of them are for: 'a weekly drop-in for Kayla'. */
const isAskedFor = (text: string, name: string, intent: Intent): boolean =>
  !ownWords.has(intent) || new RegExp(`\\bfor ${name}\\W*$`, 'i').test(text)

const firstClause = (text: string): string => text.split(/[,;:.!?]|\bbecause\b|\bthat\b/)[0] ?? ''

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}[\p{L}\d-]*/gu) ?? []

/** Said of any child, and no name. */
const anyChild = /^(?:child|baby|babies|unborn|boy|girl|twin|bump|one|two|three)$/

const namesOf = ({ label, earlier = [] }: Child): string[] =>
  [label, ...earlier].flatMap(wordsOf).filter((name) => name.length > 1 && !anyChild.test(name))

const asks: ReadonlySet<string> = new Set(['about', 'for', 're', 'regarding', 'little', 'baby'])

/**
 * Whether a text holds this as a name: not as a word ('will', 'may'), and not as the first name of
 * somebody else ('Sam Reid', 'Dr Grace').
 */
function standsAsName(text: string, name: string): boolean {
  if (isNothingOfName(name)) return false
  const words = [...text.matchAll(/(\p{L}[\p{L}\d-]*)(?:['’]s?)?([^\p{L}\d]*)/gu)]
  return words.some(([, as = '', behind = ''], at) => {
    if (as.toLowerCase() !== name && as.toLowerCase() !== `${name}s`) return false
    const before = words[at - 1]?.[1]?.toLowerCase() ?? ''
    const next = words[at + 1]?.[1] ?? ''
    if (titles.has(before)) return false
    const isName =
      canBeOfName(name, { opens: true }) || (/^\p{Lu}/u.test(as) && at > 0) || asks.has(before)
    const isFollowed = behind.trim() === '' && /^\p{Lu}\p{Ll}/u.test(next)
    return isName && !(isFollowed && canBeOfName(next, { opens: false }))
  })
}

/** For a child who is in no meeting of this person's. */
export const noSuchChildCard = (person: Person, name: string): PrivateCard =>
  nothingCard(
    person,
    `I know no child ${name} in a meeting of yours, so I did nothing. If you mean one of ` +
      'yours, please say it with its number.',
  )
