import type { WrittenExamples } from '../../written-examples.ts'

// What somebody offers to do, has done, or is stuck with.
export const commitments: readonly WrittenExamples[] = [
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
]
