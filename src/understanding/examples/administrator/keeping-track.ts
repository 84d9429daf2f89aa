import type { WrittenExamples } from '../../written-examples.ts'

// Figures, whom else to reach, what was sent, and families who move.
export const keepingTrack: readonly WrittenExamples[] = [
  {
    intent: 'audit',
    sentences: `
      export attendance for last quarter
      i need the attendance figures
      audit for october
      spreadsheet of attendance by agency
      download the punctuality report
      who changed the record for 4471
      stats for the board please
      how many conferences were inquorate last year
      csv of replies
      monthly attendance report
      attendance stats please
      can i get a spreadsheet of who attended what
      pull the data for the quarterly return
      show me the audit log for 4471
      export punctuality as csv
      i need numbers for the partnership board
      attendance by agency april to june
      run the punctuality audit
      can you give me last terms attendance
      i want a report on cancellations
      attendance for the last quarter
      how many were late this year
      produce the attendance audit
      report on late cancellations
      who looked at 4471
    `,
  },
  {
    intent: 'contactFallback',
    sentences: `
      email to the gp bounced
      who covers for the health visitor
      cant get hold of school
      the midwife is off sick who do i ring
      is there another contact for housing
      dsl has left who do i contact
      message to police not delivered
      the surgery isnt on teams
      who else can i try at probation
      school closed for summer
      the invite to health bounced back
      who do i try if the dsl is away
      cant reach the gp
      is there a different number for probation
      the hv has gone on maternity leave who has her cases
      the sw is on long term sick who is covering
      nobody picks up at the surgery
      her email keeps bouncing
      whats the best number for the school in the holidays
      the midwifes phone is off, anyone else
      who deputises at the nursery when its shut
      who else is there at the school
      gp isnt answering
      teams message wont go to the midwife
      contact for when the nursery is shut
      phone number for the health visiting team
    `,
  },
  {
    intent: 'recordSent',
    sentences: `
      minutes sent
      decision letters went out today
      ive posted the outline plan to mum
      record circulated to everyone
      mark the minutes as sent
      minutes for 4471 were emailed on friday
      the parents have had the decision letter
      log that letters have gone
      plan sent out to core group
      have sent the minutes out
      outline plan posted today
      record of conference emailed to all
      the decision letters have been issued
      minutes circulated 4471
      ive sent the decision letter
      plan and letter went first class today
      note that the record was sent on 3rd
      all parties have had the minutes
      gone out in post today: decision letter
      everyone has the minutes
      minutes done and sent
      letter to dad gone today
      sent outline plan to all
    `,
  },
  {
    intent: 'transfer',
    sentences: `
      family have moved to leeds
      transfer in from kent
      child on a plan in southampton has moved here
      they are moving out of area
      transferring the case to poole
      new family coming to us from camden with a plan
      we need to transfer 4471 out
      mum and kids relocated to bristol
      received a transfer notice from hampshire
      mum has moved to reading with the children and theyre on a plan
      weve had a transfer in request from surrey
      the kids now live in essex
      another authority wants to transfer a child to us
      case is moving to bromley
      weve a family arriving from croydon on a cp plan
      child has gone to live with nan in cardiff, plan to transfer
      need to hand over to northampton, theyve moved
      theyre now in walsall on a plan
      transfer out to dorset please
      now living in walsall on a plan
      family transferring to us from derby
      new authority is sandwell
      moving to another council
    `,
  },
]
