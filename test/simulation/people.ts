// What people do: they look at a message, type something, and tap on from card to card. Each
// occasion has luck of its own, from the seed and its name: leaving out one, or a whole person,
// leaves the others as they were.
import { addMinutes, addMonths, inLondon, londonInstant } from '../../src/domain/dates/dates.ts'
import { type Instant, instant, localTime, type PersonId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { type Chance, chanceOf } from '../support/chance.ts'
import type { Family } from './case-system.ts'
import { type Button, buttonsOn, type Field, fieldsOn, type Shown } from './chats.ts'
import { type Council, type Member, memberNamed } from './council.ts'
import { type Act, type Events, ofItself } from './events.ts'
import { type Canaries, fillIn } from './filling.ts'
import { firstMoment, type RunOptions } from './options.ts'
import { type DutyPhrase, interestIn, phraseOf } from './phrases.ts'
import type { Reached } from './reached.ts'
import { secondThought } from './second-thoughts.ts'
import { meetingsOf, namesFor } from './surroundings.ts'
import type { Trace } from './trace.ts'
import type { World } from './world.ts'

/** 'p7:12' is the twelfth thing that p7 means to do; 'p7:look-5' the fifth time that a message makes them look. */
export type Occasion = { readonly name: string; readonly who: PersonId }

export interface People {
  /** When somebody who has a new message will look at it; undefined: not at all, or they are about to already. */
  willLook(who: PersonId): { readonly at: Instant; readonly occasion: Occasion } | undefined
  look(occasion: Occasion): Promise<void>
  /** What they do of their own accord now and then. */
  routine(occasion: Occasion): Promise<void>
  /** What a meeting makes somebody do. */
  duty(occasion: Occasion, phrase: DutyPhrase, meeting: string): Promise<void>
}

export type PeopleParts = {
  readonly options: RunOptions
  readonly council: Council
  readonly families: readonly Family[]
  /** The families as they stand. */ readonly standing: ReadonlyMap<string, Case>
  readonly world: World
  readonly events: Events
  readonly trace: Trace
  readonly canaries: Canaries
  readonly reached: Reached
  /** Somebody means to do something later. */
  readonly means: (intention: Intention) => void
}

export type Intention = {
  readonly at: Instant
  readonly occasion: Occasion
  readonly phrase: DutyPhrase
  readonly meeting: string
}

type Tap = { readonly button: Button; readonly inputs: Record<string, string> }

/** Somebody at it: who, on which occasion, with which luck, and how many taps they have made. */
type Sitting = {
  readonly member: Member
  readonly occasion: Occasion
  readonly chance: Chance
  /** What they mean to write. */ readonly exactly?: DutyPhrase['exactly']
  acts: number
}

export function openPeople(parts: PeopleParts): People {
  const { options, council, families, standing, world, events, trace, canaries, reached, means } =
    parts
  const looking = new Set<PersonId>()
  const looks = new Map<PersonId, number>()
  const thoughts = new Map<PersonId, number>()

  /** That month of the run has begun. */
  const isPast = (month: number): boolean =>
    world.now() >
    londonInstant(addMonths(inLondon(instant(firstMoment)).date, month), localTime('09:00'))
  const isAway = ({ person, leaves }: Member): boolean => {
    if (options.idle?.includes(person.id) === true) return true
    return leaves !== undefined && isPast(leaves)
  }
  const sit = (occasion: Occasion): Sitting | undefined => {
    const member = memberNamed(council, occasion.who)
    if (isAway(member) || options.skip?.includes(occasion.name) === true) return undefined
    return { member, occasion, chance: chanceOf(options.seed, occasion.name), acts: 0 }
  }
  const nextAct = (sitting: Sitting): string | undefined => {
    sitting.acts += 1
    const name = `${sitting.occasion.name}.${sitting.acts}`
    return events.hasEnded || options.skip?.includes(name) === true ? undefined : name
  }
  /** From which account they write, and whom the directory takes that for. */
  const visitor = async ({ person, newAccount }: Member) => {
    const account =
      newAccount !== undefined && isPast(newAccount.month) ? newAccount.account : person.account
    if (account === undefined) return {}
    const known = await world.kept.directory.byAccount(account)
    if (account !== person.account && known !== undefined)
      reached.count('somebody comes from another account')
    return {
      account,
      ...(known === undefined || known.left !== undefined ? {} : { person: known }),
    }
  }

  const say = async (
    sitting: Sitting,
    text: string,
    does: 'writes' | 'edits it to' = 'writes',
  ): Promise<Shown | undefined> => {
    const name = nextAct(sitting)
    if (name === undefined) return undefined
    const { member } = sitting
    const { id } = member.person
    world.teams.install(id)
    let shown: Shown | undefined
    await events.happen({ ...ofItself, name, kind: 'say', by: id }, async () => {
      for (const card of await world.life.turns.message(await visitor(member), text))
        shown = world.answer(id, card)
    })
    reached.text()
    trace.add({
      at: world.now(),
      who: member.person.name,
      does: `${does} ‘${text}’`,
      saw: shown?.template ?? 'nothing',
      act: name,
    })
    return shown
  }

  const press = async (
    sitting: Sitting,
    on: Shown,
    { button, inputs, repeats }: Tap & { readonly repeats: boolean },
  ): Promise<Shown | undefined> => {
    const name = nextAct(sitting)
    if (name === undefined) return undefined
    const { member, chance } = sitting
    const { id } = member.person
    world.teams.install(id)
    let shown: Shown | undefined
    // Somebody who taps on is often faster than the delivery.
    const act: Act = {
      name,
      kind: 'press',
      by: id,
      repeats,
      cardOf: on.at,
      settles: chance.happens(0.3),
    }
    const went = await events.happen(act, async () => {
      const data = { ...button.data, ...inputs }
      const card = await world.life.turns.press(await visitor(member), { verb: button.verb, data })
      shown = world.answer(id, card, on.id)
    })
    reached.tap(id, button.verb, went)
    trace.add({
      at: world.now(),
      who: member.person.name,
      does: `presses ‘${button.title}’ (${button.verb}) on ${on.template}${Object.keys(inputs).length === 0 ? '' : ` with ${JSON.stringify(inputs)}`}`,
      saw: shown?.template ?? 'nothing',
      act: name,
    })
    return shown
  }

  const choose = (
    { member, chance }: Sitting,
    buttons: readonly Button[],
    before: string | undefined,
  ): Button | undefined =>
    chance.weighted(buttons, ({ verb, style, data }) => {
      const times = reached.timesBy(member.person.id, verb)
      const wanted = style === 'positive' ? 6 : interestIn(verb, before)
      const isStale = Object.keys(data).length === 0 && times > 3
      return wanted * (isStale ? 0.4 : 1) * (1 + (member.habits.explores * 12) / (1 + times))
    })

  const thinkAgain = ({ member, chance }: Sitting, { verb, data }: Button): void => {
    const { id } = member.person
    const phrase = secondThought(verb, member.habits, chance)
    const meeting = numberOf(data)
    if (phrase === undefined || meeting === undefined) return
    const number = (thoughts.get(id) ?? 0) + 1
    thoughts.set(id, number)
    const occasion = { who: id, name: `${id}:thought-${number}` }
    means({ at: addMinutes(world.now(), phrase.after), occasion, phrase, meeting })
  }

  /** Which meeting a card is about, as people call it. */
  const numberOf = ({ meetingId }: Button['data']): string | undefined =>
    [...standing.values()]
      .flatMap(({ conferences }) => conferences)
      .find(({ id }) => id === meetingId)?.reference

  /** Writes it, or something like it that they put right at once. */
  const write = async (sitting: Sitting, text: string): Promise<Shown | undefined> => {
    if (!sitting.chance.happens(sitting.member.habits.edits)) return say(sitting, text)
    const words = text.split(' ')
    const isShort = words.length < 3
    const slip = isShort ? `${text}s` : words.slice(0, -1).join(' ')
    if ((await say(sitting, slip)) === undefined) return undefined
    reached.count('somebody edits what they wrote')
    return say(sitting, text, 'edits it to')
  }

  /** Taps on from a card, as long as this person has the patience and there is something to tap. */
  const goOn = async (sitting: Sitting, from: Shown, taps: number): Promise<void> => {
    const { member, chance } = sitting
    let shown: Shown | undefined = from
    let before: string | undefined
    for (let tap = 0; tap < taps && shown !== undefined && !events.hasEnded; tap += 1) {
      const on: Shown = shown
      const button = choose(sitting, buttonsOn(on), before)
      if (button === undefined) return
      const filling = {
        chance,
        now: world.now(),
        by: member.person.id,
        button,
        canaries,
        names: namesFor(council, member),
      }
      const fields = fieldsOn(on)
      const filled = button.withInputs ? fillIn(fields, filling) : {}
      const inputs = { ...filled, ...meantFor(fields, sitting) }
      shown = await press(sitting, on, { button, inputs, repeats: false })
      before = button.verb
      thinkAgain(sitting, button)
      if (chance.happens(member.habits.tapsTwice))
        await press(sitting, on, { button, inputs, repeats: shown !== undefined })
      world.setClock(addMinutes(world.now(), chance.below(2)))
      if (chance.happens(0.12)) return
    }
  }

  const meantFor = (fields: readonly Field[], { exactly = {} }: Sitting): Record<string, string> =>
    Object.fromEntries(
      Object.entries(exactly).filter(([id]) => fields.some((each) => each.id === id)),
    )

  return {
    willLook(who) {
      const member = memberNamed(council, who)
      const number = (looks.get(who) ?? 0) + 1
      if (looking.has(who) || isAway(member)) return undefined
      looks.set(who, number)
      const occasion = { who, name: `${who}:look-${number}` }
      const chance = chanceOf(options.seed, `when ${occasion.name}`)
      if (!chance.happens(member.habits.answers)) return undefined
      looking.add(who)
      const slow = Math.floor(chance.next() * chance.next() * member.habits.slowness * 120)
      return { occasion, at: addMinutes(world.now(), 1 + slow) }
    },
    async look(occasion) {
      looking.delete(occasion.who)
      const newest = world.chats.of(occasion.who).at(-1)
      const sitting = sit(occasion)
      if (newest !== undefined && sitting !== undefined)
        await goOn(sitting, newest, sitting.member.habits.patience)
    },
    async routine(occasion) {
      const sitting = sit(occasion)
      if (sitting === undefined) return
      const { member, chance } = sitting
      const { person, habits } = member
      const meetings = meetingsOf(families, person.id, inLondon(world.now()).date)
      const number = meetings.length === 0 ? '' : chance.pick(meetings)
      const shown = await write(sitting, phraseOf(person, chance).replace('#', number).trim())
      if (shown !== undefined && chance.happens(habits.types + 0.4))
        await goOn(sitting, shown, habits.patience)
      const chat = world.chats.of(person.id)
      if (chance.happens(habits.tapsOldCards) && chat.length > 2) {
        reached.count('somebody taps an old card')
        await goOn(sitting, chance.pick(chat.slice(0, -2)), 1)
      }
    },
    async duty(occasion, { text, taps, exactly }, meeting) {
      const sitting = sit(occasion)
      if (sitting === undefined) return
      const shown = await write(sitting, text.replace('#', meeting))
      if (shown !== undefined) await goOn({ ...sitting, exactly }, shown, taps)
    },
  }
}
