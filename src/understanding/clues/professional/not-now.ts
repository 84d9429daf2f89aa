import type { WrittenClues } from '../../meaning/written-clues.ts'

// Not now: be reminded later.
export const notNow: readonly WrittenClues[] = [
  {
    intent: 'snooze',
    strong: [
      'SNOOZE',
      'remind|ask|message|ping|nudge|prompt|tell|try|text|contact|bug_me .. later|again|' +
        'tomorrow|TIME|DATE|DAYWORD|hour|minutes|after|next|when',
      'not now|today|yet',
      'later',
      'can .. do .. later|tomorrow',
      'i am .. driving|busy|in .. meeting|clinic|visit|class|lesson|court|teaching|training',
      'come back .. later|to',
      'give me .. hour|minutes|day|until|while|few',
      'do it|this .. later|tomorrow|tonight|after|DATE',
      'stop .. reminding|reminders|nagging|messaging|pinging|chasing',
      'remind me',
      'not .. good|right .. time',
      'wait .. until|till|hour',
      'need more time',
      'another|few more .. day|days|hour .. to|please',
      'busy .. right_now|now|moment|today',
    ],
    against: [
      '^ i do not know',
      'could|can .. we|it|MEETING .. have|be|start',
      'meeting .. later',
      'AGENCY|NAME .. dialled|arrived|in room',
      'remind me what|which|who|how|when|where|why',
      'remind AGENCY|EVERYONE|them|NAME|everyone',
      'COMMIT + weekly|every',
      'LATE',
      'QUESTION + who|what|which',
      'COME + NOTABLE',
      'remind me .. i .. wrote|said|put|sent|promised',
      'DECLINE',
      'RESUME + report',
      'LEAVEEARLY',
      'decline|can_not',
      'AGENCY + hurry',
      'core group .. wait',
      'see you later',
    ],
  },
]
