// Signs that the words of danger are about a plan, a paper, a course or one's own day: they are
// among the calm signs.

export const arrangementSigns: readonly string[] = [
  'in|into|for|to plan',
  'plan says|step|is',
  'typo|quote|quoting|genogram|awareness',
  'delete|remove|reword|rephrase .. line|sentence|bit|quote',
  'emergency + draft|laptop|password|login|printer|template',
  'remind .. what|said',
  'police + invited|invite|answer|reply|quorate',
  'can|could we|you move|postpone|rearrange|reschedule',
  '^ i fainted|bumped|banged|slipped|tripped|collapsed|choked',
  'smokes outside|garden',
  'workshop|webinar|cpd|seminar|essay|novel|film|documentary|fortnite|xbox|minecraft|drama|' +
    'rehearsal|musical|quiz|pantomime|role_play|school_play|board_game|video_game|first_aid|' +
    'simulation|exercise',
  'my|our train|bus|laptop|computer|boss|manager|diary|printer|boiler|flight|knee|ankle|tooth',
  'how do i|we|you put|write|record|describe|word|phrase|say|fill',
  'who would',
  'how_to dial|ring|call',
  'what happens|happen after|if|when|once',
  'suppose|supposing|assuming',
  'jokes|joked that|about',
  'nightmare|nightmares|dreamt|dreamed',
  'knife|knives|scissors|tablets|bleach|medicines|medication|meds|gun|guns .. put_away|' +
    'locked_away|out_of_reach|locked_cupboard|high_cupboard|top_cupboard',
  '^ i burnt|burned|cut|broke|hurt|twisted|sprained my',
  'my own|mum|dad|nan|aunt|uncle|husband|wife .. died|funeral|dying|dead',
  'caution|cautioned|acquitted|probation',
  'fine since|now|again|ever',
  'nothing|none since',
]

/** 'He just wants his dog back living with him'. */
export const notOfPets =
  '!want|wants|wanted|wish|wishes|miss|misses .. dog|puppy|cat|kitten|rabbit|hamster|' +
  'guinea_pig|pony|horse|pet|bike|phone'
