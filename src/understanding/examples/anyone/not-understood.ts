import type { WrittenExamples } from '../../written-examples.ts'

// Small talk, other languages, and words that say too little.
export const notUnderstood: readonly WrittenExamples[] = [
  {
    intent: 'unknown',
    sentences: `
      ok
      yes
      hello
      thanks
      asdfgh
      👍
      lol
      bonjour comment allez vous
      nice day isnt it
      hmm
      ...
      ?
      12
      good morning
      the cat sat on the mat
      dziekuje bardzo
      i love this bot
      you there
      blah blah blah
      haha
      no
      whatever
      lunch was good
      see attached
      test
      what a day
      how are you
      czesc jak sie masz
      cheers
      😀😀
      kjhsdf kjsdf
      see you
      its raining again
      never mind
      forget it
      oh no
      that was fast
      good
      fine
      so sunny today
      merci beaucoup
      my dog ate my lunch
      hola
      nothing
      pardon
      so anyway
      aaaaaa
      right then
      tgif
      what
      hmm ok
      je ne comprends pas
      ok bye
      👍👍
      my favourite colour is blue
      the kettle is on
      hi
      ok thanks
      morning
      qwerty
      ¿dónde está la biblioteca?
      great
      cool cheers
      hmm not sure
      hey
      thank you
      zzzz
      happy friday
      ok will do
      did you see the game
      mmm
      salut
      xyz
      so tired today
      thats nice
      who knows
      tomorrow
      school
      that is nice
      did you watch the match
      i am so tired
      gracias
      lorem ipsum dolor sit amet
      cup of tea
      1234567890
      i dont care
      you are useless
      well done
      sorry
      bye
    `,
  },
]
