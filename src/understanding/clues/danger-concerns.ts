// Signs of something to report today, for the calmer of the two danger screens.
import { notOfPets } from './danger-arrangements.ts'

/** What is wrong with paper, or with somebody else's telephone, is no worry about a child. */
const notOfPaper =
  '!report|invite|invitation|link|email|emails|message|form|card|date|time|number|room|minutes|' +
  'page|login|system|laptop|agenda|gp|surgery|office|reception|switchboard|hospital|team|chair'

const withSomebody = 'with|about|at .. dad|mum|stepdad|boyfriend|partner|nan|home|house|LITTLE'

const drinks =
  'wine|drink|drinks|drinking|drunk|beer|beers|lager|vodka|gin|cans|joint|weed|stoned|alcohol|pub'
const absent =
  'absent|no_show|missed_registration|not_in|not_come|not_came|not_arrived|not_arrive|' +
  'not_turned_up|not_turn_up|not_shown|not_appeared|never_arrived|never_showed|neither .. in'
/** Whoever cannot be reached about a paper, or has said why, is no worry. */
const notOfWork =
  '!meeting|conference|core_group|report|invite|invitation|email|emails|minutes|agenda|gp|' +
  'surgery|funeral|dentist|holiday|work|shift|rang|emailed'
const notRegained =
  '!back|gained_back|regained|bug|up|improved|steady|' +
  'slimming|happy|discharged + !no concerns|worries'

/**
 * Seen, told or known, and to be reported today although nobody may be in danger this minute: each
 * of these alone shows the calmer screen. What else is said may still be danger here and now.
 */
export const concernSigns: readonly string[] = [
  'belt|slipper|cable|coat_hanger + HURTING',
  'made .. have sex',
  'having sex',
  'attacked|assaulted|mugged|jumped|set_upon by',
  'sexually abused|exploited|assaulted|active',
  'naked .. photos|pictures|images|videos|child|man',
  'sent .. nudes',
  'blackmail|blackmailed|blackmailing',
  'concealed pregnancy',
  'county lines',
  'honour based|killing|violence',
  'WHO .. back|in|at|inside|turned|returned .. ' +
    'house|home|property|flat|refuge|address|school + BANNED',
  'breach|breached|breaching|broken|broke .. BANNED|order|conditions',
  'LITTLE|WHO .. DISCLOSURE .. SEXUAL',
  'DISCLOSURE .. SEXUAL',
  'disclosed|disclosure .. NOW|LITTLE|abuse',
  'LITTLE .. come|came|arrived|turned|is|has|in|covered|with|got|seen .. INJURY + !visit + !old',
  'INJURY .. on|to .. LITTLE|face|neck|arm|arms|back|legs|body|baby',
  'unexplained INJURY',
  'mum|dad|parents|parent|carer|nan|partner .. DRUNK .. NOW|baby|LITTLE|care|charge|alone|driving',
  'forced marriage',
  'fgm',
  'trafficked',
  'starving',
  'WHO .. HURTING .. LITTLE|mum|WHO|me',
  'WHO .. HURTING .. WHO',
  'no .. food|heating|electric|adult|milk|formula .. LITTLE|YOUNG|house|days|days|in',
  'begging|begged|pleading|pleaded .. not|us|me|help',
  'WHO .. HURTING .. with .. belt|stick|slipper|cable|' +
    'spoon|shoe|fist|fists|hanger|ruler|bottle|lead|chain',
  'WHO .. at|outside|by .. door|window|gate|gates + !meeting',
  'not .. fed|eaten|food|milk|formula .. days|baby|since|days|NUMBER',
  'moved|moving|let .. back in|with|home|into + dad|he|ex|partner|boyfriend|stepdad',
  'always|again|every|so|still|often|too ' +
    'hungry|filthy|dirty|smelly|unwashed + LITTLE|YOUNG|she|he|they',
  'hungry|filthy|dirty|smelly|unwashed .. again|every|always|most + LITTLE|YOUNG|she|he|they',
  'DRUNK .. picked|collected|collect|pick_up|drop_off|handover|gates|gate',
  `back with him|her|together + mum|dad|children|kids|they|she|he + ${notOfPets}`,
  'NUMBER|second|2nd|third|3rd|fourth|4th|fifth|5th|two|three|four|five|several|row + day|days|' +
    'night|nights|week|weekend .. nobody|no_one|not|no .. answer|answers|answering|answered|' +
    `opening|opened + ${notOfPaper}`,
  'nobody|no_one .. answers|answered|answering|opened .. NUMBER|two|three|four|five|several|' +
    `all days|nights|weeks|week + ${notOfPaper}`,
  'something|things|it .. feels|feel|felt|seems|is|not off|wrong|amiss|odd|weird|right .. ' +
    `${withSomebody} + ${notOfPaper}`,
  `something off|wrong|amiss|odd|weird .. ${withSomebody} + ${notOfPaper}`,
  // A baby beside somebody who has been drinking; a child who is not seen while nobody answers;
  // weight that falls.
  'sofa|settee|couch|armchair|bed|chest|co_sleeping|co_sleeps|co_slept + baby|newborn|infant|' +
    'prem|weeks + slept|sleeps|sleep|sleeping|asleep|co_sleeping|co_sleeps|co_slept|dozed|' +
    `nodded + ${drinks} + !advice|leaflet|discussed|talked|never|not|guidance|knows|while|cot|` +
    'crib|stopped',
  'picking|picked|answer|answers|answering|answered|reply|replies|replying|responding|' +
    `voicemail|rings_out|just_rings|ringing_out + ${absent} + mum|dad|parents|parent|nan|carer|` +
    'home|mobile|phone|number|numbers|call|calls + not|no|nothing|nobody|neither|voicemail|' +
    `rings_out|just_rings|ringing_out + ${notOfWork}`,
  'get_hold|reach|raise|get_through|trace + mum|dad|parent|parents|anyone|either|contacts + ' +
    'not|nobody|unable + collect|collected|pick_up|picked_up|fetch|home_time|closes|come_for + ' +
    `${notOfWork}`,
  'faltering weight|growth',
  'centile|centiles + dropped|dropping|fallen|falling|' +
    `fell|slipped|crossed|down|below + ${notRegained}`,
  'weight .. dropped|dropping|fallen|falling|static|going_down + ' +
    `!mum|dad|my weight + ${notRegained}`,
  'gaining|gained|putting|put .. weight + not .. gaining|gained|putting|put .. weight + baby|' +
    `he|she|him|her|LITTLE + ${notRegained}`,
]
