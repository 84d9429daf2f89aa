// Whether a message says something plainly, so that it may be recorded. A question, a doubt, what somebody else said and
// what somebody else does are none of the writer's own answers: they may only be proposed, with a button.

/** Why a message states nothing that may be recorded. */
export type Unstated = 'question' | 'uncertain' | 'reported'

/** What is plainly said of the writer's own part ('speaker'), or as plainly of somebody else. */
export type Statement = { readonly of: 'speaker' | 'anybody' }

export type Stated = { readonly statement: Statement } | { readonly unstated: Unstated }

/** What is typed before the point is reached, and changes nothing in it. */
const fillers = [
  'hi',
  'hello',
  'hiya',
  'hey',
  'hi there',
  'morning',
  'good morning',
  'afternoon',
  'good afternoon',
  'evening',
  'good evening',
  'dear all',
  'thanks',
  'thank you',
  'many thanks',
  'cheers',
  'ta',
  'ok',
  'okay',
  'k',
  'yes',
  'yeah',
  'yep',
  'yup',
  'yh',
  'yeh',
  'aye',
  'y',
  'no',
  'nope',
  'nah',
  'sorry',
  'so sorry',
  'really sorry',
  'very sorry',
  'apologies',
  'my apologies',
  'well',
  'oh',
  'ah',
  'right',
  'great',
  'fine',
  'sure',
  'lovely',
  'perfect',
  'brilliant',
  'please',
  'pls',
  'plz',
  'just',
  'also',
  'actually',
  'unfortunately',
  'sadly',
  'and',
  'but',
  'then',
  'so',
  'um',
  'erm',
  'er',
  'afraid',
  'definitely',
  'defo',
  'deffo',
  'certainly',
  'absolutely',
  'of course',
  'all good',
  'no problem',
  'no worries',
  'to confirm',
  'just to confirm',
  'confirming',
  'just to say',
  'just to let you know',
  'fyi',
  'update',
  "i'm afraid",
  'im afraid',
  'i am afraid',
  'after all',
  'tbh',
  'honestly',
  'obviously',
  'still',
  'now',
  'today',
  'team',
]
const filler = new RegExp(
  `^(?:${fillers.sort((a, b) => b.length - a.length).join('|')})(?![\\w'])[ ]*`,
)

const pronouns =
  '(?:i|we|you|he|she|they|there|mum|dad|anyone|anybody|someone|somebody|everyone|everybody)'

const interrogatives =
  /^(?:who|whos|who's|whom|whose|what|whats|what's|which|where|wheres|where's|when|whens|when's|why|how|hows|how's|any (?:chance|idea|news|update|word|point)|anyone|anybody|is|isn't|isnt|are|aren't|arent|was|were|does|doesn't|doesnt|did|didn't|didnt|do|has|hasn't|hasnt|should|shouldn't|shall|may|might|must|would|wouldn't|could|wdyt|ok to|okay to|alright to|allowed to|possible to|worth)\b/
/** 'Can Jo come', beside 'can come': what follows is somebody, and not the thing that is done. */
const doings =
  '(?:be|come|coming|attend|make|join|do|go|get|manage|dial|confirm|send|cover|see|stay|bring|leave|give|help|arrive|start|need|have|not|only|still|also|now|definitely|defo|deffo|both|just|probably|then|at|on|for|to|until|by|anymore|any|make|that|this|sorry|today|tomorrow|this|the)'
const invertedStart = new RegExp(
  `^(?:can|can't|cant|cannot|will|won't|wont|am|have|had|haven't|havent|don't|dont) (?:${pronouns}\\b|(?!${doings}\\b)\\w+)`,
)
const ownCannotStart =
  /^(?:can|can't|cant|cannot|will|won't|wont)(?: not| now| also| still| definitely| only| just)* (?:be|come|attend|make|join|do|go|get|manage|dial|send|cover|see|stay|bring|leave|arrive|need|have|any|at|on|for|to|until|by|that|this|sorry|today|tomorrow|anymore)\b/
const invertedInside = new RegExp(
  `\\b(?:can|could|should|shall|will|would|am|are|is|was|were|do|does|did|may|might|must|need|have|has) ${pronouns}\\b(?!')`,
)
const asksSomebody =
  /^(?:is it )?(?:ok|okay|alright|all right) (?:to (?!\d)|if|for)|\b(?:wonder(?:ing|ed)?|question|asking|let me know|tell me|remind me (?:who|what|when|where|which|how|whether|if)|do you know|any idea|need to know|want to know|like to know|want to ask|what about|how about|no idea|explain|confirm (?:who|what|when|where|whether|that (?!i\b)))\b/

