// What people do: they look at a message, type something, and tap on from card to card. Each occasion has luck of its own,
// from the seed and its name: leaving out one, or a whole person, leaves the others as they were.
import {
  addDays,
  addMinutes,
  addMonths,
  inLondon,
  londonInstant,
} from '../../src/domain/dates/dates.ts'
import { type Instant, instant, localTime, type PersonId } from '../../src/domain/ids.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { type Chance, chanceOf } from '../support/chance.ts'
import type { Family } from './case-system.ts'
import { type Button, buttonsOn, fieldsOn, type Shown } from './chats.ts'
import { type Council, type Member, memberNamed } from './council.ts'
import type { Events } from './events.ts'
import { type Canaries, fillIn, type Names } from './filling.ts'
import { firstMoment, type RunOptions } from './options.ts'
import { type DutyPhrase, interestIn, phraseOf } from './phrases.ts'
import type { Reached } from './reached.ts'
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
  readonly world: World
  readonly events: Events
  readonly trace: Trace
  readonly canaries: Canaries
  readonly reached: Reached
}

type Tap = { readonly button: Button; readonly inputs: Record<string, string> }

/** Somebody at it: who, on which occasion, with which luck, and how many taps they have made. */
type Sitting = {
  readonly member: Member
  readonly occasion: Occasion
  readonly chance: Chance
  acts: number
}

export function openPeople(parts: PeopleParts): People {
  const { options, council, families, world, events, trace, canaries, reached } = parts
  const looking = new Set<PersonId>()
  const looks = new Map<PersonId, number>()

  const isAway = ({ person, leaves }: Member): boolean => {
    if (options.idle?.includes(person.id) === true) return true
    const first = inLondon(instant(firstMoment)).date
    return (
      leaves !== undefined &&
      world.now() > londonInstant(addMonths(first, leaves), localTime('09:00'))
    )
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
  const visitor = async ({ person: { id, account } }: Member) => {
    const known = await world.kept.directory.get(id)
    const from = known?.account ?? account
    return {
      ...(from === undefined ? {} : { account: from }),
      ...(known === undefined || known.left !== undefined ? {} : { person: known }),
    }
  }

  const say = async (sitting: Sitting, text: string): Promise<Shown | undefined> => {
    const name = nextAct(sitting)
    if (name === undefined) return undefined
    const { member } = sitting
    const { id } = member.person
    world.teams.install(id)
    let shown: Shown | undefined
    await events.happen({ name, kind: 'say', by: id, repeats: false, settles: true }, async () => {
      for (const card of await world.life.turns.message(await visitor(member), text))
        shown = world.answer(id, card)
    })
    reached.text()
    trace.add({
      at: world.now(),
      who: member.person.name,
      does: `writes ‘${text}’`,
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
    const act = { name, kind: 'press', by: id, repeats, settles: chance.happens(0.3) } as const
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

  const namesFor = ({ person }: Member): Names => {
    const others = council.members.map((other) => other.person).filter(({ id }) => id !== person.id)
    const named = (some: readonly Person[]) => some.map(({ name }) => name)
    return {
      colleagues: named(others.filter(({ agency }) => agency === person.agency)),
      professionals: named(others.filter(({ duties }) => duties.length === 0)),
      leaders: named([...council.chairs, ...council.socialWorkers]),
    }
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
        names: namesFor(member),
      }
      const inputs = button.withInputs ? fillIn(fieldsOn(on), filling) : {}
      shown = await press(sitting, on, { button, inputs, repeats: false })
      before = button.verb
      if (chance.happens(member.habits.tapsTwice))
        await press(sitting, on, { button, inputs, repeats: shown !== undefined })
      world.setClock(addMinutes(world.now(), chance.below(2)))
      if (chance.happens(0.12)) return
    }
  }

  const meetingsOf = (person: PersonId): string[] => {
    const today = inLondon(world.now()).date
    return families.flatMap((family) =>
      family.meetings
        .filter(({ known, date }) => known <= today && date >= addDays(today, -20))
        .filter(
          ({ invited }) =>
            [family.chair.id, family.administrator.id, family.socialWorker.id].includes(person) ||
            invited.some(({ id }) => id === person),
        )
        .map(({ number }) => number),
    )
  }

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
      const meetings = meetingsOf(person.id)
      const number = meetings.length === 0 ? '' : chance.pick(meetings)
      const shown = await say(sitting, phraseOf(person, chance).replace('#', number).trim())
      if (shown !== undefined && chance.happens(habits.types + 0.4))
        await goOn(sitting, shown, habits.patience)
      const chat = world.chats.of(person.id)
      if (chance.happens(habits.tapsOldCards) && chat.length > 2)
        await goOn(sitting, chance.pick(chat.slice(0, -2)), 1)
    },
    async duty(occasion, { text, taps }, meeting) {
      const sitting = sit(occasion)
      if (sitting === undefined) return
      const shown = await say(sitting, text.replace('#', meeting))
      if (shown !== undefined) await goOn(sitting, shown, taps)
    },
  }
}
