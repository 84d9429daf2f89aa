// What the tour shows, from the invitation to what becomes of a promise. `button` says what it does
// for you: it opens the chat, and writes the words into the field or marks the button; sending and
// pressing is yours. `seen` is what the chat says once it has been
// done, and `day` what the clock shows; opening a form is not doing it.
export const steps = [
  {
    title: 'The school is invited',
    person: 'school',
    button: 'Open the school’s chat',
    presses: 'I can come',
    seen: /You are coming/,
    words:
      'Ruth’s locked phone only says that there is one item to open. In her chat she reads ' +
      'when, where and why the family wants her there. Press ‘I can come’.',
  },
  {
    title: 'The chair asks who is coming',
    person: 'chair',
    button: 'Write it for me',
    types: 'who’s coming',
    seen: /of 6 ha(s|ve) answered/,
    words:
      'Margaret types a plain sentence, typos and all. She sees whether there would be a ' +
      'quorum for each child, and whom to ask; each agency is behind ‘Everybody’. Send it.',
  },
  {
    title: 'Somebody cannot come',
    person: 'health-visitor',
    button: 'Open Shazia’s chat',
    presses: 'Send someone',
    seen: /colleague comes for you/,
    words:
      'Shazia has a clinic. With ‘Send someone’ she names a colleague of her own agency, Jo ' +
      'Tanner, who then has to say yes herself.',
  },
  {
    title: 'Time passes',
    person: 'police',
    button: 'Go to the next working day',
    clock: { by: 'working-day' },
    day: '2026-11-24',
    words:
      'Whoever has not answered is reminded, once a day at most, in working hours. Nobody is disturbed at night.',
  },
  {
    title: 'The school starts its report',
    person: 'school',
    button: 'Write it for me',
    types: 'start my report',
    seen: /\bStep [2-9] of|\b[2-9] of 4\b|Your report is in/,
    words:
      'Ruth is asked one thing at a time, the family before the worries. Write a few words and ' +
      'save them: they are kept, and she can carry on later.',
  },
  {
    title: 'Mum sees it first',
    person: 'school',
    button: 'Write it for me',
    types: 'I’ve shown it to mum, not dad yet',
    seen: /Still to be shown: Dad\./,
    words:
      'Mum is ticked already. Choose ‘Talked it through’ and press ‘Record it’. Nobody should ' +
      'read about themselves for the first time at the table.',
  },
  {
    title: 'Somebody offers help',
    person: 'school',
    button: 'Write it for me',
    types: 'I can do tuesdays breakfast club till easter',
    seen: /see your offer/,
    words:
      'Ruth’s own words are read back, with the days that she named. Say what should get better, ' +
      'and press ‘Offer it’.',
  },
  {
    title: 'A date explains itself',
    person: 'school',
    button: 'Write it for me',
    types: 'when is my report due, and why',
    seen: /The rule \(/,
    words:
      'Every date can say which rule it follows, where that rule stands, and which holidays moved it.',
  },
  {
    title: 'A report in two minutes',
    person: 'gp',
    button: 'Write it for me',
    types: 'start my report',
    seen: /Your report is in/,
    words:
      'The GP has three short fields, strengths beside worries. Fill them in and submit: a ' +
      'thought on the words, if there is one, comes to the author alone.',
  },
  {
    title: 'On the day',
    person: 'chair',
    button: 'Go to 10 December and write it',
    clock: { now: '2026-12-10T10:05' },
    types: 'who is here',
    seen: /\b[1-9]\d* of \d+ here/,
    words:
      'Margaret marks everybody who said yes with one tap, then the exceptions, and sees the ' +
      'quorum of each child in the first line.',
  },
  {
    title: 'What was decided',
    person: 'chair',
    button: 'Show me the button',
    presses: 'Record what was decided',
    seen: /Recorded\. Thank you\./,
    words:
      'The people at the table decide, and Margaret records it: choose ‘A child protection ' +
      'plan’ and press ‘Record it’. What follows is dated from there.',
  },
  {
    title: 'The family’s plan',
    person: 'chair',
    button: 'Write it for me',
    types: 'plan',
    seen: /Version 1, agreed/,
    words:
      'Bring the offer in, and add a ‘What if’. Then go back to the plan, press ‘The family ' +
      'agreed’, and say who agreed and how.',
  },
  {
    title: 'The core group',
    person: 'admin',
    button: 'Write it for me',
    types: 'add a core group for 4471',
    seen: /The core group is in/,
    words:
      'Priya gives a day before Christmas, a time and a place. Those who belong to it are ' +
      'ticked; change what is wrong. Press ‘Invite them’.',
  },
  {
    title: 'How is it going?',
    person: 'school',
    button: 'Write it for me',
    types: 'amber, she’s been 4 days out of 5',
    seen: /Your update is in/,
    words:
      'One sentence fills in a rating and what Ruth has seen. Choose whether it is better, the ' +
      'same or worse. Nothing is kept before you tap ‘▲ Slipping, as you said’.',
  },
]
