// What administrators say, by intent. One sentence a line, as people type; '->' names the reason of a refusal.
// A message is compared with these when no clue decides alone: add a sentence that was misread, and the next like it is read better.
import type { WrittenExamples } from '../examples.ts'

export const administratorExamples: readonly WrittenExamples[] = [
  {
    intent: 'create',
    sentences: `
      set up a new icpc
      new conference please
      book a review for 4471
      can you add a conference for the 12th
      create an initial conference
      i need to put a new family on
      schedule a pre birth conference
      register a new one
      strategy discussion was held yesterday need an icpc
      arrange an rcpc
      please could you set up an initial conference for the 14th january
      got another icpc to book in
      new rcpc needed
      id like to add a transfer in conference
      start a new family
      can we set up a review conference for march
      i want to log a new icpc
      need to get a conference in the diary
      add a core group for 4471
      icpc to set up please
      new referral for conference, strategy was on monday
      new conference to book
      we need an icpc for a new family
      add review conference
      pre birth conference to set up
      book in an rcpc for june
    `,
  },
  {
    intent: 'inviteCopy',
    sentences: `
      can i have a copy of the invite
      send the gp the invitation again
      print the invitation letter
      the school has lost their invite
      what does the invite say
      forward the invite to probation
      resend the invitation to mrs khan
      i need a pdf of the invite for the file
      housing never got the invite
      copy of the letter we sent to dad
      please re-send the invite to housing, they say they never received it
      i need the wording of the invitation
      can you send me the invite for 4471
      dad has lost his letter can you print another
      copy the school nurse into the invite
      could you send another copy of the invite to dr shah
      whats in the invite
      i want a printout of the invitation
      gp surgery says no invite arrived, send again
      let me have the invitation text
      another copy of the invitation for the gp
      show me the invite text
      invite got lost, please resend to school nurse
      print dads invite
    `,
  },
  {
    intent: 'chase',
    sentences: `
      chase the non responders
      send invites again to those who havent replied
      remind everyone whos not answered
      send a reminder to the gp
      nudge police and housing
      chase all outstanding replies
      can you email the ones who havent got back to us
      second reminder to school please
      chase up reports
      reminders out please
      can you remind the ones that havent got back
      chase school for their report
      nudge all non repliers
      another reminder to police pls
      follow up everyone whos not confirmed
      anyone who hasnt answered needs a nudge
      chase probation and cafcass
      ping the late ones
      reminder for the ones who are silent
      get onto housing for a reply
      remind those that are silent
      send reminders
      get replies from police and school
      chase up the late responders
    `,
  },
  {
    intent: 'deputy',
    sentences: `
      school are sending mr ahmed instead
      gp cant come dr patel will be there instead
      record a deputy for police
      change the hv's deputy to anna
      put down sgt lewis as the representative for police
      housing have nominated someone else to come
      midwife sending her colleague
      add a stand in for probation
      dsl is being represented by the head
      the school has told me mrs green is coming in place of the dsl
      please change the gp to dr osei for this one
      sgt khan will deputise for dc moss
      health visiting are sending someone different
      put beth down in place of anna for health
      police deputy is now pc ward
      different person coming from housing, its mr cole
      ms okoro is coming for school now
      note the deputy for probation is lee
      school's deputy is now mr bell
      someone else coming for housing, name is kay
      gp is sending a colleague
      the nurse will be replaced by tina
    `,
  },
  {
    intent: 'noticeCheck',
    sentences: `
      when do the letters have to go out
      how much notice do parents need
      is 9 days enough notice
      conference is on the 5th by when must parents be told
      have mum and dad had their letters
      do we have time to give 12 days
      latest date for sending the parents invitation
      last posting date for letters if its on 14 jan
      notice for 4471 ok?
      whens the last day i can send the parents letters
      letters to parents by when for 9 feb
      have we given the family enough time
      do 12 days include weekends for the notice
      has notice been sent to both parents
      if conference is 3 feb when do i post letters
      do we have 12 days if i send it today
      check the parents got their notice
      will the parents get twelve days if i post tomorrow
      how soon must i send the letters
      how early must letters go
      when do parents have to know by
      can we still give 12 days
      date to send letters for the 20th
    `,
  },
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
  {
    intent: 'help',
    sentences: `
      what can you do
      help me
      how does this bot work
    `,
  },
]
