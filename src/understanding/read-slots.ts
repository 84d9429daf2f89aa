// The slots of a message once its intent is known: the same words fill different slots in different sentences.
import type { Instant } from '../domain/ids.ts'
import type { Intent } from './intents.ts'
import type { Reading } from './patterns.ts'
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
import { readAgency, readFamily, readName, readTypedName, type Roster } from './reading/who.ts'
import type { Slots } from './slots.ts'

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

/** Fills what the words say and leaves the rest absent; invents nothing. */
export function readSlots(
  intent: Intent,
  text: string,
  { words }: Reading,
  { now, people = [], references = [] }: SlotContext,
): Slots {
  const slots: Mutable<Slots> = {}
  const put = <Key extends keyof Slots>(key: Key, value: Slots[Key] | undefined) => {
    if (value !== undefined) slots[key] = value
  }
  put('reference', readReference(text, references))
  if (aboutPeriods.has(intent)) put('period', readPeriod(text, now))
  const time = readTime(text, clocked.has(intent))
  if (!aboutPeriods.has(intent) || slots.period === undefined) {
    // '10.12' after 'arrived' was a time: the day is looked for in what is left.
    const left =
      time !== undefined && clocked.has(intent) ? text.replace(/\b\d{1,2}[.:]\d{2}\b/, ' ') : text
    put(
      'date',
      readDate(
        withoutReference(left, slots.reference, ' '),
        now,
        told.has(intent) ? 'past' : 'coming',
      ),
    )
  }
  if (clocked.has(intent) || intent === 'create' || intent === 'clarify') put('time', time)
  if (intent === 'late' || intent === 'snooze' || intent === 'arrive')
    put('minutes', readMinutes(text))
  if (aboutAgencies.has(intent)) {
    const { agency, role } = readAgency(words)
    put('agency', agency)
    put('role', role)
  }
  const named = readName(text, people)
  if (aboutFamily.has(intent)) put('person', readFamily(words))
  if (named !== undefined && slots.person === undefined) {
    put('person', named.person)
    put('personId', named.personId)
  } else if (intent === 'deputy' && slots.person === undefined) put('person', readTypedName(text))
  if (intent === 'ragUpdate') {
    const ratings = readRatings(text)
    if (ratings.length > 0) put('ratings', ratings)
  }
  if (
    intent === 'trend' ||
    (intent === 'ragUpdate' &&
      (slots.ratings ?? []).every(({ outcome }) => outcome === undefined)) ||
    intent === 'rag' ||
    intent === 'commitDone' ||
    intent === 'commitStuck'
  )
    put('outcome', readOutcomeWords(text) ?? readOrdinal(text))
  if (withReason.has(intent))
    put(
      'reason',
      readReason(text) ??
        (intent === 'noDeputy' || intent === 'commitStuck' || intent === 'shareRestrict'
          ? text.trim()
          : undefined),
    )
  if (['accept', 'clarify', 'arrive', 'tentative', 'create'].includes(intent))
    put('mode', readMode(text))
  if (intent === 'transfer') put('authority', readAuthority(text))
  if (['deadline', 'explain', 'reportRule', 'noticeCheck', 'create', 'recordSent'].includes(intent))
    put('asked', readAsked(text))
  if (intent === 'help') put('field', readField(text))
  if (intent === 'commit') {
    put('until', readUntil(text))
    put('what', text.trim())
  }
  if (intent === 'childVoice') put('what', readVoice(text) ?? text.trim())
  if (
    intent === 'chase' &&
    /non.?respon|not repl|no reply|n'?t repl|n'?t respond|n'?t answer|n'?t got back|non.?repl|outstanding|yet to|everyone|every one|anyone|stragglers|those who|missing|silent/i.test(
      text,
    )
  )
    put('who', 'no-reply')
  return slots
}
