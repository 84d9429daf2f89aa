// The words by which a message is known to ask, to tell what somebody else said, or to speak of the
// writer.
export const pronouns =
  '(?:i|we|you|he|she|they|there|mum|dad|anyone|anybody|someone|somebody|everyone|everybody)'

export const interrogatives = new RegExp(
  `^(?:who|whos|who's|whom|whose|what|whats|what's|which|where|wheres|` +
    `where's|when|whens|when's|why|how|hows|how's|any (?:chance|idea|` +
    `news|update|word|point)|anyone|anybody|is|isn't|isnt|are|aren't|` +
    `arent|was|were|does|doesn't|doesnt|did|didn't|didnt|do|has|hasn't|` +
    `hasnt|should|shouldn't|shall|may|might|must|would|wouldn't|could|` +
    String.raw`wdyt|ok to|okay to|alright to|allowed to|possible to|worth)\b`,
)
/** 'Can Jo come', beside 'can come': what follows is somebody, and not the thing that is done. */
const doings =
  '(?:be|come|coming|attend|make|join|do|go|get|manage|dial|confirm|send|cover|see|stay|' +
  'bring|leave|give|help|arrive|start|need|have|not|only|still|also|now|definitely|defo|' +
  'deffo|both|just|probably|then|at|on|for|to|until|by|anymore|any|make|that|this|sorry|' +
  'today|tomorrow|the|promise|say|commit|guarantee|confirm|let|update|check|unfortunately)'
export const invertedStart = new RegExp(
  `^(?:can|can't|cant|cannot|will|won't|wont|am|have|had|haven't|havent|don't|dont) ` +
    `(?:${pronouns}\\b|(?!${doings}\\b)\\w+)`,
)
/** 'Might be in court': it doubts, and asks nothing, though nobody stands in it. */
export const elidedDoubt = new RegExp(
  '^(?:may|might|must|would|could|should) (?:be|need|have|not|' +
    'come|make|attend|join|do|go|get|send|manage|struggle|love|' +
    String.raw`like|prefer|just|also|still|only|well)\b(?! (?:i|we|you|he|` +
    String.raw`she|they|there|mum|dad|any(?:one|body)|some(?:one|body))\b)`,
)
export const ownCannotStart = new RegExp(
  `^(?:can|can't|cant|cannot|will|won't|wont)(?: not| now| also| still|` +
    ' definitely| only| just)* (?:be|come|attend|make|join|do|go|get|manage|' +
    'dial|send|cover|see|stay|bring|leave|arrive|need|have|let|confirm|' +
    String.raw`any|at|on|for|to|until|by|that|this|sorry|today|tomorrow|anymore)\b`,
)
export const invertedInside = new RegExp(
  `\\b(?:can|could|should|shall|will|would|am|are|is|was|were|do|does|did|may|might|must|need|` +
    `have|has) ${pronouns}\\b(?!')`,
)
export const asksSomebody = new RegExp(
  String.raw`^(?:is it )?(?:ok|okay|alright|all right) (?:to (?!\d)|if|for)|` +
    String.raw`\b(?:wonder(?:ing|ed)?|question|asking|let me know|tell me|remind me (?:who|` +
    'what|when|where|which|how|whether|if)|do you know|any idea|need to know|' +
    'want to know|like to know|want to ask|what about|how about|no idea|' +
    String.raw`explain|confirm (?:who|what|when|where|whether|that (?!i\b)))\b`,
)

export const tellings = new RegExp(
  String.raw`\b(?:said|says|saying|told|tells|asks|wants|thinks|reckons|claims|` +
    'mentioned|heard|hear|hears|apparently|according to|reported|reckoned|' +
    'suggested|suggests|insists?|swears?|supposedly|rumou?r|word is|' +
    'wishes|hopes|feels|prefers|likes|refuses|would like|been asked if|' +
    String.raw`was asked if|asked (?:me|us|you|whether|if|who|what|when|for))\b`,
)

