// The words by which a sentence says that somebody came, left or is not here. Somebody who is named
// stands in it as '@a'.

export const negators = /\b(?:not|never|no|nobody|none|neither|nor|without)\b/g
export const absent = new RegExp(
  String.raw`\b(?:absent|missing|no shows?|no sign|(?:sent|sends|send|` +
    'gave|given|with) apologies|apologies (?:from|for)|(?:without|' +
    'do not have|have not got|have no) (?:the |a )*@[a-z])',
)
export const left = new RegExp(
  String.raw`\b(?:left|leaving|gone|went|going now|has to go|had to (?:go|` +
    String.raw`leave|dash|rush off|shoot off)|dropped off|logged off|signed off)\b`,
)
export const came = new RegExp(
  String.raw`\b(?:arriv\w*|here|present|joined|join|in the room|came|come|` +
    String.raw`dial\w*|on the (?:line|call)|(?:turned|turn|shown|showed|show|` +
    'made it) ?up|showed|shown|made it|make it|attended|attend|' +
    'in attendance|(?:walked|walks|come|popped|logged) (?:in|on)|with us|' +
    String.raw`at the table|(?:is|are|now|came|come|all) back)\b|@[a-z] back\b`,
)
export const online = new RegExp(
  String.raw`\b(?:online|on line|teams|by phone|on the (?:phone|line|` +
    String.raw`call)|dial\w*|video|virtual\w*|remote\w*|zoom|link)\b`,
)
export const inRoom = /\b(?:in person|in the room|face to face|here in person)\b/

/**
 * Nothing is marked from what is only hoped for, depends on something, or was so at another time.
 */
export const unsettled = new RegExp(
  String.raw`\b(?:yet|still|until|till|til|if|unless|when|once|before|whether|` +
    'longer|any ?more|maybe|perhaps|probably|possibly|think|thought|' +
    'reckon|seems?|apparently|should|may|might|would|supposed|meant|' +
    String.raw`wait\w*|hop\w+|expect\w*|says?|said|told|nearly|almost|hardly|` +
    String.raw`barely|later|tomorrow|next|last|yesterday|usually|always|often)\b`,
)
export const toCome = new RegExp(
  String.raw`\b(?:will|shall|could|can|soon|shortly|on (?:the|their|her|` +
    String.raw`his) way|about to|going to|due|try|tries|trying|in \d+|in a)\b`,
)

const little =
  'is are am was were be been being has have had did do does just now finally only both also ' +
  'too marking already safely there at last the a an our of from eventually marked mark as ' +
  'about in on via by all well so okay yes it them , and or nor neither either'
const inDenial =
  'not never no nobody none without bothered bother even manage managed able could can will ' +
  'would to sign any anyone anybody we got have one single way'
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
export const between = { plain: words(little), denied: words(`${little} ${inDenial}`) }
export const bareWords = words(
  'the a our also both too so okay well yes just and mark marked marking as from at either neither',
)
export const around = words(
  'the a our also both too so okay well yes just and mark marked marking as from either ' +
    'neither not no nor everyone everybody all else rest others is are was were has have did ' +
    'does do',
)
export const auxiliary = /(?:^| )(?:is|are|was|were|has|have|did|does|do)$/

/** 'Do not mark the gp here': an order to mark nothing. */
export const orderedNot =
  /\b(?:not|never|stop|without|no need to) (?:mark|marking|record|recording|log|put)\b/
/**
 * What may stand behind 'is here': when, how and from where. Behind anything else they may be
 * elsewhere.
 */
export const behind = words(
  `${little} late early minutes minute mins min past half quarter clock o'clock oclock am pm ` +
    'noon online person room teams phone telephone line link video call zoom since start ' +
    'beginning again as too with us table you me everyone face to screen remotely virtually his ' +
    'her their my own car surgery office home school work desk laptop mobile here present ' +
    'instead after sorry thanks thank please chair today this morning afternoon bit little few ' +
    'couple ten five fifteen twenty one two three four six seven eight nine eleven twelve so far ' +
    'first though and time for him them colleague deputy representing',
)
