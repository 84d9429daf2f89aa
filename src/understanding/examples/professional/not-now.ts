import type { WrittenExamples } from '../../written-examples.ts'

// Not now: be reminded later.
export const notNow: readonly WrittenExamples[] = [
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
]