/** 'Ruth texted: …', 'Mum has rung'; not what the writer wrote to somebody. */
export const messages = new RegExp(
  `(?:^|[.,;!:] ?)(?!(?:i|we|i've|ive|we've|just|have|had|` +
    String.raw`already)\b)[\w'-]+(?: [\w'-]+){0,3}? (?:has |have |` +
    'just )*(?:texted|texts|wrote|writes|emailed|e-mailed|messaged|' +
    String.raw`rang|rung|phoned|replied|replies|answered)\b|\b(?:quot(?:e|` +
    String.raw`ed|ing)|copied from|(?:old|last) \w* ?minutes|voicemail)\b`,
)
/**
 * Whose words they are said to be: 'as Ruth: …', 'Ruth here, …', 'message from Helen: …', 'its
 * Callum on anil's phone, …'.
 */
const somebody = "[a-z][\\w'-]*(?: [a-z][\\w'-]*)?"
export const spokenBy = new RegExp(
  [
    '^(?:as|from|for|message from|note from|typing (?:this )?for|writing (?:this )?for|on ' +
      `behalf of|sent (?:by|for)) (?!me\\b|us\\b|my\\b|our\\b|discussed\\b|agreed\\b|planned\\b|` +
      `per\\b|promised\\b|before\\b|ever\\b|usual\\b|said\\b|now\\b|the\\b|a\\b|this\\b|that\\b|` +
      `it\\b|today\\b|tomorrow\\b)${somebody}(?: \\([^)]*\\))? ?[:,–-]`,
    `^(?:this is|it'?s|it is) (?!me\\b|us\\b|a\\b|an\\b|the\\b|fine\\b|ok\\b|not\\b|no\\b|` +
      `my\\b|just\\b)${somebody}(?: on [\\w' ]+)? ?[:,–-]`,
    `^(?!me\\b|i\\b|not\\b|still\\b|am\\b|im\\b|i'm\\b|` +
      `(?:hv|gp|sw|dsl|school|housing|police|nursery|health|probation|cafcass|camhs|midwi\\w+|` +
      `social worker|health visitor|school nurse)\\b)${somebody} here ?[:,–-]`,
    `^(?!yes\\b|no\\b|ok\\b|sorry\\b|update\\b|note\\b|re\\b|fyi\\b|green\\b|amber\\b|red\\b|` +
      `reason\\b|\\d)${somebody}(?: \\([^)]*\\))?: ?(?:yes |no |sorry |ok )?(?:i|i'm|im|i'll|we|` +
      `we'll|can't|cant|can|will|won't|unable|sorry)\\b`,
  ].join('|'),
)
/** What was taken back, or never said. */
export const unsaid = new RegExp(
  String.raw`\b(?:never|did ?n[o']?t|did not) (?:\w+ )?(?:said|say|accept|` +
    String.raw`agree|rate|offer|promis|confirm|cancel|declin|mean|meant|ask)\w*|` +
    String.raw`\b(?:have|has|had) ?(?:n't|nt|not) (?:yet )?(?:agreed|shared|` +
    'shown|arrived|said|accepted|offered|told|confirmed|submitted|' +
    String.raw`left)\b|\b(?:don't|dont|do not) (?:mean|remember|recall)\b`,
)
/** An earlier meeting, or an earlier time: it is not about this one. */
export const longAgo = new RegExp(
  String.raw`\b(?:years?|months?|weeks?) ago\b|\b(?:previous|earlier|old|first|` +
    String.raw`last|november|october|january) (?:one(?<!\b(?:for|at|make|do|to|` +
    'attend) the (?:first|earlier|last) one)|conference|meeting|' +
    String.raw`core group|plan|icpc|rcpc|time)\b(?! (?:and|as))|\bone before\b|` +
    String.raw`\bthe one in \w+\b|\bused to\b|\bback (?:in|then)\b|\bat the time\b`,
)

