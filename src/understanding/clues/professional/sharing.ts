// Showing a report to the family, or not being able to.
import type { WrittenClues } from '../../clues.ts'

export const sharing: readonly WrittenClues[] = [
  {
    intent: 'share',
    strong: [
      'done|did .. sharing', 'sharing .. done', 'I .. SHARED .. PARENTS|FAMILY|THEY|it|REPORT', 'SHARED .. PARENTS|FAMILY|THEY|CHILD',
      'SHARED .. REPORT .. with', 'REPORT .. SHARED', 'PARENTS|FAMILY .. has|have|had .. seen|read|copy|SHARED|it',
      'PARENTS .. SHARED|read|seen .. REPORT|it|copy|my|yesterday|today', 'told .. PARENTS .. in|what|about|contents|says',
      'log|record|mark|note|add .. SHARED|share|sharing|seen',
      'want|need|ready|going|like|would|will|plan .. share|go_through|talk_through|discuss .. with|PARENTS|FAMILY',
      'share|sharing .. with|PARENTS|FAMILY', 'dropped|posted|gave|emailed|handed|took .. copy|REPORT|it .. to|round|PARENTS',
      'talked|went|gone|sat|run|ran .. PARENTS|FAMILY|her|him|them .. through|REPORT',
      'read .. it|REPORT .. to|with .. PARENTS|FAMILY|her|him|them', 'discussed .. with .. PARENTS|FAMILY|CHILD|her|him|them',
      'PARENTS|she|he .. happy|upset|unhappy|okay|fine|agrees|disagrees .. with .. REPORT|it|what', 'shared',
      'how|when .. do|should|must i .. share',
    ],
    against: [
      'not sharing', 'not .. share', 'have you|they', 'not|have not .. shared|share', 'because', 'not|kicks',
      'when .. by|do|must|deadline|latest|due', '^ has|have|did|who|which|was|were|is', 'who', 'RESTRICT', 'address|phone',
      'AGENCY .. has|have|did .. shared', 'read .. out', 'her letter|words|views', 'his letter|words|views', 'everyone|all|agencies',
      'by_when|deadline|due', 'when .. must|due|latest|deadline', 'give dad|mum .. copy', 'interpreter', 'said would', 'arrived',
      'minutes|decision|letters', 'what .. did .. i', 'notes', 'dates|date .. of', 'have|has .. all', 'spoken to PARENTS .. on',
    ],
  },
  {
    intent: 'shareRestrict',
    strong: [
      'not sharing .. with|because', 'where she|he|they is|are|lives|live .. from',
      'kill|hurt|hit|harm|beat .. if .. saw|sees|reads|read|finds|knew|knows', 'not .. shared .. because|as', 'dangerous|unsafe',
      'if .. saw|sees|reads .. report|it|this', 'rather|prefer not .. share|go through|show|tell|give|discuss|talk',
      'PARENTS|he|she|they .. does|do|must|should|can not want .. PARENTS|him|her|them|anyone',
      'kicks off|kick off|violent|angry|aggressive|lose it|explode', 'confidential',
      'if .. PARENTS|he|she|they|him|her .. reads|sees|finds|knows|read|see', 'at risk', 'restricted', 'RESTRICT',
      'not .. safe .. share|see|show|tell|know|with|if|for|send',
      'PARENTS|he|she|they|FAMILY|him|her .. can_not|must_not|should_not|not .. see|know|be_told|read|get|have|find|seen|shown|told',
      'can_not|not|never|must_not .. share|show|tell|go_through|give|discuss|let .. PARENTS|FAMILY|him|her|them|with|this|part|some|it',
      'can_not|not .. be .. shared|shown|seen|disclosed', 'keep .. from .. PARENTS|him|her|them|FAMILY',
      'keep .. confidential|private|separate|back|out|between', 'confidential .. section|part|annex|bit|paragraph|information|info|from',
      'risk .. if|to .. PARENTS|her|him|CHILD|sees|finds|reads|knows|share|shared',
      'part|parts|bit|section|paragraph|something|information|info|page .. not|confidential|private|sensitive|restricted|chair_only|without|PARENTS',
      'chair .. only|eyes', 'only .. chair', 'police .. said|asked|want|do_not .. share|not|know|yet|tell|shared',
      'worried|scared|afraid|frightened|concerned .. if|how|what .. PARENTS|he|she|they .. sees|reads|finds|sees_it|react|reaction|do|hurt|kick|angry',
      'do not want .. PARENTS|him|her|them .. see|know|read|find|seeing|knowing|reading|have|get',
      'without .. PARENTS|him|her|them .. seeing|knowing|reading|finding', 'different|two|separate .. version|versions|copies',
      'domestic abuse|violence + share|see|safe|read', 'should i .. share + RESTRICT|safe|risk', 'ok|okay|safe .. not .. share',
      'dangerous|unsafe|risky .. share|him|her|dad|mum|show|for', 'redact', 'exempt|excuse|skip|permission .. sharing|share',
      'not .. discuss .. with .. PARENTS', 'not comfortable|happy .. sharing',
      'injunction|non_mol|restraining|bail .. share|see|dad|mum|report',
    ],
    against: [
      '^ has|have|did|who|which|when', 'language|kinder|word', 'is .. safe + QUESTION + child', 'feels|feel_safe', 'home', 'read .. annex',
      'what is in', 'worker|staff .. hit',
    ],
  },
]
