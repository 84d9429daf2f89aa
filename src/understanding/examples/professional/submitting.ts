import type { WrittenExamples } from '../../written-examples.ts'

// Handing a report in, and changing it afterwards.
export const submitting: readonly WrittenExamples[] = [
  {
    intent: 'reportSubmit',
    sentences: `
      submit my report
      heres my report
      ive finished my report
      send it in
      report is done
      how do i submit
      its ready to go
      hand in report
      please submit
      i want to send my report off now
      report attached
      ive done it, send it
      all finished pls submit my report
      report complete
      i am ready to hand my report in
      sending my report now
      ok thats my report done
      i've uploaded it
      file my report please
      can it go in now
      thats everything, submit
      report ready
      heres the finished thing
      done, sending it
      finished, please send
      thats my report complete
      take my report
      submit it please
      its finished you can have it
      where do i upload
    `,
  },
  {
    intent: 'reportAmend',
    sentences: `
      i need to change something in my report
      made a mistake in the report
      forgot to add something
      can i edit what i sent
      wrong dob in my report
      theres a typo in it
      i sent the wrong version
      need to correct the date in section 2
      can i add a paragraph
      put the wrong childs name in
      i put the wrong name in my report
      can you reopen my report i need to add something
      there's an error in what i sent
      ive got new information to add
      need to update my report
      oops sent it too soon
      can i have my report back i need to tweak it
      ive missed something off
      got his birthday wrong
      change a line in my report
      ive noticed an error
      can i take something out of it
      i want to correct my report
      can i unsubmit
      something in my report is wrong
      delete a sentence from my report
      update the report with new info
      i left out a bit
      wrong age in there
    `,
  },
]
