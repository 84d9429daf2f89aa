// The phrases by which each kind of answer to an invitation is known: of coming, of not coming, of
// a colleague who comes instead, of a wrong person, of being late. Each is the whole of a clause,
// up to what may stand behind it. For plain words in small letters.
import {
  adverb,
  clock,
  coming,
  complement,
  day,
  either,
  meeting,
  mode,
  self,
} from './answer-words.ts'

const whole = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^${either(...patterns)}$`, 'u')

const lead = `(?:${adverb} ){0,5}(?:${self} )?(?:${adverb} ){0,4}`
const willing = either(
  'can',
  'will',
  'shall',
  'am',
  'are',
  'be',
  'going to',
  'gonna',
  '(?:be )?able to',
  '(?:be )?(?:very |more than )?(?:happy|glad|pleased|delighted|free|available|fine|ok|okay|' +
    'good|planning|set|keen|intending) to',
  '(?:would )?(?:love|like) to',
  'would be (?:happy|glad|pleased|delighted) to',
  'looking forward to',
  '(?:intend|plan) to',
  "(?:can |to |happy to )?confirm(?:ing)?(?: that)?(?: (?:i|we)(?:'?ll|'?m)?)?",
  adverb,
)

const yes = '(?:yes|yep|yeah|yup|yh|yeh|ye|aye|y)'
export const comes = whole(
  `${lead}(?:${willing} ){0,6}(?:${coming}|confirm(?:ing|ed)?(?: my)? attendance|accept(?:ed|` +
    'ing)?|confirm(?:ed|ing)?)',
  '(?:please )?(?:count|put|mark|sign) (?:me|us|it|school|health) ' +
    '(?:in|down|up|as)?(?: (?:for|as|to))?(?: a)?(?: ' +
    '(?:yes|coming|attending|attend|going|there|come|present|accepted))?',
  `${lead}(?:see|c) (?:you|u|ya|everyone|everybody)(?: (?:all|both))?`,
  `(?:that'?s|thats|that|it'?s|its|it|this|both|${meeting}|${day}|${clock})(?: ` +
    `${either(meeting, day, `at ${clock}`)})*(?: ` +
    '(?:is|are|looks|sounds|will be|dates?|days?|times?|all|still))* ' +
    '(?:works?|suits?(?: me| us)?|fine|good|ok|okay|great|perfect|gd|possible|doable|lovely|' +
    'yes)(?: fine| well| great| perfectly)?',
  `(?:works?|suits?|fine|good|ok|okay|great|perfect|gd) (?:for|with|by) (?:me|us)`,
  `${lead}(?:am |are )?(?:in|available|free|up for it|on board)`,
  `(?:i )?(?:wouldn'?t|would not) miss (?:it|this)`,
  `(?:can|will) do`,
  `${yes}(?:,? (?:please|of course|definitely|absolutely|no problem|sure|fine|ok|thanks?|thank ` +
    'you|ta|i (?:can|will|am|do)|we (?:can|will|are)|to attending|attending|coming))*(?: ' +
    '(?:to|for))?',
  `(?:${complement}) ${yes}`,
  `(?:it'?s|its|so it is|that'?s) a? ?yes(?: from (?:me|us))?`,
  `(?:sure|of course|absolutely|definitely|certainly)`,
  `(?:changing|switching|change|switch)(?: me)? to ${mode}`,
  `${lead}(?:${willing} ){0,6}${mode}`,
  `only ${mode}`,
  `${lead}(?:(?:can|will|could) )?(?:only )?(?:do|doing|use) (?:it )?(?:only )?(?:${mode}|` +
    '(?:ms )?teams|video|zoom|phone)(?: only)?',
  `(?:teams|video|zoom)(?: only)?(?: (?:for|with) (?:me|us))`,
)

const cannotBe = either(
  "can'?t",
  'cann?o?t|cannae',
  'cnt',
  'can not',
  'can no longer',
  'no longer able to',
  "won'?t(?: now)?(?: be (?:able to|possible to))?",
  'will not(?: be able to)?',
  '(?:am |are )?(?:un|not )able to',
  'not (?:be|going to be able to|gonna be able to|going to)',
  'be unable to',
  'am not',
  "aren'?t",
  'not',
)
/** Why somebody can't come, behind their no and without a comma. */
export const reasons = whole(
  "(?:due to|owing to|because of|given|on account of) .+|(?:(?:but|and|so|i|i'll|ill|will|" +
    'can|could|happy to|to) ){0,3}(?:send|sending|write|give|leave|email)(?: you| in| over)? ' +
    "(?:a |my |the |an |our )?(?:note|report|update|apologies|written \\w+)\\b.*|(?:i'?m|i am|" +
    "im|i've|ive|i have|we'?re|we have|my(?! \\d)|ofsted\\b|rest day|visits?|nights|lates|" +
    'earlies|no (?:staff|capacity)|got|have|having|stuck|no childcare|no cover|short ?staffed|' +
    'childcare|prior|clash\\w*|away|(?:on|as on) (?:annual|sick|maternity|paternity|my|holiday|' +
    'leave|a?l\\b|call|a (?:course|training)|training|nights?|duty|shift|jury|another|a visit)|' +
    'in (?:court|crown court|clinic|surgery|theatre|another|a |school|lessons?|class)|at ' +
    '(?:court|clinic|a |another|the hospital|hospital)|off (?:sick|work|that|then)|too (?:busy|' +
    'far|short)|working|teaching|double[ -]?booked)(?: .*)?',
)
export const comesNot = whole(
  `${lead}(?:will |may )?(?:${cannotBe}) (?:${adverb} ){0,5}(?:be able to )?${coming}`,
  `${lead}(?:will |may )?(?:${cannotBe})`,
  `${lead}(?:am |are )?(?:un|not )?available`.replace('?available', 'available'),
  `${lead}(?:am |are |be )?not free`,
  `${lead}(?:am |are )?(?:double[ -]?booked)`,
  `${lead}(?:(?:will |'?ll |gonna |going to )*(?:have|need|got|going) to |must |am ` +
    '|gonna )*(?:declin(?:e|ing)|miss(?:ing)?|pass on|pass|(?:pull|drop|back)(?:ing|ped|ed)? ' +
    'out(?: of)?|give (?:it|this|that) a miss|cancel|say no(?: to)?|(?:give|send(?:ing)?) ' +
    '(?:my |our )?(?:apologies|apols))',
  '(?:(?:please )?(?:accept|send|sending|give|giving|note|with|take) )?(?:my ' +
    '|our )?(?:apologies|apols)(?: (?:from (?:me|us)|for ' +
    '(?:not )?(?:being there|attending|coming|making it)))?',
  '(?:please )?(?:count|rule|deal|put|mark) (?:me|us) ' +
    '(?:out|down as (?:not coming|not attending|a no|no|absent|apologies)|as ' +
    '(?:not coming|not attending|a no|no|absent))',
  `(?:that(?:'?s)?|it(?:'?s)?|this|${meeting}|${day})(?: ` +
    `${either(meeting, day, `at ${clock}`)})* (?:doesn'?t work|does not work|won'?t work|is no ` +
    `good|isn'?t (?:possible|good|any good)|is not (?:possible|good)|is not going to work|not ` +
    'possible|no good)',
  `(?:it'?s |its )?(?:not possible|no can do|no good)`,
  `(?:it'?s |its |that'?s )?a? ?(?:no|nope|nah)(?: from (?:me|` +
    `us))?(?: (?:i|we) (?:can'?t|cannot|won'?t))?`,
)
/** A clause beside a no that speaks of coming after all is no reason. */
export const ofComing = new RegExp(
  String.raw`\b(?:(?:i|we)(?:'?ll| will| can| am|'?m)? (?:\w+ )?(?:come|` +
    String.raw`attend|be there|join|make it)|see you)\b`,
  'u',
)

export const inPlace =
  '(?:instead(?: of (?:me|us))?|(?:for|representing|replacing) (?:me|us)|in (?:my|our) ' +
  '(?:place|stead|absence)|in place of (?:me|us)|on (?:my|our) behalf|as (?:my|our) ' +
  '(?:deputy|stand-?in|rep|representative|replacement)|rather than me|not me)'
const notOfName =
  "(?!(?:and|or|not|never|don'?t|dont|won'?t|wont|stop|let|if|unless|until|god|forbid|hope|" +
  'hopefully|ask|asking|maybe|perhaps|when|why|how|is|are|was|were|will|can|could|would|' +
  "should|might|may(?! )|must|wish|imagine|pretend|suppose|mum|dad|nan|gran|mia's|glad|sorry|" +
  'said|says|thinks?|teams|zoom|video|online|only|phone|who|what|there|here|then|me|us|to|in|on|at|for|from|home|time|i|im|ill|' +
  'we|you|he|she|they|it|this|that|no|nobody|noone|none|neither|everyone|someone|somebody|' +
  'anyone|anybody|instead|rather|the|minutes|report|notes?|file|copy|papers)\\b)'
const nameWord = `${notOfName}[\\p{L}.'-]+(?<!'s)`
const who =
  `(?:@|(?:(?:my|our|the|a|one of (?:the|my|our)) )?${nameWord}(?: ` +
  `${nameWord}){0,5}(?: from (?:our|my|the) [a-z]+(?: [a-z]+)?)?(?: @)?)`
const goes =
  '(?:com(?:e|es|ing)|go(?:es|ing)?|attend(?:s|ing)?|be there|there|cover(?:s|ing)?|' +
  `do(?:es|ing)? (?:mine|${meeting})|stand(?:s|ing)? in|step(?:s|ping)? in|fill(?:s|ing)? in|` +
  'sit(?:s|ting)? in|deputis(?:e|es|ing)|represent(?:s|ing)?|replac(?:e|es|ing)|tak(?:e|es|ing) ' +
  '(?:my|our) (?:place|seat)|join(?:s|ing)?|pick(?:s|ing)? (?:it|this|mine) up|be|in)'
export const colleagueComes = whole(
  `(?:that )?${who}(?:'s| is| will|'ll| can| to| is going to| has (?:agreed|offered) to| is ` +
    `(?:able|happy|available|free|going) to| shall)(?: ${adverb}){0,4}(?: be)? ${goes}`,
  `(?:that )?${who} ${goes}`,
  `(?:that )?${who} (?:${inPlace})`,
  `(?:that )?${who} (?:will|can|is|to)`,
  `(?:please )?(?:${self} )?(?:am |will |'ll |have |be |can )*(?:send(?:ing)?|asked|arranged ` +
    'for|ask(?:ing)?|nominat(?:e|ed|ing)|put(?:ting)? (?:forward|down)|get(?:ting)?|got|' +
    `us(?:e|ing)) ${who}(?: to)?(?: ${goes})?(?: along| over| please| forward)*`,
  `(?:my|our) (?:deputy|replacement|stand-?in|rep|representative|colleague) (?:is|will be) ${who}`,
  `stand in for me(?: is|:)? ${who}`,
  `replace me with ${who}`,
)
export const describes = whole(
  "(?:s?he|they)(?:'s| is|'re| are) (?:the|our|my|a|an) .{2,50}",
  "(?:s?he|they)(?: has|'s| have|'ve|s)? (?:knows?|met|seen|works? with|agreed|confirmed|up to " +
    'speed|fully briefed|been briefed|has).{0,60}',
  '(?:(?:the|our|my|a) )?(?:deputy|head|dsl|manager|team|senior|school|nurse|health|dep|asst|' +
    'assistant|safeguarding|lead|officer|pc|dc|ds|dr|teacher|colleague|practice|duty|worker|gp|' +
    'hv|sergeant|inspector|year|sen|senco|pastoral)\\b.{0,50}',
  '(?:(?:his|her|their) )?(?:e-?mail|email address|number)?(?: is)? ?@?',
)

const job = '(?: .{2,60})?'
export const notMe = whole(
  `(?:${lead})(?:this|that|it)?(?:(?:'s|s| is| was)? (?:definitely |really )?not| isn'?t| ` +
    `wasn'?t) (?:for |meant for )?(?:me|mine|my (?:case|family|child|meeting|patient|pupil))(?: ` +
    '(?:any ?more|any longer|now|at all|mate|sorry))*',
  '(?:not me|not mine|not for me)(?: (?:any ?more|now|sorry|mate))*',
  "(?:(?:i think )?you(?:'ve|ve| have)? (?:got )?(?:the )?)?(?:(?:this|that|it) is " +
    "|it'?s )?(?:the )?wrong (?:person|man|woman|one|name|school|gp|surgery|practice|nurse|" +
    'officer|health visitor|worker|team)(?: here| sorry| mate)*',
  `${lead}(?:am )?(?:not|no longer) (?:the|a|an|their|her|his|this family's|involved with ` +
    `(?:this|the|that) (?:family|child|case))\\b${job}`,
  `(?:${self} )?(?:${adverb} ){0,4}(?:don'?t|do not|no longer|never) ` +
    `(?:even )?(?:work(?:ed)?|teach|practise) (?:there|here|at|for|with|in|as)\\b${job}`,
  `(?:${self} )?(?:am |have )?no longer work(?:ing)?`,
  `${lead}(?:have )?(?:just )?(?:left|retired|changed jobs|moved ` +
    '(?:on|jobs|teams|schools|to (?:a|another) [a-z ]{2,30})|resigned)(?: ' +
    `(?:from )?(?:the|that|this|my|our) [a-z ]{2,40})?(?: (?:in|last|this|on|at)\\b.{1,30})?(?: ` +
    '(?:ages|weeks|months|years) ago)?',
  `${lead}(?:don'?t|do not|no longer) (?:have|hold|` +
    'do) (?:that|this) (?:job|post|role|case)(?: any ?more| now)?',
)

const minutes =
  '(?:(?:a |an |about|around|approx|roughly|at least|maybe|up to|prob|probably|only|just|bit|' +
  `little|wee|few|couple of|another) ?)*(?:\\d{1,3} ?(?:m|mins?|minutes?)?|five|ten|fifteen|` +
  'twenty|thirty|quarter of an hour|half an hour|half hour|an hour|hour|minutes?|mins?|couple of ' +
  'minutes)?(?: or so| ish|ish| max)?'
const soLate = '(?:late|behind|delayed)'
export const late = whole(
  `${lead}(?:will be |be |am |are |going to be |gonna be |may be |running ` +
    `|still )*${minutes} ?(?:running )?(?:a (?:bit|little|tad) |slightly )?${soLate}`,
  `${lead}(?:will be |am |be )?(?:late|delayed|behind) by ${minutes}`,
  `${lead}(?:will |can |am |be |going to )*(?:be there|there|there in|arrive|arriving|with you|` +
    'get there|join|joining|come|coming|dial(?:l?ing)? in|start|eta|parking|in)(?: ' +
    `(?:in|at|by|about|around|from|after|for|only))* (?:${clock}|${minutes})`,
  `${lead}(?:(?:can'?t|cannot|can not|won'?t|will not|not)(?: be able to)? ` +
    '(?:be|get|come|join|make it|be there|get there)(?: there)?|can only ' +
    '(?:be there|come|join|attend|make it)|only (?:there|coming|joining)) ' +
    `(?:till|until|before|from|after|at) ${clock}`,
  `${minutes} ?(?:away|more|mins?|minutes?)`,
  `eta ${clock}`,
  `(?:make|call) (?:that|it) ${minutes}`,
)
export const leaves = whole(
  `${lead}(?:${either("'?ll", 'will', 'have', 'need', 'must', 'got', 'gotta', 'got to', 'to', 'has', 'can only', 'only', 'having', 'be', 'am', 'want', 'going', 'might')} ` +
    ')*(?:leave|leaving|go|going|head off|heading off|dash|shoot(?: off)?|be ' +
    '(?:off|away|gone|out)|get (?:off|away|back)|slip (?:out|off|away)|log off|logging off|nip ' +
    'off|run|duck out|drop off|stay|stop|here|away|off)(?: early| promptly| there| with you)?(?: ' +
    `(?:at|by|from|before|after|around|about|till|until|til))* ${clock}(?: (?:for|to) .{2,40})?`,
)

export const sorry = '(?:so |very |really |many |massive )?(?:sorry|apologies)'
/**
 * A greeting, a thank-you, whose message it is: it adds nothing to an answer and takes nothing
 * away.
 */
export const courtesy = whole(
  '(?:(?:hi|hiya|hello|hey|dear|good|morning|afternoon|evening|happy|monday|friday|there|all|' +
    `both|team|everyone|everybody|chair|margaret|priya|${sorry}|thanks?|thank you|many|cheers|` +
    'ta|thx|kind|warm|best|regards|wishes|yours|sincerely|faithfully|ok|okay|k|great|lovely|' +
    'perfect|brilliant|fab|super|right|well|oh|ah|fine|sure|noted|understood|got it|no problem|' +
    'no worries|of course|please|pls|x+|lol|much|so|for|the|your|this|that|it|invite|' +
    'invitation|inviting|having|me|us|to|message|reminder|boss|guv|pal|hun|love|received|' +
    'receipt|appreciated|much|help|roger|will do|look forward|speak soon|v|email|letting|know|' +
    'sir|madam|sirs|sir/madam|colleagues?|asking|getting|in|touch|a|bot|yes|yep|yeah|no|nope|' +
    "nah|tbh|fyi|just|confirming|confirm|update|afraid|i'?m|im|again|advance)(?![^ ]) ?)+",
  'sent from my [a-z ]{2,30}',
  '(?:the )?(?:school|gp|hv|health|health visitor|school nurse|midwife|police|housing|nursery|' +
    'dsl|sw|social worker|camhs|probation) here',
  'looking forward to (?:it|seeing you(?: all| both)?|meeting you)',
  'see (?:you|u|ya)(?: (?:then|there|soon|all))*',
  '(?:if )?any (?:problems?|questions?) .{0,40}',
)
/** What people add that they will do besides. */
export const besides = whole(
  '(?:in )?between (?:patients|visits|lessons|calls|clinics|appointments|meetings)',
  `(?:${self} )?(?:will |'?ll |am |have |can |be |also |just |already )*(?:bring(?:ing)?|` +
    'send(?:ing)?|submit(?:ting|ted)?|sent|writ(?:e|ing|ten)|do(?:ing)?|finish(?:ing|ed)?|' +
    'share) (?:my|the|a|our|in) (?:report|update|note|notes|paperwork)s?\\b.{0,40}',
  '(?:my |the |our )?report (?:to follow|is done|is in|' +
    'will follow|attached|done|sent|by .{2,20}|will be .{2,30})',
  "(?:my |the |i(?: have|'?ve)? (?:squared it with|spoken to|asked|checked with) " +
    '(?:my )?)?(?:manager|boss|head|line manager).{0,40}',
  "(?:i(?: have|'?ve)? )?(?:got cover.{0,30}|found cover.{0,30}|checked|moved (?:my|the|a) " +
    '.{2,30}|rearranged .{2,30}|cleared (?:it|my diary)|swapped (?:my )?shifts?|shift got ' +
    "swapped|cancelled (?:my|the) .{2,30}|it'?s in (?:my|the) (?:diary|calendar)|in (?:my|the) " +
    '(?:diary|calendar))',
  "(?:i(?: have|'?ve)? )?(?:put|added|popped|blocked) (?:it|" +
    'this)(?: out)? in (?:my|the) (?:diary|calendar)',
  '(?:diary|calendar) (?:is )?(?:cleared|clear|free|blocked(?: out)?)',
  '(?:my |the )?(?:court|clinic|training|surgery|leave|holiday|meeting|class|lesson|shift|' +
    "hearing|trial|appointment|visit)(?: has| was| got| is|'?s)*(?: been)? " +
    '(?:moved|cancelled|vacated|swapped|changed|postponed|off|rearranged)\\b.{0,30}',
  'no need to .{2,40}',
  'on (?:my|the) way(?: now| over| in)?',
  `(?:(?:my )?(?:cover|supply) (?:is |has been |'?s )?(?:arranged|sorted|booked|found|in place)|` +
    `(?:arranged|sorted|booked) cover)(?: for (?:my|the) .{2,30}| for (?:it|that|me))?`,
  "(?:i(?: have|'?ve)? )?(?:(?:managed to )?(?:get|got|been|was) )(?:released|excused|freed up|" +
    'let out|stood down)(?: (?:from|by|of) (?:the |my )?[a-z]+(?: [a-z]+)?)?',
  "[a-z]+(?:'s| is) (?:off|away|ill|sick|poorly|on leave)\\b.{0,20}",
  '(?:change of plan|plans? (?:have )?changed|turns out|ignore (?:that|my last|what i said)|' +
    "cancel what i said|forget (?:that|what i said)|scrap that|my mistake|that'?s " +
    '(?:wrong|not right|a mistake))',
)
/** 'Hi Priya', 'thanks Ruth', 'Best wishes, Dr Bhatt': with the name's capitals. */
const title = '(?:[Dd]r|[Mm]rs?|[Mm]s|[Mm]iss|[Pp][Cc]|[Dd][CcSsIi]|[Ss]gt)\\.? '
export const greets = new RegExp(
  '^(?:[Hh]i(?:ya)?|[Hh]ello|[Hh]ey|[Dd]ear|(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon|' +
    '[Ee]vening)|[Tt]hanks|[Tt]hank you|[Cc]heers|[Tt]a|[Mm]any thanks|(?:[Kk]ind |[Bb]est |' +
    `[Ww]arm )?[Rr]egards|[Bb]est|[Ff]rom) (?:${title})?(?:\\p{Lu}[\\p{L}'-]* ?){1,4}$`,
  'u',
)
/** A name, or what somebody is, as people sign with it: with its capitals. */
export const signed = new RegExp(
  '^(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Mm]iss|[Pp][Cc]|[Dd][CcSs]|' +
    String.raw`[Ss]gt) (?:\p{L}[\p{L}'-]* ?){1,3}|(?:\p{Lu}[\p{L}'-]* ?){1,3}(?:(?:from|` +
    String.raw`at|for|of) (?:the )?(?:\p{Lu}[\p{L}'-]* ?){1,4})?|dsl|gp|hv|sw|iro|` +
    'health visitor|school nurse|midwife|social worker|headteacher|x+)$',
  'u',
)
