// What a conference chair asks, records and decides.
import type { WrittenClues } from '../rules.ts'

export const chairClues: readonly WrittenClues[] = [
  {
    intent: 'status',
    strong: ['who .. have|has .. got .. for|on|DATE|DAYWORD',
      'who .. COMING', 'who .. REPLY', 'has|have|did|is|are|will|any .. AGENCY|NAME .. REPLY|COMING|COME', 'AGENCY|NAME .. COMING|REPLY + QUESTION', 'anyone|anybody|someone .. from .. AGENCY', 'any .. word|news|reply|response|answer|joy .. AGENCY|NAME|on|yet|about', 'how many .. COMING|REPLY|yes|said|people', 'attendance .. list|status|summary|for|look|looking|so_far', 'list .. COMING|attendees|acceptances|invitees', 'where are we|i|things .. replies|attendance|invites|invitations|responses|with|up_to|at', 'who .. have we_got|do we_have|do i have|have i got', 'who .. is .. in|around|there|on_for', 'show|give|tell .. attendance|replies|responses|who is|acceptances|attendees', 'status', 'replies|responses|acceptances .. so_far|yet|in|for|DATE|DAYWORD|come', 'turnout', 'what .. AGENCY .. say|said|replied|answer', 'is|are|will AGENCY|NAME .. there|in', 'who .. said_yes|accepted|confirmed', 'who .. expecting|expect', 'everyone .. coming|replied|confirmed', 'update me .. attendance|on|DATE|replies', 'heard from|back .. AGENCY|NAME|anyone', 'how .. DATE|DAYWORD|MEETING .. look|looking|shaping', 'any .. replies|responses|answers|acceptances',
    ],
    fair: ['who is .. DATE|DAYWORD', 'AGENCY .. REPLY|COMING'],
    against: ['will|would do', 'on time', 'offered|do|promised', 'plan|outcomes|reports', 'who .. not|NONREPLY|MISSING', 'core group members', 'REPORT', 'if', 'late', 'instead', 'QUORUM', 'interpreter|INTERPRETER|ADVOCATE', 'can not', 'SHARE + PARENTS', 'who else', 'rag|RAG', 'NONREPLY', 'chase|CHASE', 'COMMITMENTS', 'arrived', 'covers', 'on .. core group', 'notice', 'I .. COMING|COME + !tell|list|see', 'export|audit', 'still|left_to', 'DISSENT', 'members'],
  },
  {
    intent: 'quorum',
    strong: ['i|we .. short', 'make us|it|this QUORUM',
      'QUORUM + !override', 'are|is|will|would|do|have .. we|it|this|MEETING .. QUORUM', 'enough .. agencies|people|professionals|round|coming|to|of', 'can .. MEETING|it|we .. go_ahead|proceed|run|still|happen|hold', 'are we .. short|okay|safe|legal|good|set|in_danger|going_to|on_course|on_track|allowed', 'how_many|more .. agencies|do we need|needed|short|disciplines', 'do we .. have .. who|what|agencies|numbers|right people', 'quorum .. forecast|position|look|rule|need', 'right .. agencies|people|mix', 'will .. MEETING .. QUORUM|stand|count|be valid', 'is it .. okay|safe|viable .. to .. proceed|run|go', 'who .. need .. to .. QUORUM|proceed|go', 'what .. need .. quorate|to_be', 'number .. agencies', 'forecast',
    ],
    against: ['losing|lose', 'even though', 'crack on|carry on', 'QUORUM + if + !will|check|tell', 'without', 'WHATIF .. AGENCY', 'go ahead .. anyway|even|although|despite|though', 'override|overriding|discretion', 'proceed .. inquorate', 'notice', 'drops|pulls|lose', 'time|in_time', 'mean', 'agree|wrong', 'proceeding|continuing|i_am|i_have_decided|decided|deciding'],
  },
  {
    intent: 'missing',
    strong: [
      'who .. MISSING', 'who .. NONREPLY', 'which|what|list|any|show .. NONREPLY|MISSING', 'who|which .. not .. REPLY|COMING|confirmed|said|answered|COME|in|here|represented', 'who .. left|outstanding|yet_to|still|owe|need .. REPLY|answer|confirm|to|hear|from', 'who .. are we|i|do we .. waiting|chasing|missing|short|without|need', 'anyone|anybody|anything .. missing|not|outstanding|still|declined|yet_to|NONREPLY', 'gaps|gap|holes', 'NONREPLY + who|which|list|any|how_many|show|anyone|QUESTION', 'who .. declined|said_no|turned|apologies|can_not|is_not|has_not|have_not', 'missing from', 'what .. missing|gaps', 'which .. agencies|agency .. not|NONREPLY|MISSING|missing', 'how many .. not|NONREPLY|outstanding', 'not .. heard .. from + who|anyone|which', 'who else .. need', 'still .. waiting', 'apologies + any|who|list',
    ],
    against: ['reports|report', 'email|remind|send|message|nudge|invite|invites', 'REPORT', 'CHASE .. NONREPLY|EVERYONE|AGENCY|them', 'CHASE', 'RAG|rag', 'child|children .. missing', 'mum|dad', 'SHARE', 'what_if|if', 'update', 'advocate', 'late'],
  },
  {
    intent: 'chase',
    strong: ['reminder|reminders|email|message|invite|invites|nudge .. NONREPLY', 'remind|email|chase|message|nudge|prompt .. not|who', 'give AGENCY|NAME|them|EVERYONE .. CHASE|prod|nudge|poke|push|ring|shout',
      'CHASE .. NONREPLY|EVERYONE|AGENCY|NAME|them|THEY|anyone|those|who|all|replies|reports|REPORT|rest|people|COLLEAGUE', 'CHASE AGENCY|NAME', '^ CHASE', 'send|sending .. reminder|reminders|nudge|chaser|chasers', 'NONREPLY .. CHASE', 'reminder|reminders|chaser|chasers|nudge .. to|for|out|AGENCY', 'ask AGENCY|NAME .. again|to_reply|for|whether|if|where', 'can|could|please .. CHASE', 'get .. answer|reply|response|report|replies .. from|out_of', 'AGENCY .. need|needs .. reminding|nudge|reminder|push|chasing|poke|prod', 'invites|invitations|invite .. again .. NONREPLY|who|those|anyone', 'remind .. AGENCY|NAME|EVERYONE|them|COLLEAGUE', 'email|message|contact|ring .. NONREPLY', 'follow up .. with', 'email|message .. who|those .. not', 'chaser|chasers',
    ],
    against: ['who .. NONREPLY + !CHASE|chase|those|anyone|all|everyone', 'remind me|I', 'ask me', 'SNOOZE + !AGENCY + !NONREPLY + !them + !everyone', 'deputy|instead', 'moved', 'what if', 'i .. am|was', 'copy', 'stop', 'STUCK', '^ who|which'],
  },
  {
    intent: 'reports',
    strong: ['what|which REPORT', 'REPORT .. waiting',
      'which|what|whose|who .. REPORT .. in|outstanding|missing|late|due|received|submitted|not|still|come|arrived|back|got|overdue|here|sent|have', 'REPORT .. in|outstanding|missing|received|come|arrived|yet|overdue|submitted|back|so_far|late + QUESTION|any|which|all|how|show|list|AGENCY', 'has|have|did|is AGENCY|NAME|anyone|everyone|SOMEONE .. submitted|sent|done|written|put|in|handed|uploaded|filed|REPORT', 'AGENCY .. REPORT', 'how many .. REPORT', 'any .. REPORT', 'who .. sent|submitted|done|written|handed|owes|uploaded|given|filed .. REPORT', 'who .. not|NONREPLY .. REPORT', 'REPORT .. from .. AGENCY|NAME|everyone|all', 'all .. REPORT', 'show|list|see|tell|give|check|where|status|update .. REPORT .. in|for|outstanding|status|so_far|list|we', 'waiting .. for|on .. REPORT', 'REPORT .. status|list|tracker|position', 'have i|we .. got .. REPORT', 'missing REPORT', 'are .. REPORT .. in|ready|all', 'where .. is|are .. AGENCY|NAME .. REPORT', 'REPORT .. received',
    ],
    against: ['^ if|what if', 'through|shared|share|seen', 'QUORUM', 'SHARE + PARENTS', 'SHARED', 'my|I .. REPORT + do|start|need|finish|amend|submit + !have', 'GROUPREPORT', 'ASSEMBLE + core|updates|together', 'NEEDED + if', 'chase|CHASE', 'do i|we .. need', 'wrong', 'late + who + month', 'attendance', 'deadline|by_when|latest', 'when', 'start|resume|finish', 'copy', 'submit $', 'minutes', 'i have finished'],
  },
  {
    intent: 'shareStatus',
    strong: ['has|have|did AGENCY|NAME|they|anyone|everyone .. SHARE .. REPORT|it|with|through|PARENTS|FAMILY',
      'has|have|did|was|were|is|are .. SHARE .. PARENTS|FAMILY|THEY|REPORT|with', 'has|have|did .. PARENTS|FAMILY .. seen|had|read|got|SHARED|SHARE|received|heard', 'who|which|what|whose .. SHARE|SHARED|shared|seen .. REPORT|PARENTS|with|FAMILY|not|it', 'AGENCY|NAME .. SHARE|SHARED .. PARENTS|FAMILY + QUESTION|yet', 'PARENTS|FAMILY .. seen|read|had|got|received .. REPORT|everything|it|all|reports + QUESTION|yet', 'REPORT .. been .. SHARE|SHARED|with', 'sharing .. status|ledger|position|log|list', 'SHARE .. yet|status + QUESTION|any|which|who', 'how many .. SHARE|shared|seen', 'not .. shared .. with + QUESTION|who|which|any', 'are .. PARENTS .. aware|familiar .. REPORT|what', 'does .. PARENTS .. have|know .. REPORT|what', 'REPORT .. SHARED .. PARENTS|FAMILY + QUESTION|who|which', 'show|check|tell|give .. SHARE|shared|sharing .. PARENTS|status|FAMILY|who', 'share ledger', 'REPORT .. PARENTS .. not .. seen|had|read',
    ],
    against: ['when .. must|do|should|by', 'letter', 'letters', '^ I|we .. SHARED', 'should_i|can i|how|do i', 'not_safe|RESTRICT', 'notice', 'invite|invitation', 'minutes|letter', 'address', 'what is', 'interpreter', 'chair', 'rag', 'SOMEONE .. covers', 'offered|advocate', 'spoken'],
  },
  {
    intent: 'whatIf',
    strong: ['losing|lost AGENCY|NAME', 'if AGENCY|NAME .. QUORUM|okay', '^ if AGENCY|NAME', 'would .. losing|without|lose', 'if .. only .. AGENCY|NAME',
      'what if', 'WHATIF .. AGENCY|NAME|SOMEONE|we|they .. not|can_not|pull|pulls|drop|drops|cancel|cancels|sick|come|leave|lose|decline|declines|back|send|late|turn|unable|only|away', 'if .. AGENCY|NAME|we|they|only .. QUORUM|okay|still|would|can|could|enough|run|stand|what|proceed|legal', 'QUORUM|okay|proceed|go_ahead|manage|run|hold|cope|enough|still .. without|if .. AGENCY|NAME|they', 'would|could|can|will|are we .. without .. AGENCY|NAME', 'without .. AGENCY|NAME', 'suppose|supposing|imagine|say|assuming|hypothetically .. AGENCY|NAME|we|SOMEONE|they', 'lose|lost .. AGENCY', 'where .. leave|leaves .. us', 'what_happens|would_happen .. if|without', 'does it matter .. if', 'still .. quorate .. if|without', 'if .. AGENCY|NAME .. not|drops|pulls|declines|cancels', 'AGENCY .. pulled|pulls|drops|dropped|pull|drop .. out',
    ],
    against: ['report', 'carry_on|proceed|go_ahead|override + !QUESTION + !what if + !if', 'child|dad|mum .. finds', 'i .. can_not|am', 'share', 'my|I .. late', 'proceeding|override|discretion'],
  },
  {
    intent: 'arrive',
    strong: [
      'AGENCY|NAME|SOMEONE|EVERYONE|mum|dad|PARENTS|COLLEAGUE|INTERPRETER|ADVOCATE .. ARRIVE + !QUESTION', 'mark|log|record|put|tick|note|sign|show|register|add .. AGENCY|NAME|EVERYONE|SOMEONE|INTERPRETER|ADVOCATE .. ARRIVE|in|present|here|as|attended|ABSENT|TIME|late|attending', 'AGENCY|NAME .. ABSENT + !QUESTION', 'AGENCY|NAME .. joined|in|here|on|arrived|present|came|got .. TIME|at|now|NUMBER|late', 'mark|log|record|register .. arrival|arrived|present|attendance|arrivals|absent|late', 'AGENCY|NAME TIME', 'AGENCY|NAME .. left .. at|TIME|early', 'AGENCY|NAME .. here|present|arrived', 'just|has|have arrived .. AGENCY', 'everyone|all .. here|present|in .. except|but|apart|bar', 'here .. now .. AGENCY', 'present .. AGENCY',
    ],
    against: ['who|which|when|will|is|are|has|did|how', 'will be|might|going_to', 'if', 'NOTABLE', 'if|might', 'REPORT', 'me|myself|I .. as|attended|present', 'QUESTION', 'can not', 'last_time|last_week|month|yesterday', 'instead', 'house|outside|door', 'advocate .. in place', 'always|often', 'moved|transferred', 'invite|invited', 'spoke|spoken'],
  },
  {
    intent: 'override',
    strong: ['PROCEED|crack .. inquorate', 'crack on', 'push on', 'going ahead', 'even though .. QUORUM',
      'INQUORATE .. PROCEED', 'PROCEED .. INQUORATE', 'PROCEED .. despite|although|even|though|anyway|without|regardless|inquorate|with_who|with_what|with whoever', 'override|overrule|overriding|waive', 'use|using|exercise|exercising|apply .. discretion|override', 'i|we .. proceed|go_ahead|going_ahead|carry_on|continue|run|press_on|hold|proceeding|carrying_on|continuing|running|pressing|crack_on|holding .. anyway|without|regardless|despite|even|though|with|inquorate|although|because', 'not QUORUM + PROCEED + !QUESTION', 'chair|my .. discretion', 'delay .. harmful|risk|worse|harm', 'INQUORATE .. but .. PROCEED|want|happy|need', 'hold|run|start .. without|anyway|regardless', 'go_ahead|proceed|carry_on .. with .. NUMBER|two|one|fewer|just|only|who', 'not waiting', 'can not wait .. AGENCY|any longer', 'decided .. go_ahead|proceed',
    ],
    against: ['not|wont .. going ahead|go ahead + !quorate', '^ can|could|would', 'quorate ?|enough', 'quorum', 'what if', 'would|could|can we + QUESTION', 'report|draft|writing', 'if', 'commit', 'transfer', 'QUESTION + are|is|will'],
  },
  {
    intent: 'reschedule',
    strong: ['have|do|hold|start it .. later|earlier|hour|after|before|DATE|DAYWORD|TIME', 'could|can .. we|it .. later|earlier',
      'MOVE .. MEETING|it|this|DATE|DAYWORD|TIME|to|back|forward|that|REF|conference', 'MOVE .. to|till|until|by|for .. DATE|DAYWORD|TIME|NUMBER|week|morning|afternoon', 'new|another|different|alternative|later|earlier .. date|time|day|slot|start', 'change .. date|time|day', 'can|could .. it|MEETING|this|we .. be|have|do|make|hold|start .. DATE|DAYWORD|TIME|instead|later|earlier|half an hour', 'MEETING .. MOVE|DATE instead|TIME instead', 'make it .. DATE|DAYWORD|TIME|later|earlier', 'put|push|bring .. back|forward|off|out', 'move|shift|slide|bump .. to|back|forward|it|by', 'reschedule|rearrange|postpone|rebook|defer', 'have_it|do_it|hold_it|run_it .. on|at|in|DATE|DAYWORD instead|TIME', 'DATE|DAYWORD|TIME .. instead .. of', 'needs .. to .. move|moving|change|be moved', 'another day|time|date',
    ],
    against: ['i .. can not', 'remind', 'COLOUR', 'report|paperwork|draft', 'cancel', 'moved to|into|from + child|family|area|they|mum', 'RAG', 'transfer', 'person', 'job|role|team|school|house|address', 'COMMIT', 'plan .. continuing', 'who', 'have .. moved', 'chair .. decision', 'spelt', 'history', 'gone_back|backwards', 'snooze', 'why|what_if|when', 'later $ + !MEETING + !start', 'deputy|replacement|someone|colleague'],
  },
  {
    intent: 'cancel',
    strong: ['do not need .. MEETING|CONFERENCE|it|this', 'stand .. down', 'MEETING .. cancelled|off|scrapped', 'not need .. MEETING',
      'CANCEL .. MEETING|it|this|DATE|DAYWORD|REF|that|TIME', 'MEETING|REF|it .. CANCEL', '^ CANCEL', 'CANCEL', 'not going_ahead|happening|needed|required|proceeding', 'no longer .. needed|required|happening|going|a_need|necessary', 'call .. off', 'take .. down|off|out .. diary|diaries|calendar|system', 'do not need .. MEETING|it', 'let .. everyone|people|them|all .. know .. off|cancelled', 'MEETING|it .. is off',
    ],
    against: ['report', 'QUESTION + who|what|which|why', 'if', 'child|children|parents .. cancelled', 'my|I .. need', 'train|bus|appointment|clinic|visit|class|course|service .. cancelled', 'my .. attendance|place|acceptance|acceptances|reply', 'reminder|reminders', 'what if', 'draft', 'AGENCY cancels|cancel|cancelled|CANCEL', 'how_many|often|which', 'commit|offer', 'no longer .. work|involved', 'interpreter'],
  },
  {
    intent: 'noticeCheck',
    strong: ['has|have .. PARENTS .. had|got|received .. letter|letters|invite|invitation', 'have|has .. PARENTS .. letter|letters|invite', 'time .. to .. give|send .. NUMBER|notice|parents|letters', 'latest|last .. date|day|time .. for|to .. send|sending|tell|telling|post|posting|letters|parents', 'is .. NUMBER days .. enough',
      'has|have|had|did|do|does|were|was|are|will|is .. PARENTS|FAMILY .. NOTICE|enough|told|informed|know|invited|letter|warning|long', 'NOTICE .. ENOUGH|PARENTS|FAMILY|given|check|period|rule|how|long|is|was|days', 'how much|many|long .. NOTICE|warning|notice|days .. PARENTS|FAMILY|need|give|have|get', 'when .. letters|letter|invitation|invitations|invites|notice|PARENTS|FAMILY .. go|sent|posted|out|told|know|due|need|must|notified|informed', 'letters|letter|invitations|invites .. go|go_out|sent|posted|out|due + when|by|date|QUESTION|latest|day', 'PARENTS|FAMILY .. told|informed|notified|know .. about|of|when|date|in_time|enough|yet|MEETING', 'check .. notice', 'enough notice', 'notice', 'NUMBER days notice', 'twelve days', 'late|last_date|day|deadline|latest .. letters|letter|notice|telling|tell|notify|inform .. PARENTS|FAMILY|out', 'is .. that|it|DATE .. enough|okay .. PARENTS|FAMILY|notice', 'posted|sent|given|gave .. letters|letter|notice|invitation .. PARENTS|FAMILY|in_time|mum|dad', 'tell|notify|inform|write .. PARENTS|FAMILY .. by|when', 'when|did .. PARENTS|FAMILY .. told|informed|notified|find|hear|get|letter|invited|know',
    ],
    against: ['instead|in place|COMING', 'SHARE + REPORT', 'REPORT', 'decision_letter|outline|minutes|record', 'CHASE|chase', 'ADVOCATE', 'mums_letter|childs_letter|her_letter|his_letter', 'offered', 'agency', 'do not .. tell', 'not .. be told', 'AGENCY .. notice', 'spoken|I spoke|rang', 'transfer notice', 'copy of', 'read .. out', 'add|put', 'must_not|should_not', 'i .. have .. notice'],
  },
  {
    intent: 'chairContact',
    strong: ['off|on phone .. PARENTS|FAMILY|to|with', 'left .. message|voicemail', 'could|can not .. get through|reach|get hold .. PARENTS|FAMILY', 'PARENTS|FAMILY .. to explain|about|how|what', 'when .. i|we|chair .. speak|ring|contact|call|meet|talk|phone .. PARENTS|FAMILY .. by',
      'I|have .. CONTACTED .. PARENTS|FAMILY|CHILD|THEY|both', 'CONTACTED .. PARENTS|FAMILY .. LATELY|DATE|DAYWORD|about|before|on|today|yesterday|by', 'I CONTACTED', 'CONTACTED PARENTS|FAMILY', 'have|has|did i|chair|anyone|you .. CONTACTED|contact|speak|spoken|talk|ring|phone|call .. PARENTS|FAMILY', 'PARENTS|FAMILY .. CONTACTED|rang|called|phoned .. me|by|LATELY', 'record|log|note|mark|add .. CONTACTED|contact|call|conversation|chat|phone_call|visit|meeting .. PARENTS|FAMILY', 'when .. do|should|must|have .. i|chair .. CONTACTED|contact|speak|ring|call|talk|phone|meet .. PARENTS|FAMILY', 'contact .. with .. PARENTS|FAMILY + done|made|record|log|had|chair|my', 'who .. do i .. need|still|have .. to .. speak|ring|call|contact', 'PARENTS|FAMILY .. did_not|not|no .. answer|pick|reply|respond|want .. to .. speak|talk|me|call|phone', 'left .. message|voicemail .. PARENTS|FAMILY|for', 'not .. reached|spoken|managed|able|got .. PARENTS|FAMILY', 'tried|trying .. PARENTS|FAMILY', 'pre .. meet|meeting|conference|call|chat .. PARENTS|FAMILY', 'call|chat|conversation|visit|conference .. with .. PARENTS|FAMILY + done|today|yesterday|happened|DATE|DAYWORD|good|was|had', 'spoken|spoke .. to|with',
    ],
    against: ['when .. i .. share', 'by when', 'SHARE + REPORT', 'REPORT', 'AGENCY .. CONTACTED|spoken|spoke', 'interpreter', 'advocate', 'who|whos + COMING', 'number|address', 'notice', 'arrived', 'family time', 'supervised', 'can see', 'she said|says|wants|told', 'he said', 'commit', 'seen|saw', 'hit', 'i can|will|could', 'her views', 'scared', 'what .. is'],
  },
  {
    intent: 'interpreter',
    strong: ['INTERPRETER', 'which|what .. language|dialect|languages', 'speak|speaks|speaking|understand .. english|polish|urdu|bengali|sylheti|somali|arabic|romanian|punjabi|farsi|kurdish|turkish|portuguese|spanish|french|tigrinya|albanian|pashto|dari|bsl|lithuanian|hindi|mandarin|cantonese|ukrainian|russian|bulgarian|gujarati|tamil', 'sign language', 'polish|urdu|bengali|sylheti|somali|arabic|romanian|punjabi|farsi|kurdish|turkish|portuguese|tigrinya|albanian|pashto|dari|lithuanian|mandarin|cantonese|ukrainian|kurmanji|sorani .. booked|speaker|sorted|needed|family|mum|dad|someone|interpreter|arranged', 'language .. support|need|needs|does|family|mum|dad'],
    against: ['arrived', 'my english', 'language .. restorative|plain|blaming', 'advocate', 'word|wording|phrase', 'i do not understand', 'report .. translated + i|share', 'jargon'],
  },
  {
    intent: 'advocate',
    strong: ['ADVOCATE', 'someone .. speak .. up|for .. CHILD|mum|dad', 'support .. for .. mum|dad|CHILD .. at|in .. MEETING', 'who .. supporting .. CHILD|mum|dad|PARENTS'],
    against: ['arrived', 'report .. share', 'interpreter', 'ARRIVE + at|TIME + !QUESTION'],
  },
  {
    intent: 'rag',
    strong: ['which|what|any|how many .. actions|action|outcomes .. COLOUR', 'CHILD .. safer', 'where .. are .. we .. with plan|outcomes',
      'RAG + show|see|view|latest|current|what|who|which|how|give|list|get|where|tell|any|all|look|open|for|compare|REF', 'what .. COLOUR|colours|colour|ratings|RAG', 'who .. COLOUR|rated|scored|red|RAG|worried|put', 'how .. plan|outcomes|core_group|family|things|child|we|it .. going|doing|working|progressing|rated|look|getting_on|rag', 'show|see|view|give|list .. COLOUR|rag|RAG|progress|ratings', 'latest|current .. RAG|progress|COLOUR|ratings|picture|position', 'which|any|what|how_many .. outcomes|actions|OUTCOME|are|things .. COLOUR', 'what .. is|are .. COLOUR', 'how many .. COLOUR', 'where .. are we .. plan|outcomes|with_plan|RAG', 'everyones .. RAG|ratings|updates|colours', 'who .. not .. updated|rated|update|rag|ragged', 'update|updates .. core_group|members|agencies|in + any|who|which|have|what', 'anything|any .. red|amber', 'is .. child|CHILD|she|he|they .. safer', 'how .. OUTCOME .. rated|doing|looking|going', 'has|have .. everyone|AGENCY|all|anyone .. updated|rated|ragged|RAG', 'summary .. progress|plan', 'spread .. ratings', 'what .. did .. AGENCY|NAME .. rate|put|score|say .. for|on|outcome|OUTCOME|COLOUR',
    ],
    against: ['my', 'TREND', 'i .. would|will|am', 'mean|means', 'since|over_time|compared|changed', 'should|do i|to_put|decide|choose|pick', 'history', 'COLOUR .. for|on first|second|OUTCOME + !QUESTION + !show + !what + !who', 'update|set|mark|change .. COLOUR|to', 'PROMISED + everyone', 'going to', 'report', 'COMING', 'interpreter', 'offer', 'better|worse'],
  },
  {
    intent: 'trend',
    strong: ['improvement|progress|deterioration .. in|on|with|since|over', 'forwards|forward .. backwards|back', 'see|seeing|seen .. improvement|change|difference|progress', 'any .. improvement|better|progress|change|movement', 'TREND .. OUTCOME|RAG|plan|for|on|of|since|core_group|family|COLOUR|last|conference', 'OUTCOME|things|it|they|we|plan|RAG|ratings|number|CHILD .. TREND', 'trend|trends|trending', 'is|are|has|have .. OUTCOME|things|it|they|we|plan|CHILD|home .. better|worse|improved|improving|changed|moved|slipping|slipped|progressed', 'over time', 'since .. last|start|first|initial|beginning|conference|january|february|march|april|may|june|july|august|september|october|november|december', 'how .. has|have .. changed|moved|progressed|been|OUTCOME|ratings', 'compare|compared|comparison', 'history .. of .. OUTCOME|ratings|RAG|outcome|colours', 'graph|chart|timeline', 'better or worse', 'from .. core group .. to|core_group', 'last .. few|three|two|four|3|4|core groups', 'direction .. travel', 'pattern', 'going .. up|down|backwards|right|wrong .. way|direction|or', 'what .. has|have .. changed'],
    against: ['nothing|no', 'attendance .. report|audit|record|agency|agencies|professionals|police', 'change my', 'i', 'late', 'who', 'my', 'no change', 'same', 'why', 'date|deadline', 'export|csv', 'for us', 'since .. sent', 'due', 'rcpc .. window', 'punctuality', 'COLOUR .. now', 'spoken|spoke'],
  },
  {
    intent: 'assemble',
    strong: ['ASSEMBLE .. GROUPREPORT', 'ASSEMBLE .. REPORT .. core_group|review|rcpc|conference|from|updates', 'GROUPREPORT .. ASSEMBLE|ready|for', 'pull|put|bring|gather|stitch|collate|combine|merge|join|compile|build|assemble .. together|updates|REPORT|everything|everyones|contributions|ratings|what', 'assemble|compile|collate|generate|build|produce .. REPORT|pack|bundle|it|updates|core_group', 'core group report', 'turn .. updates|ratings .. into', 'make|create|draft|do|generate|prepare|write|get|print|give|want|need|see|run .. core_group|joint|combined|group|review|one|rcpc|single .. report|REPORT', 'report .. from|out_of|with .. updates|everyones|everyone', 'conference|review|rcpc pack', 'everyones updates'],
    against: ['due|deadline|when|by_when|latest', 'do i|we .. need', 'my|own .. report', 'i .. can_not|miss', 'send note', 'who|which', 'start .. my', 'has|have', 'should i'],
  },
  {
    intent: 'deadline',
    strong: ['how much|long .. time|have|left', 'when .. must|need|have|should .. i|we .. SHARED|share', 'how long|much .. got|left|have', 'when .. do .. i|we .. share|SHARE', 'when .. by $', 'when .. latest|deadline', 'latest .. submit|send|reply|share|hand', 'what is deadline', 'when .. update|rag|report .. in|due|need|needs|by', 'how many .. days',
      'DUE .. MEETING|REPORT|RAG|letters|reply|icpc|rcpc|update|plan|minutes|share|record|core_group|it|by|CONFERENCE', 'MEETING|REPORT|icpc|rcpc|reply|update|it|everything|paperwork|core_group .. DUE', 'when .. latest|due|by|next|last|need|must|does|do|is|have|should|has .. MEETING|REPORT|icpc|rcpc|core_group|be|in|submit|reply|hand|send|share|held|happen', 'latest .. can|date|day|time|we|i|for|is', 'deadline|deadlines|cut_off|cutoff', 'when .. next .. MEETING|one|COREGROUP', 'how long .. have|do|until|till|left|before|got', 'by when', 'by what .. date|day|time', 'last .. date|day', 'how many .. days .. left|have|got|until|do|before|to', 'when .. do i|we .. need|have|must .. by|to', 'when .. midway|midpoint', 'what .. date .. by|for|REPORT|rcpc|icpc|core_group|next|due|does|must', 'due .. when|date', 'when .. should|must|does|can .. rcpc|icpc|core_group|review|first|next|initial|MEETING', 'what .. due|window', 'when .. am i|is_it|are .. due', 'how soon|late|far', 'have i .. got .. left', 'when .. i .. reply|answer|respond|submit|send', 'time .. left', 'due_date|when_due', 'window .. rcpc|review|for', 'rcpc|icpc|review|core_group .. by|when|date|latest|due .. ?', 'when .. REPORT|paperwork|reports',
    ],
    against: ['speak|ring|talk|phone|call .. PARENTS|FAMILY', 'why|how_come|who_says|explain', 'letters|NOTICE + PARENTS', 'remind me', 'move|reschedule', 'what .. time|room', 'is it on', 'MODE', 'late', 'how long .. MEETING .. last|take|it', 'what .. is .. due .. me|i|my', 'MINE + what', 'when is .. meeting|it|conference $', 'who', 'has|have AGENCY', 'need .. report .. if', 'working .. out', 'what .. time', 'COMMIT', 'i will|can', 'put', 'child|mum', 'tomorrow', 'letters', 'contact .. PARENTS'],
  },
  {
    intent: 'explain',
    strong: [
      'WHY .. THATDATE', 'why .. DATE|deadline|date|due|days|by|so|then|that|it|NUMBER', 'where .. date|deadline|that|rule|NUMBER|it|DATE|this|day .. come|from|get|came|written|say', 'how .. did|do|was|is|have|were .. date|deadline|that|it|DATE|this|NUMBER|you|day .. work|worked|calculate|calculated|get|got|arrive|counted|come|decided|set|count|figure', 'what|which .. rule|policy|guidance|law|source|basis|procedure|section|reason', 'who .. says|said|decided|set .. DATE|date|deadline|rule|that|days|it|so|NUMBER', 'says who', 'explain .. date|deadline|rule|that|it|DATE|how|why|calculation|working|NUMBER|this', 'show .. working|workings|calculation|source|rule', 'is|are .. that|it|this|date|DATE|deadline|NUMBER|you .. right|correct|statutory|sure|law|legal', 'based on .. what', 'on what basis', 'how come', 'why .. am i .. told|given', '^ why ?', 'why .. not .. DATE|NUMBER|MEETING|day', 'counting|counted .. from|weekends|bank|days', 'does .. count|include .. weekends|bank|good|weekend|holiday|working|christmas|easter|day', 'bank holiday|holidays', 'why is|are|was|do|does|did|have|has',
    ],
    against: ['CONTACTED', 'why am i .. invited|getting|being|on|in', 'why .. have|was_i .. invited', 'why me', 'COLOUR', 'what .. rule .. report .. if', 'who .. COMING', 'KINDER', 'late', 'share', 'gp off', 'covers', 'in place', 'decision', 'quorum|quorate', 'mean', 'see|know', 'is that enough'],
  },
  {
    intent: 'commitments',
    strong: ['what .. AGENCY|NAME|she|he|they .. will|would do|help', 'said .. will|would .. do|help|offer|support',
      'COMMITMENTS + who|what|which|list|show|see|any|all|everyone|EVERYONE|has|have|did|give|tell|how|AGENCY', 'what .. EVERYONE|AGENCY|NAME|they|we|people|each|PARENTS .. COMMITMENTS|offer|doing|do|agree|say .. do|help|to', 'who .. COMMITMENTS', 'what .. have|has|did|is|are .. AGENCY|NAME|EVERYONE|they|people|SOMEONE .. offered|promised|agreed|offer|promise|committed|going_to_do|doing|said_they_would|signed', 'list|show .. offers|commitments|promises|pledges|actions|who is doing', 'who is .. doing|does .. what', 'what .. offers|commitments|promises', 'offers|commitments|promises .. on|so_far|table|made|outstanding|list|done|for|not|stuck|overdue', 'has|have .. AGENCY|NAME|anyone|everyone|they .. done .. what|said|promised|offered|agreed', 'what .. help .. offered|family|being|on_offer', 'which .. commitments|offers|promises|actions', 'what .. is .. AGENCY|NAME|SOMEONE .. doing|going_to do', 'is .. AGENCY .. doing .. what|said',
    ],
    against: ['COLOUR', 'my', 'i', 'advocate|fgc|interpreter|advocacy', 'RAG|rag', 'COMMIT', 'REPORT', 'if', 'COMING .. COMMITMENTS'],
  },
  {
    intent: 'dissent',
    strong: ['DISSENT .. decision|outcome|plan|conference|minutes|chair|category|with|that|to|recorded|minuted', 'AGENCY|NAME|PARENTS|SOMEONE|FAMILY|I|we|they|one .. DISSENT', 'record|note|log|minute|put|add|show .. DISSENT', 'DISSENT', 'not .. agree|happy|support|accept .. decision|plan|outcome|conference|category|threshold', 'AGENCY|NAME|mum|dad|PARENTS .. wanted|thinks|thought|felt|feels|believes|says .. should|cin|plan|not|stepped|different|child_in_need|cp', 'how .. do|does|can|to .. appeal|complain|challenge|escalate', 'appeal|appeals|complaint|escalation', 'unhappy .. decision|plan|outcome', 'against .. plan|decision|majority', 'record .. wrong .. decision', 'everyone .. agreed .. except|but|apart|bar', 'on_record|minuted|minutes .. that .. AGENCY|NAME|mum|dad|did_not|not|against'],
    against: ['COLOUR', 'REPORT .. AGENCY|share', 'commit', 'wording|word|phrase', 'should i', 'time|date', 'quorum', 'RAG', 'late', 'coming', 'safe|scared', 'date|deadline + why', 'said would'],
  },
  {
    intent: 'punctuality',
    strong: ['turning|turn|turned|showing|getting|been up|there .. on time', 'on time', 'does|do|is|are|has|did AGENCY|NAME .. always|usually|often|ever|normally|tend', 'how often|many .. AGENCY|NAME .. late|early|leave|left', 'always|usually|often .. late|early|leave|leaves', 'how .. often .. late', 'PUNCTUALITY .. MONTHLY|who|which|how|AGENCY|rate|figures|conferences|report|record|often|most|stats', 'who|which|what|how_many|how_often|any|AGENCY .. PUNCTUALITY', 'who .. late', 'late .. MONTHLY|arrivals|arrivers|most|often|always|again|comers', 'MONTHLY .. late|PUNCTUALITY', 'punctuality|timekeeping|lateness', 'turned_up|arrived|arriving|arrives .. late|on_time + who|which|how|AGENCY|often|many|does|do|was|did', 'does|do|is|was|has|did|were|are .. AGENCY|NAME|anyone|everyone .. always|usually|often|ever|been|keep|turn .. late|on_time|LATE', 'attendance .. record|rate|figures .. late|AGENCY|MONTHLY|who', 'worst|best .. attendance|late|agency|timekeeping', 'never_turns|missed_most|always_late|keeps'],
    against: ['REPORT', 'school .. attendance|lateness|outcome', 'outcome', 'I .. late|am|will', 'mark|log|record AGENCY', 'running late', 'child|CHILD', 'export|csv|spreadsheet|excel|audit', 'tomorrow|today', 'letter|notice', 'going to_be|will be', 'if|what_if'],
  },
]
