// Danger and worries as Teams brings them: in a chat, in a group, in an edit, in a long text, from
// a stranger; and the way on when it was neither.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { allIntents, writingIntents } from '../../src/understanding/meaning/intents.ts'
import { type Endpoint, openEndpoint } from '../support/endpoint.ts'
import { oneFamily, person, tenant } from '../support/families.ts'
import { some } from '../support/some.ts'

let endpoint: Endpoint
beforeEach(async () => {
  endpoint = await openEndpoint({ answerMs: 60_000 })
  await endpoint.house.bringIn(oneFamily())
  await endpoint.house.deps.directory.keep([
    person('school'),
    person('social-worker', { name: 'Maya Lowe' }),
  ])
})
afterEach(() => endpoint.close())

/** What is shown in answer, as it goes over the wire. */
async function shownTo(name: string, more: Readonly<Record<string, unknown>>): Promise<string> {
  const before = endpoint.connector.calls.length
  await endpoint.post(endpoint.from(name, more))
  return endpoint.connector.calls
    .slice(before)
    .map(({ body }) => body)
    .join('\n')
}

const inGroup = {
  conversation: { id: '19:group', conversationType: 'groupChat', tenantId: tenant },
}
const danger = 'dad has just taken a knife out of his coat and he is shouting at her'
const worry = 'Mia came in with a bruise on her cheek this morning'
const heading = { danger: 'For urgent worries ring:', worry: 'Please tell somebody today' }

describe('danger now', () => {
  it('shows the 999 screen, with a way on for a false alarm', async () => {
    const shown = await shownTo('school', { text: danger })
    expect(shown).toContain('If a child is in immediate danger, call 999')
    expect(shown).toContain('Not an emergency? You meant:')
  })

  it.each([
    'one of my year 2s has collapsed and her lips are blue',
    'please, man is break the door, childs are in room',
    'she gave away all her things and said goodbye to everyone, she has a rope',
  ])('“%s”', async (text) => {
    expect(await shownTo('school', { text })).toContain('If a child is in immediate danger')
  })
})

describe('something to report today', () => {
  it('shows the calmer screen: nobody was told, whom to ring, to record it, and then what else was meant', async () => {
    const shown = await shownTo('school', { text: worry })
    for (const words of [
      heading.worry,
      'Writing here has told nobody. Ring now:',
      'our council’s front door',
      'lead social worker',
      'record it in your own agency’s system',
      'If a child is in danger now, call 999.',
      'Not a worry? You meant:',
      'I have kept nothing of what you wrote: please type it again there.',
    ])
      expect(shown).toContain(words)
    expect(shown).not.toContain('If a child is in immediate danger')
  })

  it.each([
    'mum was drunk when she picked them up',
    'dad has moved back into the house',
    'she told me today that her uncle touches her',
    'she comes to school hungry every day, in the same dirty clothes',
  ])('“%s”', async (text) => {
    expect(await shownTo('school', { text })).toContain(heading.worry)
  })

  it('names the lead social worker in that person’s own chat alone', async () => {
    const name = 'Maya Lowe'
    expect(await shownTo('school', { text: worry })).toContain(name)
    expect(await shownTo('school', { text: worry, ...inGroup })).not.toContain(name)
    expect(await shownTo('stranger', { text: worry })).not.toContain(name)
  })

  it('writes nothing about the family', async () => {
    const before = await endpoint.house.deps.cases.load(oneFamily().id)
    await shownTo('school', { text: worry })
    expect(await endpoint.house.deps.cases.load(oneFamily().id)).toEqual(before)
  })
})

describe('both screens', () => {
  it.each([
    ['danger', danger, heading.danger],
    ['a worry', worry, heading.worry],
  ])('%s: in a group, where there is nothing to press', async (_, text, words) => {
    const shown = await shownTo('school', { text, ...inGroup })
    expect(shown).toContain(words)
    expect(shown).not.toContain('Action.Execute')
    expect(shown).not.toContain('4471')
  })

  it.each([
    ['danger', danger, heading.danger],
    ['a worry', worry, heading.worry],
  ])('%s: from somebody whom nobody has added', async (_, text, words) => {
    const shown = await shownTo('stranger', { text })
    expect(shown).toContain(words)
    expect(shown).not.toContain('Action.Execute')
  })

  it.each([
    ['danger', danger, heading.danger],
    ['a worry', worry, heading.worry],
  ])('%s: when a message is changed afterwards', async (_, text, words) => {
    const { channelData } = endpoint.from('school')
    const shown = await shownTo('school', {
      type: 'messageUpdate',
      text,
      channelData: { ...Object(channelData), eventType: 'editMessage' },
    })
    expect(shown).toContain(words)
  })

  it.each([
    ['danger', danger, heading.danger],
    ['a worry', worry, heading.worry],
  ])('%s: after 9,000 characters of something else', async (_, text, words) => {
    const calm = 'Attendance is good and the report is with the chair. '
    const long = `${calm.repeat(170)}${text}. ${calm.repeat(5)}`
    expect(long.length).toBeGreaterThan(9_000)
    expect(await shownTo('school', { text: long })).toContain(words)
  })

  it.each([
    'what does FGM stand for',
    'what is county lines',
    'I’m on a suicide prevention course on Thursday',
    'he was stabbed in 2019 and has recovered well',
    'she is not in any danger, I only want to add to my report',
    'nobody is hurt',
    'is there a leaflet on knife crime',
    'how do you spell strangulation',
  ])('neither of them at “%s”', async (text) => {
    const shown = await shownTo('school', { text })
    expect(shown).not.toContain(heading.danger)
    expect(shown).not.toContain(heading.worry)
  })

  it.each([
    'what number do I ring, the baby isn’t breathing',
    'what is the procedure she has taken an overdose',
    'explain to me why he is hitting her',
    'What does FGM stand for? They are cutting her tonight.',
    'what is a safe dose, she took twenty paracetamol',
  ])('a question does not hide what is said with it: “%s”', async (text) => {
    expect(await shownTo('school', { text })).toContain(heading.danger)
  })

  it('carry nothing of what was written', async () => {
    for (const text of [danger, worry])
      expect(await shownTo('school', { text })).not.toMatch(/knife|coat|bruise|cheek/)
  })
})

