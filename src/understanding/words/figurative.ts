// Words of coming, making and being there that speak of something else: 'can't come to terms with
// it', 'can't make it up to her', 'I'll be there in spirit'. They answer no invitation.

const aMeeting =
  '(?:(?:the|this|that|your|our|my|a|an|any|all|both|either|each) )*(?:\\w+[ ' +
  '-]){0,2}(?:conferences?|confs?|meetings?|core ?groups?|groups?|reviews?|icpc|rcpc|cpc|cpcs|' +
  'start|beginning|end|rest|whole|first|second|half|part|bit|hours?|mins?|minutes?|day|morning|' +
  'afternoon|it|this|that|them|all|both)\\b'

const comeTo =
  'terms|grips|understand|think|see|believe|realise|know|like|expect|regret|accept|the ' +
  '(?:conclusion|point|view|same)|an? (?:view|decision|conclusion|agreement|opinion|judge?ment|' +
  'compromise|head|halt|stop)|any (?:view|decision|conclusion|agreement|harm)|blows|harm|light|' +
  'mind|anything|nothing|much|work|pass|that'

const making =
  'head n?or tails?|sense|heads or tails|up|it ' +
  '(?:up(?! (?:until|till|to \\d))|out|clear|clearer|work|better|worse|easier|harder|right|' +
  'stop|count|any|plain|plainer|happen|rain|so|through (?:a|the|one) (?:day|week|night|shift))|' +
  '(?:this|that|these|those) (?:out|up|work|clear|clearer|better|worse|any|right|happen|stop)|' +
  '(?:him|her|them|us|me|you|mum|dad|people|anyone|anybody|everyone|everybody)\\b|' +
  '(?:a|an|any|much|no|the) (?:\\w+ )?(?:difference|point|note|call|comment|copy|copies|' +
  'decision|judge?ment|promises?|guess|referral|complaint|statement|arrest|exception|start on|' +
  'change|changes|plan|case|fuss|recommendation|progress|sense)|progress|promises|use of|time ' +
  'for|out (?:what|the|her|his|your|if|who|why|how|whether)|an? arrest|contact|any ' +
  '(?:clearer|better|worse|sense|more of)|sure|do with'

const patterns = [
  `\\bcom(?:e|ing) to (?:${comeTo})\\b`,
  '\\bcom(?:e|ing) (?:round to|around to|up with|across|down (?:hard|heavily|on|with|to)|' +
    'forward|clean|between|under|apart|undone|undone|along (?:nicely|well|fine)|over as|out as|' +
    'out in|in handy|in useful|fast enough|soon enough|naturally|easily|easy|back to ' +
    '(?:you|that|it|this|him|her|them) (?:on|about|with|later|when)|first|second|true|off ' +
    '(?:it|them|the (?:plan|rails|drink|drugs|meds))|on (?:well|nicely|leaps|in leaps)|into ' +
    '(?:it|play|force)|full circle|good|clear)\\b',
  `\\bmak(?:e|ing) (?:${making})\\b`,
  '\\b(?:do|doing) (?:it|this|that|them|him|her|' +
    'anyone|anybody)? ?(?:any )?(?:justice|harm|good)\\b',
  '\\bdo (?:anything|everything|a thing|much|more) (?:about|for|with|until|till|unless|to help)\\b',
  '\\bthere (?:in (?:spirit|mind|my head|thought|thoughts|principle)|for ' +
    '(?:each other|one another|everyone|everybody|mum|dad|him|her|them|you|the ' +
    '(?:kids|children|family|girls|boys|baby|twins)))\\b',
  `\\bbe there for (?!${aMeeting}|(?:the )?\\S*\\d|` +
    `(?:mon|tues?|wed|wednes|thurs?|fri|satur|sun)(?:day)?\\b|today|tomorrow|now|sure|definite|` +
    `certain|as long|most|some|\\w+(?:['’]?s)? (?:${aMeeting}))`,
  '\\battend to (?:this|that|it|him|her|them|the (?:kids|children|baby)|\\w+ now)\\b',
  '\\bcom(?:e|ing) from (?!work|home|school|the|another|a|' +
    'my|court|clinic|duty|out|over|across town|\\S*\\d)\\w+',
  '\\bmake a difference me coming\\b',
]

/**
 * Whether a text speaks of coming or making in a figure of speech. Takes plain words in small
 * letters.
 */
export const figurative = new RegExp(patterns.join('|'))