const doubts = new RegExp(
  [
    'maybe',
    'mebbe',
    'perhaps',
    'possibly',
    'probably',
    'prob',
    'probs',
    'potentially',
    'presumably',
    'hopefully',
    'theoretically',
    'ideally',
    'might',
    "mightn't",
    'may (?:not|be|have|well|come|need|attend|join|struggle|miss|go|make|want|yet|still|only|or|just|send|arrive|leave)',
    'could',
    'should',
    "shouldn't",
    'would',
    "wouldn't",
    "i'd",
    "we'd",
    'must',
    'hope',
    'hoping',
    'try',
    'trying',
    'tries',
    'aim(?:ing)? to',
    'plan to',
    'planning (?:to|on)',
    'intend(?:ing)? to',
    'thinking',
    'think',
    'thought',
    'guess',
    'suppose',
    'supposed',
    'reckon',
    'assum\\w+',
    'expect to',
    'expecting to',
    'not (?:\\w+ )?(?:sure|certain|decided|clear|convinced)',
    'unsure',
    'uncertain',
    'undecided',
    'dunno',
    "don't know",
    'dont know',
    'do not know',
    'depend\\w*',
    'provisional(?:ly)?',
    'tentative(?:ly)?',
    'pencil\\w*',
    'fingers crossed',
    'all being well',
    'touch wood',
    'god willing',
    'likely',
    'unlikely',
    'doubt',
    'doubtful',
    'seems?',
    'looks like',
    'looking like',
    'sounds like',
    'feel like',
    'if',
    'unless',
    'whether',
    'in case',
    'provided',
    'as long as',
    'so long as',
    'subject to',
    'otherwise',
    'either way',
    'in two minds',
    'toying with',
    'considering',
    'tempted',
    'leaning',
    'check',
    'checking',
    'get back to you',
    'come back to you',
    'let you know',
    'tbc',
    'tba',
    'to be confirmed',
    'believe',
    'luck',
    'permitting',
    'permits',
    'allows?',
    'decid(?:e|ing)',
    "haven't decided",
    "hasn't decided",
    'not decided',
    'imagine',
    'pretend',
    "let's say",
    'hypothetically',
    'supposing',
    'ought',
    'prefer',
    'rather',
    'want to',
    'wanted to',
    'wish',
    'keen to',
    'interested in',
    'depending',
    'could do',
    'struggl\\w+',
    'difficult',
    'tricky',
    'tight',
    'tentatively',
    'chance',
    'not yet',
    'yet to',
    'waiting (?:on|for|to)',
    'allowed',
    'meant to',
    'due to come',
    'in theory',
    'in principle',
    'kind of',
    'sort of',
    'tend to',
    'can try',
    'do my best',
    'trying to',
    'asap',
  ]
    .map((one) => `\\b${one}\\b`)
    .join('|'),
)
/** 'Owen or me': which of the two is not said. '10 or 15 minutes' is near enough. */
const oneOrTheOther = /\b(?!\d)\w+ or (?!so\b|more\b|\d)\w+/

const tellings =
  /\b(?:said|says|saying|told|tells|asks|wants|thinks|reckons|claims|mentioned|heard|hear|hears|apparently|according to|reported|reckoned|suggested|suggests|insists?|swears?|supposedly|rumou?r|word is|wishes|hopes|feels|prefers|refuses|would like|been asked if|was asked if|asked (?:me|us|you|whether|if|who|what|when|for))\b/

/** Somebody comes for the writer: of another person, and yet the writer's own answer. */
const inMyPlace =
  /\b(?:instead(?! of (?!me\b|us\b))|for (?:me|us)|in my (?:place|stead|absence)|on my behalf|cover(?:s|ing)? me|stand(?:s|ing)? in for me|replac(?:es|ing|e) me|represent(?:s|ing)? (?:me|us)|as my (?:deputy|stand-?in|representative))\b/
const denied = /\b(?:not|never|cannot|cant|wont|isnt|unable|no longer|refuses)\b|n't\b/
/** What has been is no answer about what is to come. */
const past =
  /\b(?:came|went|covered|stood in|joined|attended|last (?:time|week|month|year)|yesterday|previously|(?:i|we) (?:was|were|had|did))\b/

