import type { WrittenExamples } from '../../written-examples.ts'

// What is asked about a meeting: which, where, when, how to join.
export const theMeeting: readonly WrittenExamples[] = [
  {
    intent: 'clarify',
    sentences: `
      do i have to come
      what happens if i dont come
      do i need to be there
      actually it is me
      what is this about
      which child is this for
      what time does it start
      where is it being held
      is it on teams or in person
      whats the link
      how long will it last
      who is chairing it
      i dont know which meeting you mean
      why have i been invited
      what day is it again
      can i join online
      sorry who is this regarding
      can you send me the teams link
      what time do i need to be there
      is that the icpc or the core group
      how do i get there, whats the address of the venue
      what is this invite for
      which family
      is this for the smith family or someone else
      where do i go on the day
      whats the meeting about pls
      do you have a link for this
      are we meeting face to face
      whats this in relation to
      sorry what is this
      which one of my families is it
      is there parking and what building
      when and where is it
      what meeting
      which case is it about
      where do we meet
      what's the postcode
      who will be chairing
      is this about the jones children
      when does it finish
      send me the joining link
      what is a child protection conference for this one
      whats it for
      is it the review
    `,
  },
]
