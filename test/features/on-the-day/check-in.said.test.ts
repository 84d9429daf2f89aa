// What a chair says of who came: nobody is marked as here who was said not to be, and nobody who was named is dropped.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.moveClock('2026-12-10T09:50:00Z')
})
afterEach(() => house.close())

const say = async (text: string, person = 'chair'): Promise<string> =>
  words(await house.onlyAnswer(person, text))

const all = {
  sw: 'Harrowmere Children’s Social Care',
  school: 'Alder Lane Primary School',
  hv: 'Harrowmere Community Health',
  police: 'Mereshire Police',
  gp: 'Larch Street Surgery',
  housing: 'Harrowmere Homes',
}
type Who = keyof typeof all

/** How each is marked on the list now. */
async function marked(): Promise<Partial<Record<Who, string>>> {
  const list = (await say('who is here')).replaceAll("'", '’')
  const names = Object.entries(all).sort(([, a], [, b]) => list.indexOf(a) - list.indexOf(b))
  return Object.fromEntries(
    names.flatMap(([who, name], place) => {
      const from = list.indexOf(name, list.indexOf(' here') + 1)
      const next = names[place + 1]?.[1]
      const row = list.slice(from, next === undefined ? undefined : list.indexOf(next, from))
      const how = /● (?:Here|Online)|▷ Left|✕ Not here/.exec(row)?.[0]
      return how === undefined ? [] : [[who, how.slice(2)]]
    }),
  )
}

describe('who did not come', () => {
  it.each<[string, Partial<Record<Who, string>>]>([
    ['the gp never arrived', { gp: 'Not here' }],
    ['nobody from housing turned up', { housing: 'Not here' }],
    ['no social worker turned up', { sw: 'Not here' }],
    ['neither the gp nor the school came', { gp: 'Not here', school: 'Not here' }],
    ['we dont have the gp here', { gp: 'Not here' }],
    ['the school and the gp havent joined', { gp: 'Not here', school: 'Not here' }],
    ["gp isn't here", { gp: 'Not here' }],
    ['the school never showed', { school: 'Not here' }],
    ['police a no show', { police: 'Not here' }],
    ['dr bhatt never turned up', { gp: 'Not here' }],
    ['the gp is absent and the school is missing', { gp: 'Not here', school: 'Not here' }],
  ])('‘%s’ marks nobody as here', async (text, expected) => {
    await say(text)
    expect(await marked()).toEqual(expected)
  })

  it.each([
    'the gp will be here at 11',
    'the gp hasnt arrived yet',
    'still waiting on the gp, should be here soon',
    'gp hasnt left',
    'if the gp is here we can start',
    'police on their way here',
    'the gp receptionist is here',
    'tell the school we are here',
    'gp or the school is here',
    'not everyone is here',
    'nobody is here except the gp',
    'gp came but had to go',
    'school came but left early',
    'the school was here, has gone',
    'school was here but went home early',
    'gp came, then left before the end',
    'the school turned up and she left again',
    'the gp didnt say she is here',
    'the gp is no longer here',
    'the gp didnt come until 9.45',
    'police arrived at the wrong building 10.04',
    'the gp is here in spirit lol',
    'dr bhatt is online banking again lol',
    'don’t mark the gp arrived',
    'the gp is here to fix the boiler',
  ])('‘%s’ marks nobody at all', async (text) => {
    await say(text)
    expect(await marked()).toEqual({})
  })
})

it.each([
  'the school is here but only for ten minutes',
  'gp here, off again at half past',
  'the school came but had a call to take',
])('‘%s’ is asked before it is marked', async (text) => {
  const shown = await say(text)
  expect(shown).toContain('I’ve marked nobody')
  expect(await marked()).toEqual({})
})

