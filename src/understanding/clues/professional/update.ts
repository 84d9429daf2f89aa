// The update for a core group: what changed, or that nothing did.
import type { WrittenClues } from '../../clues.ts'

export const update: readonly WrittenClues[] = [
  {
    intent: 'ragUpdate',
    strong: [
      'COLOUR .. for|on|first|second|third|number|now|this|outcome|OUTCOME',
      'OUTCOME|it|number|first|second|this|that|all|everything|FIELD .. COLOUR', 'COLOUR + OUTCOME|for|UPDATE',
      'rate|mark|put|score|update|set|change|move .. COLOUR', 'update .. RAG|rating|progress|plan|outcome|core_group',
      'my .. update|rag|ratings|rating|scores', '^ COLOUR $', 'all .. COLOUR', 'COLOUR .. COLOUR',
      'do|give|add|submit|start|enter|complete|post|send .. my|rag|RAG|core_group .. update|rag|rating|ratings', 'PROGRESS + !QUESTION',
      'OUTCOME .. PROGRESS', 'outcome|number .. NUMBER|one|two|three .. is|has|better|worse|COLOUR',
      'update .. on|for .. OUTCOME|plan|child|family|core_group', 'i would .. rate|say|give|put .. COLOUR', 'from COLOUR to COLOUR',
      'gone|moved|dropped|back|down|up|turned .. COLOUR', 'still COLOUR', 'rag', 'better|worse .. since|than .. last|before',
      'things|it|home|he|she|they .. better|worse|improved|slipped|settled|deteriorated', 'not rated',
      'safer|safe .. than|now|at_home|yes|partly',
    ],
    against: [
      'COMING|instead', 'as .. are|is|was|were', 'QUESTION + !my', 'show|see|view|latest|who|which|what|how|why|tell',
      'history|previous|past|old|backdate|last_time', 'everyone|all_agencies|members', 'SAME', 'trend', 'ABSENTREPORT + can not',
      'NOTABLE + COME|make', 'when|due', 'ASSEMBLE + report', 'REPORT', 'arrived', 'help|what do|mean|how do', 'chase|remind',
      'feeling better', 'KINDER', 'DONE + referral|that', 'better word|way', 'decision', 'send|sent', 'will|can .. every|weekly', 'note',
      'better .. if|to', 'day|date|time',
    ],
  },
  {
    intent: 'ragRepeat',
    strong: [
      'everything|all|it .. same', 'leave|keep .. ratings|rating|my|it|them|colours|rag .. as|same', 'nothing .. changed|different|new',
      'as|like last time|month|core group', 'SAME', 'same .. as|for|again|colours|ratings|scores|update|rag|one|all|please',
      'no change|changes|movement|difference', 'nothing .. changed|new|different|moved|else|add',
      'copy|repeat|use|reuse|keep|leave|carry .. last|same|previous|my', 'not|has_not|have_not .. changed|moved|different',
      '^ ditto|same|unchanged', 'as .. before|previous|last_time|they_were|it was',
    ],
    against: [
      'QUESTION', 'same time|day|date|place|link|room', 'move|DATE|DAYWORD + !last', 'COME', 'report .. change|no_change .. report',
      'trend', 'person|name', 'reschedule|deputy', 'who|what|why', 'has .. anything', 'SHARE', 'add|sent',
    ],
  },
]
