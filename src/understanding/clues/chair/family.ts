import type { WrittenClues } from '../../meaning/written-clues.ts'

// The family: told in time, spoken to, and with an interpreter or an advocate at their side.
export const family: readonly WrittenClues[] = [
  {
    intent: 'noticeCheck',
    strong: [
      'PARENTS|FAMILY .. long enough|enough time|time|in_time|early',
      'long enough .. prepare',
      'when .. do .. i|we .. post|send .. letters|letter|invitations',
      'have .. NUMBER days',
      'has|have .. PARENTS .. had|got|received .. letter|letters|invite|invitation',
      'have|has .. PARENTS .. letter|letters|invite',
      'time .. to .. give|send .. NUMBER|notice|parents|letters',
      'latest|last .. date|day|time .. for|to .. ' +
        'send|sending|tell|telling|post|posting|letters|parents',
      'is .. NUMBER days .. enough',
      'has|have|had|did|do|does|were|was|are|will|is .. PARENTS|FAMILY .. NOTICE|enough|told|' +
        'informed|know|invited|letter|warning|long',
      'NOTICE .. ENOUGH|PARENTS|FAMILY|given|check|period|rule|how|long|is|was|days',
      'how much|many|long .. NOTICE|warning|notice|days .. PARENTS|FAMILY|need|give|have|get',
      'when .. letters|letter|invitation|invitations|invites|notice|PARENTS|FAMILY .. go|sent|' +
        'posted|out|told|know|due|need|must|notified|informed',
      'letters|letter|invitations|invites .. ' +
        'go|go_out|sent|posted|out|due + when|by|date|QUESTION|latest|day',
      'PARENTS|FAMILY .. told|informed|notified|know ' +
        '.. about|of|when|date|in_time|enough|yet|MEETING',
      'check .. notice',
      'enough notice',
      'notice',
      'NUMBER days notice',
      'twelve days',
      'late|last_date|day|deadline|latest .. letters|letter|' +
        'notice|telling|tell|notify|inform .. PARENTS|FAMILY|out',
      'is .. that|it|DATE .. enough|okay .. PARENTS|FAMILY|notice',
      'posted|sent|given|gave .. letters|letter|notice|invitation ' +
        '.. PARENTS|FAMILY|in_time|mum|dad',
      'tell|notify|inform|write .. PARENTS|FAMILY .. by|when',
      'when|did .. PARENTS|FAMILY .. told|informed|notified|find|hear|get|letter|invited|know',
    ],
    against: [
      'report|reports',
      'instead|in place|COMING',
      'SHARE + REPORT',
      'REPORT',
      'decision_letter|outline|minutes|record',
      'CHASE|chase',
      'ADVOCATE',
      'mums_letter|childs_letter|her_letter|his_letter',
      'offered',
      'agency',
      'do not .. tell',
      'not .. be told',
      'AGENCY .. notice',
      'spoken|I spoke|rang',
      'transfer notice',
      'copy of',
      'read .. out',
      'add|put',
      'must_not|should_not',
      'i .. have .. notice',
    ],
  },
  {
    intent: 'chairContact',
    strong: [
      'off|on phone .. PARENTS|FAMILY|to|with',
      'left .. message|voicemail',
      'could|can not .. get through|reach|get hold .. PARENTS|FAMILY',
      'PARENTS|FAMILY .. to explain|about|how|what',
      'when .. i|we|chair .. speak|ring|contact|call|meet|talk|phone .. PARENTS|FAMILY .. by',
      'I|have .. CONTACTED .. PARENTS|FAMILY|CHILD|THEY|both',
      'CONTACTED .. PARENTS|FAMILY .. LATELY|DATE|DAYWORD|about|before|on|today|yesterday|by',
      'I CONTACTED',
      'CONTACTED PARENTS|FAMILY',
      'have|has|did i|chair|anyone|you .. CONTACTED|contact|' +
        'speak|spoken|talk|ring|phone|call .. PARENTS|FAMILY',
      'PARENTS|FAMILY .. CONTACTED|rang|called|phoned .. me|by|LATELY',
      'record|log|note|mark|add .. CONTACTED|contact|call|' +
        'conversation|chat|phone_call|visit|meeting .. PARENTS|FAMILY',
      'when .. do|should|must|have .. i|chair .. ' +
        'CONTACTED|contact|speak|ring|call|talk|phone|meet .. PARENTS|FAMILY',
      'contact .. with .. PARENTS|FAMILY + done|made|record|log|had|chair|my',
      'who .. do i .. need|still|have .. to .. speak|ring|call|contact',
      'PARENTS|FAMILY .. did_not|not|no .. ' +
        'answer|pick|reply|respond|want .. to .. speak|talk|me|call|phone',
      'left .. message|voicemail .. PARENTS|FAMILY|for',
      'not .. reached|spoken|managed|able|got .. PARENTS|FAMILY',
      'tried|trying .. PARENTS|FAMILY',
      'pre .. meet|meeting|conference|call|chat .. PARENTS|FAMILY',
      'call|chat|conversation|visit|conference .. with .. PARENTS|FAMILY + done|today|' +
        'yesterday|happened|DATE|DAYWORD|good|was|had',
      'spoken|spoke .. to|with',
    ],
    against: [
      'when .. i .. share',
      'by when',
      'SHARE + REPORT',
      'REPORT',
      'AGENCY .. CONTACTED|spoken|spoke',
      'interpreter',
      'advocate',
      'who|whos + COMING',
      'number|address',
      'notice',
      'arrived',
      'family time',
      'supervised',
      'can see',
      'she said|says|wants|told',
      'he said',
      'commit',
      'seen|saw',
      'hit',
      'i can|will|could',
      'her views',
      'scared',
      'what .. is',
    ],
  },
  {
    intent: 'interpreter',
    strong: [
      'INTERPRETER',
      'which|what .. language|dialect|languages',
      'speak|speaks|speaking|understand .. english|polish|urdu|bengali|sylheti|somali|arabic|' +
        'romanian|punjabi|farsi|kurdish|turkish|portuguese|spanish|french|tigrinya|albanian|' +
        'pashto|dari|bsl|lithuanian|hindi|mandarin|cantonese|ukrainian|russian|bulgarian|' +
        'gujarati|tamil',
      'sign language',
      'polish|urdu|bengali|sylheti|somali|arabic|romanian|punjabi|farsi|kurdish|turkish|' +
        'portuguese|tigrinya|albanian|pashto|dari|lithuanian|mandarin|cantonese|ukrainian|' +
        'kurmanji|sorani .. booked|speaker|sorted|needed|family|mum|dad|someone|interpreter|' +
        'arranged',
      'language .. support|need|needs|does|family|mum|dad',
    ],
    against: [
      'arrived',
      'my english',
      'language .. restorative|plain|blaming',
      'advocate',
      'word|wording|phrase',
      'i do not understand',
      'report .. translated + i|share',
      'jargon',
    ],
  },
  {
    intent: 'advocate',
    strong: [
      'ADVOCATE',
      'someone .. speak .. up|for .. CHILD|mum|dad',
      'support .. for .. mum|dad|CHILD .. at|in .. MEETING',
      'who .. supporting .. CHILD|mum|dad|PARENTS',
    ],
    against: ['arrived', 'report .. share', 'interpreter', 'ARRIVE + at|TIME + !QUESTION'],
  },
]
