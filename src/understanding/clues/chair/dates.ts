// By when, and why that date.
import type { WrittenClues } from '../../clues.ts'

export const dates: readonly WrittenClues[] = [
  {
    intent: 'deadline',
    strong: [
      'when .. you|they need|want .. answer|reply|report|it|response|by', 'need .. answer|reply .. by', 'how much|long .. time|have|left',
      'when .. must|need|have|should .. i|we .. SHARED|share', 'how long|much .. got|left|have', 'when .. do .. i|we .. share|SHARE',
      'when .. by $', 'when .. latest|deadline', 'latest .. submit|send|reply|share|hand', 'what is deadline',
      'when .. update|rag|report .. in|due|need|needs|by', 'how many .. days',
      'DUE .. MEETING|REPORT|RAG|letters|reply|icpc|rcpc|update|plan|minutes|share|record|core_group|it|by|CONFERENCE',
      'MEETING|REPORT|icpc|rcpc|reply|update|it|everything|paperwork|core_group .. DUE',
      'when .. latest|due|by|next|last|need|must|does|do|is|have|should|has .. MEETING|REPORT|icpc|rcpc|core_group|be|in|submit|reply|hand|send|share|held|happen',
      'latest .. can|date|day|time|we|i|for|is', 'deadline|deadlines|cut_off|cutoff', 'when .. next .. MEETING|one|COREGROUP',
      'how long .. have|do|until|till|left|before|got', 'by when', 'by what .. date|day|time', 'last .. date|day',
      'how many .. days .. left|have|got|until|do|before|to', 'when .. do i|we .. need|have|must .. by|to', 'when .. midway|midpoint',
      'what .. date .. by|for|REPORT|rcpc|icpc|core_group|next|due|does|must', 'due .. when|date',
      'when .. should|must|does|can .. rcpc|icpc|core_group|review|first|next|initial|MEETING', 'what .. due|window',
      'when .. am i|is_it|are .. due', 'how soon|late|far', 'have i .. got .. left', 'when .. i .. reply|answer|respond|submit|send',
      'time .. left', 'due_date|when_due', 'window .. rcpc|review|for', 'rcpc|icpc|review|core_group .. by|when|date|latest|due .. ?',
      'when .. REPORT|paperwork|reports',
    ],
    against: [
      'update on plan', 'speak|ring|talk|phone|call .. PARENTS|FAMILY', 'why|how_come|who_says|explain', 'letters|NOTICE + PARENTS',
      'remind me', 'move|reschedule', 'what .. time|room', 'is it on', 'MODE', 'late', 'how long .. MEETING .. last|take|it',
      'what .. is .. due .. me|i|my', 'MINE + what', 'when is .. meeting|it|conference $', 'who', 'has|have AGENCY',
      'need .. report .. if', 'working .. out', 'what .. time', 'COMMIT', 'i will|can', 'put', 'child|mum', 'tomorrow', 'letters',
      'contact .. PARENTS',
    ],
  },
  {
    intent: 'explain',
    strong: [
      'NUMBER|date|deadline|it|that .. based on', '^ why not', 'do not|not get|understand|see why|how .. it|DATE|date|that|NUMBER',
      '^ why .. DATE|NUMBER|day|days|week|then', 'WHY .. THATDATE', 'why .. DATE|deadline|date|due|days|by|so|then|that|it|NUMBER',
      'where .. date|deadline|that|rule|NUMBER|it|DATE|this|day .. come|from|get|came|written|say',
      'how .. did|do|was|is|have|were .. date|deadline|that|it|DATE|this|NUMBER|you|day .. work|worked|calculate|calculated|get|got|arrive|counted|come|decided|set|count|figure',
      'what|which .. rule|policy|guidance|law|source|basis|procedure|section|reason',
      'who .. says|said|decided|set .. DATE|date|deadline|rule|that|days|it|so|NUMBER', 'says who',
      'explain .. date|deadline|rule|that|it|DATE|how|why|calculation|working|NUMBER|this',
      'show .. working|workings|calculation|source|rule',
      'is|are .. that|it|this|date|DATE|deadline|NUMBER|you .. right|correct|statutory|sure|law|legal', 'based on .. what',
      'on what basis', 'how come', 'why .. am i .. told|given', '^ why ?', 'why .. not .. DATE|NUMBER|MEETING|day',
      'counting|counted .. from|weekends|bank|days',
      'does .. count|include .. weekends|bank|good|weekend|holiday|working|christmas|easter|day', 'bank holiday|holidays',
      'why is|are|was|do|does|did|have|has',
    ],
    against: [
      'CONTACTED', 'why am i .. invited|getting|being|on|in', 'why .. have|was_i .. invited', 'why me', 'COLOUR',
      'what .. rule .. report .. if', 'who .. COMING', 'KINDER', 'late', 'share', 'gp off', 'covers', 'in place', 'decision',
      'quorum|quorate', 'mean', 'see|know', 'is that enough',
    ],
  },
]
