import type { WrittenExamples } from '../../written-examples.ts'

// By when, and why that date.
export const dates: readonly WrittenExamples[] = [
  {
    intent: 'deadline',
    sentences: `
      when is the next core group due
      whats the latest date for the review
      how long have we got for the icpc
      by when do reports need to be in
      deadline for the icpc after a strategy discussion today
      when must the first core group be held
      last day for the rcpc?
      when is the midway review
      what date does the review have to be by
      how many days till the report is due
      what's the last day we can hold the icpc
      when does the first core group have to happen by
      rcpc due when
      how soon must the review be
      when do the minutes have to be out
      whats our deadline for the first review
      how late can we leave the core group
      report due date please
      what is the furthest out the rcpc can go
      when does the notice to parents need to be sent
      what's due next on 4471
      next core group by when
      when should the review be
      how many working days left for the icpc
      what's the timescale for the first core group
      when are reports due
      when is the midway
      latest core group date
      when do letters need to go
    `,
  },
  {
    intent: 'explain',
    sentences: `
      why that date
      where does the 15 days come from
      how did you work that out
      who says its two working days
      why is it due on thursday not friday
      what rule is that
      explain the deadline
      is that date right? looks early
      does that count bank holidays
      which policy says 12 days
      how come its the 24th and not the 29th
      whats the rule behind that
      are you sure about that date
      why two working days
      where did you get 10 days from
      is that statutory
      i dont get why its friday
      what is the 10 days based on
      why not the week after
      why are you telling me the 4th
      is that working days or calendar days
      justify that deadline
      where did you get that date
      what's the reason for the 24th
      who decided 10 working days
      are weekends counted
      show me how you calculated it
      why cant it be friday
      which rule says that
    `,
  },
]
