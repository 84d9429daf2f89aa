// An answer with a ‘but’: late, away early, not sure yet.
import type { WrittenClues } from '../../clues.ts'

export const lateOrUnsure: readonly WrittenClues[] = [
  {
    intent: 'late',
    strong: [
      'get|be there at|for|by .. quarter|half|TIME + will', 'NUMBER late', 'join .. after', 'miss|make start + not|miss|might',
      'with you|there .. by quarter|half|TIME|NUMBER|ten|five|twenty', 'be there|with you .. by|about|around|at TIME|quarter|half',
      'do not .. wait', 'join .. when .. can|able', 'held up', 'am|are .. delayed', 'running behind', 'LATE',
      'late .. NUMBER|minutes|hour', 'NUMBER minutes late|behind|away|out',
      'be_there|arrive|join|joining|get_there|with_you .. at|by|until|till|about|around|for .. TIME|NUMBER|half|quarter + LATE',
      'not .. until|till|before TIME|half|quarter|NUMBER', 'can not .. until|till|before .. TIME|NUMBER|half|quarter', 'start without I',
      'going to be late', 'miss .. start|beginning|first', 'hold .. start|on .. I', 'join|joining .. late|later|after',
      'arrive|arriving .. late|later|after', 'COME .. but .. late|after', 'might|may|will be .. late', 'earliest .. TIME',
      'only .. join|get|COME .. from|after|at TIME', 'NUMBER minutes', 'wait for I', 'in traffic', 'be .. minutes',
      'bus|train|car|traffic|motorway|accident|parking|park|flat_tyre|breakdown .. late|delayed|cancelled|stuck|broke|broken|nightmare',
      'overrunning|overran', 'last visit|clinic|meeting .. over|overrunning|running',
    ],
    against: [
      'train to|times|time', 'visit + not|managed|stuck + referral', 'who|which', 'was late', 'report|paperwork|reply .. late',
      'late .. report', 'too late', 'PUNCTUALITY + MONTHLY', 'snooze|remind', 'LEAVEEARLY + !LATE', 'ARRIVE + AGENCY|NAME + !I',
      'attendance|school .. late', 'child|children|he|she|they .. late|lateness', 'late .. for school', 'how often|many', 'arrived late',
      'do|have|is_it', 'cancel', 'until easter|christmas|summer', 'not late', 'every|weekly|mondays|tuesdays|wednesdays|thursdays|fridays',
    ],
  },
  {
    intent: 'leavingEarly',
    strong: [
      'only .. free|available|there|stay|COME .. until|till|beginning|first', 'can only .. beginning|start|first|part', 'LEAVEEARLY',
      'leave|leaving|go|going|off|dash|gone|away|finish|out .. early|before|by|at|for|to .. TIME|NUMBER|half|end|finish|DAYWORD|clinic|pick|school|another',
      'need|have|got to .. go|leave|shoot|dash|run|be .. by|at|before|around|early',
      'only .. stay|there|do|have|got|join|COME .. until|till|for|first|half',
      'until|till .. TIME|NUMBER|half|quarter|noon|lunch|lunchtime + only|stay|COME|can', 'miss .. end|last|second', 'can not stay',
      'leave|drop_off .. half_way|halfway|part_way|partway|middle', 'first half|hour|part|bit .. only|COME|then|MEETING', 'hard stop',
      'COME .. leave|go .. TIME', 'out .. by TIME', 'duck|nip|pop|slip|step|dip out',
    ],
    against: [
      'left early', 'who|which|did', 'QUESTION + can|do|should + commit', 'children|child|mum|dad|he|she .. leave|leaves|left',
      'late + !early', 'REPEATED + SUPPORTACT + weekly|breakfast|every', 'until easter|christmas|summer', 'on leave',
      'left .. job|team|role|post|service', 'leaving .. job|team|post|role|service', 'AGENCY .. left', 'leave it|me', 'annual leave',
      'report', 'finish .. TIME .. start', 'mute|remind', 'where i left',
    ],
  },
  {
    intent: 'tentative',
    strong: [
      '^ do not know yet|if|whether', '^ i do not know $', 'check with .. boss|manager|team|school|diary', 'think .. so', 'will confirm',
      '^ will .. have .. see', 'have to see', 'i am maybe', 'maybe $',
      'waiting .. hear|for|on .. manager|rota|clinic|court|confirmation|boss', 'should be .. okay|fine|able|there',
      'need|have|got|want to check', 'check .. diary|rota|calendar', 'MAYBE .. COME|ACCEPT|available|free|able', 'COME .. MAYBE',
      'MAYBE .. if .. can', 'not sure|certain .. COME|if|whether|yet', 'do not know .. if|whether|yet .. COME|I',
      'tentative|tentatively|provisional|provisionally', 'might|may .. COME|able|not', '^ maybe',
      '^ possibly|perhaps|probably|hopefully|tentative|provisionally',
      'will|need_to|have to .. check|see|confirm|ask .. diary|rota|manager|cover|first|if|and|with', 'will try|do my best',
      'get back to you', 'let you know', 'hope|hoping|trying|try to .. COME|able|get', 'depends|depending|subject_to', 'pencil', '50 50',
      'can_not|not .. promise|confirm|say .. yet|I|COME|now|if|whether|either',
      'waiting .. rota|cover|confirmation|court|manager|approval', 'should be able', 'up in air',
      'if .. court|clinic|meeting|childcare .. finishes|cancelled|allows', 'probably .. COME|able|can|will|not', 'leave it with me',
      'touch and go', 'likely .. COME|ACCEPT|there', 'if i can .. COME|get|swap|move',
    ],
    against: [
      'QUESTION + who|which|what|how|is|has', 'HELP', 'ABSENTREPORT', 'RAG', 'SHARE', 'rating|colour|COLOUR|outcome', 'remind',
      'word|wording|phrase', 'LATE', 'which', 'what to|do|is', 'how to|do', 'might be late', 'decision', 'leave early', 'write|put',
      'report', 'WRONGPERSON',
    ],
  },
]
