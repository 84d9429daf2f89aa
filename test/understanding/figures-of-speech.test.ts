// 'Come', 'make' and 'be there' are said of many things beside a meeting. None of them answers an invitation.
import { describe, expect, it } from 'vitest'

import { readStatement } from '../../src/understanding/statement.ts'

describe('a figure of speech states nothing', () => {
  it.each([
    'cant make head nor tail of this',
    'ill be there in spirit lol',
    "cant come to terms with leo's bit of the plan",
    'cant do it justice in 10 lines',
    'i can make it up to her in jan',
    'im coming round to ruths view',
    'cannot come to understand this card',
    'cant make this out on my phone',
    'cant come to a view on the flat til jan',
    'wont make a difference me coming',
    'cant make it up to them',
    "i can't make sense of the gp report",
    'im coming down with flu',
    'cant come up with anything better',
    "i can't make it any clearer in the report than that",
    "i'll be there for mia whatever happens",
    'cant attend to this now',
    "i'm not coming to work tomorrow",
    'cant come down hard on mum in the report',
    'not coming across well is it this report',
    'i come from Poland so excuse my english',
    "can't make him see it",
    "i can't make any promises",
    'not able to make an arrest yet',
  ])('“%s”', (text) => {
    expect(readStatement(text)).toHaveProperty('unstated')
  })
})

describe('what is taken back in the same breath, or is somebody else’s, states nothing', () => {
  it.each([
    'Owen will come for me to 4471, joke',
    'Callum will come for me to 4502, NOT',
    "I can't come... only joking",
    'count me out, ha ha',
    'count me out, just kidding',
    "can't come, April fool",
    "I'll be there, in another life",
    'I can come to 4502, psych',
    "I'll join online, dream on",
    "I'll come to 4502 when hell freezes over",
    "I'll be there 4502, wink wink",
    'count me in for cake at 4502',
    "I can't wait to come to 4471",
    "I can't not come to 4502",
    "I'm not not coming to 4502",
    "I can't come to 4502, wrote Grace",
    'happy to come to 4502, wrote the school',
    'happy to come to 4502 (GP)',
    "I can't come (that's the school talking)",
    'I can come, said no one ever',
  ])('“%s”', (text) => {
    expect(readStatement(text)).toHaveProperty('unstated')
  })
})

describe('a plain answer still states one', () => {
  it.each([
    "can't make it",
    "i can't make it to 4471",
    'cant make thursday sorry',
    'i can make it up until 11',
    'cant make the core group',
    "can't come to the conference",
    "i can't come to 4471 on the 10th",
    'i can come to the civic centre',
    "can't come to this one",
    'i will be there for 10',
    "i'll be there for the conference",
    'will be there for all of it',
    'be there for the first half',
    "i'll be there for thursday",
    'i can do it online',
    'cant do the 14th',
    'coming from another meeting, will be there',
    'i can come from work',
    'im coming to the review',
    "can't attend",
    'not coming to this',
    'i can make both',
    "i'll be there in person",
    'coming along to this',
    "i can't do it",
    "i'm coming on thursday",
    'can make it on the day',
    'not coming',
    'afraid not, cannot come',
    'i can come (online)',
    "can't come, in court",
    'i can come to 4471 (10 am)',
  ])('“%s”', (text) => {
    expect(readStatement(text)).toEqual({ statement: { of: 'speaker' } })
  })
})
