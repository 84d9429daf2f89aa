// Another day, or no meeting at all.
import type { WrittenClues } from '../../clues.ts'

export const changing: readonly WrittenClues[] = [
  {
    intent: 'reschedule',
    strong: [
      'date|time|day .. change|move|moved|changed', 'go for DATE|TIME|DAYWORD|another', 'change to .. TIME|DATE|DAYWORD|half|NUMBER',
      'have|do|hold|start it .. later|earlier|hour|after|before|DATE|DAYWORD|TIME', 'could|can .. we|it .. later|earlier',
      'MOVE .. MEETING|it|this|DATE|DAYWORD|TIME|to|back|forward|that|REF|conference',
      'MOVE .. to|till|until|by|for .. DATE|DAYWORD|TIME|NUMBER|week|morning|afternoon',
      'new|another|different|alternative|later|earlier .. date|time|day|slot|start', 'change .. date|time|day',
      'can|could .. it|MEETING|this|we .. be|have|do|make|hold|start .. DATE|DAYWORD|TIME|instead|later|earlier|half an hour',
      'MEETING .. MOVE|DATE instead|TIME instead', 'make it .. DATE|DAYWORD|TIME|later|earlier', 'put|push|bring .. back|forward|off|out',
      'move|shift|slide|bump .. to|back|forward|it|by', 'reschedule|rearrange|postpone|rebook|defer',
      'have_it|do_it|hold_it|run_it .. on|at|in|DATE|DAYWORD instead|TIME', 'DATE|DAYWORD|TIME .. instead .. of',
      'needs .. to .. move|moving|change|be moved', 'another day|time|date',
    ],
    against: [
      'i .. can not', 'remind', 'COLOUR', 'report|paperwork|draft', 'cancel', 'moved to|into|from + child|family|area|they|mum', 'RAG',
      'transfer', 'person', 'job|role|team|school|house|address', 'COMMIT', 'plan .. continuing', 'who', 'have .. moved',
      'chair .. decision', 'spelt', 'history', 'gone_back|backwards', 'snooze', 'why|what_if|when', 'later $ + !MEETING + !start',
      'deputy|replacement|someone|colleague',
    ],
  },
  {
    intent: 'cancel',
    strong: [
      'drop|pull|bin|scrap|kill|ditch|remove .. REF|MEETING', 'everyone|everybody|people|them|all .. it is off|cancelled',
      'do not need .. MEETING|CONFERENCE|it|this', 'stand .. down', 'MEETING .. cancelled|off|scrapped', 'not need .. MEETING',
      'CANCEL .. MEETING|it|this|DATE|DAYWORD|REF|that|TIME', 'MEETING|REF|it .. CANCEL', '^ CANCEL', 'CANCEL',
      'not going_ahead|happening|needed|required|proceeding', 'no longer .. needed|required|happening|going|a_need|necessary',
      'call .. off', 'take .. down|off|out .. diary|diaries|calendar|system', 'do not need .. MEETING|it',
      'let .. everyone|people|them|all .. know .. off|cancelled', 'MEETING|it .. is off',
    ],
    against: [
      'drop drop_off|out', 'report', 'QUESTION + who|what|which|why', 'if', 'child|children|parents .. cancelled', 'my|I .. need',
      'train|bus|appointment|clinic|visit|class|course|service .. cancelled', 'my .. attendance|place|acceptance|acceptances|reply',
      'reminder|reminders', 'what if', 'draft', 'AGENCY cancels|cancel|cancelled|CANCEL', 'how_many|often|which', 'commit|offer',
      'no longer .. work|involved', 'interpreter',
    ],
  },
]