it.each([
  'neither the police or housing showed up',
  'no sign of housing or the police',
  'helen hasnt arrived',
  'i dont think housing and police are here',
])('‘%s’ is offered as not here, if at all', async (text) => {
  const shown = await say(text)
  expect(shown).not.toMatch(/Here: (?:Mere|Harrow)/)
  expect(await marked()).toEqual({})
})

describe('several in one sentence', () => {
  it.each<[string, Partial<Record<Who, string>>]>([
    ['the gp and the school are here', { gp: 'Here', school: 'Here' }],
    ['gp, school and police are all here', { gp: 'Here', school: 'Here', police: 'Here' }],
    ['school here, police not', { school: 'Here', police: 'Not here' }],
    ['school here police not', { school: 'Here', police: 'Not here' }],
    ['the school is here but not the police', { school: 'Here', police: 'Not here' }],
    ['school isnt here but the gp is', { school: 'Not here', gp: 'Here' }],
    ['gp arrived 9.40, school 9.45', { gp: 'Here', school: 'Here' }],
    ['helen and dr bhatt have just walked in', { police: 'Here', gp: 'Here' }],
    [
      'sw and hv in the room, gp on teams, no police',
      {
        sw: 'Here',
        hv: 'Here',
        gp: 'Online',
        police: 'Not here',
      },
    ],
    ['gp online, hv here', { gp: 'Online', hv: 'Here' }],
    ['mark hv and school as here', { hv: 'Here', school: 'Here' }],
    ['both the police and housing are here', { police: 'Here', housing: 'Here' }],
  ])('‘%s’ takes all of them', async (text, expected) => {
    await say(text)
    expect(await marked()).toEqual(expected)
  })

  it('keeps each one’s own time', async () => {
    const shown = await say('gp arrived 9.40, school 9.45')
    expect(shown).toContain('Larch Street Surgery: Here since 09:40.')
    expect(shown).toContain('Alder Lane Primary School: Here since 09:45.')
  })

  it('are taken back together', async () => {
    await say('the gp and the school are here')
    expect(words(await house.press('chair', 'Undo'))).toContain('Taken back.')
    expect(await marked()).toEqual({})
  })

  it('says of whom it took nothing', async () => {
    expect(await say('mum and the gp are here')).toContain(
      'Not marked: ‘mum’: I find nobody on this list.',
    )
    expect(await marked()).toEqual({ gp: 'Here' })
    expect(await say('school here, probation here')).toContain('‘probation’')
    expect(await say('the police are here, housing on the way')).toContain(
      'Harrowmere Homes: I’m not sure what you say of them.',
    )
    expect(await marked()).toEqual({ gp: 'Here', school: 'Here', police: 'Here' })
  })

  it('marks nobody from a hedge', async () => {
    expect(await say('i think the gp and the school are here')).toContain(
      'I’m not sure what you say of Larch Street Surgery, Alder Lane Primary School.',
    )
    expect(await marked()).toEqual({})
  })
})

describe('everybody', () => {
  it('‘everyone is here except the gp’ is offered with the names, and one press marks it', async () => {
    for (const text of [
      'everyone is here except the gp',
      'all here apart from the gp',
      'gp isnt here but everyone else is',
      'everybody turned up, not the gp',
    ]) {
      const shown = await say(text)
      expect(shown, text).toContain('I’ve marked nobody yet.')
      expect(shown, text).toMatch(
        /Here: .*Alder Lane.*Harrowmere Homes\. Not here: Larch Street Surgery\./,
      )
    }
    expect(await marked()).toEqual({})
    await say('everyone is here except the gp')
    await say('yes')
    expect(await marked()).toEqual({
      sw: 'Here',
      school: 'Here',
      hv: 'Here',
      police: 'Here',
      housing: 'Here',
      gp: 'Not here',
    })
  })

  it('leaves out more than one, and whoever said that they cannot come', async () => {
    await house.press('police', 'Can’t come')
    const shown = await say('everyone is here except the gp and the school')
    expect(shown).toContain('Not here: Alder Lane Primary School, Larch Street Surgery.')
    expect(shown).not.toContain('Police')
  })
})

