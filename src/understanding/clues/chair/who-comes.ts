// Who comes, whether that is enough, who is missing, and asking them again.
import type { WrittenClues } from '../../clues.ts'

export const whoComes: readonly WrittenClues[] = [
  {
    intent: 'status',
    strong: [
      'who .. do .. i|we have .. for', 'who .. have .. for|on|at TIME|DATE|DAYWORD', 'who .. have|has .. got .. for|on|DATE|DAYWORD',
      'who .. COMING', 'who .. REPLY', 'has|have|did|is|are|will|any .. AGENCY|NAME .. REPLY|COMING|COME',
      'AGENCY|NAME .. COMING|REPLY + QUESTION', 'anyone|anybody|someone .. from .. AGENCY',
      'any .. word|news|reply|response|answer|joy .. AGENCY|NAME|on|yet|about', 'how many .. COMING|REPLY|yes|said|people',
      'attendance .. list|status|summary|for|look|looking|so_far', 'list .. COMING|attendees|acceptances|invitees',
      'where are we|i|things .. replies|attendance|invites|invitations|responses|with|up_to|at',
      'who .. have we_got|do we_have|do i have|have i got', 'who .. is .. in|around|there|on_for',
      'show|give|tell .. attendance|replies|responses|who is|acceptances|attendees', 'status',
      'replies|responses|acceptances .. so_far|yet|in|for|DATE|DAYWORD|come', 'turnout', 'what .. AGENCY .. say|said|replied|answer',
      'is|are|will AGENCY|NAME .. there|in', 'who .. said_yes|accepted|confirmed', 'who .. expecting|expect',
      'everyone .. coming|replied|confirmed', 'update me .. attendance|on|DATE|replies', 'heard from|back .. AGENCY|NAME|anyone',
      'how .. DATE|DAYWORD|MEETING .. look|looking|shaping', 'any .. replies|responses|answers|acceptances',
    ],
    fair: ['who is .. DATE|DAYWORD', 'AGENCY .. REPLY|COMING'],
    against: [
      'tell|bug|jog|ask AGENCY|NAME', 'still has|have|to', 'will|would do', 'on time', 'offered|do|promised', 'plan|outcomes|reports',
      'who .. not|NONREPLY|MISSING', 'core group members', 'REPORT', 'if', 'late', 'instead', 'QUORUM', 'interpreter|INTERPRETER|ADVOCATE',
      'can not', 'SHARE + PARENTS', 'who else', 'rag|RAG', 'NONREPLY', 'chase|CHASE', 'COMMITMENTS', 'arrived', 'covers',
      'on .. core group', 'notice', 'I .. COMING|COME + !tell|list|see', 'export|audit', 'still|left_to', 'DISSENT', 'members',
    ],
  },
  {
    intent: 'quorum',
    strong: [
      'MEETING|REF|it .. safe|okay|good|alright to run|proceed|go', 'i|we .. short', 'make us|it|this QUORUM', 'QUORUM + !override',
      'are|is|will|would|do|have .. we|it|this|MEETING .. QUORUM', 'enough .. agencies|people|professionals|round|coming|to|of',
      'can .. MEETING|it|we .. go_ahead|proceed|run|still|happen|hold',
      'are we .. short|okay|safe|legal|good|set|in_danger|going_to|on_course|on_track|allowed',
      'how_many|more .. agencies|do we need|needed|short|disciplines', 'do we .. have .. who|what|agencies|numbers|right people',
      'quorum .. forecast|position|look|rule|need', 'right .. agencies|people|mix', 'will .. MEETING .. QUORUM|stand|count|be valid',
      'is it .. okay|safe|viable .. to .. proceed|run|go', 'who .. need .. to .. QUORUM|proceed|go', 'what .. need .. quorate|to_be',
      'number .. agencies', 'forecast',
    ],
    against: [
      'given|long enough|prepare|PARENTS', 'content', 'losing|lose', 'even though', 'crack on|carry on', 'QUORUM + if + !will|check|tell',
      'without', 'WHATIF .. AGENCY', 'go ahead .. anyway|even|although|despite|though', 'override|overriding|discretion',
      'proceed .. inquorate', 'notice', 'drops|pulls|lose', 'time|in_time', 'mean', 'agree|wrong',
      'proceeding|continuing|i_am|i_have_decided|decided|deciding',
    ],
  },
  {
    intent: 'missing',
    strong: [
      'who .. still .. let|to', 'are|is .. we|i|anyone|anybody|anything .. missing|short', 'who .. still .. has|have|needs',
      'who .. MISSING', 'who .. NONREPLY', 'which|what|list|any|show .. NONREPLY|MISSING',
      'who|which .. not .. REPLY|COMING|confirmed|said|answered|COME|in|here|represented',
      'who .. left|outstanding|yet_to|still|owe|need .. REPLY|answer|confirm|to|hear|from',
      'who .. are we|i|do we .. waiting|chasing|missing|short|without|need',
      'anyone|anybody|anything .. missing|not|outstanding|still|declined|yet_to|NONREPLY', 'gaps|gap|holes',
      'NONREPLY + who|which|list|any|how_many|show|anyone|QUESTION',
      'who .. declined|said_no|turned|apologies|can_not|is_not|has_not|have_not', 'missing from', 'what .. missing|gaps',
      'which .. agencies|agency .. not|NONREPLY|MISSING|missing', 'how many .. not|NONREPLY|outstanding',
      'not .. heard .. from + who|anyone|which', 'who else .. need', 'still .. waiting', 'apologies + any|who|list',
    ],
    against: [
      'reports|report', 'email|remind|send|message|nudge|invite|invites', 'REPORT', 'CHASE .. NONREPLY|EVERYONE|AGENCY|them', 'CHASE',
      'RAG|rag', 'child|children .. missing', 'mum|dad', 'SHARE', 'what_if|if', 'update', 'advocate', 'late',
    ],
  },
  {
    intent: 'chase',
    strong: [
      'tell|bug|jog|ask AGENCY|NAME', 'touch with AGENCY|NAME', 'get AGENCY|NAME|them|EVERYONE .. to reply|respond|answer|confirm',
      'CHASE', 'have not|not .. answered|replied|responded .. CHASE|chase',
      'reminder|reminders|email|message|invite|invites|nudge .. NONREPLY', 'remind|email|chase|message|nudge|prompt .. not|who',
      'give AGENCY|NAME|them|EVERYONE .. CHASE|prod|nudge|poke|push|ring|shout',
      'CHASE .. NONREPLY|EVERYONE|AGENCY|NAME|them|THEY|anyone|those|who|all|replies|reports|REPORT|rest|people|COLLEAGUE',
      'CHASE AGENCY|NAME', '^ CHASE', 'send|sending .. reminder|reminders|nudge|chaser|chasers', 'NONREPLY .. CHASE',
      'reminder|reminders|chaser|chasers|nudge .. to|for|out|AGENCY', 'ask AGENCY|NAME .. again|to_reply|for|whether|if|where',
      'can|could|please .. CHASE', 'get .. answer|reply|response|report|replies .. from|out_of',
      'AGENCY .. need|needs .. reminding|nudge|reminder|push|chasing|poke|prod',
      'invites|invitations|invite .. again .. NONREPLY|who|those|anyone', 'remind .. AGENCY|NAME|EVERYONE|them|COLLEAGUE',
      'email|message|contact|ring .. NONREPLY', 'follow up .. with', 'email|message .. who|those .. not', 'chaser|chasers',
    ],
    against: [
      '^ who|which|what|has|have', 'I .. am|was', 'my|our report', 'who .. NONREPLY + !CHASE|chase|those|anyone|all|everyone',
      'remind me|I', 'ask me', 'SNOOZE + !AGENCY + !NONREPLY + !them + !everyone', 'deputy|instead', 'moved', 'what if', 'i .. am|was',
      'copy', 'stop', 'STUCK', '^ who|which',
    ],
  },
]