/** Somebody comes for the writer: of another person, and yet the writer's own answer. */
export const inMyPlace = new RegExp(
  String.raw`\b(?:instead(?! of (?!me\b|us\b))|for (?:me|us)|in my (?:place|` +
    'stead|absence)|on my behalf|cover(?:s|ing)? me|stand(?:s|' +
    'ing)? in for me|replac(?:es|ing|e) me|represent(?:s|' +
    String.raw`ing)? (?:me|us)|as my (?:deputy|stand-?in|representative))\b`,
)
export const denied = /\b(?:not|never|cannot|cant|wont|isnt|unable|no longer|refuses)\b|n't\b/
/** What has been is no answer about what is to come. */
export const past =
  /\b(?:(?<!\bjust )came|came(?! (?:in|up)\b)|went|covered|stood in|joined|attended|last (?:time|week|month|year)|yesterday|previously|(?:i|we) (?:was|were|had|did|declined|rated|cancelled|disagreed|left early|couldn't|couldnt)|had to (?:decline|cancel|miss|move))\b/

const first = "(?:i|i'm|im|i'll|i've|ive|we|we're|we'll|we've|me|my|myself|mine)"
export const firstPerson = new RegExp(
  `^(?:both of us |all of us )?${first}\\b(?! ` +
    `(?:colleague|manager|deputy|boss|partner|team|mum|dad|supervisor|head|practice)\\b)`,
)
export const illBe =
  /^ill (?:be|come|attend|join|send|do|see|go|make|not|have|need|get|dial|miss|leave|definitely|still|also)\b/
/** A sentence that leaves its 'I' out, or asks the assistant to do something for the writer. */
export const elided = new RegExp(
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
    '(?:still )?(?:an? )?(?:yes|no) from (?:me|us)',
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
    '(?:by|via|on|over) (?:teams|phone|video|zoom)',
    'attend',
    'join',
    'come',
    '(?:(?:on |my )?(?:rest day|nights?|earl(?:y|ies)|lates?|duty|shift|course|jury|leave|call))',
    '(?:full |morning |evening |baby |flu )?(?:clinics?|surgery|visits|court|trial|training|' +
      'lessons?|viewings|assembly)(?: all (?:day|morning|afternoon|week)| that (?:day|morning|' +
      'week)| then)?$',
    '(?:no|short of|short) (?:cover|staff|childcare|capacity|staffed)',
    'ofsted',
    'between (?:visits|patients|lessons|calls|clinics)',
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
    'only (?:online|remotely|by|on|for|from|till|until)',
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
    '(?:the )?(?:\\d+(?:st|nd|rd|th)|\\d+ ?[ap]m|mon|tues|wednes|thurs|fri|(?:mon|tues|' +
      'wednes|thurs|fri)day|new date|new time|date|day|time|that|this|it)(?: date| day| time)? ' +
      "(?:is no good|doesn't work|does not work|works for (?:me|us)|suits (?:me|us)|is (?:fine|" +
      'good|ok)(?: for (?:me|us)| by (?:me|us))?|works|suits)',
    "(?:that|this|it)(?:'s|s)? (?:all )?(?:fine|good|great|ok|okay|lovely|perfect)(?: (?:by|" +
      'for|with) (?:me|us))?(?= see (?:you|u)|$)',
  ].join('|')})(?![\\w'])`,
)

/** Somebody or something else at the beginning, with what they do. */
export const otherSubject = new RegExp(
  String.raw`^(?:[\w'’]+ ){1,5}?(?:is|isn't|isnt|are|aren't|arent|was|were|` +
    `will|won't|wont|can|can't|cant|cannot|has|hasn't|have|comes|` +
    String.raw`goes|attends|joins|does|doesn't|needs|coming|going|attending)\b`,
)
export const ofComing =
  /\b(?:come|comes|coming|attend|attends|attending|there|join|joins|joining|make it|go|goes|going|cover|covers|covering)\b/

export const undecided =
  /^(?:sorry |still |i'm |im |i am |we're |really )*(?:not (?:100 )?(?:sure|certain) yet|(?:don't|dont|do not) know yet)(?: (?:sorry|thanks|x+|tbh|if that's ok|if (?:i|we) can (?:come|make it|attend)))*(?:(?: (?:depends on|awaiting|waiting (?:for|on|to hear)|need to check|checking|have to check|got to check)(?: [a-z']+){1,5}))?$/
export const reservation =
  /^(?:i know|i understand|i see|no need|there is|there's|(?:my )?(?:cover|supply|a supply) (?:is|has been) (?:arranged|sorted|booked|found|in place)) ?/

export const breaks =
  /[.,;!()]+|\s[-–—]\s|:\s|\b(?:and|but|so|because|cos|cause|since|though|although|however|while|whilst|plus)\b|\bas(?= (?:i|we|my|our|the)\b)/

/** ', which I had not seen': it goes on, and does not ask. */
export const relative =
  /^(?:which|who|when|where|why|how) (?!.*\b(?:is|are|do|does|can|should|will)\b)/
export const deniedInvertedStart = new RegExp(
  `^(?:can't|won't|isn't|aren't|don't|couldn't|shouldn't) (?!i (?:have|'))${pronouns}\\b(?!')`,
)
