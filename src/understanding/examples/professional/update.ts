import type { WrittenExamples } from '../../written-examples.ts'

// The update for a core group: what changed, or that nothing did.
export const update: readonly WrittenExamples[] = [
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
]
