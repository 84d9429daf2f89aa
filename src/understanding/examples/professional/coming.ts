import type { WrittenExamples } from '../../written-examples.ts'

// An answer to an invitation: yes, no, somebody else, nobody else.
export const coming: readonly WrittenExamples[] = [
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
]
