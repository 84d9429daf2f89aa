// Words of danger that tell of none, each kind beside the true dangers that lie close to it: what
// quiets the one must not quiet the other.
import { describe, expect, test } from 'vitest'

import { screenOf } from '../../../src/understanding/understand.ts'
import { some } from '../../support/some.ts'

type Kind = {
  readonly kind: string
  readonly harmless: readonly string[]
  readonly now: readonly string[]
  /** Either screen will do. */
  readonly either?: readonly string[]
}

const kinds: readonly Kind[] = [
  {
    kind: 'a battery and what runs on one',
    harmless: [
      'the baby monitor broke, dead battery',
      'baby monitor’s batteries are flat',
      'my phone is about to die, 2% battery',
      'the stairgate is broken, landlord is sending a new one',
      'her tablet died halfway through the call',
      'dead battery, give me ten minutes',
      'the toy’s battery is dead so he was grumpy',
      'sorry, flat battery in the car',
    ],
    now: [
      'he swallowed a dead battery',
      'toddler had the remote open and one button battery is gone, she’s dribbling',
      'the baby’s apnoea monitor died and he’s gone grey',
      'the baby monitor is dead and she’s not breathing',
      'his ventilator battery is dying',
      'insulin pump has broken and she’s drowsy',
      'car has broken down on the motorway with the twins in it',
    ],
  },
  {
    kind: 'medicine as it was prescribed',
    harmless: [
      'mum takes tablets for her back',
      'dad is on tablets for his blood pressure',
      'she takes two tablets a day for her thyroid',
      'nan takes pills for her heart',
      'he has medication for ADHD every morning',
      'mum’s tablets were changed by the GP in October',
      'he took his tablets with breakfast as usual',
      'mum is taking her antidepressants as prescribed',
    ],
    now: [
      'mum has taken all her tablets for her back',
      'she’s taken the whole box of her heart pills',
      'mum takes tablets for her back and the baby has got hold of them',
      'he took twenty of his blood pressure tablets',
      'the toddler ate nan’s heart pills',
      'she takes tablets for her back and I can’t wake her',
      'he says he’s swallowed his ADHD medication, the lot',
      'mum took her tablets with a bottle of vodka and won’t wake up',
    ],
  },
  {
    kind: 'a smell',
    harmless: [
      'mum smells lovely',
      'the flat smells of fresh paint',
      'the kitchen smelled of curry, really homely',
      'baby smells of talc and looks well cared for',
      'she smelled of perfume',
      'house smells of washing powder and polish',
      'the classroom smells of fish and chips today',
    ],
    now: [
      'dad reeks of vodka and he’s driving the kids home',
      'I can smell petrol through the letterbox and he’s inside with the children',
      'mum smells of drink, she’s putting them in the car',
      'strong smell of gas in the flat and no one is waking up',
      'mum smelt of alcohol and drove off with both of them',
      'the house smells of gas, baby is inside',
    ],
  },
  {
    kind: 'a parent who smells of drink at the gate',
    harmless: ['mum smelled of mints at pick up', 'no smell of drink at pick up all week'],
    now: [
      'mum turned up smelling of drink at pick up, let her take them',
      'dad stank of beer at pick up and we let him take her',
      'nan smelled of drink at home time, the club let them go with her',
      'mum’s breath smelled of wine at the gate and she has just left with him',
    ],
    either: [
      'mum smelled of drink at pick up on friday',
      'mum was drunk at pick-up',
      'dad reeked of cider when he collected them yesterday',
    ],
  },
  {
    kind: 'a colleague',
    harmless: [
      'ruth is in the car park crying',
      'our new social worker is in tears in the office',
      'my manager is really upset about the rota',
      'Ruth was crying after the meeting, she’s ok now',
      'my colleague burst into tears when she read the minutes',
      'the health visitor is shaken up after a prang, she’ll be late',
      'the midwife sounded exhausted on the phone',
    ],
    now: [
      'ruth is in the car park and dad has got her by the hair',
      'the social worker has been attacked at the visit, she’s bleeding',
      'dad has locked our health visitor in the house',
      'my colleague has been stabbed',
      'he’s just punched the support worker and the kids are watching',
      'a little girl is alone in the car park crying',
    ],
  },
  {
    kind: 'who is here and who cannot be seen on a screen',
    harmless: [
      'ruth says she’s here but i cant see her',
      'I can hear him but can’t see him, is his camera off',
      'owen is in the lobby but I cant see him',
      'can’t see her on the call, is she in the waiting room',
      'she says she has joined but she isn’t on my screen',
      'yes she is',
    ],
    now: [
      'nan says he was here a minute ago and now we can’t find him',
      'I can hear the baby but nobody opens and I can’t see her',
      'she was in the playground and now she’s gone, we can’t find her',
      'mum says he’s asleep but he’s blue and I can’t feel a pulse',
    ],
  },
  {
    kind: 'where somebody works or goes to',
    harmless: [
      'I’m going to the refuge now',
      'I’m at the refuge until four',
      'I work at the refuge, you can find me there',
      'off to the refuge for my shift now',
      'I’m heading to the police station for a strategy meeting',
      'I’m going to the hospital now for ward round',
      'back at A&E for my shift now',
    ],
    now: [
      'I’m going to the refuge now, he’s outside with a knife',
      'he’s going to the refuge now to get her',
      'he’s on his way to the refuge',
      'I’m at the refuge and her ex is kicking the door in',
      'I’m going to the hospital now, she’s stopped breathing',
    ],
  },
  {
    kind: 'a secret',
    harmless: [
      'mia has told me a secret: she’s getting a kitten',
      'he told me a secret, he’s made mum a birthday card',
      'she whispered her secret, a surprise cake for nan',
      'leo told me a secret, they’re going to legoland',
      'it’s a secret but mum is planning a party for him',
    ],
    now: [
      'she told me it’s a secret that stepdad touches her at night',
      'mia’s secret is that daddy comes into her bed, she goes home at three',
    ],
    either: [
      'he told me a secret about uncle touching him',
      'she says it’s their secret game and she has to take her clothes off',
      'mia told me a secret and said daddy would be cross if anyone knew',
      'he says he isn’t allowed to tell the secret about the bath',
    ],
  },
  {
    kind: 'sleep',
    harmless: [
      'dr bhatt arrived at the house and found mum asleep',
      'I came at ten and mum was still asleep, nan had the kids',
      'the baby was fast asleep in her cot when I visited',
      'found him asleep on his beanbag at story time',
      'mum was dozing when the midwife called round',
    ],
    now: [
      'dr bhatt arrived at the house and found mum unconscious',
      'found mum asleep and I can’t wake her',
      'mum is asleep on the floor, won’t rouse, baby crawling round her',
      'found dad collapsed and the toddler sitting next to him',
      'came to the house, mum unresponsive on the sofa',
    ],
  },
  {
    kind: 'low mood that is known',
    harmless: [
      'dr bhatt came to see mum in september and found her low',
      'mum was low in the spring and saw her GP about it',
      'mum’s mood was flat at my visit in august, she is seeing the counsellor',
      'dad felt down after he lost his job last year',
      'the GP has seen her for low mood since june and she’s improving',
    ],
    now: [
      'dr bhatt came to see mum today and she says she’ll end it tonight',
      'mum is so low she has written goodbye letters',
      'mum is low and says the kids are better off without her',
      'she was low in september and now she’s on the bridge',
      'dad says he can’t go on and is going to take the kids with him',
    ],
  },
  {
    kind: 'a figure of speech',
    harmless: [
      'if I have to fill one more of these I’ll kill myself lol',
      'these forms will be the death of me',
      'I’ll die if I have to do another spreadsheet haha',
      'my back is killing me after that drive',
      'I’m dying to hear how it went',
      'could have killed for a cup of tea in that meeting',
      'one more teams call and I’ll scream',
    ],
    now: [
      'if he comes back I’ll kill myself',
      'she says if she has to go home she’ll kill herself',
      'if I have to go on like this I’ll kill myself',
      'he said he’ll kill her lol, he had the knife out',
      'mum says she’ll kill herself if they take the kids',
      'he’s killing her',
    ],
  },
  {
    kind: 'a birth',
    harmless: [
      'waters have broken!',
      'mum’s waters broke this morning, she’s on the ward with her midwife',
      'she’s in labour, dad has driven her in as planned',
      'baby is due on the 3rd, induction is booked',
      'she’s gone into hospital to have the baby, nan has the others',
      'my waters broke so I can’t come, sorry',
    ],
    now: [
      'waters have broken at 28 weeks, she’s alone with no phone',
      'her waters broke and there’s nobody with her',
      'she’s 14 and in labour in the school toilets',
      'she’s in labour in the flat and he won’t let her call an ambulance',
      'waters have broken and she’s bleeding',
      'the baby is coming, nobody here and the cord is out',
    ],
  },
]

type Shown = 'no screen' | '999' | 'a screen'

const shownFor = ({ harmless, now, either = [] }: Kind): [Shown, string][] => [
  ...harmless.map((text): [Shown, string] => ['no screen', text]),
  ...now.map((text): [Shown, string] => ['999', text]),
  ...either.map((text): [Shown, string] => ['a screen', text]),
]

const answers: Record<Shown, readonly (ReturnType<typeof screenOf> | 'none')[]> = {
  'no screen': ['none'],
  '999': ['emergency'],
  'a screen': ['emergency', 'concern'],
}

describe.each(some(kinds))('$kind', (kind) => {
  test.each(some(shownFor(kind)))('shows %s: “%s”', (shown, text) => {
    expect(answers[shown]).toContain(screenOf(text) ?? 'none')
  })
})
