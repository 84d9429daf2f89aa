import type { WrittenExamples } from '../../written-examples.ts'

// What the child says, writes or draws.
export const child: readonly WrittenExamples[] = [
  {
    intent: 'childVoice',
    sentences: `
      he drew a picture for the meeting
      she wants to tell everyone something
      i've got a letter from the child
      she told me she wants to stay with nan
      add his wishes and feelings
      can i share her views
      he has written something hed like read out
      i did some direct work with him, he said he feels safe at school
      the boy wants to come and speak
      record what she said
      he'd like his poem read out
      got his wishes and feelings here
      the kids have made a video for the meeting
      she said she misses her dad
      i have the childs views to add
      the twins told me they feel safe with nan
      his words were i just want mum to stop crying
      the child has asked to have her say
      i talked to the girls about the meeting and they want to stay home
      heres a picture she did
      hes drawn his three houses
      the girls wish is to see dad more
      she asked me to tell you she hates the shouting
      she wishes she could live with nan
      he hates the arguing
      she asked me to say she's scared of the dark
      the children want their dog back
      he wrote something for the chair
      upload her drawing
      his wishes are to go home
      i have asked him his views, he wants to play football
    `,
  },
]
