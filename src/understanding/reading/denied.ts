// 'Dont cancel 4471', 'no need to chase the police', 'we're not moving it': an order that is denied
// is not that order, whatever else the sentence is like.
import { type Intent, ownIntents } from '../meaning/intents.ts'

type Kind = 'cancel' | 'move' | 'invite' | 'off' | 'chase' | 'papers' | 'record' | 'office' | 'add'

/** What somebody orders done: which kinds of verbs order it. */
const orders: ReadonlyMap<Intent, readonly Kind[]> = new Map<Intent, readonly Kind[]>([
  ['cancel', ['cancel']],
  ['reschedule', ['move']],
  ['changeMeeting', ['move']],
  ['changeOffice', ['office', 'move']],
  ['invite', ['invite', 'add']],
  ['inviteCopy', ['invite', 'add', 'chase']],
  ['resend', ['chase']],
  ['uninvite', ['off']],
  ['exclusion', ['off']],
  ['takeOffPerson', ['off', 'record']],
  ['personLeft', ['off']],
  ['childOut', ['off']],
  ['childBack', ['add']],
  ['addPerson', ['add', 'invite']],
  ['roles', ['office']],
  ['create', ['add']],
  ['arrangeCoreGroup', ['add']],
  ['chase', ['chase']],
  ['circulate', ['papers']],
  ['recordSent', ['papers']],
  ['transfer', ['move']],
  ['override', ['cancel', 'add']],
  ['retention', ['record']],
  ['filed', ['record']],
  ['reportSubmit', ['papers']],
  ['refuse', ['record']],
])

/** As it is ordered; with -ing; and as what is done with somebody or something. */
type Forms = readonly [Kind, string, string, string]
const verbs: readonly Forms[] = [
  ['cancel', 'cancel|call|scrap', 'cancell?ing|calling|scrapping', 'cancell?ed|called|scrapped'],
  ['move', 'move|shift|swap|delay', 'moving|shifting|swapping|delaying', 'moved|shifted|delayed'],
  ['move', 'postpone|change|bring', 'postponing|changing|bringing', 'postponed|changed|brought'],
  [
    'move',
    're-?schedule|re-?arrange|put',
    're-?scheduling|re-?arranging|putting',
    're-?scheduled|re-?arranged|put',
  ],
  ['move', 'transfer', 'transferr?ing', 'transferr?ed'],
  ['invite', '(?:re-?)?invite', '(?:re-?)?inviting', '(?:re-?)?invited'],
  ['add', 'add|include|create|book', 'adding|including|creating|booking', 'added|included|booked'],
  ['add', 'arrange|set|override|go', 'arranging|setting|overriding|going', 'arranged|overridden'],
  ['off', '(?:un|dis)-?invite|take', '(?:un|dis)-?inviting|taking', '(?:un|dis)-?invited|taken'],
  ['off', 'remove|drop|leave', 'removing|dropping|leaving', 'removed|dropped|left'],
  ['off', 'exclude|bar|ban', 'excluding|barring|banning', 'excluded|barred|banned'],
  ['chase', 'chase|nudge|remind', 'chasing|nudging|reminding', 'chased|nudged|reminded'],
  ['chase', 'ask|re-?send', 'asking|re-?sending', 'asked|re-?sent'],
  ['papers', 'circulate|distribute', 'circulating|distributing', 'circulated|distributed'],
  ['papers', 'send|share', 'sending|sharing', 'sent|shared'],
  ['record', 'export|erase|delete', 'exporting|erasing|deleting', 'exported|erased|deleted'],
  ['record', 'wipe|destroy', 'wiping|destroying', 'wiped|destroyed'],
  ['office', 'appoint|make|give|hand', 'appointing|making|giving|handing', 'appointed|made|given'],
  ['office', 'replace|chair', 'replacing|chairing', 'replaced'],
]

type OrderWord = { readonly kind: Kind; readonly form: 'bare' | 'doing' | 'done' }
const forms = verbs.flatMap(([kind, bare, doing, done]) =>
  (
    [
      ['bare', bare],
      ['doing', doing],
      ['done', done],
    ] as const
  ).map(([form, words]) => ({ kind, form, pattern: new RegExp(`^(?:${words})$`) })),
)
const orderWord = (word: string): OrderWord | undefined =>
  forms.find(({ pattern }) => pattern.test(word))

const not =
  '(?:(?:do|does|did|need|must|should|will|would|is|am|are) not|(?:do|does|did|need|must|should|' +
  "wo|would|is|are)n'?t|(?:we|you) (?:can'?t|cannot|can not)|not|never|no need|no reason|no point|" +
  'nobody|no one|hold off|stop|avoid|without)'
const between =
  '(?: (?:to|in|for|be|being|get|yet|now|just|please|actually|ever|even|have|go|and|should|must|' +
  'going|about|start|from|asking|ask|you|us|anyone|anybody|it))*'