const first = "(?:i|i'm|im|i'll|i've|ive|we|we're|we'll|we've|me|my|myself|mine)"
const firstPerson = new RegExp(
  `^(?:both of us |all of us )?${first}\\b(?! (?:colleague|manager|deputy|boss|partner|team|mum|dad|supervisor|head|practice)\\b)`,
)
const illBe =
  /^ill (?:be|come|attend|join|send|do|see|go|make|not|have|need|get|dial|miss|leave|definitely|still|also)\b/
/** A sentence that leaves its 'I' out, or asks the assistant to do something for the writer. */
const elided = new RegExp(
  `^(?:${[
    'able',
    'unable',
    'not (?:able|coming|attending|free|available|going|me|mine|possible|this time|my)',
    'coming',
    'attending',
    'joining',
    'going',
    'running',
    'leaving',
    'arriving',
    'stuck',
    'late',
    'gonna',
    'be there',
    'see you',
    'see u',
    'count me',
    'put me',
    'mark me',
    'sign me',
    'happy to',
    'glad to',
    'pleased to',
    'delighted to',
    'confirm\\w*',
    'accept\\w*',
    'declin\\w*',
    'send\\w*',
    'got',
    'have',
    'having',
    'had to',
    'need',
    'must leave',
    'must go',
    'on (?:annual |sick |maternity |my )?(?:leave|holiday|call|way|duty|shift)',
    'on the (?:way|bus|train|motorway)',
    'away',
    'off',
    'in (?:court|clinic|surgery|theatre|another|a|person)',
    'at (?:a|another|court|clinic)',
    'available',
    'free',
    'busy',
    'double[ -]booked',
    'booked',
    'done',
    'finished',
    'remind me',
    'snooze',
    'leave me',
    'leave (?:it|this)',
    'nudge me',
    'chase me',
    'ask me',
    'wake me',
    'ping me',
    'not (?:now|today|this minute)',
    'bother me',
    'try me',
    'no time',
    'driving',
    'teaching',
    'stop',
    'pause',
    'mute',
    'quiet',
    'later',
    'tomorrow',
    'next',
    'in an hour',
    'in \\d+',
    'wrong',
    'never',
    'no longer',
    "don't",
    'dont',
    "didn't",
    'left',
    'regret',
    'make it',
    'missing',
    'there',
    'here',
    'online',
    'remote(?:ly)?',
    'dialling',
    'by (?:teams|phone|video)',
    'attend',
    'join',
    'come',
    'delayed',
    'traffic',
    'held up',
    'caught',
    '\\d+',
    'about \\d+',
    'around \\d+',
    'ten',
    'five',
    'fifteen',
    'twenty',
    'half an hour',
    'to \\w+',
    'on the \\d+\\w*',
    'for',
    'from',
    'until',
    'till',
    'at \\d',
    'too',
    'as planned',
    'as well',
    'looking forward',
    'none of us',
    'neither of us',
    'will',
    "won't",
    'wont',
    'can',
    "can't",
    'cant',
    'cannot',
    'am',
    "(?:this|that|it|you)(?:'s|'ve| is| isn't| have|s|ve)? (?:(?:got |not |the )*)?(?:me|mine|for me|my|wrong)",
    "(?:this|that|it) (?:isn't|isnt|is not|wasn't) (?:me|mine|for me|my)",
    "you(?:'ve| have)? (?:got )?the wrong",
    "(?:10th|12th|date|day|time|that|this|it)(?: date| day| time)? (?:is no good|doesn't work|does not work|works for me|suits me|is fine|works|suits)",
  ].join('|')})(?![\\w'])`,
)

