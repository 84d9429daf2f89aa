import type { WrittenExamples } from '../../written-examples.ts'

// How the plan goes: the ratings, how they changed, and the core group’s report.
export const progress: readonly WrittenExamples[] = [
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
]