const wanting = '(?:want|wish|need|like|mean|intend|plan|think)(?:ing)?'
/** What stands before the order's verb and denies it. */
const before: Readonly<Record<OrderWord['form'], RegExp>> = {
  bare: new RegExp(`\\b${not}(?: ${wanting}(?: \\S+){0,4}?)?${between}$`),
  doing: new RegExp(`\\b${not}(?: ${wanting}(?: \\S+){0,3}?)?${between}$`),
  done: new RegExp(
    `\\b${not}(?: ${wanting}(?: \\S+){1,3}?${between}|${between} (?:be|get|being))$`,
  ),
}
/** 'Why don't we move it', 'can't we', 'those who did not send one', 'don't forget to chase'. */
const noDenial =
  /\b(?:why|what|if|when|who|whoever|which|how|whether|unless|till|until|since|because|as)\b|\bnot only\b/
/**
 * Whoever asks not to be reminded means their own reminders, and not to be put down, their answer.
 */
const ofOneself = /^(?:remind|chase|nudge|ask|send|put|add|include|book)(?:t?ing)? (?:me|us)\b/

/** 'The chair', 'a change': a noun. */
const noun = /^(?:the|a|an|our|this|that|any|new|another|no)$/

type Clause = {
  readonly text: string
  readonly ordered: readonly Kind[]
  readonly denied: readonly Kind[]
}
/** In words. */
const longestLead = 12

function readClause(text: string): Clause {
  const words = text
    .toLowerCase()
    .replace(/[’`‘]/g, "'")
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const ordered: Kind[] = []
  const denied: Kind[] = []
  for (const [at, word] of words.entries()) {
    const found = orderWord(word)
    if (found === undefined || noun.test(words[at - 1] ?? '')) continue
    if (ofOneself.test(words.slice(at, at + 2).join(' '))) continue
    const lead = words.slice(Math.max(0, at - longestLead), at).join(' ')
    const isDenied =
      (before[found.form].test(lead) && !noDenial.test(lead)) ||
      // 'Don't cancel or move it' denies both.
      (denied.length > 0 && /\b(?:or|and|nor)(?: to)?$/.test(lead))
    if (isDenied) denied.push(found.kind)
    else if (found.form === 'bare') ordered.push(found.kind)
  }
  return { text, ordered, denied }
}

export type DeniedOrder = {
  /** What is left to be read when what is denied is taken out; '' for nothing. */
  readonly rest: string
  /** Whether it is the very order that the text was taken for. */
  readonly isItself: boolean
}

/**
 * Whether an order is denied in a text that was taken for one ('unknown' for a text that was taken
 * for nothing, with what it may have been). Where the same kind of thing is also ordered ('chase
 * everyone, don't chase the police'), it is the feature's to read. Beside an answer of one's own
 * ('don't cancel it, I can come') what is said of whom to ask or to send is part of the answer.
 */
export function deniedOrder(
  text: string,
  intent: Intent,
  perhaps: readonly Intent[] = [],
): DeniedOrder | undefined {
  const isOwn = ownIntents.includes(intent)
  const kinds = intent === 'unknown' || isOwn ? [] : orders.get(intent)
  if (kinds === undefined) return undefined
  const clauses = clausesOf(text).map(readClause)
  const denied = clauses.flatMap((clause) => clause.denied)
  const ordered = clauses.flatMap((clause) => clause.ordered)
  if (denied.length === 0 || ordered.some((kind) => kinds.includes(kind))) return undefined
  if (intent === 'uninvite' && noLongerInvited.test(text)) return undefined
  if (isOwn && denied.some((kind) => ofAnswers.has(kind))) return undefined
  if (intent === 'unknown' && !isPerhaps(text, denied, perhaps)) return undefined
  return {
    rest: clauses
      .filter((clause) => clause.denied.length === 0 && !saysNoMore.test(clause.text))
      .map((clause) => clause.text)
      .join(', '),
    isItself: denied.some((kind) => kinds.includes(kind)),
  }
}

/** 'I don't want to make a fuss' orders nothing. */
const isPerhaps = (text: string, denied: readonly Kind[], perhaps: readonly Intent[]): boolean =>
  (beginsDenied.test(text.replace(/[’`‘]/g, "'")) && denied.some((kind) => kind !== 'office')) ||
  perhaps.some((one) => orders.has(one))

/** 'Don't invite the GP any more' takes them off. */
const noLongerInvited = /\b(?:invit|add|includ)\w*\b.*\bany ?(?:more|longer)\b/i

const ofAnswers: ReadonlySet<Kind> = new Set<Kind>(['chase', 'papers', 'invite', 'add', 'office'])
const saysNoMore =
  /^(?:no|not yet|not now|yet|please|pls|sorry|hi|hello|ok|okay|thanks|thank you)$/i

const clausesOf = (text: string): string[] =>
  text
    .split(/[,;.!\n:]+(?=\s|$)|\s[–-]\s|\bbut\b/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')

const beginsDenied = new RegExp(
  `^\\W*(?:(?:please|pls|no|oh|actually|and|but),? )*(?:(?:i|we|you)(?:['’]?(?:re|m))? )?${not}\\b`,
  'i',
)

/** What may stand beside a denied order and be answered by itself. */
export const standsAlone = (intent: Intent): boolean =>
  orders.has(intent) || ownIntents.includes(intent) || intent === 'answeredByPhone'
