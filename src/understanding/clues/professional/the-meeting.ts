// What is asked about a meeting: which, where, when, how to join.
import type { WrittenClues } from '../../clues.ts'

export const theMeeting: readonly WrittenClues[] = [
  {
    intent: 'clarify',
    strong: [
      'where .. meet', 'is it review|initial|icpc|rcpc', 'when .. finish|end', 'postcode', 'is .. this .. for|about',
      'are .. we .. meeting', 'are .. we .. MODE', 'in relation to', 'relation|regarding|regards|about what',
      'is that|this|it .. icpc|rcpc|core group|initial|review|MEETING', 'icpc|rcpc|initial .. or .. core group|review|icpc|rcpc',
      'address .. venue|meeting|conference|building', 'get there', 'where .. being held', 'where .. it', 'CLARIFY',
      'which|what .. MEETING|child|family|case|one .. this|is|about|for', 'who|what .. is .. this|it|MEETING .. about|for',
      'what time|day|date|room|building|venue|address .. is|it|does|do|start|at|on|are|for|MEETING|this|that|we|again|agreed',
      '^ what time|room|building|venue|address|date $', 'what time|room|venue|address ?', 'where|when .. MEETING|it|held|go|conference',
      'when is .. MEETING|it', 'is .. it|this|MEETING .. MODE', 'MODE .. or .. MODE', 'how do i .. join|dial|get_there',
      'LINK .. for|where|have|send|need|lost|work|is', 'can i .. MODE|dial|join .. MODE|dial', 'who .. chairing',
      'how long .. MEETING|it|will|expected', 'do not .. know|understand .. this .. is|message|about|invite',
      'why .. am|was|have .. i .. invited|asked|getting|getting this', 'where + MEETING|held|it', 'what .. is .. MEETING .. about|for',
      'is this .. MEETING|initial|review|same|first', 'remind me .. what|when|where|which .. MEETING|it|this|time',
      'join|attend|do .. MODE + can|could|possible|QUESTION', 'need .. link|address|postcode|details', 'parking', '^ which ?', '^ what ?',
      '^ where ?', '^ when ?', '^ who is this', 'where do i|we .. go|need',
    ],
    fair: ['when + MEETING', 'link'],
    against: [
      'report|reports', 'section|box|form', 'form|box|section', 'share|talked through|SHARED', '^ what day $', 'train|bus|weather',
      'when .. by', 'share', 'REPORT + due|submit|need|have', 'latest', 'next .. core_group|rcpc', 'deadline|due', 'RAG', 'COLOUR',
      'who else', 'why .. date|deadline|day', 'remind me + later|tomorrow', 'AGENCY .. coming',
      'which .. agencies|reports|advocates|interpreter|outcome|word', 'what .. offer|offered', 'wrong', 'not my|mine',
      'word|wording|kinder', 'FIELD', 'notice', 'mean .. JARGON', 'letters|minutes', 'JARGON .. mean|stand',
      'i put|wrote|said|sent|submitted',
    ],
  },
]
