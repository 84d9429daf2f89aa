// Handing a report in, and changing it afterwards.
import type { WrittenClues } from '../../clues.ts'

export const submitting: readonly WrittenClues[] = [
  {
    intent: 'reportSubmit',
    strong: [
      'finished|done .. send|sending|have it|take', 'take my report', 'finished thing', 'can .. it .. go .. in|now|off',
      'how|where .. submit|send|upload|hand', 'SUBMIT .. REPORT|it|now|my',
      'REPORT .. done|finished|complete|completed|ready|attached|good|written|submit|send', 'here .. is|you_go .. REPORT',
      'finished|completed|done|written .. REPORT|writing|it + REPORT', 'send|submit|file|upload|hand|hand_in .. my|REPORT|this|it|in',
      'REPORT + attached|enclosed|uploaded', '^ submit|submitting',
      'i .. have .. finished|completed|done|written|attached|uploaded .. REPORT|it|my',
      'that is .. it|me|my|REPORT .. done|finished|ready|complete', 'it is .. ready .. to|send|go|submit',
      'ready .. to .. submit|send|hand|go', 'how|where .. do .. i .. submit|send|upload|hand', 'please .. send .. off|it|in', 'submit',
      'get .. REPORT .. in|off', 'happy with .. REPORT|it|draft + send|submit|now|REPORT', 'sign .. off .. REPORT|my|it',
      'sending .. REPORT', 'REPORT .. is .. in', 'late .. REPORT + submit|send|here|sorry|attached|in',
    ],
    against: [
      'not attending|coming|there', 'would|like|want .. get|do', 'latest', 'has|have|did AGENCY|PARENTS|anyone|everyone|they|NAME',
      '^ has|who|which|when|do|must|is|did|have', 'due|deadline|latest|by_when', 'ABSENTREPORT + can not', 'AMEND', 'ABSENT',
      'need|have to .. REPORT + do|should', 'minutes|letters|decision', 'COMMIT + weekly', 'referral|visit', 'chase|remind',
      'can not COME|make', 'NOTABLE + COME|make', 'SHARED + PARENTS', 'do i|we', 'instead', 'GROUPREPORT', 'AGENCY .. have|has',
      'deputy|colleague|manager', 'not|not_yet', 'RESUME + !finished',
    ],
  },
  {
    intent: 'reportAmend',
    strong: [
      'missed .. something|bit|anything|off|out', 'got|put|have .. name|names|birthday|date|dob|age|school|spelling .. wrong',
      'REPORT|it back .. need|change|tweak', 'error|mistake|typo|wrong .. what .. sent|wrote|submitted|put',
      'error|mistake|mistakes|typo|typos', 'add .. paragraph|sentence|line|section|bit|more', 'another paragraph',
      'AMEND .. REPORT|it|draft|my|sent|submitted|date|name|what', 'REPORT|it|one|i_sent|submitted .. AMEND',
      'i .. spelt|spelled|misspelt|put|wrote|got|typed|entered|gave|said|made|missed|forgot|left|included|need|want .. AMEND|wrong|mistake|error|typo|out|correct|change|add',
      'mistake|error|typo|wrong .. in|on|with .. REPORT|it|my|paperwork',
      'wrong .. date|name|dob|age|school|spelling|child|address|birthday|number|version|one|file|document|report|box + sent|put|submitted|report|wrote|in|i|attached|uploaded|got',
      'change|edit|correct|fix|amend|update|alter|add .. REPORT|paragraph|something|bit|sentence|date|section|name|line|what i|to_my|it',
      'forgot .. to .. mention|include|add|put|say', 'forgot .. REPORT|something',
      'i .. need|want|like|have .. to .. change|edit|correct|fix|amend|update|add|alter .. REPORT|it|something|my|what',
      'can i .. change|edit|correct|fix|amend|update|alter|reopen|unsubmit|add|get .. REPORT|it|back|something|that|my',
      'new information|info .. add|REPORT|since', 'submitted|sent .. too|by .. early|soon|mistake|accident', 'sent .. wrong',
      'REPORT .. back', 'not .. finished .. but .. sent|submitted', 'resubmit|unsubmit',
      'take .. out .. REPORT|paragraph|sentence|line|bit', 'correction',
    ],
    against: [
      'minutes', 'got to pull_out|pull', 'finish', 'draft', 'RAG + history|previous|past|old', 'history|backdate',
      'change .. date|time|day .. of|to .. MEETING|DATE|conference|DAYWORD', 'person|worker', 'KINDER', 'conference .. date', 'meeting',
      'reply|answer|invite .. change', 'WRONGPERSON + !report', 'add .. conference|meeting|deputy|agency', 'outcome .. COLOUR',
      'COLOUR + to', 'chair|decision', 'move', 'address of|new_address', 'case', 'plan .. change',
    ],
  },
]
