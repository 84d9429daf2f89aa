import type { WrittenExamples } from '../../written-examples.ts'

// Setting a meeting up and asking people to it: invitations, reminders, deputies, notice.
export const inviting: readonly WrittenExamples[] = [
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
]