describe('what was meant instead', () => {
  it('is one tap away: the card of that reading; only a plain answer of one’s own is recorded by it', async () => {
    const before = await endpoint.house.deps.cases.load(oneFamily().id)
    for (const intent of some(allIntents.filter((one) => !writingIntents.has(one)))) {
      const answer = await endpoint.post(endpoint.tap('school', 'reading.meant', { intent }))
      expect(answer.text, intent).toContain('application/vnd.microsoft.card.adaptive')
      expect(answer.text, intent).not.toContain('That did not work')
    }
    expect(await endpoint.house.deps.cases.load(oneFamily().id)).toEqual(before)
  })

  it('is not found when a button was made up', async () => {
    const answer = await endpoint.post(
      endpoint.tap('school', 'reading.meant', { intent: 'be the chair' }),
    )
    expect(answer.text).toContain('I didn’t understand that')
  })
})

describe('the buttons below', () => {
  it('offer what is plainly meant besides', async () => {
    expect(
      await shownTo('school', { text: 'there’s been an emergency so I’ll be late' }),
    ).toContain('I’ll be late')
  })

  it.each([
    'one of my year 2s has collapsed and her lips are blue',
    'someone has snatched him from nursery',
    'he’s livestreaming her, people are paying, I have the link open',
    'mum insists she can’t walk, we’ve all seen her run',
  ])('offer help alone where nothing else is likely: “%s”', async (text) => {
    const titles = [...(await shownTo('school', { text })).matchAll(/"title":"([^"]*)"/g)]
    expect([...new Set(titles.map(([, title]) => title))]).toEqual(['Help'])
  })
})

describe('a moment after a danger screen', () => {
  const minutes = 60_000

  it.each([
    'him again',
    'he’s back',
    'still outside',
    'now mum too',
    'it’s happening again',
    'what do I do',
    'they’re gone',
  ])('“%s” shows it again', async (text) => {
    await shownTo('school', { text: danger })
    expect(await shownTo('school', { text })).toContain(heading.danger)
    expect(await shownTo('school', { text: 'please' })).toContain(heading.danger)
  })

  it('a few words after a worry show that screen again', async () => {
    await shownTo('school', { text: worry })
    expect(await shownTo('school', { text: 'and now her sister too' })).toContain(heading.worry)
  })

  it.each([
    'thanks',
    'he’s fine now',
    'false alarm',
    'I can’t come',
    'who’s coming',
    'it’s about my report',
    'dad’s invited',
  ])('“%s” is read as what it says', async (text) => {
    await shownTo('school', { text: danger })
    const shown = await shownTo('school', { text })
    expect(shown).not.toContain(heading.danger)
    expect(shown).not.toContain(heading.worry)
  })

  it('a few words mean nothing of danger by themselves, later, or once something else was meant', async () => {
    expect(await shownTo('school', { text: 'him again' })).not.toContain(heading.danger)
    await shownTo('school', { text: danger })
    endpoint.clock.pass(6 * minutes)
    expect(await shownTo('school', { text: 'him again' })).not.toContain(heading.danger)
    await shownTo('school', { text: danger })
    await endpoint.post(endpoint.tap('school', 'reading.meant', { intent: 'help' }))
    expect(await shownTo('school', { text: 'him again' })).not.toContain(heading.danger)
  })
})

it('what takes a worry back does not go on from it, and what goes on does', async () => {
  const drink = 'mum smelled of drink at pick up'
  expect(await shownTo('school', { text: drink })).toContain(heading.worry)
  expect(await shownTo('school', { text: 'mum smells lovely' })).not.toContain(heading.worry)
  expect(await shownTo('school', { text: drink })).toContain(heading.worry)
  expect(await shownTo('school', { text: 'mum doesn’t look lovely' })).toContain(heading.worry)
})
