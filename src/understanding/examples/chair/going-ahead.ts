import type { WrittenExamples } from '../../written-examples.ts'

// Whether it can go ahead: what if somebody drops out, who has arrived, going on without a quorum.
export const goingAhead: readonly WrittenExamples[] = [
  {
    intent: 'whatIf',
    sentences: `
      what if school cant come
      would we still be quorate without the police
      what happens if the health visitor drops out
      if midwife pulls out are we ok
      suppose housing doesnt turn up
      can we run without health
      if the gp only sends a report do we still have quorum
      are we ok if we lose probation
      say the dsl is off sick, where does that leave us
      what would happen if nobody from health came
      if police drop out can we still go ahead
      suppose the school doesnt come, are we still ok
      whats the position if housing cancel
      would losing health make us inquorate
      how would we be without the school nurse
      what would it look like if education werent there
      if we lose the hv and the gp then what
      can it still happen if police only dial in late
      could we manage without probation
      say education cancel on the day
      does it still stand if only one from health comes
      imagine the police cant make it
      would it matter if housing didnt come
      how about if we only had school and health
      if sarah cant come do we still have quorum
      and without the gp?
      what if two agencies drop out
    `,
  },
  {
    intent: 'arrive',
    sentences: `
      school have just arrived
      police here now
      gp joined at 10:20
      mark the midwife as present
      social worker arrived 9.58
      put housing down as here
      log that probation came in at quarter past ten
      the hv has just dialled in
      police no show
      dsl in the room 2 minutes late
      midwife just got here
      put the police down as arrived at 2.05
      mark school present
      housing officer joined online 10:15
      no sign of the gp, mark absent
      mum and dad are both here now
      the dsl's turned up
      record mrs shah from school as arriving 9:35
      hv here, police here, gp absent
      gp is on the line
      school nurse came in at 9:50
      tick off social care and police as here
      school's here
      the police officer has come in
      sign in the midwife
      mark as arrived: gp, school
      health visitor present from 10
      note that the dsl arrived late at 10.25
      housing joined by phone
      mum has arrived
      dad didnt turn up
    `,
  },
  {
    intent: 'override',
    sentences: `
      we will go ahead even though we arent quorate
      override the quorum
      i want to proceed inquorate because delay would be harmful
      using my discretion to run it with two agencies
      carry on without health please
      im overriding quoracy
      proceed anyway, we have enough information
      going ahead despite no police
      hold it anyway
      i've decided to continue with just school and social care
      im happy to go ahead without police, reason is delay would put child at risk
      we'll crack on even though its inquorate
      use chairs discretion
      go ahead anyway with two agencies
      overriding as there is sufficient information
      inquorate but proceeding, child needs a plan today
      i'm content to continue with fewer agencies
      going to run it regardless, we know enough
      inquorate i know but i will hold it
      proceed without quorum
      i'm using my discretion as the delay isnt safe
      decision to continue although inquorate
      we are going ahead with three of us
      lets continue without them, too risky to wait
      i want to go ahead anyway
    `,
  },
]
