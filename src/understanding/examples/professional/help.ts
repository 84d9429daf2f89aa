import type { WrittenExamples } from '../../written-examples.ts'

// Which words to use, what to put, and what one has said or has to do.
export const help: readonly WrittenExamples[] = [
  {
    intent: 'language',
    sentences: `
      is there a kinder way to say disengaged
      how should i word this for mum
      whats a better word for non compliant
      does this sound blaming
      can you check my wording
      what does idva mean
      is it ok to write hard to reach
      what can i say instead of refuses to engage
      too much jargon?
      make this plain english
      how do i say this without blaming
      is there a better way of putting this
      can u reword attention seeking
      how would i put that so mum isnt offended
      is chaotic an ok word
      what does quorate mean
      does my report read ok or is it too harsh
      whats a softer word for aggressive
      does disguised compliance sound ok
      im worried this comes across as judgemental
      whats cin stand for
      how can i say neglect without sounding blaming
      give me another phrase for kicking off
      will mum understand this wording
      does this read ok
      nicer way to put failed to attend
      another term for service user
      is it too blunt
      how would you phrase this kindly
      what does section 47 mean
      can i say manipulative
      make it less jargony
    `,
  },
  {
    intent: 'help',
    sentences: `
      help
      i dont know mia
      i only know leo
      what do i do at the conference
      what happens at the meeting
      what do i write in strengths
      i dont understand this box
      what goes in contingency
      how do i fill this in
      not sure what to put for childs views
      what can you do
      can you give me an example
      how does this work
      how much detail for worries
      im stuck on the impact section
      i dont know what to write
      whats meant by contingency
      what am i supposed to put in the worries section
      what do i do next
      can i have some guidance on strengths
      how do i use the colours
      im confused about the form
      what sort of thing goes under offer
      can you explain how this works
      what does the view section want
      how do i do this
      i need some help with the report
      whats the impact bit for
      what do i put here
      need help with the form
      can you explain this question
      help with the impact box
      what should a good answer look like
      where do i start
      what are you for
      i cant work out what to do
      what is this section for
    `,
  },
  {
    intent: 'view',
    sentences: `
      what did i say last time
      show me my report
      what do i still have to do
      have i replied
      can i see the plan
      did my report go through
      what meetings have i got coming up
      show my answers
      is there anything i need to do
      what have i got outstanding
      let me see what i wrote
      show me what i've submitted
      what's on my to do list
      did you get my reply
      can you bring up my last update
      what have i promised to do
      let me look at the plan
      what did i rate it last time
      has my answer been recorded
      which conferences am i invited to
      anything i should be doing
      what did i offer to do
      open the plan
      am i signed up to anything
      what have i signed up for
      am i down to do anything
      what did i agree to
      can i read my report again
      my to dos
      see the current plan
      what reports have i sent
      did my update save
    `,
  },
]
