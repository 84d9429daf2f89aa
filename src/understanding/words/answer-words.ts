// The phrases of which answers to an invitation are made: of coming, of not coming, of a colleague
// who comes instead, of a wrong person, of being late. All of them for plain words in small
// letters.

/** One of several; each is a piece of a regular expression. */
export const either = (...pieces: readonly string[]): string => `(?:${pieces.join('|')})`

export const self = either(
  "i'?(?:ll|m|ve|d)?",
  'ill?',
  "we'?(?:ll|re|ve|d)?",
  'both of us',
  'me',
  'myself',
  '(?:the )?(?:school|gp|hv|health|health visitor|school nurse|midwife|police|housing|' +
    'probation|nursery|dsl|sw|social worker|camhs)(?: here)?',
)
export const adverb = either(
  'defo',
  'deffo',
  'definitely',
  'certainly',
  'absolutely',
  'still',
  'also',
  'now',
  'just',
  'happily',
  'gladly',
  'actually',
  'indeed',
  'both',
  'obviously',
  'of course',
  'really',
  'very',
  'so',
  'sorry',
  'afraid',
  "i(?:'?m| am) afraid(?: that)?",
  'unfortunately',
  'sadly',
  'after all',
  'then',
)

const number = '\\d{1,2}(?:[:.]\\d\\d)?'
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?'
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
export const clock = either(
  `${number} ?(?:am|pm|ish|o'?clock)?`,
  '(?:half|quarter|ten|five|twenty)(?: past| to)? ' +
    '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
  '(?:about |around )?(?:\\d{1,2}|quarter|half|ten|five|twenty) (?:past|to)',
  'noon|midday',
  '(?:one|two|three|four|nine|ten|eleven|twelve)',
)
export const day = either(
  `(?:this |next |the )?${weekday}(?: (?:the )?\\d{1,2}(?:st|` +
    `nd|rd|th)?)?(?: (?:of )?${month})?(?: \\d{4})?`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?`,
  `${month} (?:the )?\\d{1,2}(?:st|nd|rd|th)?`,
  '(?:the )?\\d{1,2}(?:st|nd|rd|th)',
  '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?',
  'today|tomorrow|tmrw|tonight|that day|that (?:time|morning|afternoon|date)|this (?:morning|' +
    'afternoon|week)|next week',
  'in the (?:morning|afternoon)',
)
export const reference = '#?(?:[a-z]{1,4}-?)?\\d{3,}(?:-[a-z]{1,3}\\d*)?'
const meetingWord = either(
  'conferences?',
  'confs?',
  'meetings?',
  'mtg',
  'reviews?',
  'core ?groups?(?: meetings?)?',
  'cg',
  'icpc',
  'rcpc',
  'cpc',
  'invit(?:e|ation)s?',
  '(?:dates?|times?|days?|weeks?)',
  'sessions?',
  'slot',
  'one',
)
const kindWord = either(
  'initial',
  'first',
  'next',
  'case',
  'child protection',
  'cp',
  'icpc',
  'review',
  'core group',
  'pre-?birth',
  'family',
  'new',
  'second',
  'online',
  'teams',
  reference,
  weekday,
  "tomorrow'?s",
  "today'?s",
)
const determiner = '(?:the|this|that|my|your|our|a|an|his|her|their|both|these)'
/** What is come to: 'it', 'the review', '4471', 'mia’s conference'. */
export const meeting = either(
  'it(?! (?:up|out|over|off)\\b)',
  'this(?: time)?',
  'that',
  'both(?: of (?:them|these|those))?',
  'all (?:of (?:it|them)|three|four)',
  'them(?: both| all)?',
  'you(?: all| both| guys| lot)?',
  'everyone|everybody|all',
  `(?:${determiner} )?(?:${kindWord}'?s? )*${meetingWord}`,
  `(?:${determiner} )?[a-z]+(?:(?: and |/)[a-z]+)?'?s? ` +
    `(?:${kindWord} )*(?:conference|conf|core ?group|review|icpc|rcpc|` +
    `meeting)(?<!\\b(?:strategy|team|staff|school|cin|tac|mdt|xmas|christmas|practice|governors?|` +
    'other|different|wrong|another|last|previous|network|professionals|handover|department|' +
    'allocations?|planning|supervision|management|managers?|budget|union|ward|pastoral|inset|' +
    'briefing|annual|performance|service|partnership|cluster|locality|neighbourhood|panel|legal|' +
    'discharge|finance|clinical|quality|appraisal|weekly|monthly|daily|teachers?|business|' +
    'board) (?:conference|conf|core ?group|review|meeting))',
  `(?:${determiner} |number |no |ref )?${reference}`,
)
export const mode = either(
  'online(?: only)?',
  'only online',
  'in person',
  'face to face',
  'f2f',
  'remotely',
  'virtually',
  'in the room',
  '(?:by|on|via|over|through|with) (?:teams|video|' +
    'phone|the phone|telephone|the link|video link|screen)',
  'using the link',
  'physically',
)
/** What may stand behind an answer and changes nothing in it. */
export const complement = either(
  `(?:(?:to|at|for|on|in|with|by|from|of) )?${meeting}`,
  mode,
  `(?:(?:on|for|at|by|from|till|until|around|about) )?${day}`,
  `(?:at|for|from|around|about|by) ${clock}`,
  '\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)',
  'then',
  'there',
  'after all',
  'with bells on',
  'no (?:bother|trouble|worries)(?: at all)?',
  'too',
  'as well',
  'either',
  'now',
  'instead',
  'again',
  'on time',
  'myself',
  'along',
  'in',
  'any ?more',
  'any longer',
  'this time',
  'as (?:planned|usual|invited|requested|arranged|normal)',
  'at all',
  'sorry',
  'thanks?(?: you)?',
  'ta',
  'please|pls|plz',
  'x+',
  'lol',
  'cheers',
  'boss',
  'guv',
  'hun',
  'many thanks',
  'see (?:you|u|ya)(?: (?:then|there|soon|all))*',
  'mate',
  'unfortunately',
  "i'?m afraid|im afraid|afraid",
  'no problem(?:s| at all)?',
  '(?:for|from) (?:me|us|the school|school|health|the practice|police|housing|my part|here|' +
    'home|work|the surgery|(?:the|my|our) (?:office|car|train|station|nick|clinic|surgery|' +
    'practice|school|ward|desk|base|hospital|centre|van))',
  'with (?:me|us)',
  'by (?:me|us)',
  'with (?:my|the|our) (?:report|update|notes?)',
  'in (?:my|the) (?:capacity|role) as .{2,40}',
  "on behalf of (?:[a-z'.]+ ){0,4}?(?:school|primary|academy|nursery|practice|surgery|health|" +
    'police|service|team|agency|trust|probation|housing|council|clinic)',
  'as (?:the )?(?:dsl|gp|hv|health visitor|school nurse|midwife|officer)',
)

export const coming = either(
  'be there',
  'there',
  'be (?:in attendance|present|in|at|along|coming|attending|joining|around|with)',
  '(?:in attendance|present)',
  'com(?:e|ing)',
  'attend(?:ing|ance)?',
  'join(?:ing)?',
  'mak(?:e|ing)',
  'do(?:ing)?',
  'go(?:ing)?',
  'get',
  '(?:dial|call|log|phone|zoom|link)(?:l?ing)?(?: in| on)?',
  'participat(?:e|ing)',
  'take part',
  'turn up',
  'pop (?:in|along)',
  'accept(?:ing)?',
  'manage',
  'fit (?=it|that|this)',
)
