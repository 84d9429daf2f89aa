// What everybody offered, who disagreed, who came late.
import type { WrittenClues } from '../../clues.ts'

export const afterwards: readonly WrittenClues[] = [
  {
    intent: 'commitments',
    strong: [
      'who .. agreed|promised|offered|volunteered', 'agreed to what', 'rundown|summary|list .. offered|offers|promised|agreed',
      'what .. AGENCY|NAME|she|he|they .. will|would do|help', 'said .. will|would .. do|help|offer|support',
      'COMMITMENTS + who|what|which|list|show|see|any|all|everyone|EVERYONE|has|have|did|give|tell|how|AGENCY',
      'what .. EVERYONE|AGENCY|NAME|they|we|people|each|PARENTS .. COMMITMENTS|offer|doing|do|agree|say .. do|help|to',
      'who .. COMMITMENTS',
      'what .. have|has|did|is|are .. AGENCY|NAME|EVERYONE|they|people|SOMEONE .. offered|promised|agreed|offer|promise|committed|going_to_do|doing|said_they_would|signed',
      'list|show .. offers|commitments|promises|pledges|actions|who is doing', 'who is .. doing|does .. what',
      'what .. offers|commitments|promises',
      'offers|commitments|promises .. on|so_far|table|made|outstanding|list|done|for|not|stuck|overdue',
      'has|have .. AGENCY|NAME|anyone|everyone|they .. done .. what|said|promised|offered|agreed',
      'what .. help .. offered|family|being|on_offer', 'which .. commitments|offers|promises|actions',
      'what .. is .. AGENCY|NAME|SOMEONE .. doing|going_to do', 'is .. AGENCY .. doing .. what|said',
    ],
    against: ['COLOUR', 'my', 'i', 'advocate|fgc|interpreter|advocacy', 'RAG|rag', 'COMMIT', 'REPORT', 'if', 'COMING .. COMMITMENTS'],
  },
  {
    intent: 'dissent',
    strong: [
      'DISSENT .. decision|outcome|plan|conference|minutes|chair|category|with|that|to|recorded|minuted',
      'AGENCY|NAME|PARENTS|SOMEONE|FAMILY|I|we|they|one .. DISSENT', 'record|note|log|minute|put|add|show .. DISSENT', 'DISSENT',
      'not .. agree|happy|support|accept .. decision|plan|outcome|conference|category|threshold',
      'AGENCY|NAME|mum|dad|PARENTS .. wanted|thinks|thought|felt|feels|believes|says .. should|cin|plan|not|stepped|different|child_in_need|cp',
      'how .. do|does|can|to .. appeal|complain|challenge|escalate', 'appeal|appeals|complaint|escalation',
      'unhappy .. decision|plan|outcome', 'against .. plan|decision|majority', 'record .. wrong .. decision',
      'everyone .. agreed .. except|but|apart|bar', 'on_record|minuted|minutes .. that .. AGENCY|NAME|mum|dad|did_not|not|against',
    ],
    against: [
      'fewer', 'without', 'COLOUR', 'REPORT .. AGENCY|share', 'commit', 'wording|word|phrase', 'should i', 'time|date', 'quorum', 'RAG',
      'late', 'coming', 'safe|scared', 'date|deadline + why', 'said would',
    ],
  },
  {
    intent: 'punctuality',
    strong: [
      'turning|turn|turned|showing|getting|been up|there .. on time', 'on time',
      'does|do|is|are|has|did AGENCY|NAME .. always|usually|often|ever|normally|tend',
      'how often|many .. AGENCY|NAME .. late|early|leave|left', 'always|usually|often .. late|early|leave|leaves', 'how .. often .. late',
      'PUNCTUALITY .. MONTHLY|who|which|how|AGENCY|rate|figures|conferences|report|record|often|most|stats',
      'who|which|what|how_many|how_often|any|AGENCY .. PUNCTUALITY', 'who .. late',
      'late .. MONTHLY|arrivals|arrivers|most|often|always|again|comers', 'MONTHLY .. late|PUNCTUALITY',
      'punctuality|timekeeping|lateness',
      'turned_up|arrived|arriving|arrives .. late|on_time + who|which|how|AGENCY|often|many|does|do|was|did',
      'does|do|is|was|has|did|were|are .. AGENCY|NAME|anyone|everyone .. always|usually|often|ever|been|keep|turn .. late|on_time|LATE',
      'attendance .. record|rate|figures .. late|AGENCY|MONTHLY|who', 'worst|best .. attendance|late|agency|timekeeping',
      'never_turns|missed_most|always_late|keeps',
    ],
    against: [
      'note|log|record|mark', 'REPORT', 'school .. attendance|lateness|outcome', 'outcome', 'I .. late|am|will', 'mark|log|record AGENCY',
      'running late', 'child|CHILD', 'export|csv|spreadsheet|excel|audit', 'tomorrow|today', 'letter|notice', 'going to_be|will be',
      'if|what_if',
    ],
  },
]
