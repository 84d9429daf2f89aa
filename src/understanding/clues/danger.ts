// Signs of danger, for the screen that is looked at before every other meaning. When in doubt it is
// shown: a needless screen costs a second, a missing one may cost a child.
import { arrangementSigns } from './danger-arrangements.ts'
import { toldSigns } from './danger-told.ts'

/** 'If he comes back tonight …', and no more: somebody is afraid of it. */
const comesBackTonight =
  'if|in_case|when .. he|she|they|dad|mum|ex|partner|stepdad|boyfriend comes|come|gets|turns|' +
  'turn|returns .. back|home|round|up|here .. tonight|drunk $ + !back_to'
/** Years in which nothing that is told happens now. */
const pastYears = Array.from({ length: 66 }, (_, since) => 1960 + since).join('|')
/**
 * Danger here and now: each of these alone shows the 999 screen, unless it is plainly about the
 * past or about arrangements.
 */
export const emergencySigns: readonly string[] = [
  ...toldSigns,
  'is|are|being|keeps|still hitting|beating|punching|kicking|strangling|choking|attacking|' +
    'stabbing|smothering|drowning|hurting',
  'mum|dad|parents|parent|carer|nan|partner .. DRUNK .. baby|alone|driving|car',
  'found|walking|wandering|running|playing .. main_road|road|street|streets|motorway|railway|' +
    'tracks|traffic + YOUNG|LITTLE',
  'head|face|eye|eyes|belly|stomach .. swollen|swelling|bulging|cut_open|split',
  'stranger|strangers|unknown_man|strange_man .. YOUNG|LITTLE|school|nursery|got|took|taken|house',
  'not been seen|heard',
  'no one|nobody .. seen|heard from .. her|him|them|YOUNG|since',
  'jump .. off|from|in_front',
  'throw|throwing herself|himself',
  'baby|newborn|toddler|infant .. sleepy|drowsy|limp|floppy|lifeless|yellow|swollen|cold|still|' +
    'quiet|unresponsive|bruise|bruises|bruised|bruising|injured|injury|hurt|burn|burns|burned|' +
    'burnt|mark|marks',
  'seen|saw|heard|watched|witnessed|see|hear WHO .. HURTING',
  'blood .. all_over|everywhere|coming|on|from|pouring|floor|face|head|mouth|nose|clothes|walls',
  'covered in blood',
  'bleeding',
  'YOUNG|WHO .. slipped|fell|fallen|under|face_down|submerged|floating ' +
    '.. bath|water|pool|river|canal|lake|pond|sea',
  'flight|plane|airport|ferry|eurostar|passport|passports ' +
    '.. YOUNG|LITTLE|girl|girls|boy|boys|children',
  'YOUNG|LITTLE|girl|girls|she|they|them .. flight|plane|airport|ferry|eurostar',
  'do|doing something .. to .. baby|child|children|them|her|him|herself|himself|kids|themselves',
  'do|doing something .. silly|terrible|bad|awful|drastic|stupid',
  'load|loads|handful|box|packet|lots|bottle|whole of POISON',
  'overdose|overdosed|overdosing',
  'followed|following|stalking|chasing .. home|her|them|him|children',
  'WHO .. outside .. school|house|refuge|nursery|flat|home',
  'hit|banged|bumped|knocked|smashed|cracked head',
  'fell|fallen|thrown|pushed .. stairs|window|balcony|roof|landing',
  'allergic reaction',
  'asthma attack',
  'been drinking .. driving|car|baby|kids|children|charge',
  'drinking .. behind wheel',
  'heard|hear|hearing .. screams|scream|cries|crying|' +
    'banging|shouting|smashing|thuds|yelling|thumping',
  'shouting|banging|smashing|screams|yelling + next_door|upstairs|house|flat|children|child|baby',
  'locked .. herself|himself|themselves .. in|bathroom|room|toilet',
  'dad|he|ex|partner|stepdad|boyfriend|man .. heading|coming|driving|on way|way|released|' +
    'escaped|out .. to .. house|school|home|nursery|refuge|get|kill|find|them|her',
  'dad|he|ex|partner|stepdad|boyfriend .. found|finds|knows|discovered ' +
    '.. where .. she|they|mum|her|refuge|hiding',
  'sold for',
  'life threatening',
  'immediate|urgent safeguarding|safety',
  'immediate|urgent .. concern|concerns|danger|risk|protection .. child|baby|children|her|him|them',
  'police protection',
  'hear|hearing voices',
  'psychotic|psychosis .. baby|child|children|kids|NOW|mum',
  'newborn .. found|abandoned|left',
  'not|no .. pulse|heartbeat|breathing|breath',
  'breathing .. bad|badly|funny|shallow|fast|stopped|slow|noisy',
  'fainted',
  'meningitis|sepsis|anaphylaxis',
  'screaming|screams',
  'SWALLOWED .. POISON + WHO',
  'WHO .. SWALLOWED .. POISON',
  'POORLY .. UNTREATED .. CARE',
  'UNTREATED .. CARE + YOUNG|LITTLE + POORLY',
  'scared|frightened|terrified|worried|afraid|fear .. ' +
    'something|what .. happen|happening|might|could|going',
  'scared|frightened|terrified|afraid .. tonight|right_now|hurt|kill|die|dies|harm',
  'worried .. safety|life|lives|hurt|kill|die|dies|dead',
  'end it|everything|things + WHO + wants|want|going|said|says',
  'not|will not .. be .. alive',
  'alive .. tomorrow|morning|much_longer|for_long',
  'texted|messaged|said|saying|sent|posted|wrote .. goodbye|goodbyes|final',
  'goodbye .. message|messages|letter|text|note',
  'no_point living|going on',
  'voices .. kill|hurt|harm',
  'meant|supposed|due|should_have .. be|been .. back|home|returned|here + not|no|nobody',
  'not|never .. returned|brought|bringing|given|dropped .. LITTLE|YOUNG .. back|home',
  'not .. brought|bringing|returned|returning|given|giving .. back',
  'YOUNG .. not|never .. turned|turn|arrived|arrive|shown|show|come|came|been .. up|home|' +
    'school|nursery|back|seen + !topped up',
  'taken|took|removed .. LITTLE|YOUNG .. without|from ' +
    'school|nursery|hospital|ward|placement|foster',
  'trying|tried .. to .. get .. into|in|at|to .. ' +
    'refuge|house|home|flat|school|LITTLE|WHO|mum|her|him|them',
  'forced|forcing .. way|entry|door|in',
  'someone|somebody|police|officer|ambulance|you|anyone .. go|get|come .. round|there|house|' +
    'flat|home|here .. now|quick|quickly|tonight|soon|urgently|immediately|asap',
  'someone|somebody .. needs|need|has|must .. go|get .. ' +
    'to|round|there .. house|flat|home|address|now|tonight',
  'throat|neck .. grabbed|hands|marks|blade|knife|round|squeezed|squeezing',
  'grabbed|held|pinned|choked|gripped|squeezed .. by|to|her|him .. throat|neck',
  'abducted|kidnapped|snatched|abducting',
  'groomed|exploited|trafficked|held .. NOW|tonight|house|flat|hotel',
  'LITTLE|YOUNG .. with .. older_man|older_men|stranger|' +
    'strangers|sex_offender|paedophile|offender|dealer|dealers|gang',
  'sex_offender|paedophile|rapist .. in|with|at|near .. house|home|LITTLE|YOUNG|flat',
  'drowning|drowned',
  'electrocuted',
  'hot_water|kettle|iron .. LITTLE|YOUNG|burn|burnt|scald',
  'LITTLE|YOUNG .. locked|tied|chained|dehydrated|emaciated',
  'baby|babies|newborn|infant|toddler|twins .. starving|starved|freezing + !again',
  'tied|chained|locked .. LITTLE|YOUNG',
  'please .. help .. now|child|us|them|her|him|quick',
  'what do i do .. hurting|hitting|now|he is|she is|baby|child',
  'WHO .. BODY',
  'BODY .. WHO',
  '^ BODY',
  'BODY + NOW',
  'BODY + tablets|pills|bleach|battery',
  'LITTLE .. GONE + !taken to + !took .. through',
  'GONE .. LITTLE',
  'WHO .. GONE .. LITTLE',
  'gone off with',
  'missing .. since|from_home|from_care|from_school|' +
    'from_placement|from_hospital|last_night|this_morning|NOW',
  '^ missing child|children',
  'HURTING .. LITTLE|mum|WHO + NOW',
  'WHO .. is|are|being|getting HURTING',
  'WHO .. HURTING .. door|house|windows|window|flat|place|up|off|car',
  'HURTING .. door|house|window',
  'threatening|threatened|threatens|threaten .. ' +
    'to|kill|hurt|with|WHO|LITTLE|burn|stab|take|harm|me',
  'going to kill|murder|hurt|stab|shoot|hit|attack|harm|beat|burn',
  'will|gonna kill|murder|hurt|stab|burn|harm .. LITTLE|WHO|me|us|everyone',
  'said .. kill|murder|stab|hurt|burn|shoot',
  'WHO .. WEAPON',
  'WEAPON .. WHO|NOW',
  'has|got|holding|waving|with|carrying .. WEAPON',
  'SELFHARM .. NOW',
  'WHO .. SELFHARM',
  '^ SELFHARM',
  'SELFHARM .. WHO',
  'AFRAID',
  'AFRAID .. WHO',
  'scared|frightened|terrified|afraid .. for .. LITTLE|safety|life|lives|them|her|him',
  'LITTLE|WHO|mum .. scared|terrified|frightened|petrified ' +
    '.. NOW|home|him|her|hiding|locked|tonight|life',
  'LITTLE .. ALONE',
  'ALONE .. LITTLE',
  'LITTLE .. left .. alone|car|house|flat|street',
  'nobody|no_one .. looking_after|caring_for|with|watching .. LITTLE',
  'found .. LITTLE .. street|road|alone|outside|wandering',
  'house|flat|home|building|bedroom|kitchen|caravan .. BURNING',
  'BURNING .. house|flat|home|WHO',
  'set .. fire .. to',
  'WHO .. BURNING',
  'gas .. leak',
  'DRUNK .. in_charge|looking_after|driving|care',
  'driving .. DRUNK .. LITTLE',
  'CALLHELP',
  'emergency',
  'someone .. needs .. go .. round|there|now',
  'need .. police|ambulance|help|someone .. NOW',
  'non mobile .. INJURY',
  'being .. abused|raped|hurt|hit|beaten|attacked|strangled|trafficked|exploited|harmed',
  'WHO .. outside .. house|school|door|home|nursery|flat|gate|gates|building',
  'outside .. school|house|nursery|refuge|gate|gates + WHO',
  'WHO .. turned up .. at|house|school|nursery|refuge|home + dad|mum|ex|he|drunk|partner|' +
    'stepdad|man + !not|never turned up',
  'trying .. to .. take|grab|snatch|get_in|break_in',
  'WHO .. broken|breaking|break|broke .. in|into|down',
  'WHO .. locked .. in|up|out|room|cupboard|shed|bathroom|bedroom|herself|himself|themselves',
  'refusing .. give|return|hand .. LITTLE|back',
  'screaming',
  'shaking .. baby',
  'flight|plane|airport|ferry|abroad .. LITTLE|kids|tonight|today|NOW',
  'urgent .. LITTLE|WHO .. danger|risk|hurt|missing|police',
  'in .. danger',
  'at .. risk .. NOW',
  'worried|concerned .. LITTLE .. tonight|right_now|going_home|life',
  'LITTLE .. not .. safe .. tonight|now|right_now|there|home|going',
  'strangle|strangled|strangling|strangles',
  'hostage',
  'barricaded',
  'held .. against .. will',
  'WEAPON .. house|flat|home|car|bedroom|school',
  'burn .. house|flat|home|place|down',
  'off .. head|face .. LITTLE|kids|car|charge',
  'LITTLE|kids .. car|house|flat .. off .. head|face',
  'not safe + here|now|house|flat|there + !meeting',
  'was|were|is|looks|looked|gone|went blue|grey|limp|lifeless|floppy|unconscious .. when|as .. ' +
    'got|arrived|came|found|walked|picked + !rating|status|folder|form|card|badge|door|car',
  comesBackTonight,
  'bailed|released .. back|home|moved .. with her|them|mum|kids|children + !nan|gran|aunt|auntie',
  // Told of somebody the child lives with, so goes home to; forced; or by its name, while there is
  // still evidence.
  'DISCLOSURE .. HOUSEHOLD touches|touched|touching|' +
    'rapes|raped|abuses|molests|interferes .. her|him|them',
  'HOUSEHOLD|uncle .. been|keeps|is ' +
    'touching|molesting|abusing|raping .. her|him|them|LITTLE + !base',
  'makes|made her|him|them do .. things|stuff|it .. bed|bedroom|bath|naked|undressed',
  'disclosed|disclosing|disclosure sexual|rape|raped .. NOW',
  'told|tells|says|said|disclosed .. HOUSEHOLD .. hits|hit|beats|whips|lashes .. with .. belt|' +
    'cable|cane|stick|wire|slipper|buckle|hanger|spoon',
  'came|come|comes|arrived|turned with .. burn|burns|scald|scalds|scalded',
  'black_eye|handprint|split_lip|burn|burns .. will_not|would_not .. say|tell|explain',
  'baby|toddler|newborn|infant .. not .. feeding|fed|waking|' +
    'crying|responding|moving|breathing|well|right|eating',
]

