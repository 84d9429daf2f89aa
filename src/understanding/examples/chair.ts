// What chairs say, by intent. One sentence a line, as people type; '->' names the reason of a refusal.
// A message is compared with these when no clue decides alone: add a sentence that was misread, and the next like it is read better.
import type { WrittenExamples } from '../examples.ts'

export const chairExamples: readonly WrittenExamples[] = [
  {
    intent: 'status',
    sentences: `
      who have we got for thursday
      is the gp coming to 4471
      any word from housing
      how many have accepted so far
      has the health visitor said yes yet
      whos attending on the 3rd
      give me the attendance list for tomorrows conference
      where are we with replies for the smith one
      did police reply
      are education coming
      is anybody coming from probation
      show me the responses for next tuesday
      Good morning, could you tell me who is expected at tomorrow's conference please?
      has sarah from camhs got back to us
      whose coming on fri
      did anyone from youth justice say theyd come
      how's thursday looking
      is the midwife in or out
      attendance for 4471 so far
      has the school nurse confirmed
      whats the turnout going to be on monday
      who do i have for the 2pm
      did camhs answer the invitation
      is everyone coming
      can you show me who has said yes for wednesday
      did the paediatrician reply to us
      are social care sending anyone
      what responses have come in since yesterday
      are the school going to be there
      who said theyre coming
      did the health visitor accept
      how many professionals are booked in for friday
      is sarah attending
      have youth justice answered
      what did police say
      let me see the acceptances
      what's attendance looking like for 4471
      are we expecting cafcass
      give me an update on who is coming
      are social care coming
    `,
  },
  {
    intent: 'quorum',
    sentences: `
      are we quorate for monday
      do we have enough agencies for 4471
      will tomorrow be quorate
      is it quorate
      have we got quorum
      are there enough people to go ahead
      can the conference go ahead with who weve got
      how many more agencies do we need
      quorum check for thurs pls
      are we going to be inquorate
      will we have enough people round the table on weds
      quorate?
      do the numbers stack up for 4471
      am i going to be short on thursday
      is there any risk we wont be quorate
      how are we looking for quorum
      do i have the minimum agencies
      is 4471 safe to run
      do i have quoracy
      would we count as quorate with who's accepted
      enough people for thursday?
      have we enough round the table
      will this be valid
      can i run it with what we have
      who do we need to be quorate
      are two agencies enough
      does it meet quorum
      is monday's conference quorate
      how close are we to quorum
    `,
  },
  {
    intent: 'missing',
    sentences: `
      who hasnt replied
      who are we still waiting on
      which agencies havent answered
      whos not coming on friday
      who has declined
      anyone still outstanding for tomorrow
      list the non responders
      who's yet to confirm
      what gaps have we got round the table
      who havent i heard from
      who do we still need to hear from
      anyone not responded yet
      which professionals have said no
      who are we lacking
      tell me whos outstanding
      who still has to let us know
      are we missing anybody
      who said they cant come
      which invitees havent come back to us
      whos absent on tuesday
      any agency i dont have yet
      who has not accepted
      who's not there
      which agency is absent
      have we had any nos
      whos turned it down
      any apologies
      who has not rsvpd
      still nothing from who
    `,
  },
  {
    intent: 'chase',
    sentences: `
      chase police
      can you nudge the school again
      send a reminder to everyone who hasnt answered
      remind the gp please
      give health a prod
      chase them all up
      follow up with housing would you
      poke the midwife about her reply
      send another reminder out
      get an answer from probation
      pls chase the hv
      could you give the school a gentle nudge
      can you ping housing again for an answer
      send everyone who hasnt responded another email
      remind all outstanding agencies
      the police havent answered can you chase
      please prompt the gp surgery
      get the school to reply
      drop the midwife a reminder
      tell the school we need an answer
      can we chase for those missing reports
      reminder to the hv please
      bug the police for a reply
      get in touch with school and ask if theyre coming
      housing need a push
      can you jog the gps memory
      tell probation we still need a reply
      message everyone who hasnt replied
      drop school a line again
      chase the reports up
    `,
  },
  {
    intent: 'reports',
    sentences: `
      which reports are in
      has the school sent their report
      any reports outstanding for tomorrow
      whose report are we missing
      have we had the health visitors report
      how many reports have come in
      is the police report in yet
      who still owes a report
      where's the gp's report
      are all the reports here
      have all the reports come thru
      is camhs report here yet
      what reports am i still waiting for
      did the nursery send anything in
      report status 4471
      whos done their report
      have i got everything in from agencies report wise
      police report?
      did the gp send theirs
      show me outstanding reports
      have the reports been submitted
      show me what reports are outstanding
      did police send theirs
      who has sent their report in
      has everyone submitted
      are there any late reports
      is the school one in
      which agencies have not reported
      list of reports received
    `,
  },
  {
    intent: 'shareStatus',
    sentences: `
      has dad seen the reports
      have the parents had the reports yet
      which reports have been shared with the family
      did the hv go through her report with mum
      who hasnt shared with mum
      has mum read everything
      have school talked their report through with parents
      what has been shared with dad so far
      sharing status for 4471
      was the social work report shared with both parents
      do we know if mum has seen the school report
      has everyone shared with the family
      have parents had sight of all the reports
      has the social worker been thru it with dad
      which ones has mum not read
      do the parents know whats in the reports
      have nursery shown mum their report
      has anything not been shared with dad
      is mum aware of what health have written
      has dad been taken through the police report
      who has talked to the parents about their report
      who has talked through their report with mum
      does mum know what the reports say
      have all reports been shared with the parents
      has the gp shared theirs
      which parents have seen what
      did anyone show dad the report
      is sharing complete
    `,
  },
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
  {
    intent: 'reschedule',
    sentences: `
      can we move it to wednesday
      put it back a week
      change the conference to 2pm
      rearrange 4471 for the 14th
      need a new date for this one
      bring it forward to monday morning
      push the start back half an hour
      postpone until after christmas
      can we do 3.30 instead
      shift tomorrows meeting to friday
      can it be the week after instead
      move tomorrows conference to 10am on the 9th
      we need to rearrange, dad is in hospital
      please postpone 4471
      swap it to the afternoon
      could we have it an hour later
      lets go for the 8th instead
      could the time change to half one
      i need to put thursday's back
      how about tuesday 2pm rather than monday
      find another slot for 4471
      mum cant do mornings can we move it to after lunch
      what about the 12th instead
      change it to 11am
      i need it moved to later in the day
      find a new slot
      can we push it to next week
      delay by an hour
      make it wednesday
      start at 2 rather than 1
      conference needs to be a different day
    `,
  },
  {
    intent: 'cancel',
    sentences: `
      cancel the conference
      call off tomorrows meeting
      4471 isnt going ahead
      we dont need the conference any more
      please cancel it, the child has come into care
      scrap thursdays core group
      the meeting is no longer needed
      stand everyone down for friday
      take it out of diaries its cancelled
      conference cancelled please let people know
      pls cancel 4471
      meeting is off
      we can bin fridays conference, its not needed
      the icpc wont be going ahead
      call it off
      tell everybody its off
      conference no longer happening
      drop the 4471 conference
      this one is cancelled, family have moved
      please withdraw the conference on the 3rd
      cancel tomorrows core group
      we wont be having the conference
      no need for this conference now
      its been cancelled
      remove the meeting
      conference called off as child now in care
    `,
  },
  {
    intent: 'noticeCheck',
    sentences: `
      have the parents had enough notice
      did mum get told in time
      how much notice has dad had
      were parents given 12 days
      is there enough notice if its on the 9th
      when were the family told
      do the parents know about the conference yet
      check notice for 4471
      has mum had her letter about the meeting
      when was dad informed about the conference
      are we inside the notice period for the parents
      have both parents been invited in good time
      how many days notice did mum get
      was the family told early enough
      has dad been given long enough to prepare
      did the letter to parents go in time
      12 days notice met?
      did we tell the parents soon enough
      has the family had its 12 days
      were the parents told with enough time
      did dad get his invitation
      when did mum find out about the conference
      have we given mum the full notice
      is 5 days notice ok
      parents notified?
    `,
  },
  {
    intent: 'chairContact',
    sentences: `
      spoke to mum this morning
      i've rung dad and talked about how the day will run
      met with both parents yesterday
      had my call with the family today
      log that i contacted mum on tuesday
      have i spoken to the parents yet
      tried ringing dad no answer
      i phoned nan on friday
      when do i have to speak to the family by
      left a voicemail for mum
      ive had a chat with nan and the boys
      please note i rang mum at 2 and she was fine
      just come off the phone to dad
      contacted the family yesterday pm
      saw mum and dad on friday to explain how it works
      couldnt get through to dad, left message
      had a good conversation with mum ahead of thursday
      ive introduced myself to the family
      i need to log a phone call with dad
      i saw the parents at the office and explained the process
      rang mum twice no luck
      facetimed dad, he's happy with the plan for the day
      called mum, she will bring her sister
      met the family this morning
      record my conversation with dad
      i havent been able to reach mum
      spoke with the grandparents too
      dad rang me back
      ive contacted both parents ahead of the meeting
      had a pre meet with mum
    `,
  },
  {
    intent: 'interpreter',
    sentences: `
      is there an interpreter booked
      does mum need an interpreter
      what dialect does dad speak
      who is interpreting on thursday
      has the polish interpreter been confirmed
      do we have someone who speaks sylheti
      is bsl sorted for dad
      book an interpreter for 4471
      has the family got their preferred interpreter
      do the family need someone to translate
      is the romanian interpreter the one mum wanted
      whats happening re interpreters
      mum speaks tigrinya is anyone booked
      any language needs for 4471
      will there be someone to interpret for grandma
      which interpreter is it
      check the interpreter speaks the right dialect
      nan only speaks punjabi whos interpreting
      is the interpreter the same as last time
      dad needs a farsi speaker
      do we need a translator
      is someone interpreting
      mum doesnt speak english
      have you booked language support
      sign language for dad?
    `,
  },
  {
    intent: 'advocate',
    sentences: `
      does the child have an advocate
      has an advocate been offered
      who's advocating for the 9 year old
      is mum getting an advocate
      have we sorted advocacy for the boys
      did anyone offer dad an advocate
      is there someone to speak up for the child
      advocate for 4471?
      has the advocate met her yet
      have the children been offered advocacy
      is dads advocate coming
      anyone supporting mum as an advocate
      who is the childs advocate
      advocates sorted?
      do the kids want an advocate
      what about advocacy for mum
      is there an advocate for either parent
      did she say yes to having an advocate
      does dad have anyone to advocate for him
      did we offer the teenager an advocate
      advocate confirmed?
      has the child accepted an advocate
    `,
  },
  {
    intent: 'rag',
    sentences: `
      show me the rag ratings
      what are the latest colours
      which outcomes are red
      how is the plan going
      who rated it amber
      any reds this time
      whats everyones rating for outcome 2
      let me see the core group updates
      who hasnt updated their rag
      where are we with the plan
      whats the rag looking like
      show all the colours for this plan
      how did each agency score outcome 3
      which actions are still red
      is the child any safer according to the core group
      give me the current progress ratings
      how are things on the plan
      who put red
      show progress against the outcomes
      what colour is outcome 1
      how is everyone rating it
      list the ambers
      show ratings
      whats red
      what has everyone put
      progress on the outcomes please
      how is each outcome doing
      what did school rate attendance
      who has done their rag
      latest update on the plan
    `,
  },
  {
    intent: 'trend',
    sentences: `
      is home conditions getting better or worse
      how has attendance changed since the last core group
      show the trend on outcome 1
      has anything improved over the last three core groups
      are things moving in the right direction
      compare this core group with the last one
      whats changed since the initial conference
      graph of the ratings over time
      is drinking going down
      are we seeing any improvement in bedtimes
      hows outcome 2 moved over time
      is the plan going forwards or backwards
      how do the ratings compare with last core group
      show progress since january
      is it getting any better
      attendance over the last 4 core groups
      has the drinking improved since the icpc
      has outcome 3 gone up or down
      what direction is routines going
      how far have they come since the first conference
      has outcome 1 gone up or down
      how are the ratings moving
      are things better than last time
      show me change over time
      is attendance improving
      what's the pattern been
      are we making progress since last time
    `,
  },
  {
    intent: 'assemble',
    sentences: `
      put together the core group report
      pull the updates into one report
      build the report for the review
      generate the rcpc report
      can you compile everyones updates
      draft the core group report for me
      make the conference pack
      collate the updates for 4471
      assemble the joint report please
      can you turn everyones updates into the core group report
      time to build the review report
      make me the core group report for 4471
      pull it all together for the rcpc
      merge the updates
      write up the core group report from the updates
      prepare the report for the rcpc
      can the core group report be produced
      i need one report out of all the updates
      start the core group report for the review
      one report from all the updates please
      get the core group report ready
      produce the group report
      combine what everyone sent
      start pulling the rcpc report together
    `,
  },
  {
    intent: 'deadline',
    sentences: `
      when is the next core group due
      whats the latest date for the review
      how long have we got for the icpc
      by when do reports need to be in
      deadline for the icpc after a strategy discussion today
      when must the first core group be held
      last day for the rcpc?
      when is the midway review
      what date does the review have to be by
      how many days till the report is due
      what's the last day we can hold the icpc
      when does the first core group have to happen by
      rcpc due when
      how soon must the review be
      when do the minutes have to be out
      whats our deadline for the first review
      how late can we leave the core group
      report due date please
      what is the furthest out the rcpc can go
      when does the notice to parents need to be sent
      what's due next on 4471
      next core group by when
      when should the review be
      how many working days left for the icpc
      what's the timescale for the first core group
      when are reports due
      when is the midway
      latest core group date
      when do letters need to go
    `,
  },
  {
    intent: 'explain',
    sentences: `
      why that date
      where does the 15 days come from
      how did you work that out
      who says its two working days
      why is it due on thursday not friday
      what rule is that
      explain the deadline
      is that date right? looks early
      does that count bank holidays
      which policy says 12 days
      how come its the 24th and not the 29th
      whats the rule behind that
      are you sure about that date
      why two working days
      where did you get 10 days from
      is that statutory
      i dont get why its friday
      what is the 10 days based on
      why not the week after
      why are you telling me the 4th
      is that working days or calendar days
      justify that deadline
      where did you get that date
      what's the reason for the 24th
      who decided 10 working days
      are weekends counted
      show me how you calculated it
      why cant it be friday
      which rule says that
    `,
  },
  {
    intent: 'commitments',
    sentences: `
      what has school promised
      list the offers
      who is doing what
      show me the commitments
      what did housing say they would do
      has everyone done what they said
      what help has been offered to mum
      who offered breakfast club
      what are people signed up to do
      remind me what each person agreed to do
      what has the hv said she will do
      which offers havent been done yet
      all commitments for 4471
      who said theyd help with bedtimes
      who's agreed to what
      give me a rundown of what everyone offered
      any offers from the nursery
      what did the youth worker say he could do
      which promises are overdue
      summarise everyone's offers
      what was offered
      who offered what
      what are the health visitor's commitments
      did school do what they promised
      list what people said they'd do
      any help on offer for dad
    `,
  },
  {
    intent: 'dissent',
    sentences: `
      police disagree with the decision
      record that the hv dissented
      school didnt agree with the plan
      mum wants to appeal
      note a disagreement from housing
      the gp thought it should be cin
      how does dad challenge the decision
      put on record that probation wasnt in agreement
      one agency didnt support the outcome
      the health visitor wasnt happy with the decision, please record
      dad disputes the decision
      log dissent from police
      school felt it should have been child in need
      one professional disagreed
      not everyone agreed, police want that noted
      mum is challenging the decision
      id like the gps objection minuted
      please minute that school opposed the plan
      can a professional escalate if they dont agree
      police were against it
      hv doesnt agree
      someone disagreed with the plan
      police were not in favour
      register mums objection
      escalating this because we disagree
      dad isnt happy with the outcome and wants it noted
      not unanimous, gp objected
    `,
  },
  {
    intent: 'punctuality',
    sentences: `
      who keeps turning up late
      how often is health late
      which agencies were on time last quarter
      punctuality for september
      are police usually on time
      who arrived late in october
      latecomers this month
      show me lateness by agency
      does the school always leave early
      how many times has probation been late this year
      who is regularly late
      give me the lateness figures for last month
      has health been turning up on time
      which professionals were late to conference last week
      has anyone been late more than twice
      show lateness since september
      which agency has the worst timekeeping
      which professionals have been late this term
      do housing ever turn up on time
      who turns up late
      late arrivals in november
      is health ever on time
      show punctuality
      how punctual is the gp
    `,
  },
  {
    intent: 'help',
    sentences: `
      help
      what can i ask you
      how do i use this
      what do you do
    `,
  },
]
