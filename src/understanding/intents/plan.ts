// The plan and the core group: colours, what people offer to do, and notes from those who cannot come.
import type { WrittenClues } from '../rules.ts'

export const planClues: readonly WrittenClues[] = [
  {
    intent: 'ragUpdate',
    strong: [
      'COLOUR .. for|on|first|second|third|number|now|this|outcome|OUTCOME', 'OUTCOME|it|number|first|second|this|that|all|everything|FIELD .. COLOUR', 'COLOUR + OUTCOME|for|UPDATE', 'rate|mark|put|score|update|set|change|move .. COLOUR', 'update .. RAG|rating|progress|plan|outcome|core_group', 'my .. update|rag|ratings|rating|scores', '^ COLOUR $', 'all .. COLOUR', 'COLOUR .. COLOUR', 'do|give|add|submit|start|enter|complete|post|send .. my|rag|RAG|core_group .. update|rag|rating|ratings', 'PROGRESS + !QUESTION', 'OUTCOME .. PROGRESS', 'outcome|number .. NUMBER|one|two|three .. is|has|better|worse|COLOUR', 'update .. on|for .. OUTCOME|plan|child|family|core_group', 'i would .. rate|say|give|put .. COLOUR', 'from COLOUR to COLOUR', 'gone|moved|dropped|back|down|up|turned .. COLOUR', 'still COLOUR', 'rag', 'better|worse .. since|than .. last|before', 'things|it|home|he|she|they .. better|worse|improved|slipped|settled|deteriorated', 'not rated', 'safer|safe .. than|now|at_home|yes|partly',
    ],
    against: ['QUESTION + !my', 'show|see|view|latest|who|which|what|how|why|tell', 'history|previous|past|old|backdate|last_time', 'everyone|all_agencies|members', 'SAME', 'trend', 'ABSENTREPORT + can not', 'NOTABLE + COME|make', 'when|due', 'ASSEMBLE + report', 'REPORT', 'arrived', 'help|what do|mean|how do', 'chase|remind', 'feeling better', 'KINDER', 'DONE + referral|that', 'better word|way', 'decision', 'send|sent', 'will|can .. every|weekly', 'note', 'better .. if|to', 'day|date|time'],
  },
  {
    intent: 'ragRepeat',
    strong: ['SAME', 'same .. as|for|again|colours|ratings|scores|update|rag|one|all|please', 'no change|changes|movement|difference', 'nothing .. changed|new|different|moved|else|add', 'copy|repeat|use|reuse|keep|leave|carry .. last|same|previous|my', 'not|has_not|have_not .. changed|moved|different', '^ ditto|same|unchanged', 'as .. before|previous|last_time|they_were|it was'],
    against: ['QUESTION', 'move|time|day|date', 'same time|day|place|link|room', 'thurs', 'COME', 'report .. change|no_change .. report', 'trend', 'person|name', 'reschedule|deputy', 'who|what|why', 'has .. anything', 'SHARE', 'add|sent'],
  },
  {
    intent: 'commit',
    strong: [
      'COMMIT .. SUPPORTACT .. REPEATED|DATE|until|till|FAMILY|CHILD|them|her|him', 'COMMIT .. SUPPORTACT', 'i|we can|could|will|offer|are happy|am happy .. SUPPORTACT', 'put me down .. for|to', 'i|we .. will|can|could|shall .. REPEATED', 'this is what i can do', 'what i can .. do|offer|help', 'i|we .. offer|offering|pledge|promise|commit|volunteer|undertake', 'my offer|commitment|pledge|promise', 'add|record|make|new|log .. commitment|offer|pledge|promise', 'SCHOOL|HEALTHAGENCY|AGENCY .. can|will|could|offer .. SUPPORTACT', 'happy|willing|glad|able .. SUPPORTACT|help', 'sign me up', 'i|we can help', 'let me .. SUPPORTACT',
    ],
    against: ['QUESTION + !how about', 'NOTABLE', 'COME + !go with + !come with + !take + !REPEATED', 'ACCEPT + MEETING|DATE|DAYWORD', 'see|view|read', 'later|snooze', 'REPORT', 'remind', 'COLOUR', 'instead|place|behalf', 'everyone|who', 'MAYBE + COME', 'late', 'LEAVEEARLY + !pick', 'done|did|sorted', 'RESTRICT', 'send .. note|update', 'join', 'chase AGENCY|everyone', 'meeting|conference|core_group', 'no_longer|not|never', 'link', 'wants|want me|would_like me', 'check .. diary|rota', 'let you know', 'get back'],
  },
  {
    intent: 'commitDone',
    strong: [
      'DONE', 'DONE .. PROMISED', 'PROMISED .. DONE', 'i|we .. have|did .. DONE|made|completed|finished|sorted|booked|set_up|referred|visited|taken|delivered', 'referral|visit|application|appointment|assessment|session|sessions|course|call|form|booking|place|bed|cot|food_parcel|work .. DONE|made|sent|in|gone|booked|complete|accepted|happened|sorted|went|started', '^ done', '^ sorted|completed|finished', 'tick|mark|cross|check .. off|done|complete', 'i .. made|did|sent|took|booked|sorted|ordered|delivered|chased .. referral|visit|appointment|application|bed|uniform|food|form|call|housing|them|her|him|it|that', 'did|done .. what .. said|promised|agreed', 'kept .. promise|word|my', 'that|it .. is|has .. done|happened|sorted|been_done|complete|in_place|finished|started',
    ],
    against: ['REPORT', 'QUESTION', 'not|never|no', 'SHARED + PARENTS', 'minutes|letters|decision|record', 'who|what|which', 'arrived', 'COLOUR', 'update', 'is not', 'same', 'COME', 'see you', 'stuck', 'late', 'STUCK', 'CONTACTED + chair', 'will|can .. every|weekly', 'sent .. wrong', 'meeting|conference', 'hit|hurt'],
  },
  {
    intent: 'commitStuck',
    strong: [
      'STUCK .. PROMISED|action|visit|referral|with|on|this|it|that|because|anyone|see|hold|door|mum|dad|family|child|her|him|them|start|service|appointment|course|place', 'PROMISED|course|service|class|club|appointment|funding|worker .. STUCK', 'i|we .. have_not|could_not|can_not|did_not|not .. able|managed|manage|been_able|start|started|done|do|get|see|visit|finish|complete|happened|deliver|provide|offer|keep .. PROMISED|it|that|what|this|hold|in|her|him|them|started|yet|anymore|appointment|place|action', 'waiting list', 'no .. spaces|places|funding|capacity|places_left|room', 'not .. done|happened|started|managed|able .. yet|it|that|action|what|because|due|referral|visit', 'will_not|would_not|wont|refusing|refused .. let|open|answer|see|engage|come|go .. in|door|I|us|visit|me', 'fallen|fell|falling_through|behind', 'referral .. rejected|refused|declined|bounced|turned|closed|lost|not', 'problem|problems|issue|issues|difficulty|trouble|hitch|snag .. with|getting|action|commitment|referral|visit', 'need .. help .. with|action|get|unblock|move', 'can_not|no_longer .. offer|do|keep|provide|deliver|run|promise .. what|it|that|breakfast|sessions|visits|this|anymore|action|any more', 'withdraw .. offer|commitment', 'blocked|stalled|on_hold', 'i .. am .. stuck', 'struggling .. to .. get|do|complete|make|find|reach|start|arrange|keep', 'hit .. barrier|wall|problem|snag', 'getting_nowhere|no_where', 'nobody|no_one .. home|in|answering|there .. visit|door|called', 'not .. at_home|in .. when|visit|visited|called|i',
    ],
    against: ['COME + MEETING|DATE|DAYWORD|make it', 'traffic|late|train', 'REPORT + write|section|FIELD', 'FIELD + put', 'QUESTION + who|what', 'section|box', 'cover|deputy|send_anyone|replacement', 'core group .. can_not|make', 'quorum|quorate', 'DECLINE + court|leave', 'COLOUR', 'login|log|open|link', 'attend', 'share|sharing|safe', 'replied|reply', 'what do i_put|write', 'now|right_now .. hurt', 'who', 'meeting'],
  },
  {
    intent: 'absentReport',
    strong: [
      'NOTABLE .. COME|make|MEETING|there|attend + ABSENTREPORT', 'ABSENTREPORT .. instead|in_my_place|absence|because|as_i|if_i|when i', 'ABSENTREPORT + NOTABLE|DECLINE|miss|missing|away|absence|instead|off', 'instead .. of .. COME|attending|coming|being there .. ABSENTREPORT|report|note|update|send', 'note|report|update|email|paragraph|something|information|info|views|lines|summary|contribution .. instead|in_my_absence|in_absence|in_lieu|in_advance', 'send .. note|written|update|report|something|email|views|summary|paragraph|lines|information .. instead|COREGROUP|as|because|in|for|if|but|can_not', 'wont|not .. COME .. but .. send|write|email|submit|report|note|update|written', 'missing|miss .. MEETING|COREGROUP .. report|note|update|send|written', 'absent .. report', 'COREGROUP + NOTABLE + send|note|update|report|email', 'report .. for .. COREGROUP|meeting + NOTABLE|miss|missing|absent', 'update .. by_email|in_writing', 'my .. absence .. report|note|update|send|written', 'report .. absence|absent',
    ],
    fair: ['written update', 'send note|something'],
    against: ['who|which', 'has|did AGENCY', 'COLLEAGUE + coming|come|attend', 'will be there', 'copy', 'QUESTION + do i need', 'remind', 'invite', 'minutes', 'finished'],
  },
]