/** Somebody or something else at the beginning, with what they do. */
const otherSubject =
  /^(?:[\w'’]+ ){1,5}?(?:is|isn't|isnt|are|aren't|arent|was|were|will|won't|wont|can|can't|cant|cannot|has|hasn't|have|comes|goes|attends|joins|does|doesn't|needs|coming|going|attending)\b/
const ofComing =
  /\b(?:come|comes|coming|attend|attends|attending|there|join|joins|joining|make it|go|goes|going|cover|covers|covering)\b/

const undecided =
  /^(?:sorry |still |i'm |im |i am |we're |really )*not sure yet(?: sorry| if that's ok)?$/
const reservation = /^(?:i know|i understand|i see|no need|there is|there's) /

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’`‘]/g, "'")
    .replace(/\b(?:dr|mr|mrs|ms|a|p)\.(?=\s?[a-z])/g, '')
    .replace(/(\d)\.(\d)/g, '$1:$2')
    .replace(/[^\p{L}\p{N}\s'.,;!?:()/-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const breaks =
  /[.,;!()]+|\s[-–—]\s|:\s|\b(?:and|but|so|because|cos|cause|since|though|although|however|while|whilst|plus)\b|\bas(?= (?:i|we|my|our|the)\b)/

function withoutFillers(clause: string): string {
  let left = clause.trim()
  for (let before = ''; before !== left;) {
    before = left
    left = left.replace(filler, '').trim()
  }
  return left
}

const isOwn = (clause: string): boolean =>
  clause === '' || firstPerson.test(clause) || illBe.test(clause) || elided.test(clause)

/** ', which I had not seen': it goes on, and does not ask. */
const relative = /^(?:which|who|when|where|why|how) (?!.*\b(?:is|are|do|does|can|should|will)\b)/
const deniedInvertedStart = new RegExp(
  `^(?:can't|won't|isn't|aren't|don't|couldn't|shouldn't) (?!i (?:have|'))${pronouns}\\b(?!')`,
)

/** A clause that asks, whether or not a question mark follows. */
function asks(clause: string, place: number): boolean {
  if (deniedInvertedStart.test(clause)) return true
  if (ownCannotStart.test(clause) && !invertedInside.test(clause)) return false
  if (invertedInside.test(clause)) return true
  if (invertedStart.test(clause) && !isOwn(clause.replace(/^\w+'?t? /, '')))
    return (
      !/^(?:have|had|haven't|don't|dont|am) /.test(clause) ||
      new RegExp(`^\\S+ ${pronouns}\\b`).test(clause)
    )
  return interrogatives.test(clause) && (place === 0 || !relative.test(clause))
}

/**
 * Reads whether a message states something plainly, in the present, of the writer's own part or of somebody else.
 * Everything that asks, doubts, depends on something, or tells what another person said states nothing, whatever else is
 * in the message: a wrong 'no' costs one tap, a wrong 'yes' sends a family's names to somebody.
 */
export function readStatement(text: string): Stated {
  const plain = plainOf(text)
  if (/[?¿]/.test(text)) return { unstated: 'question' }
  if (undecided.test(plain.replace(/[.!,]+/g, ''))) return { statement: { of: 'speaker' } }
  const clauses = plain
    .split(breaks)
    .map(withoutFillers)
    .filter((one) => one !== '')
  if (clauses.some(asks) || asksSomebody.test(plain)) return { unstated: 'question' }
  if (doubts.test(plain) || oneOrTheOther.test(plain)) return { unstated: 'uncertain' }
  if (tellings.test(plain)) return { unstated: 'reported' }
  return { statement: { of: isOfSpeaker(plain, clauses) ? 'speaker' : 'anybody' } }
}

/** 'Mum is not well so won't be there': what leaves its subject out goes on with the one before. */
function withSubjects(
  clauses: readonly string[],
): { readonly clause: string; readonly isOwn: boolean }[] {
  let isOthers = false
  return clauses.map((clause) => {
    const named = firstPerson.test(clause) || illBe.test(clause)
    const own = named || (isOwn(clause) && !isOthers)
    isOthers = !named && (isOthers || (!own && otherSubject.test(clause)))
    return { clause, isOwn: own }
  })
}

function isOfSpeaker(plain: string, clauses: readonly string[]): boolean {
  if (past.test(plain)) return false
  const read = withSubjects(clauses)
  const others = read.filter((one) => !one.isOwn)
  const inPlace = others.filter(({ clause }) => inMyPlace.test(clause))
  if (inPlace.some(({ clause }) => denied.test(clause))) return false
  const apart = others.filter(({ clause }) => !inMyPlace.test(clause))
  if (
    apart.some(
      ({ clause }) =>
        (otherSubject.test(clause) || isOwn(clause)) &&
        ofComing.test(clause) &&
        !reservation.test(clause),
    )
  )
    return false
  return read.length === 0 || inPlace.length > 0 || read.some((one) => one.isOwn)
}
