import type { WrittenExamples } from '../../written-examples.ts'

// The family: told in time, spoken to, and with an interpreter or an advocate at their side.
export const family: readonly WrittenExamples[] = [
  {
    intent: 'noticeCheck',
    sentences: `
      have the parents had enough notice
      did mum get told in time
      how much notice has dad had
      were parents given 12 days
      is there enough notice if its on the 9th
      when were the family told
      do the parents know about the conference yet
      check notice for 4471
      has mum had her letter about the meeting
      when was dad informed about the conference
      are we inside the notice period for the parents
      have both parents been invited in good time
      how many days notice did mum get
      was the family told early enough
      has dad been given long enough to prepare
      did the letter to parents go in time
      12 days notice met?
      did we tell the parents soon enough
      has the family had its 12 days
      were the parents told with enough time
      did dad get his invitation
      when did mum find out about the conference
      have we given mum the full notice
      is 5 days notice ok
      parents notified?
    `,
  },
  {
    intent: 'chairContact',
    sentences: `
      spoke to mum this morning
      i've rung dad and talked about how the day will run
      met with both parents yesterday
      had my call with the family today
      log that i contacted mum on tuesday
      have i spoken to the parents yet
      tried ringing dad no answer
      i phoned nan on friday
      when do i have to speak to the family by
      left a voicemail for mum
      ive had a chat with nan and the boys
      please note i rang mum at 2 and she was fine
      just come off the phone to dad
      contacted the family yesterday pm
      saw mum and dad on friday to explain how it works
      couldnt get through to dad, left message
      had a good conversation with mum ahead of thursday
      ive introduced myself to the family
      i need to log a phone call with dad
      i saw the parents at the office and explained the process
      rang mum twice no luck
      facetimed dad, he's happy with the plan for the day
      called mum, she will bring her sister
      met the family this morning
      record my conversation with dad
      i havent been able to reach mum
      spoke with the grandparents too
      dad rang me back
      ive contacted both parents ahead of the meeting
      had a pre meet with mum
    `,
  },
  {
    intent: 'interpreter',
    sentences: `
      is there an interpreter booked
      does mum need an interpreter
      what dialect does dad speak
      who is interpreting on thursday
      has the polish interpreter been confirmed
      do we have someone who speaks sylheti
      is bsl sorted for dad
      book an interpreter for 4471
      has the family got their preferred interpreter
      do the family need someone to translate
      is the romanian interpreter the one mum wanted
      whats happening re interpreters
      mum speaks tigrinya is anyone booked
      any language needs for 4471
      will there be someone to interpret for grandma
      which interpreter is it
      check the interpreter speaks the right dialect
      nan only speaks punjabi whos interpreting
      is the interpreter the same as last time
      dad needs a farsi speaker
      do we need a translator
      is someone interpreting
      mum doesnt speak english
      have you booked language support
      sign language for dad?
    `,
  },
  {
    intent: 'advocate',
    sentences: `
      does the child have an advocate
      has an advocate been offered
      who's advocating for the 9 year old
      is mum getting an advocate
      have we sorted advocacy for the boys
      did anyone offer dad an advocate
      is there someone to speak up for the child
      advocate for 4471?
      has the advocate met her yet
      have the children been offered advocacy
      is dads advocate coming
      anyone supporting mum as an advocate
      who is the childs advocate
      advocates sorted?
      do the kids want an advocate
      what about advocacy for mum
      is there an advocate for either parent
      did she say yes to having an advocate
      does dad have anyone to advocate for him
      did we offer the teenager an advocate
      advocate confirmed?
      has the child accepted an advocate
    `,
  },
]
