import type { WrittenExamples } from '../../written-examples.ts'

// Who comes, whether that is enough, who is missing, and asking them again.
export const whoComes: readonly WrittenExamples[] = [
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
]
