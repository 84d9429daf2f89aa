import type { WrittenExamples } from '../../written-examples.ts'

// Another day, or no meeting at all.
export const changing: readonly WrittenExamples[] = [
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
]
