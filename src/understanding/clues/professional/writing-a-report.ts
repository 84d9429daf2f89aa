// Starting a report, going on with it, and whether one is needed.
import type { WrittenClues } from '../../clues.ts'

export const writingAReport: readonly WrittenClues[] = [
  {
    intent: 'reportStart',
    strong: [
      '^ start $', '^ begin $', 'get .. my REPORT .. done|started|going|written', 'REPORT .. done + want|would|need|like|get',
      'START .. my|our|REPORT + REPORT', 'new|blank .. REPORT|form|template', '^ report $', 'REPORT .. START|template|form',
      'ready|want|need|time|like|can|let|where|how .. START .. REPORT', 'get going .. REPORT', 'do .. my|our|REPORT + REPORT',
      'where .. do|is|find|put|write .. REPORT|template|form', 'begin', 'fill .. form|report', 'write up',
    ],
    against: [
      'do we|i|they do', 'QUESTION + do we|they', 'instead', 'do .. you .. want|need', 'instead|absence', 'COMING|attending', 'RESUME',
      'do i|we|they|you .. need|have|still', 'NEEDED + do i|we|if|even|when', 'due|deadline|when', 'GROUPREPORT',
      'ASSEMBLE + updates|everyones', 'SHARE + PARENTS', 'AGENCY .. REPORT + has|have|is|where|did',
      'REPORT .. done|finished|attached|complete|ready', 'submit|submitted', 'wrong|mistake|error|amend|edit|correct|typo|spelt', 'who',
      'see|show|view', 'ABSENTREPORT + can not', 'attendance|punctuality|export|audit', 'not_been|never|has_not', 'KINDER',
      'FIELD + how|what', 'for me + chair', 'on behalf', 'remind|later', 'mum|dad .. want', 'have to|need .. even|if',
      'is .. report .. needed|required',
    ],
  },
  {
    intent: 'reportResume',
    strong: [
      'got|get as far as', 'what .. i was .. writing|doing', 'as far as', 'where .. did|had .. i .. get', 'draft',
      'get|go|come back .. to .. it|REPORT', 'did not|not .. finish .. REPORT', 'RESUME .. REPORT|it|my', 'REPORT .. RESUME',
      'where .. left_off|was_i|got to|got up to',
      'carry_on|continue|resume|finish|finishing|back .. REPORT|draft|writing|my|where|it|with',
      'draft|saved|unfinished|half .. REPORT|my|open|find|get|it', 'open|find|show|get .. my|saved .. draft',
      'pick .. up .. where|again|REPORT', 'finish off', 'go back .. to .. REPORT|draft|it|my|writing',
      'started .. REPORT + finish|did_not|carry|get|back|last|yesterday|continue|want|where', 'not finished .. REPORT|it|writing',
      'REPORT .. not finished|half', 'rest of .. REPORT|my|it', 'did .. my .. REPORT|draft .. save', 'lost my place', '^ resume|continue',
      '^ carry on', 'complete .. rest|draft', 'did it save',
    ],
    against: [
      'visits|visit|sessions|club|promise|ratings|rating|update', 'waiting|action|visit', 'go_ahead|override|inquorate|quorate', 'trend',
      'view|see + submitted', 'submit|send it', 'GROUPREPORT + assemble', 'COMMIT + weekly', 'finished my report', 'report .. finished $',
      'plan continuing', 'transfer', 'have finished',
    ],
  },
  {
    intent: 'reportRule',
    strong: [
      'do|does|should|must|must|will .. we|i|they do REPORT', 'do|does|must|should .. i .. need|have|as well|too|also|anyway',
      'REPORT .. for .. core group + do|QUESTION', 'do .. you .. want|need .. REPORT|anything|one',
      'COMING .. REPORT + do|need|want|should|QUESTION', 'instead of REPORT',
      'do|does|must|should|will|would|am|are|is|have .. NEEDED .. REPORT|paperwork|one',
      'do i|we .. need|have .. REPORT|paperwork|one|write|submit|send', 'REPORT .. NEEDED + QUESTION', 'is .. REPORT .. NEEDED',
      'who .. NEEDED .. REPORT', 'NEEDED .. REPORT .. if|even|when|for|as|though|instead + QUESTION|if|even',
      'REPORT + if|even|when .. COME|COMING', 'REPORT + core group + QUESTION + need|do|should|separate|own|individual|each',
      'am i .. expected|supposed|required|meant .. REPORT|write|submit', 'can i .. just .. COME|talk|speak|turn + REPORT|without',
      'separate|individual|own .. REPORT + need|do|QUESTION|rcpc', 'what .. rule|rules|happens .. REPORT', 'REPORT .. instead of',
      'has to .. REPORT', 'is .. enough + REPORT|verbal|email|phone', 'verbal .. REPORT|update',
      'REPORT .. optional|compulsory|mandatory|necessary|required', 'do .. they .. want .. REPORT', 'expect .. REPORT + QUESTION|do',
      'REPORT .. as well', 'does .. my|one .. colleague|manager .. cover|count', 'need .. REPORT .. from me',
      'what if .. i .. not .. REPORT', 'without .. REPORT + can i|COME', 'who .. writes|does|has .. REPORT', 'new to .. family + REPORT',
      'nothing to .. say|report|add + need|have|do',
    ],
    fair: ['need .. REPORT', 'need to do one', 'have to .. REPORT'],
    against: [
      'instead of coming|attending|being', 'follow', 'NOTABLE COME', 'when|deadline|latest|due', 'which|what .. format',
      'how long|much|many', 'ABSENTREPORT + can not + !QUESTION', 'START + my .. REPORT + !do|should|need', 'SHARE + PARENTS',
      'FIELD + !core', 'word|wording|kinder', 'AGENCY .. REPORT + has|sent|submitted', 'not replied', 'by', 'remind',
    ],
  },
]
