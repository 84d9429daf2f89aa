import type { WrittenExamples } from '../../written-examples.ts'

// By when something is due.
export const dates: readonly WrittenExamples[] = [
  {
    intent: 'deadline',
    sentences: `
      when is my report due
      whats the deadline
      how long have i got to reply
      by when do i need to send it
      when do i have to share it with mum by
      when's the next core group
      how many days left for my report
      latest i can submit?
      when does the update need to be in
      when do you need my report
      what date is everything due
      how much time have i got for the report
      when must i have talked it through with mum
      last date for my update?
      hows long left for the report
      when do you need an answer
      is there a deadline for sharing
      whats the cut off for reports
      am i late with my report or is there time
      when do core group updates close
      when does it have to be in
      report deadline?
      how long do i have
      when do you need my rag by
      is my report late
      when do i have to reply by
    `,
  },
]
