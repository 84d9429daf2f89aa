// How professionals answer an invitation, and what they ask about it. The clue language is explained in ../patterns.ts.
import type { WrittenClues } from '../rules.ts'

export const attendanceClues: readonly WrittenClues[] = [
  {
    intent: 'accept',
    strong: [
      'ACCEPT', 'yes .. COME|ACCEPT', 'I .. can|will COME', 'I am|are COMING', 'happy|able|free|available|delighted|pleased .. COME', 'confirm|confirming .. COME|attendance|place|coming',
      'YES + COME + I', 'put I down', 'count I in', 'looking forward', 'I .. will see you', '^ COMING $', '^ will COME', '^ attending $', '^ confirmed $', '^ can COME', '^ accept', 'see you DAYWORD|DATE|TIME|at|there', 'I .. am free|available',
      'YES + DATE|DAYWORD + works|suits|fine|good|okay|perfect', 'DATE|TIME|DAYWORD works|suits|fine|good|okay', 'changed my mind + COME', 'can COME after all', 'mark|put I .. as|down .. COMING|yes|accepted|coming',
    ],
    fair: ['yes + DAYWORD|DATE', 'I .. be there', 'will do + there'],
    against: ['when i can', 'do not wait|me', 'QUESTION + REPORT', 'do you|i .. need|want|still', 'REPORT',
      'NOTABLE + !changed|after + !yes', 'do_not|never', 'no_one|nobody|none', 'MAYBE', 'LATE', 'QUESTION + !yes|count|put', 'only + until', 'LEAVEEARLY', 'instead|my_place|behalf', 'if I', 'REPRESENT + !looking', 'unless', 'REPEATED + SUPPORTACT', 'COMMIT + every|weekly|fortnightly|until|each',
      'should|must|need + report', 'ABSENTREPORT', 'colleague|deputy|manager + will|can|is', 'child|mum|dad|she|he + wants', 'remind',
    ],
  },
  {
    intent: 'decline',
    strong: [
      'DECLINE', 'NOTABLE COME', 'NOTABLE .. COME', 'NOTABLE do|make|manage DATE|DAYWORD|that|it|then|those|MEETING|TIME', 'NOTABLE .. make|do .. DATE|DAYWORD|MEETING|TIME|it', '^ can not $', '^ can not do|make', 'have to miss|decline', 'not free|available', 'count I out', 'put I down .. no|not|apologies',
      'I .. am|are .. on_leave|holiday|away|off|sick|training', 'I .. am away|off|abroad', 'am in court', 'no good|use for I', 'not going to happen for I', 'does not work|suit for|I', 'not convenient', 'no .. can not', 'DATE|DAYWORD .. is .. no good|impossible|bad', 'I .. do not work .. DATE|DAYWORD', 'got another|something|prior|other .. then|DATE|DAYWORD|on', 'going to be .. off|away', 'something has come up', 'not attending|coming', 'can not any more|longer', 'i .. am|have_got|have .. sick|ill|unwell|covid|flu|poorly',
      'have|got .. another|other meeting|conference|appointment|commitment|visit', 'have|got clinic|court|surgery|tribunal|hearing|interview|exam|assembly|lesson|training', 'i .. am teaching|nights|shift|rest',
    ],
    fair: ['no + can_not|unable', 'NOTABLE + DATE|DAYWORD', '^ no DATE|DAYWORD', 'I .. NOTABLE be', 'will miss'],
    against: ['visits|sessions|club|referral', 'note|update|writing', 'everyone|team|whole|all .. on|off', 'deputy', 'MEETING .. any more|anymore|longer|needed', 'CANCEL|cancelled', 'CHASE', 'nice|weather', 'not replied|answered|responded', 'have .. we|you|i .. got', 'QUESTION + who|which|what|has|have|is|are|if', 'ABSENTREPORT', 'NOBODY', 'instead|my_place|behalf|stead', 'MAYBE + !apologies', 'LATE', 'what if', 'HELP', 'RESUME', 'SHARE', 'STUCK + referral|visit|service|waiting', 'leave early|at|by', 'login|log|open|access|submit|upload|see', 'COVER', 'wrong|not_my|not_me', 'do not work with', 'remind', 'colleague|deputy|manager + will|can', 'start|until .. TIME', 'LEAVEEARLY + TIME', 'same', 'DISSENT'],
  },
  {
    intent: 'deputy',
    strong: ['arranged .. cover|COME|attend|go|covered', 'AGENCY|NAME|doctor|mrs|mr|miss|ms .. representing|represent|REPRESENT', 'mr|mrs|ms|miss|doctor|sgt|sergeant|pc|dc|sister .. will|is|coming|instead|for|attending|representing|in', 'change .. AGENCY|deputy|representative|attendee .. to', 'in place of', 'place of', 'nominated|nominate|named', 'AGENCY|NAME .. will|is|be there|coming|attending|going .. instead', 'standing in',
      'REPRESENT .. instead|my_place|behalf|stead|lieu', 'COLLEAGUE|NAME|AGENCY|THEY|SOMEONE .. will|is|can|has|have .. COMING|COME|REPRESENT|go|going|attend|attending|cover|covering|step|stand + instead|my_place|for I|behalf|deputise|cover|covering|in_for|stead|REPRESENT', 'deputise|deputising|deputises|deputy|representative|sub|replacement|stand_in .. will|is|for|be|called|name|coming', 'my deputy|replacement|substitute|cover .. is|will',
      'send|sending .. COLLEAGUE|NAME|SOMEONE|AGENCY + !if', 'COLLEAGUE|NAME .. cover|covering|covers .. for|it|this|MEETING|DATE|DAYWORD|I', 'COLLEAGUE|NAME|SOMEONE .. instead', 'asked COLLEAGUE|NAME|SOMEONE .. to .. go|come|attend|cover|step|COME', 'on my|our behalf', 'in my|our place', 'swap I|my .. for|with', 'replace I|me', 'taking|take_over .. my|this|MEETING', 'COLLEAGUE .. COMING|COME|attend|cover', 'NAME .. will|is|can .. COME|COMING|attend|cover|represent', 'AGENCY .. send|sending|sent .. NAME|SOMEONE|deputy|COLLEAGUE|representative|instead', 'record|add|put|log|name|nominate|change .. deputy|representative|stand_in|replacement', 'send|sending .. instead|in_my_place|representative|rep|deputy', 'instead of I|AGENCY|NAME', 'represented by', 'represent us|me|SCHOOL|HEALTHAGENCY|AGENCY', 'someone else .. from .. team|SCHOOL|AGENCY .. COMING|COME|will', 'someone .. will COME|attend|cover', 'have found cover|someone', 'i have got .. cover|someone', 'going .. in my place', 'can .. COLLEAGUE|NAME|SOMEONE .. go|come|attend|COME .. instead|for I|my_place|behalf',
    ],
    fair: ['NAME .. COME|COMING|REPRESENT', 'will .. COMING|COME + instead', 'instead + COME|COMING|cover', 'COLLEAGUE REPRESENT', 'can I send|nominate', 'send|sending .. in my'],
    against: ['in writing', 'writing', 'REPORT', 'NOBODY', 'ABSENTREPORT + note|update|report|written|lines', 'who covers|cover', 'what if', '^ who|when|has|which', 'if .. can_not|does_not', 'late', 'SHARE + report', 'wrong', 'left|moved + job|team|role', 'REPORT + read|see|share', 'letter', 'reminder|reminders|invites|copy', 'not my', 'UNREACHABLE + who|what', 'was|were', 'commit'],
  },
  {
    intent: 'noDeputy',
    strong: ['not .. have|got .. deputy|cover|anyone|anybody|replacement', 'do not .. have .. deputy|cover|anyone|representative|someone', 'everyone|team|all|whole .. on|off .. leave|sick|training|holiday',
      'NOBODY .. COME|cover|REPRESENT|send|available|free|instead|go|attend|spare|else|my_place|in', 'NOBODY', 'can not .. find|get|send|release|spare|provide .. anyone|cover|deputy|someone|anybody|replacement|representative|staff|sub|substitute', 'no .. deputy|cover|replacement|representative|substitute|sub', 'there is .. no .. cover|else|deputy', 'no one .. can|able|free|available|to|else|left', 'not .. anyone|anybody|someone .. send|cover|go|attend|free|available|instead|COME|spare|release|else', 'unable .. send|cover|find|release', 'whole|entire_team|service|department + off|away|sick|training|leave', 'everyone .. off|away|sick|leave|booked|busy|training', 'too short staffed', 'none of .. can|free|available|able', 'can not .. be .. covered', 'we are .. short',
      'only one|person .. AGENCY|here|team|service|in', 'not enough staff',
    ],
    against: ['knows|know|sees|see', 'door|home|answered', 'QUESTION + who|which|has', 'who covers', 'REPLY', 'told|asked|sent I', 'quorate|quorum', 'AGENCY .. arrived', 'report .. back', 'commit', 'answers|answering|answer', 'has shared'],
  },
  {
    intent: 'late',
    strong: ['do not .. wait', 'join .. when .. can|able', 'held up', 'am|are .. delayed', 'running behind',
      'LATE', 'late .. NUMBER|minutes|hour', 'NUMBER minutes late|behind|away|out', 'be_there|arrive|join|joining|get_there|with_you .. at|by|until|till|about|around|for .. TIME|NUMBER|half|quarter + LATE', 'not .. until|till|before TIME|half|quarter|NUMBER', 'can not .. until|till|before .. TIME|NUMBER|half|quarter', 'start without I', 'going to be late', 'miss .. start|beginning|first', 'hold .. start|on .. I', 'join|joining .. late|later|after', 'arrive|arriving .. late|later|after', 'COME .. but .. late|after', 'might|may|will be .. late', 'earliest .. TIME', 'only .. join|get|COME .. from|after|at TIME', 'NUMBER minutes', 'wait for I', 'in traffic', 'be .. minutes',
      'bus|train|car|traffic|motorway|accident|parking|park|flat_tyre|breakdown .. late|delayed|cancelled|stuck|broke|broken|nightmare', 'overrunning|overran', 'last visit|clinic|meeting .. over|overrunning|running',
    ],
    against: ['train to|times|time', 'visit + not|managed|stuck + referral', 'who|which', 'was late', 'report|paperwork|reply .. late', 'late .. report', 'too late', 'PUNCTUALITY + MONTHLY', 'snooze|remind', 'LEAVEEARLY + !LATE', 'ARRIVE + AGENCY|NAME + !I', 'attendance|school .. late', 'child|children|he|she|they .. late|lateness', 'late .. for school', 'how often|many', 'arrived late', 'do|have|is_it', 'cancel', 'until easter|christmas|summer', 'not late', 'every|weekly|mondays|tuesdays|wednesdays|thursdays|fridays'],
  },
  {
    intent: 'leavingEarly',
    strong: [
      'LEAVEEARLY', 'leave|leaving|go|going|off|dash|gone|away|finish|out .. early|before|by|at|for|to .. TIME|NUMBER|half|end|finish|DAYWORD|clinic|pick|school|another', 'need|have|got to .. go|leave|shoot|dash|run|be .. by|at|before|around|early', 'only .. stay|there|do|have|got|join|COME .. until|till|for|first|half', 'until|till .. TIME|NUMBER|half|quarter|noon|lunch|lunchtime + only|stay|COME|can', 'miss .. end|last|second', 'can not stay', 'leave|drop_off .. half_way|halfway|part_way|partway|middle', 'first half|hour|part|bit .. only|COME|then|MEETING', 'hard stop', 'COME .. leave|go .. TIME', 'out .. by TIME', 'duck|nip|pop|slip|step|dip out',
    ],
    against: ['left early', 'who|which|did', 'QUESTION + can|do|should + commit', 'children|child|mum|dad|he|she .. leave|leaves|left', 'late + !early', 'REPEATED + SUPPORTACT + weekly|breakfast|every', 'until easter|christmas|summer', 'on leave', 'left .. job|team|role|post|service', 'leaving .. job|team|post|role|service', 'AGENCY .. left', 'leave it|me', 'annual leave', 'report', 'finish .. TIME .. start', 'mute|remind', 'where i left'],
  },
  {
    intent: 'tentative',
    strong: ['^ will .. have .. see', 'have to see', 'i am maybe', 'maybe $', 'waiting .. hear|for|on .. manager|rota|clinic|court|confirmation|boss', 'should be .. okay|fine|able|there', 'need|have|got|want to check', 'check .. diary|rota|calendar',
      'MAYBE .. COME|ACCEPT|available|free|able', 'COME .. MAYBE', 'MAYBE .. if .. can', 'not sure|certain .. COME|if|whether|yet', 'do not know .. if|whether|yet .. COME|I', 'tentative|tentatively|provisional|provisionally', 'might|may .. COME|able|not', '^ maybe', '^ possibly|perhaps|probably|hopefully|tentative|provisionally', 'will|need_to|have to .. check|see|confirm|ask .. diary|rota|manager|cover|first|if|and|with', 'will try|do my best', 'get back to you', 'let you know', 'hope|hoping|trying|try to .. COME|able|get', 'depends|depending|subject_to', 'pencil', '50 50', 'can_not|not .. promise|confirm|say .. yet|I|COME|now|if|whether|either', 'waiting .. rota|cover|confirmation|court|manager|approval', 'should be able', 'up in air', 'if .. court|clinic|meeting|childcare .. finishes|cancelled|allows', 'probably .. COME|able|can|will|not', 'leave it with me', 'touch and go', 'likely .. COME|ACCEPT|there', 'if i can .. COME|get|swap|move',
    ],
    against: ['QUESTION + who|which|what|how|is|has', 'HELP', 'ABSENTREPORT', 'RAG', 'SHARE', 'rating|colour|COLOUR|outcome', 'remind', 'word|wording|phrase', 'LATE', 'which', 'what to|do|is', 'how to|do', 'might be late', 'decision', 'leave early', 'write|put', 'report', 'WRONGPERSON'],
  },
  {
    intent: 'clarify',
    strong: ['is that|this|it .. icpc|rcpc|core group|initial|review|MEETING', 'icpc|rcpc|initial .. or .. core group|review|icpc|rcpc', 'address .. venue|meeting|conference|building', 'get there', 'where .. being held', 'where .. it',
      'CLARIFY', 'which|what .. MEETING|child|family|case|one .. this|is|about|for', 'who|what .. is .. this|it|MEETING .. about|for', 'what time|day|date|room|building|venue|address .. is|it|does|do|start|at|on|are|for|MEETING|this|that|we|again|agreed', '^ what time|room|building|venue|address|date $', 'what time|room|venue|address ?', 'where|when .. MEETING|it|held|go|conference', 'when is .. MEETING|it', 'is .. it|this|MEETING .. MODE', 'MODE .. or .. MODE', 'how do i .. join|dial|get_there', 'LINK .. for|where|have|send|need|lost|work|is', 'can i .. MODE|dial|join .. MODE|dial', 'who .. chairing', 'how long .. MEETING|it|will|expected', 'do not .. know|understand .. this .. is|message|about|invite', 'why .. am|was|have .. i .. invited|asked|getting|getting this', 'where + MEETING|held|it', 'what .. is .. MEETING .. about|for', 'is this .. MEETING|initial|review|same|first', 'remind me .. what|when|where|which .. MEETING|it|this|time', 'join|attend|do .. MODE + can|could|possible|QUESTION', 'need .. link|address|postcode|details', 'parking', '^ which ?', '^ what ?', '^ where ?', '^ when ?', '^ who is this', 'where do i|we .. go|need',
    ],
    fair: ['when + MEETING', 'link'],
    against: ['share|talked through|SHARED', '^ what day $', 'train|bus|weather', 'when .. by', 'share', 'REPORT + due|submit|need|have', 'latest', 'next .. core_group|RCPC|rcpc', 'deadline|due', 'RAG', 'COLOUR', 'who else', 'why .. date|deadline|day', 'remind me + later|tomorrow', 'AGENCY .. coming', 'which .. agencies|reports|advocates|interpreter|outcome|word', 'what .. offer|offered', 'wrong', 'not my|mine', 'word|wording|kinder', 'FIELD', 'notice', 'mean .. JARGON', 'letters|minutes', 'JARGON .. mean|stand', 'i put|wrote|said|sent|submitted'],
  },
  {
    intent: 'members',
    strong: [
      'MEMBERS + who|list|names|tell|show|COREGROUP|how_many|anyone', 'who .. on|in|part|makes|attends|belongs|else .. COREGROUP|group', 'who .. else .. on|in|COREGROUP|group|involved|working', 'COREGROUP .. members|list|membership|names|made', 'names|list|members .. COREGROUP|group', 'who .. core group', 'who .. is .. working_with|involved .. family|child|them', 'which .. agencies|professionals|people .. on|in|involved|part', 'am i .. on|in|part .. COREGROUP', 'is .. AGENCY .. on|in|part|member .. COREGROUP', 'who .. team around', 'membership', 'who .. am i .. working with', 'who is .. lead + COREGROUP|family|case|child', 'who is .. AGENCY .. for|on|in .. family|child|COREGROUP|group|case|this|this one', 'contact_details|email|number .. members|COREGROUP|group|others',
    ],
    fair: ['who else'],
    against: ['COMING', 'REPLY', 'NONREPLY', 'late', 'remind', 'should|can i .. contact|ring|call', 'covers', 'due|when', 'missing|absent', 'report'],
  },
  {
    intent: 'wrongPerson',
    strong: ['never .. on|my|our|mine', 'never|not .. on|in .. caseload|case load|list|books', 'no longer .. hold|have|case', 'moved .. different|another|new team|role|area|job', 'you .. want|need|after|looking .. other|another|different|AGENCY|NAME', 'try|contact|ask .. AGENCY|NAME instead',
      'WRONGPERSON', 'not .. my|our .. case|child|family|pupil|patient|student|client|caseload|school|area|one|team|service', 'no longer .. work|working|involved|allocated|worker|with|there|at|employed|my|our|on|in|open|known', 'wrong .. person|worker|email|school|agency|surgery|one|number|nurse|team|contact|people|address', 'left|leaving .. job|team|role|post|service|organisation|trust|school + I|am|have', 'changed|change .. job|jobs|role|roles|team|teams', 'moved .. team|teams|role|job|on', 'handed .. over|case', 'case .. closed|transferred|handed|passed|reallocated', 'closed .. to|case', 'discharged', 'do_not|never .. know|met|heard|recognise|work .. this|them|child|family|him|her|who|name|of|with', 'should .. go|be .. to .. AGENCY|NAME|SOMEONE|COLLEAGUE|someone_else', 'is not .. on_roll|known|registered|open', 'not on roll', 'not known to', 'nothing .. to do with .. I|me|us', 'left .. our|this|my .. school|nursery|surgery|service', 'why am i .. getting|receiving|being|on', 'not involved', 'someone else .. case|now|worker|deals', 'take me off', 'remove me|us', 'am not .. AGENCY|worker|NAME|their|her|his', 'i am not .. right|correct', 'not .. right .. person', 'another|different .. NAME|worker|person .. now|same_name|has', 'i .. do not .. work .. here|there|with|in|at|for|anymore', 'mistaken',
    ],
    against: ['children|family|mum moved|relocated', 'waiting|hear from', 'MAYBE + COME', 'QUESTION + who + COMING', 'report + wrong + i|spelt', 'spelt|typo|amend|correct|edit', 'SHARE + dad|mum', 'DATE .. no good', 'not safe', 'minutes', 'date|day + wrong', 'attending|attend .. DATE', 'arrived', 'do not work DATE|mondays|tuesdays|wednesdays|thursdays|fridays|on'],
  },
  {
    intent: 'snooze',
    strong: [
      'SNOOZE', 'remind|ask|message|ping|nudge|prompt|tell|try|text|contact|bug_me .. later|again|tomorrow|TIME|DATE|DAYWORD|hour|minutes|after|next|when', 'not now|today|yet', 'later', 'can .. do .. later|tomorrow', 'i am .. driving|busy|in .. meeting|clinic|visit|class|lesson|court|teaching|training', 'come back .. later|to', 'give me .. hour|minutes|day|until|while|few', 'do it|this .. later|tomorrow|tonight|after|DATE', 'stop .. reminding|reminders|nagging|messaging|pinging|chasing', 'remind me', 'not .. good|right .. time', 'wait .. until|till|hour', 'need more time', 'another|few more .. day|days|hour .. to|please', 'busy .. right_now|now|moment|today',
    ],
    against: ['could|can .. we|it|MEETING .. have|be|start', 'meeting .. later', 'AGENCY|NAME .. dialled|arrived|in room', 'remind me what|which|who|how|when|where|why', 'remind AGENCY|EVERYONE|them|NAME|everyone', 'COMMIT + weekly|every', 'LATE', 'QUESTION + who|what|which', 'COME + NOTABLE', 'remind me .. i .. wrote|said|put|sent|promised', 'DECLINE', 'RESUME + report', 'LEAVEEARLY', 'decline|can_not', 'AGENCY + hurry', 'core group .. wait', 'see you later'],
  },
]
