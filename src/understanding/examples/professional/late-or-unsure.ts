import type { WrittenExamples } from '../../written-examples.ts'

// An answer with a ‘but’: late, away early, not sure yet.
export const lateOrUnsure: readonly WrittenExamples[] = [
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
]
