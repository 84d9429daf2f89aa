// The slots of a message once its intent is known: the same words fill different slots in different
// sentences.
import type { Instant } from '../domain/ids.ts'
import type { Intent } from './meaning/intents.ts'
import type { Slots } from './meaning/slots.ts'
import {
  readAsked,
  readAuthority,
  readField,
  readMode,
  readOrdinal,
  readOutcomeWords,
  readRatings,
  readReason,
  readUntil,
  readVoice,
} from './reading/content.ts'
import { readReference, withoutReference } from './reading/reference.ts'
import { readDate, readMinutes, readPeriod, readTime } from './reading/when.ts'
import {
  agenciesIn,
  readAgency,
  readFamily,
  readName,
  readTypedName,
  type Roster,
} from './reading/who.ts'
import type { ReadMessage } from './text/patterns.ts'

type SlotContext = {
  readonly now: Instant
  readonly people?: Roster
  readonly references?: readonly string[]
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

const told = new Set<Intent>([
  'chairContact',
  'share',
  'shareStatus',
  'commitDone',
  'recordSent',
  'arrive',
  'dissent',
  'wrongPerson',
])
const clocked = new Set<Intent>([
  'arrive',
  'late',
  'leavingEarly',
  'reschedule',
  'snooze',
  'accept',
  'tentative',
])
const aboutPeriods = new Set<Intent>(['punctuality', 'audit', 'trend'])
const aboutFamily = new Set<Intent>([
  'share',
  'shareStatus',
  'shareRestrict',
  'chairContact',
  'noticeCheck',
  'interpreter',
  'advocate',
  'childVoice',
  'dissent',
  'recordSent',
  'refuse',
  'transfer',
  'commitStuck',
  'arrive',
])
const withReason = new Set<Intent>([
  'decline',
  'noDeputy',
  'override',
  'cancel',
  'reschedule',
  'tentative',
  'shareRestrict',
  'late',
  'dissent',
  'absentReport',
  'commitStuck',
  'wrongPerson',
])
const aboutAgencies = new Set<Intent>([
  'status',
  'missing',
  'chase',
  'reports',
  'shareStatus',
  'whatIf',
  'arrive',
  'deputy',
  'quorum',
  'commitments',
  'dissent',
  'punctuality',
  'audit',
  'contactFallback',
  'inviteCopy',
  'rag',
  'members',
  'wrongPerson',
  'override',
  'commit',
  'refuse',
  'noDeputy',
  'interpreter',
  'advocate',
])

const withMode = new Set<Intent>(['accept', 'clarify', 'arrive', 'tentative', 'create'])
const withSubject = new Set<Intent>([
  'deadline',
  'nextCoreGroup',
  'explain',
  'reportRule',
  'noticeCheck',
  'create',
  'recordSent',
])
/** Their whole text is the reason where none is set apart. */
const isReasonItself = new Set<Intent>(['noDeputy', 'commitStuck', 'shareRestrict'])
const meansTheSilent = new RegExp(
  `non.?respon|not repl|no reply|n'?t repl|n'?t respond|` +
    `n'?t answer|n'?t got back|non.?repl|outstanding|yet to|` +
    'everyone|every one|anyone|stragglers|those who|missing|silent',
  'i',
)

type Put = <Key extends keyof Slots>(key: Key, value: Slots[Key] | undefined) => void
type Message = { readonly intent: Intent; readonly text: string; readonly words: readonly string[] }

/** Fills what the words say and leaves the rest absent; invents nothing. */
export function readSlots(
  intent: Intent,
  text: string,
  { words }: ReadMessage,
  context: SlotContext,
): Slots {
  const slots: Mutable<Slots> = {}
  const put: Put = (key, value) => {
    if (value !== undefined) slots[key] = value
  }
  const message = { intent, text, words }
  putTimes(put, message, context)
  putPeople(put, message, context)
  putOutcomes(put, message)
  putContent(put, message, context)
  return slots
}

function putTimes(put: Put, { intent, text }: Message, { now, references = [] }: SlotContext) {
  const reference = readReference(text, references)
  put('reference', reference)
  const period = aboutPeriods.has(intent) ? readPeriod(text, now) : undefined
  put('period', period)
  const time = readTime(text, clocked.has(intent))
  if (period === undefined) {
    // '10.12' after 'arrived' was a time: the day is looked for in what is left.
    const left =
      time !== undefined && clocked.has(intent) ? text.replace(/\b\d{1,2}[.:]\d{2}\b/, ' ') : text
    const tense = told.has(intent) ? 'past' : 'coming'
    put('date', readDate(withoutReference(left, reference, ' '), now, tense))
  }
  if (clocked.has(intent) || intent === 'create' || intent === 'clarify') put('time', time)
  if (intent === 'late' || intent === 'snooze' || intent === 'arrive')
    put('minutes', readMinutes(text))
}

/** An agency, a role, one of the family, or one of the invited. */
function putPeople(put: Put, { intent, text, words }: Message, { people = [] }: SlotContext) {
  if (aboutAgencies.has(intent)) {
    const { agency, role } = readAgency(words)
    put('agency', agency)
    put('role', role)
  }
  if (intent === 'whatIf') {
    const leaving = agenciesIn(words).map(({ at: _at, length: _length, ...found }) => found)
    put('leaving', leaving.length > 1 ? leaving : undefined)
    put('together', /\b(?:both|all of them|together)\b/i.test(text) ? true : undefined)
  }
  const ofFamily = aboutFamily.has(intent) ? readFamily(words) : undefined
  put('person', ofFamily)
  if (ofFamily !== undefined) return
  const named = readName(text, people)
  if (named !== undefined) {
    put('person', named.person)
    put('personId', named.personId)
  } else if (intent === 'deputy') put('person', readTypedName(text))
}

/** Which outcomes of the plan are meant, and how each is rated. */
function putOutcomes(put: Put, { intent, text }: Message) {
  const ratings = intent === 'ragUpdate' ? readRatings(text) : []
  if (ratings.length > 0) put('ratings', ratings)
  const isAboutOne =
    intent === 'ragUpdate'
      ? ratings.every(({ outcome }) => outcome === undefined)
      : ['trend', 'rag', 'commitDone', 'commitStuck'].includes(intent)
  if (isAboutOne) put('outcome', readOutcomeWords(text) ?? readOrdinal(text))
}

/** The meeting's number belongs neither to an offer nor to how long it holds. */
function withoutNumber(text: string, references: readonly string[]): string {
  const reference = readReference(text, references)
  return reference === undefined
    ? text.trim()
    : withoutReference(text, reference, ' ')
        .replace(/ {2,}/g, ' ')
        .replace(/ (?:for|on|to|at|in) *$/i, '')
        .trim()
}

function putContent(put: Put, { intent, text }: Message, { references = [] }: SlotContext) {
  if (withReason.has(intent))
    put('reason', readReason(text) ?? (isReasonItself.has(intent) ? text.trim() : undefined))
  if (withMode.has(intent)) put('mode', readMode(text))
  if (intent === 'transfer') put('authority', readAuthority(text))
  if (withSubject.has(intent)) put('asked', readAsked(text))
  if (intent === 'help') put('field', readField(text))
  if (intent === 'commit') {
    const offer = withoutNumber(text, references)
    put('until', readUntil(offer))
    put('what', offer)
  }
  if (intent === 'childVoice') put('what', readVoice(text) ?? text.trim())
  if (intent === 'chase' && meansTheSilent.test(text)) put('who', 'no-reply')
}
