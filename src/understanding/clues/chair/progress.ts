// How the plan goes: the ratings, how they changed, and the core group’s report.
import type { WrittenClues } from '../../clues.ts'

export const progress: readonly WrittenClues[] = [
  {
    intent: 'rag',
    strong: [
      'what .. AGENCY|NAME|EVERYONE rate|rated', 'latest update', 'how .. things .. plan', 'how .. plan',
      'which|what|any|how many .. actions|action|outcomes .. COLOUR', 'CHILD .. safer', 'where .. are .. we .. with plan|outcomes',
      'RAG + show|see|view|latest|current|what|who|which|how|give|list|get|where|tell|any|all|look|open|for|compare|REF',
      'what .. COLOUR|colours|colour|ratings|RAG', 'who .. COLOUR|rated|scored|red|RAG|worried|put',
      'how .. plan|outcomes|core_group|family|things|child|we|it .. going|doing|working|progressing|rated|look|getting_on|rag',
      'show|see|view|give|list .. COLOUR|rag|RAG|progress|ratings', 'latest|current .. RAG|progress|COLOUR|ratings|picture|position',
      'which|any|what|how_many .. outcomes|actions|OUTCOME|are|things .. COLOUR', 'what .. is|are .. COLOUR', 'how many .. COLOUR',
      'where .. are we .. plan|outcomes|with_plan|RAG', 'everyones .. RAG|ratings|updates|colours',
      'who .. not .. updated|rated|update|rag|ragged', 'update|updates .. core_group|members|agencies|in + any|who|which|have|what',
      'anything|any .. red|amber', 'is .. child|CHILD|she|he|they .. safer', 'how .. OUTCOME .. rated|doing|looking|going',
      'has|have .. everyone|AGENCY|all|anyone .. updated|rated|ragged|RAG', 'summary .. progress|plan', 'spread .. ratings',
      'what .. did .. AGENCY|NAME .. rate|put|score|say .. for|on|outcome|OUTCOME|COLOUR',
    ],
    against: [
      'how .. ratings moving|changed', 'my', 'TREND', 'i .. would|will|am', 'mean|means', 'since|over_time|compared|changed',
      'should|do i|to_put|decide|choose|pick', 'history', 'COLOUR .. for|on first|second|OUTCOME + !QUESTION + !show + !what + !who',
      'update|set|mark|change .. COLOUR|to', 'PROMISED + everyone', 'going to', 'report', 'COMING', 'interpreter', 'offer', 'better|worse',
    ],
  },
  {
    intent: 'trend',
    strong: [
      'improvement|progress|deterioration .. in|on|with|since|over', 'forwards|forward .. backwards|back',
      'see|seeing|seen .. improvement|change|difference|progress', 'any .. improvement|better|progress|change|movement',
      'TREND .. OUTCOME|RAG|plan|for|on|of|since|core_group|family|COLOUR|last|conference',
      'OUTCOME|things|it|they|we|plan|RAG|ratings|number|CHILD .. TREND', 'trend|trends|trending',
      'is|are|has|have .. OUTCOME|things|it|they|we|plan|CHILD|home .. better|worse|improved|improving|changed|moved|slipping|slipped|progressed',
      'over time',
      'since .. last|start|first|initial|beginning|conference|january|february|march|april|may|june|july|august|september|october|november|december',
      'how .. has|have .. changed|moved|progressed|been|OUTCOME|ratings', 'compare|compared|comparison',
      'history .. of .. OUTCOME|ratings|RAG|outcome|colours', 'graph|chart|timeline', 'better or worse',
      'from .. core group .. to|core_group', 'last .. few|three|two|four|3|4|core groups', 'direction .. travel', 'pattern',
      'going .. up|down|backwards|right|wrong .. way|direction|or', 'what .. has|have .. changed',
    ],
    against: [
      'nothing|no', 'attendance .. report|audit|record|agency|agencies|professionals|police', 'change my', 'i', 'late', 'who', 'my',
      'no change', 'same', 'why', 'date|deadline', 'export|csv', 'for us', 'since .. sent', 'due', 'rcpc .. window', 'punctuality',
      'COLOUR .. now', 'spoken|spoke',
    ],
  },
  {
    intent: 'assemble',
    strong: [
      'ASSEMBLE .. GROUPREPORT', 'ASSEMBLE .. REPORT .. core_group|review|rcpc|conference|from|updates',
      'GROUPREPORT .. ASSEMBLE|ready|for',
      'pull|put|bring|gather|stitch|collate|combine|merge|join|compile|build|assemble .. together|updates|REPORT|everything|everyones|contributions|ratings|what',
      'assemble|compile|collate|generate|build|produce .. REPORT|pack|bundle|it|updates|core_group', 'core group report',
      'turn .. updates|ratings .. into',
      'make|create|draft|do|generate|prepare|write|get|print|give|want|need|see|run .. core_group|joint|combined|group|review|one|rcpc|single .. report|REPORT',
      'report .. from|out_of|with .. updates|everyones|everyone', 'conference|review|rcpc pack', 'everyones updates',
    ],
    against: [
      'due|deadline|when|by_when|latest', 'do i|we .. need', 'my|own .. report', 'i .. can_not|miss', 'send note', 'who|which',
      'start .. my', 'has|have', 'should i',
    ],
  },
]