/**
 * Talk about danger that is over, planned for, or is the name of a service: not danger now, unless
 * something says 'now'.
 */
export const calmSigns: readonly string[] = [
  'last week|month|year|term|summer|winter|christmas|spring|autumn|time|january|february|march|' +
    'april|may|june|july|august|september|october|november|december',
  'NUMBER|two|three|four|five|six|few|several|many|couple years|months|weeks ago',
  'years|months|weeks ago',
  'previously|historically|historic|historical|in_past|used_to|history_of|before_plan|' +
    'since_plan|no_longer|has_not|have_not|did_not .. again',
  'as_baby|as_child|when .. was|were .. younger|little|NUMBER|small|young|baby|born|teenager|' +
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|' +
    'sixteen|seventeen|eighteen',
  'year|years|months|long before',
  'before they|he|she|mum|dad met|had|moved|split',
  'before .. was|were born',
  'at birth',
  'as young man|woman|mother|mum',
  `in|drowned|killed|died|overdosed|stabbed .. ${pastYears}`,
  'has|have not .. self|hurt|harmed|hit .. since|again|this|for',
  'used to',
  'but not now',
  'not any more',
  'as .. agreed|planned',
  'no .. incidents|further|concerns|self_harm|injuries|bruises|missing_episodes|more|longer|' +
    'recent|new|suicidal|thoughts|violence',
  'not .. been|gone .. missing|hurt|any',
  'episodes|episode|incident|incidents .. since|reduced|fewer|none|no|down|last|month',
  'what_if|if|should|in_case|plan_for|contingency|safety_plan|' +
    'risk_assessment|policy|procedure|training|course',
  // 'She'd had', not 'she'd have'.
  'would + !would had|been|got',
  'in childhood|january|february|march|april|may|june|july|august|september|october|november|' +
    'december|2026 + was|were|had|took',
  'as teenager|teen|boy|girl|child',
  'at easter|christmas|seven|eight|nine|ten|twelve|sixteen|seventeen|NUMBER + was|were|had',
  'before .. had kids|children|born|came|moved|plan',
  'stopped after|since|when',
  'in own childhood',
  'who tells|reports|decides|rings|tell|report',
  'threshold|law|legal|illegal|age|leaflet',
  'report|section|chronology|paragraph|write|word|wording|wrote|box|minutes|letter',
  'green|amber',
  'meeting|conference|core_group|review|agenda|clinic',
  'emergency duty|contact|number|numbers|placement|dentist|appointment|service|leave|childcare|' +
    'plan|department|team|meeting|cover',
  'out of hours number|team|service|contact',
  'fire drill|alarm|service|brigade|safety|officer|door|station',
  'number for|of',
  'allegedly|alleged',
  'was|were|had_been .. convicted|arrested|prosecuted|sentenced',
  'recovered|safe_now|found_safe|home_safe|safe_and_well|' +
    'back_home|discharged|returned_home|came_back|returned',
  'outcome|progress|improved|better|fewer|less|reduced|settled',
  ...arrangementSigns,
]

/** Words that keep the screen up although a calm sign is there. */
export const stillDanger: readonly string[] = [
  'right now',
  'now .. BODY|GONE|HURTING',
  'BODY|GONE|HURTING .. now',
  'as we speak',
  '999 + !if|how_to|what_happens + !plan',
  comesBackTonight,
  'this is emergency',
  'minutes_ago|hour_ago',
  'has|have|just taken|swallowed overdose|pills|tablets|bleach',
  'in danger',
  'help now',
  'scared|terrified|frightened .. for',
  'AFRAID',
  'happening',
  'not breathing',
  'can not find',
  'still missing',
  'not .. fed|eaten',
  'will|would|gonna|going_to kill|stab|strangle|shoot|burn',
  'has|got|holding|waving WEAPON',
]