describe('who has not come', () => {
  it('is said first when somebody asks, during the meeting and after it', async () => {
    await say('the gp and the school are here, police a no show')
    const missing =
      "Not here: Mereshire Police. Not marked yet: Harrowmere Children's Social Care, Harrowmere Community Health, Harrowmere Homes."
    expect(await say('has anyone not turned up')).toContain(missing)
    await house.moveClock('2026-12-15T09:50:00Z')
    expect(await say('has anyone not turned up')).toContain(missing)
  })

  it('is not hidden behind somebody who runs late: the others are marked', async () => {
    const shown = await say('gp here, hv running late')
    expect(await marked()).toEqual({ gp: 'Here' })
    expect(shown).toContain('Harrowmere Community Health: I’m not sure what you say of them.')
  })

  it('and what cannot be read of somebody is said to be unread', async () => {
    expect(await say('the gp will be here at 11')).toContain(
      'I’m not sure what you say of Larch Street Surgery.',
    )
  })
})

describe('who leaves, is no show, or runs late, in one sentence', () => {
  beforeEach(async () => {
    await house.moveClock('2026-12-10T10:20:00Z')
    await say('school, gp, hv and sw are here')
  })

  it.each<[string, Partial<Record<Who, string>>]>([
    ['shazia had to leave at 10.40', { hv: 'Left' }],
    ['ruth had to dash at 10.30', { school: 'Left' }],
    [
      'housing didn’t turn up, mark as no show, and dr bhatt left early at 10.35',
      { housing: 'Not here', gp: 'Left' },
    ],
    ['the police never came, put them down as absent', { police: 'Not here' }],
  ])('‘%s’ is marked as said', async (text, expected) => {
    await house.moveClock('2026-12-10T10:50:00Z')
    await say(text)
    expect(await marked()).toEqual({
      ...{ school: 'Here', gp: 'Here', hv: 'Here', sw: 'Here' },
      ...expected,
    })
  })

  it('a contradiction is not marked', async () => {
    await say('housing came, mark as no show')
    expect((await marked()).housing).toBeUndefined()
  })

  it('so many minutes late is shown, and marks nobody', async () => {
    const shown = await say('housing here, helen’s 10 mins late')
    expect(shown).toContain('Mereshire Police: 10 minutes late, you say.')
    expect(shown).not.toContain('not sure')
    expect((await marked()).police).toBeUndefined()
  })
})

it('who is here says who has said that they leave early', async () => {
  await house.press('school', 'I can come')
  await house.answer('school', 'I have to leave at 10.45')
  expect(await say('who is here')).toContain('leaves at 10:45')
  await say('school is here')
  expect(await say('who is here')).toContain('Said: leaves at 10:45')
})

describe('whoever is invited', () => {
  it.each(["i'm here", 'who is here', 'helen has just walked in'])(
    '‘%s’ is told that the chair marks it, and of nobody else',
    async (text) => {
      const shown = await say(text, 'school')
      expect(shown).toContain('The chair marks who is here at your meeting today at 10:00')
      expect(shown).not.toMatch(/No meeting of yours|Marsh|Police/)
      expect(await marked()).toEqual({})
    },
  )

  it('hears that nothing is on where nothing is', async () => {
    expect(await say('who is here', 'midwife')).toContain('No meeting of yours is on now.')
  })
})

describe('somebody who only shares a name with a person on the list', () => {
  it.each(['Ruth Smith is here', 'ruth okafor is here', 'Helen Smith left'])(
    '‘%s’ marks nobody, and speaks of nobody else',
    async (text) => {
      const shown = await say(text)
      const notice = shown.split('Please tap below.')[0] ?? ''
      expect(notice).toContain('I cannot tell whom you mean.')
      expect(notice).not.toMatch(/Alder Lane|Police/)
      expect(await marked()).toEqual({})
    },
  )
})
