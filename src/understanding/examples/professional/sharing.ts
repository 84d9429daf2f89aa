import type { WrittenExamples } from '../../written-examples.ts'

// Showing a report to the family, or not being able to.
export const sharing: readonly WrittenExamples[] = [
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
]
