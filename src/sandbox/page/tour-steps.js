// What the tour shows, in the order of a conference. `button` says what it does for you: it opens the chat, and writes the
// words into the field or marks the button; sending and pressing is yours. `seen` is what the chat says when it is done.
export const steps = [
  {
    title: 'The school is invited', person: 'school', button: 'Open the school’s chat', presses: 'I can come', seen: /You are coming/,
    words: 'Ruth’s locked phone only says that there is one item to open. In her chat she reads when, where and why the family wants her there. Press ‘I can come’.',
  },
  {
    title: 'The chair asks who is coming', person: 'chair', button: 'Write it for me', types: 'who’s coming', seen: /of 6 ha(s|ve) answered/,
    words: 'Margaret types a plain sentence, typos and all. She sees each agency, and whether there would be a quorum for each child. Send it.',
  },
  {
    title: 'Somebody cannot come', person: 'health-visitor', button: 'Open the health visitor’s chat', presses: 'Another answer', seen: /(Jo Tanner|You cannot come|Someone will come)/,
    words: 'Shazia has a clinic. Under ‘Another answer’ she sends a colleague of her own agency, Jo Tanner, who then has to say yes herself.',
  },
  {
    title: 'Time passes', person: 'police', button: 'Go to the next working day', clock: { by: 'working-day' },
    words: 'Whoever has not answered is reminded, once a day at most, in working hours. Nobody is disturbed at night.',
  },
  {
    title: 'A date explains itself', person: 'school', button: 'Write it for me', types: 'when is my report due, and why', seen: /(Report|report).*(working day|by )/,
    words: 'Every date can say which rule it follows, where that rule stands, and which holidays moved it.',
  },
  {
    title: 'A report in two minutes', person: 'gp', button: 'Write it for me', types: 'start my report', seen: /Your report in two minutes/,
    words: 'The GP has three short fields; everybody else has a card that goes step by step and keeps itself. Strengths stand beside worries, and a thought on the words comes to the author alone.',
  },
  {
    title: 'On the day', person: 'chair', button: 'Go to 10 December and write it', clock: { now: '2026-12-10T10:05' }, types: 'who is here', seen: /(Who is here|Here now|arrived)/i,
    words: 'Margaret marks who came, and sees the quorum change for each child while she does.',
  },
]
