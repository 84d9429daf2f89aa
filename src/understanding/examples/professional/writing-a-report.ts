import type { WrittenExamples } from '../../written-examples.ts'

// Starting a report, going on with it, and whether one is needed.
export const writingAReport: readonly WrittenExamples[] = [
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
]
