// Whether it can go ahead: what if somebody drops out, who has arrived, going on without a quorum.
import type { WrittenClues } from '../../clues.ts'

export const goingAhead: readonly WrittenClues[] = [
  {
    intent: 'whatIf',
    strong: [
      'losing|lost AGENCY|NAME', 'if AGENCY|NAME .. QUORUM|okay', '^ if AGENCY|NAME', 'would .. losing|without|lose',
      'if .. only .. AGENCY|NAME', 'what if',
      'WHATIF .. AGENCY|NAME|SOMEONE|we|they .. not|can_not|pull|pulls|drop|drops|cancel|cancels|sick|come|leave|lose|decline|declines|back|send|late|turn|unable|only|away',
      'if .. AGENCY|NAME|we|they|only .. QUORUM|okay|still|would|can|could|enough|run|stand|what|proceed|legal',
      'QUORUM|okay|proceed|go_ahead|manage|run|hold|cope|enough|still .. without|if .. AGENCY|NAME|they',
      'would|could|can|will|are we .. without .. AGENCY|NAME', 'without .. AGENCY|NAME',
      'suppose|supposing|imagine|say|assuming|hypothetically .. AGENCY|NAME|we|SOMEONE|they', 'lose|lost .. AGENCY',
      'where .. leave|leaves .. us', 'what_happens|would_happen .. if|without', 'does it matter .. if', 'still .. quorate .. if|without',
      'if .. AGENCY|NAME .. not|drops|pulls|declines|cancels', 'AGENCY .. pulled|pulls|drops|dropped|pull|drop .. out',
    ],
    against: [
      'did not turn|show|come + !if', 'report', 'carry_on|proceed|go_ahead|override + !QUESTION + !what if + !if',
      'child|dad|mum .. finds', 'i .. can_not|am', 'share', 'my|I .. late', 'proceeding|override|discretion',
    ],
  },
  {
    intent: 'arrive',
    strong: [
      'AGENCY|NAME|PARENTS|FAMILY .. did not|never turn up|show|come|arrive|turned',
      'note|log|record|mark|put .. AGENCY|NAME .. late|arrived|absent|present', 'sign|tick in|off AGENCY|NAME',
      'AGENCY|NAME|SOMEONE|EVERYONE|mum|dad|PARENTS|COLLEAGUE|INTERPRETER|ADVOCATE .. ARRIVE + !QUESTION',
      'mark|log|record|put|tick|note|sign|show|register|add .. AGENCY|NAME|EVERYONE|SOMEONE|INTERPRETER|ADVOCATE .. ARRIVE|in|present|here|as|attended|ABSENT|TIME|late|attending|online',
      'AGENCY|NAME .. ABSENT + !QUESTION', 'AGENCY|NAME .. joined|in|here|on|arrived|present|came|got .. TIME|at|now|NUMBER|late',
      'mark|log|record|register .. arrival|arrived|present|attendance|arrivals|absent|late', 'AGENCY|NAME TIME',
      'AGENCY|NAME .. left .. at|TIME|early', 'AGENCY|NAME .. here|present|arrived', 'just|has|have arrived .. AGENCY',
      'everyone|all .. here|present|in .. except|but|apart|bar', 'here .. now .. AGENCY', 'present .. AGENCY',
    ],
    against: [
      'who|which|when|will|is|are|has|did|how', 'will be|might|going_to', 'if', 'NOTABLE', 'if|might', 'REPORT',
      'me|myself|I .. as|attended|present', 'QUESTION', 'can not', 'last_time|last_week|month|yesterday', 'instead', 'house|outside|door',
      'advocate .. in place', 'always|often', 'moved|transferred', 'invite|invited', 'spoke|spoken',
    ],
  },
  {
    intent: 'override',
    strong: [
      'content|happy|prepared|willing|minded to continue|proceed|go ahead|carry on|run', 'i am .. PROCEED', 'PROCEED|crack .. inquorate',
      'crack on', 'push on', 'going ahead', 'even though .. QUORUM', 'INQUORATE .. PROCEED', 'PROCEED .. INQUORATE',
      'PROCEED .. despite|although|even|though|anyway|without|regardless|inquorate|with_who|with_what|with whoever',
      'override|overrule|overriding|waive', 'use|using|exercise|exercising|apply .. discretion|override',
      'i|we .. proceed|go_ahead|going_ahead|carry_on|continue|run|press_on|hold|proceeding|carrying_on|continuing|running|pressing|crack_on|holding .. anyway|without|regardless|despite|even|though|with|inquorate|although|because',
      'not QUORUM + PROCEED + !QUESTION', 'chair|my .. discretion', 'delay .. harmful|risk|worse|harm',
      'INQUORATE .. but .. PROCEED|want|happy|need', 'hold|run|start .. without|anyway|regardless',
      'go_ahead|proceed|carry_on .. with .. NUMBER|two|one|fewer|just|only|who', 'not waiting', 'can not wait .. AGENCY|any longer',
      'decided .. go_ahead|proceed',
    ],
    against: [
      'not|wont .. going ahead|go ahead + !quorate', '^ can|could|would', 'quorate ?|enough', 'quorum', 'what if',
      'would|could|can we + QUESTION', 'report|draft|writing', 'if', 'commit', 'transfer', 'QUESTION + are|is|will',
    ],
  },
]
