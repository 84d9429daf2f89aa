// Which reports are in, and with whom of the family they were shared.
import type { WrittenClues } from '../../clues.ts'

export const reports: readonly WrittenClues[] = [
  {
    intent: 'reports',
    strong: [
      'which|who .. not reported', 'what|which REPORT', 'REPORT .. waiting',
      'which|what|whose|who .. REPORT .. in|outstanding|missing|late|due|received|submitted|not|still|come|arrived|back|got|overdue|here|sent|have',
      'REPORT .. in|outstanding|missing|received|come|arrived|yet|overdue|submitted|back|so_far|late + QUESTION|any|which|all|how|show|list|AGENCY',
      'has|have|did|is AGENCY|NAME|anyone|everyone|SOMEONE .. submitted|sent|done|written|put|in|handed|uploaded|filed|REPORT',
      'AGENCY .. REPORT', 'how many .. REPORT', 'any .. REPORT',
      'who .. sent|submitted|done|written|handed|owes|uploaded|given|filed .. REPORT', 'who .. not|NONREPLY .. REPORT',
      'REPORT .. from .. AGENCY|NAME|everyone|all', 'all .. REPORT',
      'show|list|see|tell|give|check|where|status|update .. REPORT .. in|for|outstanding|status|so_far|list|we',
      'waiting .. for|on .. REPORT', 'REPORT .. status|list|tracker|position', 'have i|we .. got .. REPORT', 'missing REPORT',
      'are .. REPORT .. in|ready|all', 'where .. is|are .. AGENCY|NAME .. REPORT', 'REPORT .. received',
    ],
    against: [
      'on dad|mum|him|her|PARENTS', '^ if|what if', 'through|shared|share|seen', 'QUORUM', 'SHARE + PARENTS', 'SHARED',
      'my|I .. REPORT + do|start|need|finish|amend|submit + !have', 'GROUPREPORT', 'ASSEMBLE + core|updates|together', 'NEEDED + if',
      'chase|CHASE', 'do i|we .. need', 'wrong', 'late + who + month', 'attendance', 'deadline|by_when|latest', 'when',
      'start|resume|finish', 'copy', 'submit $', 'minutes', 'i have finished',
    ],
  },
  {
    intent: 'shareStatus',
    strong: [
      'PARENTS|FAMILY .. know|aware .. REPORT',
      'has|have|did AGENCY|NAME|they|anyone|everyone .. SHARE .. REPORT|it|with|through|PARENTS|FAMILY',
      'has|have|did|was|were|is|are .. SHARE .. PARENTS|FAMILY|THEY|REPORT|with',
      'has|have|did .. PARENTS|FAMILY .. seen|had|read|got|SHARED|SHARE|received|heard',
      'who|which|what|whose .. SHARE|SHARED|shared|seen .. REPORT|PARENTS|with|FAMILY|not|it',
      'AGENCY|NAME .. SHARE|SHARED .. PARENTS|FAMILY + QUESTION|yet',
      'PARENTS|FAMILY .. seen|read|had|got|received .. REPORT|everything|it|all|reports + QUESTION|yet',
      'REPORT .. been .. SHARE|SHARED|with', 'sharing .. status|ledger|position|log|list', 'SHARE .. yet|status + QUESTION|any|which|who',
      'how many .. SHARE|shared|seen', 'not .. shared .. with + QUESTION|who|which|any', 'are .. PARENTS .. aware|familiar .. REPORT|what',
      'does .. PARENTS .. have|know .. REPORT|what', 'REPORT .. SHARED .. PARENTS|FAMILY + QUESTION|who|which',
      'show|check|tell|give .. SHARE|shared|sharing .. PARENTS|status|FAMILY|who', 'share ledger',
      'REPORT .. PARENTS .. not .. seen|had|read',
    ],
    against: [
      'when .. must|do|should|by', 'letter', 'letters', '^ I|we .. SHARED', 'should_i|can i|how|do i', 'not_safe|RESTRICT', 'notice',
      'invite|invitation', 'minutes|letter', 'address', 'what is', 'interpreter', 'chair', 'rag', 'SOMEONE .. covers', 'offered|advocate',
      'spoken',
    ],
  },
]
