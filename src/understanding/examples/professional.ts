// What invited professionals say, by intent. One sentence a line, as people type; '->' names the reason of a refusal.
// A message is compared with these when no clue decides alone: add a sentence that was misread, and the next like it is read better.
import type { WrittenExamples } from '../examples.ts'

export const professionalExamples: readonly WrittenExamples[] = [
  {
    intent: 'accept',
    sentences: `
      ill be there
      yes but only online
      yes i can come
      count me in
      happy to attend
      that works for me
      see you on thursday
      i can make the 14th
      yep im coming
      accept
      will attend thanks
      confirming my attendance
      i can make it after all
      yes put me down
      hi yes that date is fine, i'll join on teams
      Hi, yes I am able to attend on that date.
      yep see u there
      ill come in person
      can do
      i am free then so yes
      thats fine ill be joining online
      yes count on me
      that day is fine with me
      I'll be attending the conference on Thursday, thank you
      great, ill see you then
      ok ill come
      thursday is good for me
      im planning to be there
      accepting the invite
      yes will be there on teams
      hello yes i will come along to this
      both dates work for me
      absolutely ill be at that
      im in
      will do my best to be prompt, yes attending
      i can do wednesday 2pm
      ok put my name down
      school can attend
      ok put me down for it
      i will come on the 4th
      confirmed for thursday
      we will be there
      yes happy to be there
      attending in person
      ill dial in
      yes ill do that
      put my name down
      ok see you at 10
      yes from health
      sure ill come along
    `,
  },
  {
    intent: 'decline',
    sentences: `
      i cant make it
      sorry im on leave that week
      not able to attend
      apologies from me
      im in court that day
      cant come tuesday
      double booked im afraid
      i wont be able to join
      no i cant
      unavailable on the 12th
      decline
      thats my day off
      ive got clinic then so no
      no longer able to come
      Unfortunately I will not be able to attend as I am on annual leave.
      gonna have to miss this one
      cnt make it
      not going to make it to this one im afraid
      i have another conference at that time
      i dont work thursdays
      that clashes with my clinic
      got to give my apologies
      ive come down with flu so wont be in
      no can do im away
      have to send apologies
      wont be in that day
      i am at a hearing that morning
      cant do wednesdays
      ive got to pull out
      not possible for me im afraid
      wont make it to this im on nights
      that week is no good, im away
      im not available im afraid
      have to say no this time
      sorry but i have a prior engagement
      its half term so im not working
      ill have to say no
      i wont be coming
      not able to do the 3rd
      busy that day sorry
      got a prior appointment
      we cant make that
      im not working that day
      its my non working day
      i am away then
      cant attend this one
      on a course that day
    `,
  },
  {
    intent: 'deputy',
    sentences: `
      cant make it tues, jo will come
      can jo do it
      my colleague sarah will come instead
      sending my deputy
      can someone else from my team come
      jo is covering for me
      mrs khan will represent school
      i've asked my manager to go in my place
      our other health visitor is attending on my behalf
      ill send a rep
      can i nominate a deputy
      priya patel is standing in for me
      my manager will be attending in my place
      ive arranged for beth to cover it
      could my colleague come instead of me
      the deputy head will go
      Please note Dr Shah will be representing the surgery.
      someone else from the team will be there instead
      sending tom reeve in my place
      lucy from our team is coming
      my job share will attend for me
      send it to my deputy, shes covering
      the other dsl can come
      would it be ok if my student came in my place
      swap me for dave
      anna holt is taking my place
      would you accept my senior instead
      ive asked the deputy head to stand in
      my team leader will be there in my place
      jane will attend for health
      asking a colleague to go
      our safeguarding nurse is attending for me
      could i send my senior
      i have found someone to come instead
      colleague covering
      ben is going to come in my stead
    `,
  },
  {
    intent: 'noDeputy',
    sentences: `
      theres no one to send
      we are too short staffed to send anyone
      cant find cover
      no one else is free
      i dont have a deputy
      everyone in the team is on leave
      im the only one here
      nobody available to go instead
      we cant release anyone that day
      no one from our team can come
      we havent got anyone who can cover
      ive asked around and no one is free
      not able to send anyone else, staff shortage
      theres only me
      no one to cover im afraid
      my whole team is at training
      none of my colleagues can make it either
      theres nobody else in school
      we just dont have the staff
      cant get anyone to go for me
      we're a team of one so nobody to send
      there isnt a deputy
      all my colleagues are tied up too
      no one can step in
      there is nobody to cover
      everybody else is busy as well
      we havent the capacity to send someone
      cant send a replacement
      its just me in the team
      no deputy available
    `,
  },
  {
    intent: 'late',
    sentences: `
      running 10 mins late
      stuck in traffic
      i'll be about 20 minutes late
      start without me
      wont be there until half 10
      been held up at another visit
      train delayed sorry
      can only join from 10.30
      gonna be late soz
      may be a few minutes late tomorrow
      am going to be about quarter of an hour late
      sorry traffic is awful, 15 min away
      ill be joining a bit late from another meeting
      dont wait for me ill join when i can
      previous visit overran so i'll be late
      be with you by quarter past
      cant get there before 10
      my bus hasnt come, running late
      5 mins behind
      ill be ten late
      on my way just parking
      might not make the start
      can you hold on 5 mins
      ill be 10 late
      might miss the start
      on my way
      ill get there at quarter past
      late by 15
      delayed on the motorway
      looking for parking, 5 mins
      ill join after my 10 oclock
    `,
  },
  {
    intent: 'leavingEarly',
    sentences: `
      i have to go at 12
      can only stay till half 11
      need to leave early
      got to shoot off at 3
      i'll have to leave by 11:30 for a school run
      ive got a hard stop at noon
      can come but only for the first hour
      need to dash at 2pm for court
      ill miss the end
      i can only do the first half hour
      have to get off at 2 for school pick up
      will need to slip out at quarter to 12
      i must be away by 3.15
      i can come but need to leave at half past
      will have to shoot at 1
      only got till 12
      im going to have to drop off the call at 11
      can i go at half two
      ive to be away for 2
      might need to duck out before the end
      only free til quarter past 11
      only free till 11
      got to be gone by 12
      i can stay an hour
      have to leave part way through
      need to drop off at quarter to
      ill be off at 3
      i can only come to the beginning
    `,
  },
  {
    intent: 'tentative',
    sentences: `
      not sure if i can come yet
      might be able to make it
      i'll try to be there
      maybe
      hopefully, depends on clinic
      need to check my diary
      can i let you know tomorrow
      probably but cant promise
      pencil me in
      waiting on cover before i can confirm
      50/50 at the moment
      ill have to see
      should be ok but waiting to hear from my manager
      i may be able to come if my clinic finishes in time
      cant say yet
      let me get back to you on that
      im a maybe
      i dont know yet
      provisionally yes
      let me check with my boss
      i think so but will confirm
      it depends if i can get cover
      i might
      still trying to move things round to come
      cant commit yet
      i might come
      cant confirm yet
      not certain
      ill try
      possibly, i need to move something
      i'd like to but have to check
      if my court case finishes
      put me as tentative
      dont know if ill be free
    `,
  },
  {
    intent: 'clarify',
    sentences: `
      do i have to come
      what happens if i dont come
      do i need to be there
      actually it is me
      what is this about
      which child is this for
      what time does it start
      where is it being held
      is it on teams or in person
      whats the link
      how long will it last
      who is chairing it
      i dont know which meeting you mean
      why have i been invited
      what day is it again
      can i join online
      sorry who is this regarding
      can you send me the teams link
      what time do i need to be there
      is that the icpc or the core group
      how do i get there, whats the address of the venue
      what is this invite for
      which family
      is this for the smith family or someone else
      where do i go on the day
      whats the meeting about pls
      do you have a link for this
      are we meeting face to face
      whats this in relation to
      sorry what is this
      which one of my families is it
      is there parking and what building
      when and where is it
      what meeting
      which case is it about
      where do we meet
      what's the postcode
      who will be chairing
      is this about the jones children
      when does it finish
      send me the joining link
      what is a child protection conference for this one
      whats it for
      is it the review
    `,
  },
  {
    intent: 'deadline',
    sentences: `
      when is my report due
      whats the deadline
      how long have i got to reply
      by when do i need to send it
      when do i have to share it with mum by
      when's the next core group
      how many days left for my report
      latest i can submit?
      when does the update need to be in
      when do you need my report
      what date is everything due
      how much time have i got for the report
      when must i have talked it through with mum
      last date for my update?
      hows long left for the report
      when do you need an answer
      is there a deadline for sharing
      whats the cut off for reports
      am i late with my report or is there time
      when do core group updates close
      when does it have to be in
      report deadline?
      how long do i have
      when do you need my rag by
      is my report late
      when do i have to reply by
    `,
  },
  {
    intent: 'reportStart',
    sentences: `
      i want to start my report
      new report
      let me write my report
      ready to do my report
      can i begin the report for 4471
      open a blank report
      where do i write my report
      get me going on the report
      i need to do my report now
      create a report
      i'd like to write my report for the conference please
      lets do my report
      report please
      how do i start the report
      can you give me the report form
      id like to get my report done
      start
      where is the report form
      im ready to do the report for thursday
      give me the report to fill in
      i havent done my report yet can we do it
      open the report
      do report
      begin report
      i want to complete my report
      lets get started on the report
      how do i fill in a report
      can you send me the report template
    `,
  },
  {
    intent: 'reportResume',
    sentences: `
      carry on with my report
      where did i get to
      open my draft
      finish my report
      go back to the report i started
      continue
      i was half way through my report
      pick up where i left off
      is my draft saved
      i didnt finish the report yesterday can i get back to it
      i started my report last night, id like to carry on
      back to my report
      where was i up to with my report
      need to finish my report off
      can i get back into my draft
      let me get back to what i was writing
      id got as far as worries
      can i finish the report i saved
      carry on where we stopped
      my half finished report please
      half done report, can i finish it
      reopen my draft report
      continue my report
      take me back to my report
      i want to carry on from worries
      find my saved report
    `,
  },
  {
    intent: 'reportRule',
    sentences: `
      do i have to write a report
      is a report needed for a review
      do i still need to send one even though im attending
      do core group members do their own report
      am i expected to submit anything
      should i do a report if ive only met them once
      can i just talk on the day instead of a report
      is a report compulsory
      who has to do a report
      i'm attending do you still want a report
      is it necessary for me to send a report if im there in person
      do we do reports for core groups
      must i submit a report for the rcpc
      my colleague has done one do i need to as well
      what if i dont have anything to report
      report needed??
      are reports required from us
      ive sent my apologies do i still need to write something
      will a verbal update do
      do you need anything in writing from me
      why do i need a report if im going
      do you want something in writing
      does my manager need one too
      is a short email enough instead of a report
      report needed for core group?
      do i write one if i havent seen the child
      am i meant to send a report
      is it just social care who do reports
    `,
  },
  {
    intent: 'share',
    sentences: `
      ive been through it with mum
      mum wants a copy of my report
      shared my report with dad yesterday
      went through the report with both parents
      mum has read it
      talked it through with her this morning
      i want to share my report with mum
      gave dad a copy of my report
      log that i shared it
      sat down with parents and read it to them
      posted mum a copy on monday
      mum and i went over my report today and shes ok with it
      dads been given a copy
      i talked through the report with the parents on tuesday
      report has been shared with mum
      how do i record that ive shared it
      ive emailed it to dad and rung him about it
      i have now shared it
      mums had a read of it
      done the sharing with dad over the phone
      visited and talked them through my report
      gone through it all with mum at home
      mum got her copy today
      i let dad read it
      she has a copy now
      mum has had her copy
      dad read it and was ok
      we went through it together
      read my report to mum
      told mum what it says
      met with dad to discuss the report
      log sharing with mum
      spoke it through with the parents
    `,
  },
  {
    intent: 'shareRestrict',
    sentences: `
      i cant share this with dad
      part of this mustnt be seen by mum
      its not safe to share it with him
      dad must not see the bit about the refuge
      police have asked us not to tell the parents
      some of it is confidential
      i need to put something in the restricted section
      if he reads this she will be at risk
      dont share my report with the stepdad
      i'm worried how dad will react if he sees it
      dad cant see this it would put her at risk
      there is police intel in it that the family shouldnt see
      can one section be for the chair only
      mum doesnt want dad to know this
      id rather not go through it with stepdad, he kicks off
      he would kill her if he saw this report
      i havent shared because its dangerous
      can you keep my report from dad
      theres stuff in here that is third party
      theres info about mums location so dad cant see it
      need a private section
      need to keep part of it private
      i dont want mum to see this bit
      for the chairs eyes only
      this section cant go to dad
      unsafe to share
      he mustnt find out where she is from this
      can i withhold part of my report
      not sharing with dad because of domestic abuse
    `,
  },
  {
    intent: 'reportSubmit',
    sentences: `
      submit my report
      heres my report
      ive finished my report
      send it in
      report is done
      how do i submit
      its ready to go
      hand in report
      please submit
      i want to send my report off now
      report attached
      ive done it, send it
      all finished pls submit my report
      report complete
      i am ready to hand my report in
      sending my report now
      ok thats my report done
      i've uploaded it
      file my report please
      can it go in now
      thats everything, submit
      report ready
      heres the finished thing
      done, sending it
      finished, please send
      thats my report complete
      take my report
      submit it please
      its finished you can have it
      where do i upload
    `,
  },
  {
    intent: 'reportAmend',
    sentences: `
      i need to change something in my report
      made a mistake in the report
      forgot to add something
      can i edit what i sent
      wrong dob in my report
      theres a typo in it
      i sent the wrong version
      need to correct the date in section 2
      can i add a paragraph
      put the wrong childs name in
      i put the wrong name in my report
      can you reopen my report i need to add something
      there's an error in what i sent
      ive got new information to add
      need to update my report
      oops sent it too soon
      can i have my report back i need to tweak it
      ive missed something off
      got his birthday wrong
      change a line in my report
      ive noticed an error
      can i take something out of it
      i want to correct my report
      can i unsubmit
      something in my report is wrong
      delete a sentence from my report
      update the report with new info
      i left out a bit
      wrong age in there
    `,
  },
  {
    intent: 'language',
    sentences: `
      is there a kinder way to say disengaged
      how should i word this for mum
      whats a better word for non compliant
      does this sound blaming
      can you check my wording
      what does idva mean
      is it ok to write hard to reach
      what can i say instead of refuses to engage
      too much jargon?
      make this plain english
      how do i say this without blaming
      is there a better way of putting this
      can u reword attention seeking
      how would i put that so mum isnt offended
      is chaotic an ok word
      what does quorate mean
      does my report read ok or is it too harsh
      whats a softer word for aggressive
      does disguised compliance sound ok
      im worried this comes across as judgemental
      whats cin stand for
      how can i say neglect without sounding blaming
      give me another phrase for kicking off
      will mum understand this wording
      does this read ok
      nicer way to put failed to attend
      another term for service user
      is it too blunt
      how would you phrase this kindly
      what does section 47 mean
      can i say manipulative
      make it less jargony
    `,
  },
  {
    intent: 'help',
    sentences: `
      help
      i dont know mia
      i only know leo
      what do i do at the conference
      what happens at the meeting
      what do i write in strengths
      i dont understand this box
      what goes in contingency
      how do i fill this in
      not sure what to put for childs views
      what can you do
      can you give me an example
      how does this work
      how much detail for worries
      im stuck on the impact section
      i dont know what to write
      whats meant by contingency
      what am i supposed to put in the worries section
      what do i do next
      can i have some guidance on strengths
      how do i use the colours
      im confused about the form
      what sort of thing goes under offer
      can you explain how this works
      what does the view section want
      how do i do this
      i need some help with the report
      whats the impact bit for
      what do i put here
      need help with the form
      can you explain this question
      help with the impact box
      what should a good answer look like
      where do i start
      what are you for
      i cant work out what to do
      what is this section for
    `,
  },
  {
    intent: 'view',
    sentences: `
      what did i say last time
      show me my report
      what do i still have to do
      have i replied
      can i see the plan
      did my report go through
      what meetings have i got coming up
      show my answers
      is there anything i need to do
      what have i got outstanding
      let me see what i wrote
      show me what i've submitted
      what's on my to do list
      did you get my reply
      can you bring up my last update
      what have i promised to do
      let me look at the plan
      what did i rate it last time
      has my answer been recorded
      which conferences am i invited to
      anything i should be doing
      what did i offer to do
      open the plan
      am i signed up to anything
      what have i signed up for
      am i down to do anything
      what did i agree to
      can i read my report again
      my to dos
      see the current plan
      what reports have i sent
      did my update save
    `,
  },
  {
    intent: 'childVoice',
    sentences: `
      he drew a picture for the meeting
      she wants to tell everyone something
      i've got a letter from the child
      she told me she wants to stay with nan
      add his wishes and feelings
      can i share her views
      he has written something hed like read out
      i did some direct work with him, he said he feels safe at school
      the boy wants to come and speak
      record what she said
      he'd like his poem read out
      got his wishes and feelings here
      the kids have made a video for the meeting
      she said she misses her dad
      i have the childs views to add
      the twins told me they feel safe with nan
      his words were i just want mum to stop crying
      the child has asked to have her say
      i talked to the girls about the meeting and they want to stay home
      heres a picture she did
      hes drawn his three houses
      the girls wish is to see dad more
      she asked me to tell you she hates the shouting
      she wishes she could live with nan
      he hates the arguing
      she asked me to say she's scared of the dark
      the children want their dog back
      he wrote something for the chair
      upload her drawing
      his wishes are to go home
      i have asked him his views, he wants to play football
    `,
  },
  {
    intent: 'ragUpdate',
    sentences: `
      green
      red for outcome 2
      id say amber on attendance
      all green from us
      1 green 2 amber 3 red
      update: home conditions amber
      things have got worse at home
      attendance is now green
      i want to do my update
      move outcome 1 from amber to green
      going red on the drinking
      first ones amber, not sure about the rest
      attendance has slipped
      outcome 1 green outcome 2 amber
      id put attendance at amber this time
      its red now
      bit better this month, green
      both amber
      heres my core group update
      home is worse since last time
      first one red, second green
      amber for bedtimes
      2 is red
      we'd say green now
      her attendance is up to 92 percent
      no idea about 1, 2 is green
      greens all round
      put me down as red for home conditions
      no 1 green no 2 green no 3 red
      improving so amber
      routines have gone downhill
      bedtimes are going downhill
      routines slipping, amber
      home is better, green
      its all red
      ready to update the plan
      outcome 3 gone to red
      attendance 85 percent so amber
      put amber
      i'd rate everything green
    `,
  },
  {
    intent: 'ragRepeat',
    sentences: `
      same as before
      no change
      nothing has changed since last time
      copy my last update
      as last time
      same colours again please
      keep it the same
      no change from us
      ditto
      unchanged
      nothing new to report
      same as my last one
      leave my ratings as they are
      no different to last time
      still the same
      no movement since last core group
      everythings the same
      as it was please
      just roll over my last update
      exactly as it was last month
      ditto for us
      roll forward last update
      carry over my ratings
      same for me
      still no change
      nothing different this time
      my update is unchanged
    `,
  },
  {
    intent: 'commit',
    sentences: `
      i can visit every week
      i'll take her to the dentist
      we can offer breakfast club
      happy to do a parenting session on fridays
      put me down for weekly home visits
      i could ring mum each morning
      school can give him a quiet space at lunch
      i'll help with the housing form by friday
      we can provide a food parcel
      i am able to do a weigh in fortnightly
      i'd be willing to take mum to the food bank
      school will provide free breakfast every day
      we could do a fortnightly weigh in
      ill ring dad every friday
      i can offer six sessions of play therapy
      our service can help with the benefits form
      id be happy to run a session with dad on wednesdays
      we will give her a laptop for homework
      put me down to collect him on mondays
      ill go with her to the gp
      im going to see them every thursday after school
      i could lend mum a cot
      count on us for a food parcel a week
      i'll pop in every monday
      could lend them a cot
      we will provide transport to appointments
      i'm going to do life story work with him weekly
      school will keep a place at breakfast club
      i will make a referral to the food bank
      i'd like to offer to take them swimming
      we can fund after school club till july
    `,
  },
  {
    intent: 'commitDone',
    sentences: `
      ive done the referral
      sorted
      made that call to housing
      completed my action
      visited on tuesday like i said
      the bed has been delivered
      tick off my action
      finished the 6 sessions with mum
      did it
      mark my commitment as done
      referral sent
      that's been done now
      i have made the camhs referral
      visited last tuesday as agreed
      weve started the sessions
      housing letter written and sent
      all done with that action
      ive been round and done the visit
      completed the parenting work
      she went to the dentist with me today so thats done
      action complete
      dentist appointment happened
      i did what i promised
      did the home visit on monday
      did what i said id do
      the appointment was made
      its all set up now
      that action is complete
      referral accepted, sessions start monday
      i delivered the food parcel
      called housing for her
    `,
  },
  {
    intent: 'commitStuck',
    sentences: `
      theres a waiting list for the course
      mum wont let me in
      cant do the visits anymore
      the referral was rejected
      i havent been able to do what i said
      im stuck with my action
      no funding for the club
      camhs bounced the referral
      not managed to see him yet
      breakfast club has closed so i cant offer it
      no one answered the door again
      they turned down the referral
      cant get hold of mum to start the sessions
      the parenting course is full
      its not happened yet because of staff sickness
      having problems with the action
      still waiting on housing so cant finish my action
      he keeps refusing to see me
      the service has closed its list
      havent started the work yet
      dad isnt engaging so i cant start
      ive hit a problem with the referral
      i wont be able to keep doing the breakfast club
      mum isnt engaging so it hasnt started
      i cant carry on with the visits
      nothing has happened because the worker left
      couldnt do it, no one was home
      they said no to the referral
      its stalled
      i wont be able to keep the promise i made
      wont be able to carry on the club
    `,
  },
  {
    intent: 'absentReport',
    sentences: `
      cant come to core group but ill send an update
      i wont be there, can i send something in writing
      sending a written update instead
      unable to attend, report to follow instead
      i'll be on leave but will email a note
      missing core group, heres my update
      can i do a report instead of coming
      not able to make core group so will write something
      in my absence please take this note
      im not at core group this time but here is my written update
      can i email an update instead of coming
      i'm going to miss core group, shall i send a report
      wont make it but ill put something in writing
      unable to come to the core group, will send my update
      cant be at core group, will email my bit
      heres my report as im not attending
      not there monday, ill send a few lines
      in lieu of attending core group ill send an email
      cant get to core group, can you take a written update
      i'll send an email instead of attending the core group
      sorry cant be at core group but i have written something
      use my written update as i cant come
      report attached as i wont be there
      no longer able to come, please take this update
      not attending but heres my contribution
    `,
  },
  {
    intent: 'snooze',
    sentences: `
      remind me tomorrow
      not now
      later
      ask me again on monday
      im in a meeting
      driving, will do it later
      can this wait till friday
      give me an hour
      stop reminding me
      busy at the mo
      snooze
      can you ask me again this afternoon
      bit busy, try me later
      ill do it tonight
      in clinic til 4, remind me after
      leave me alone till monday
      will look at this later
      ask me in an hour
      on a visit, later pls
      bother me next week
      in a lesson, later
      not this minute
      bother me later
      remind me next week
      in a meeting, ask after 3
      no time now
      i cant do this now
      wait till im back
      tomorrow please not today
    `,
  },
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
