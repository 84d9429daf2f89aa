// To misuse the bot: to talk it out of its rules, to accuse somebody, to falsify or delete a
// record.
import type { RefusedClues } from './refused-clues.ts'

export const misuse: readonly RefusedClues[] = [
  {
    why: 'injection',
    clues: [
      'repeat|print|output|reveal|show .. above|verbatim|word for word',
      'text above',
      'everything above',
      'safety|content|security rules|filter|filters|guidelines|protocols',
      'ignore|disregard|forget|override|bypass|skip|drop .. rules|instructions|instruction|' +
        'guidelines|prompt|training|restrictions|safeguards|everything|programming|policy|' +
        'filters|checks|permissions',
      'you are_now|no_longer',
      'pretend .. to_be|you|that|i|to',
      'act|behave|respond|answer .. as .. if|admin|administrator|developer|chair|unrestricted|' +
        'different|system|my|root|dan|chatgpt|human|another',
      'system prompt',
      'print|show|reveal|repeat|tell|output|display|give|what .. your .. prompt|instructions|' +
        'rules|system|configuration|password|api_key|key|code|source',
      'developer|debug|admin|god|sudo|root|maintenance|' +
        'unrestricted|jailbreak .. mode|access|command|override',
      'jailbreak|sudo|dan',
      'new .. instructions|rules + you|are|from|follow|ignore',
      'no|without .. restrictions|rules|limits|filter',
      'list .. all|every .. children|families|cases|users|people|records|child',
      'roleplay|role play',
      'simulate',
      'hidden .. prompt|instructions',
      'from now on .. you',
      'you .. must .. obey|comply|do',
      'your .. instructions|prompt|rules|programming|system',
      'drop_table|select|script',
      'i .. am .. developer|your_developer|creator|god|system_administrator|microsoft',
      'turn_off|disable .. safety|rules|filter|safeguards|' +
        'permissions|checks|confidentiality|security',
      'dump .. database|everything|data|all|records',
      'give me .. admin|full|root .. access|rights',
    ],
    against: ['what .. rule', 'conference rules', 'reminder|reminders', 'quorum|quorate|inquorate'],
  },
  {
    why: 'allegation',
    clues: [
      'report|reporting|complain|raise .. teacher|foster carer|social worker|colleague|' +
        'member_of_staff|police officer|health visitor|head|teaching assistant|staff|nurse|' +
        'doctor + !the|my report + !in + !from + !has + !is',
      'allegation|allegations',
      'STAFF .. grabbed|pushed|hit|slapped|hurt|pinned|squeezed|behaves|behaving|behaviour .. ' +
        'him|her|them|CHILD|children|boys|girls|arm|with|around|towards',
      'about .. how .. STAFF',
      'worried|concerned|concerns|concern|uneasy|uncomfortable .. about .. STAFF|colleague',
      'STAFF .. with .. boys|girls|children|pupils',
      'STAFF .. hit|hits|hitting|slapped|slaps|hurt|hurts|grabbed|assaulted|pushed|punched|' +
        'kicked|touched|touching|abused|abusing|groomed|grooming|messaging|texting|kissed|' +
        'restrained|shook|dragged|smacked|threw|harmed|harming|sexual|inappropriate|' +
        'inappropriately|relationship|photos|drunk|bullying|shouted|locked|manhandled|rough|' +
        'alone .. CHILD|LITTLE|pupil|pupils|her|him|them|children|student|students|girl|boy|' +
        'at_work|with|up|while|images',
      'allegation|allegations|complaint|accusation|concern|concerns|whistleblow|report|worried|' +
        'disclosure|disclosed .. about|against|that|involving .. STAFF|colleague|someone i ' +
        'work_with|head|professional|practitioner',
      'STAFF .. allegation|allegations|accused|suspended|' +
        'arrested|inappropriate|relationship|investigation',
      'STAFF .. relationship|texting|messaging|snapchat|in_bed|sleeping|sex .. CHILD|LITTLE|' +
        'pupil|mum|dad|girl|boy|student|teenager',
      'lado',
      'whistleblowing|whistleblow|whistle_blow',
      'hit|hurt|slapped|touched|assaulted|grabbed|smacked|restrained|pushed .. by .. STAFF',
      'CHILD|LITTLE|pupil|she|he .. says|said|told|alleges|alleged|claims .. STAFF .. hit|hurt|' +
        'touched|slapped|grabbed|kissed|hits|touches|shouted|pushed|did',
      'colleague|worker|someone .. team|school|office .. abusing|inappropriate|hurting|hurt|' +
        'hit|drunk|harming|relationship',
      'professional .. misconduct',
      'position of trust',
      'STAFF .. indecent|images',
      'STAFF .. harming|abusing',
    ],
    against: [
      'minutes|attending|COMING',
      'SHARED',
      'fill|box|section',
      'my|the report',
      'chair .. decision',
      'what .. is .. lado',
      'idva',
      'late',
    ],
  },
  {
    why: 'falsify',
    clues: [
      'take|cut|remove|strip .. out|from .. what .. said',
      'sign .. me in',
      'last|yesterdays|previous|old weeks|months|date .. date on',
      'put .. last|earlier|different|yesterday .. date',
      'move|change|alter|put .. submitted|submission|sent|' +
        'arrival|reply|report date|time .. to|before|back|earlier',
      'fiddle|fudge',
      'shows|show|says|looks .. i was .. there|on time|present',
      'so .. it .. shows|says|looks|seems',
      'pretend .. i|we|she|he|it .. sent|did|was|went|' +
        'shared|visited|attended|submitted|told|replied',
      'so .. nobody|no one .. knows|sees|notices',
      'delete|remove|erase|hide .. my .. decline|reply|' +
        'answer|late|absence|no show|rating|history|update',
      'mark|put|log|show .. me|us .. as|down .. ' +
        'attending|attended|present|there|on time + did|was|were|have not',
      'change|alter|edit|amend|rewrite|adjust .. RAG|rag|rating|ratings .. history',
      'change|alter|edit|amend|adjust .. last|old|past|previous|earlier .. rating|ratings|' +
        'colour|answer|update|rag|score',
      'even_though|although .. was|did|were|have not',
      'alter|change|edit|tamper .. audit|trail|log',
      'change .. what .. AGENCY|NAME|he|she|they .. rated|said|put|scored|wrote|answered',
      'mark|put|show .. me|us|i|I .. attended|present .. even|although|but',
      'change|alter|edit|amend|fix|rewrite|adjust|tweak|fiddle|modify|update|correct .. ' +
        'history|past|previous|old|last_time|audit|log|record_that|earlier .. ratings|rating|rag|' +
        'RECORD|colour|green|amber|red|to',
      'change|alter|edit|fiddle|tweak|adjust .. my|the .. RECORD + history|past|previous|old|' +
        'log|audit|arrival|attendance|timestamp|figures|numbers|late|was|never|did_not|so it ' +
        'looks|look',
      'history .. to .. COLOUR|green|amber|red|say|show',
      'backdate|backdated|back_date|back_dated|predate|antedate|backdating',
      'mark|put|log|record|show|register|sign|say|pretend|list|count .. i|me|us|my|I .. ' +
        'attended|attending|present|was_there|there|arrived|as_attended|on_time|in_attendance|' +
        'had_come|went + !will + !COMING',
      'mark|log|record|put|say|show|pretend|make it look ' +
        '.. although|even_though|but .. not|never|did_not',
      'did_not|never|not .. attend|go|come|visit|there|share|see .. but|put|mark|say|log|record',
      'make .. look .. like|as_if|as_though',
      'make .. it .. look|seem|appear|say',
      'pretend .. i|we|that|it|she|he',
      'fake|falsify|forge|fabricate|fudge',
      'say|tell|put|log|record|claim .. i|we .. shared|visited|sent|attended|submitted|was|did|' +
        'seen|saw|went .. when|although|but|even|last_week|yesterday .. not|did_not|have_not|' +
        'never',
      'remove|delete|erase|hide|wipe|clear|take .. late|lateness|my_late|red|absence|missed|' +
        'decline|no_show|disagreement|objection|dissent|audit|log|history|entry|evidence .. mark|' +
        'from|off|record|rating|log|trail|history|that|minutes',
      'cover up',
      'change .. time .. i .. arrived|submitted|sent|joined',
      'change .. minutes|decision|what .. was|said|to_say',
      'change .. AGENCY|NAME|her|his|their|everyones|someone_elses .. rating|rag|answer|report|' +
        'update|response|reply|colour',
      'so .. it .. looks|look|says|shows|seems .. like|on_time|i',
      'as if .. i|we|it|she|he',
      'with .. date|yesterdays|last_weeks|earlier date',
      'dated .. last|yesterday|earlier|before',
      'put .. yesterdays date',
      'report .. date .. earlier|before|change to',
      'sign .. for|on_behalf|as .. AGENCY|NAME|her|him|colleague|them',
      'submit|answer|reply|accept|rate .. as|pretending .. AGENCY|NAME|someone|her|him|my manager',
    ],
    against: [
      'spelt|typo|spelled',
      'dad|mum .. not safe',
      'wrong .. child|date',
      'minutes .. sent',
      'who .. changed',
      'trend',
      'was not brought|there .. police|school',
      'AGENCY|NAME|colleague .. will|instead',
      'doctor|mr|mrs|ms|miss',
      'mark AGENCY .. absent',
      'see|view|show .. history',
      'move .. date',
    ],
  },
  {
    why: 'retention',
    clues: [
      'scrub|purge|expunge|wipe|nuke',
      'my data',
      'what .. data .. hold|keep|have|store',
      'data .. deleted|erased|removed|kept|stored|destroyed',
      'everything .. you .. have|hold|know .. on|about me|us|him|her|them',
      'delete|erase|wipe|destroy|purge|remove|shred|clear|get_rid|forget|bin .. everything|all|' +
        'data|records|record|messages|chat|conversation|history|information|file|files|case|' +
        'family|about|them|him|her|my_data|report|reports|me|account|details|old|name',
      'right to be_forgotten|erasure',
      'gdpr .. delete|erase|removal|request|erasure',
      'how long .. keep|kept|store|stored|retain|retained|hold|held|data|records',
      'delete .. my .. data|messages|account|history|everything',
      'deleted .. from .. system|records',
      'keep .. forever|longer',
      'data .. retention|retained|kept|stored',
      'destroyed',
      'erase|purge|wipe|shred',
    ],
    against: [
      'delete .. paragraph|line|sentence|word|bit|draft',
      'reminder|reminders',
      'report .. paragraph|section',
      'meeting|conference + take|remove|cancel',
      'take me off',
      'remove me',
      'deleted .. invite|email',
      'core group',
      'remove .. AGENCY',
      'mistake|typo',
      'bit|part',
    ],
  },
]
