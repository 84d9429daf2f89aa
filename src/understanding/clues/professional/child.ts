// What the child says, writes or draws.
import type { WrittenClues } from '../../clues.ts'

export const child: readonly WrittenClues[] = [
  {
    intent: 'childVoice',
    strong: [
      'CHILD|he|she|they .. have .. say', 'here is .. picture|drawing|letter|poem|video',
      'picture|drawing|letter|poem|video .. she|he|they did|drew|made|wrote', 'asked to .. say|speak|come|be',
      'she|he|they|CHILD .. said|says|told .. she|he|they|misses|wants|feels|likes|hates|loves|worries|scared',
      'misses|hates|loves .. mum|dad|school|home', 'what .. she|he|they|CHILD .. said|says|told', 'CHILD|him|her|them .. said|says',
      'direct work', 'record|add|note|put .. what .. CHILD|she|he', 'CHILD|THEY|NAME .. CHILDVOICE',
      'CHILDVOICE .. CHILD|meeting|conference|share|add|attach|read|out|record|put|want|wants',
      'CHILD|THEY|NAME .. wants|want|would|asked|asks|said|says|told|wrote|drew|written|made|feels|wishes|hopes|misses|does_not want .. I|us|you|to|everyone|letter|that|something|picture|meeting|mum|dad|home|school|live',
      'read .. out .. her|his|their|letter|words|something|it',
      'letter|drawing|picture|poem|video|recording|message|note .. from .. CHILD|her|him|them|NAME', 'voice .. of .. CHILD',
      'CHILD .. views|voice|wishes|feelings|words|letter|picture|drawing|wants|said',
      'add|record|include|put|share|upload|attach|got|have|log|log her .. views|wishes|CHILDVOICE',
      'CHILD .. speak|come|attend|join .. meeting|conference|to', 'three houses', 'mind of my own',
      'did|done .. work|session|visit .. CHILD .. views|wishes|said|feelings', 'in .. her|his|their own words',
      'spoke|spoken|talked .. to|with .. CHILD .. said|wants|views|feels|told|wishes|about|how',
      'what .. CHILD|she|he|they .. said|wants|thinks|feels|told me', 'CHILD|she|he .. told me',
      'her|his|their .. wishes|views|feelings|letter|words|message|picture|drawing',
    ],
    against: [
      'PARENTS .. report', 'put|write + what + FIELD + help', 'RAG + COLOUR', 'what do|should .. i .. put|write', 'where do',
      'COMMIT + weekly', 'advocate', 'interpreter', 'chair', 'CONTACTED PARENTS', 'missing', 'annex',
      'dad|mum .. told|said|wants|feels|thinks|letter', 'address', 'help', 'who', 'decision|report .. disagree', 'police|school .. said',
      'deputy', 'late', 'come|coming .. instead', 'manager|colleague', 'can not .. make', 'amend|spelt|mistake', 'snooze|remind',
      'how do|should', 'on my behalf',
    ],
  },
]
