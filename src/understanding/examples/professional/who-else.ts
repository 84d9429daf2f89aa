import type { WrittenExamples } from '../../written-examples.ts'

// Who else works with the family, and that it is not oneself.
export const whoElse: readonly WrittenExamples[] = [
  {
    intent: 'members',
    sentences: `
      whos in the core group
      list the core group members
      who else is involved
      who am i working with on this
      am i on the core group
      is the gp in the core group
      names of the rest of the core group
      who's on the core group for this family
      how many people are on the core group
      who are the other people in the core group
      who else is working with this family
      which professionals are in the core group
      can i have the names of core group members
      whos the health visitor on this core group
      who have we got in the core group
      which other agencies are involved with this family
      is there a midwife on the core group
      whos round the table at core group
      tell me who is on this core group
      who is in this core group
      other people on the plan
      who do i work alongside
      core group list please
      which workers are involved
    `,
  },
  {
    intent: 'wrongPerson',
    sentences: `
      wrong person
      i dont work with this family
      not my case
      ive changed jobs
      this child isnt at our school
      i no longer work here
      you want the other health visitor
      we closed the case in june
      i have never met them
      this should go to my colleague in the east team
      not known to us
      hi i think youve got the wrong person
      he left our school in july
      i dont know this family at all
      this isnt one of mine
      ive moved to a different team so no longer hold this case
      she was never on my caseload
      this family isnt open to us
      this child is not on our books
      you need to speak to jo she took over from me
      i left that team in may
      think this was meant for someone else
      ive never worked with them
      its not my patch
      child moved schools in september
      you have the wrong nurse
      not my area
      that family isnt mine
      youve got the wrong agency
      try the other school
      she's left our nursery
      i dont recognise this name
      he isnt registered at our practice
      ive retired from that role
      please stop sending me this, not my family
    `,
  },
]
