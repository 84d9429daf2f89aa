// A run: an invented council lives for some months, through the product's own turns, store and delivery, and after every
// event it is looked at whether what must always hold still does.
import { isWorkingDay } from '../../src/domain/dates/calendar.ts'
import { addDays, addMinutes, addMonths, londonInstant } from '../../src/domain/dates/dates.ts'
import {
  type Instant,
  instant,
  type LocalDate,
  localTime,
  type PersonId,
  practiceId,
} from '../../src/domain/ids.ts'
import { features } from '../../src/features/index.ts'
import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { calendarOn } from '../../src/practices/bank-holidays.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import { type Agenda, openAgenda } from './agenda.ts'
import { openBook } from './book.ts'
import {
  dayOf,
  type Family,
  fileOn,
  inventFamily,
  isFileNight,
  type Meeting,
} from './case-system.ts'
import { type Chance, chanceOf } from '../support/chance.ts'
import { type Button, buttonsOn, fieldsOn, type Shown } from './chats.ts'
import { type Council, inventCouncil, type Member, memberNamed } from './council.ts'
import { fillIn, openCanaries } from './filling.ts'
import { firstMoment, type RunOptions } from './options.ts'
import {
  administratorsDuties,
  chairsDuties,
  type DutyPhrase,
  leadsDuties,
  phrasesOf,
  professionalsDuties,
} from './phrases.ts'
import type { Planted } from './planted/planted.ts'
import { properties } from './properties/index.ts'
import type { Event, Ground, Property } from './properties/property.ts'
import { openTrace, type Trace } from './trace.ts'
import { openWeather, PowerCut, type Weather } from './weather.ts'
import { openWorld, type World } from './world.ts'

export type Violation = {
  readonly property: string
  readonly promise: string
  readonly at: string
  readonly what: string
  /** The act during which it was found. */ readonly act: number
}

export type RunResult = {
  readonly options: { readonly seed: number; readonly families: number; readonly months: number }
  readonly weather: readonly string[]
  readonly hash: string
  readonly violations: readonly Violation[]
  readonly reached: Reached
  readonly figures: Figures
  readonly trace: Trace
}

export type Reached = {
  readonly verbs: Readonly<Record<string, number>>
  readonly verbsOfAll: number
  readonly missed: readonly string[]
  readonly notices: readonly string[]
  readonly faults: Readonly<Record<string, number>>
  /** Rare states, and how often a run came to them. */ readonly sometimes: Readonly<
    Record<string, number>
  >
}

export type Figures = {
  readonly acts: number
  readonly taps: number
  readonly texts: number
  readonly messages: number
  readonly commits: number
  readonly families: number
  readonly largestCaseBytes: number
}

type Entry =
  | { readonly what: 'look'; readonly who: PersonId }
  | { readonly what: 'routine'; readonly who: PersonId }
  | {
      readonly what: 'duty'
      readonly who: PersonId
      readonly meeting: Meeting
      readonly phrase: DutyPhrase
    }
  | { readonly what: 'night' }
  | { readonly what: 'restart' }

const verbsOfAll = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))

/** Runs until the last day, a calm fortnight after it included, or until the first violation where that is asked for. */
export async function run(options: RunOptions, planted?: Planted): Promise<RunResult> {
  const council = inventCouncil(options.seed, options.families)
  const weather = openWeather(options.seed, options.weather ?? 0)
  const world = openWorld({
    seed: options.seed,
    start: firstMoment,
    weather,
    ...(planted === undefined ? {} : { ports: planted.ports }),
  })
  const life = new Life(options, { council, weather, world, planted })
  try {
    await life.live()
    return await life.result()
  } finally {
    await world.close()
  }
}

type Parts = {
  readonly council: Council
  readonly weather: Weather
  readonly world: World
  readonly planted: Planted | undefined
}

class Life {
  readonly #options: RunOptions
  readonly #council: Council
  readonly #weather: Weather
  readonly #world: World
  readonly #planted: Planted | undefined
  readonly #agenda: Agenda<Entry> = openAgenda()
  readonly #trace = openTrace()
  readonly #canaries = openCanaries()
  readonly #book
  readonly #violations: Violation[] = []
  readonly #families: readonly Family[]
  readonly #first: LocalDate = dayOf(firstMoment)
  readonly #last: Instant
  readonly #calendar = calendarOn(dayOf(firstMoment)).calendar
  readonly #streams = new Map<string, Chance>()
  readonly #pressed = new Map<string, number>()
  readonly #pressedBy = new Map<string, number>()
  readonly #looking = new Set<PersonId>()
  readonly #sometimes = new Map<string, number>()
  readonly #sent = new Map<string, Instant>()
  #acts = 0
  #figures = { taps: 0, texts: 0, messages: 0, commits: 0 }
  #largest = 0
  #ended = false

  constructor(options: RunOptions, { council, weather, world, planted }: Parts) {
    this.#options = options
    this.#council = council
    this.#weather = weather
    this.#world = world
    this.#planted = planted
    this.#book = openBook(world.store)
    this.#last = londonInstant(addMonths(this.#first, options.months), localTime('09:00'))
    this.#families = Array.from({ length: options.families }, (_none, index) => index)
      .filter((index) => options.without?.includes(index) !== true)
      .map((index) =>
        inventFamily(
          { seed: options.seed, index, months: options.months },
          { council, calendar: this.#calendar, first: this.#first },
        ),
      )
  }

  async live(): Promise<void> {
    await this.#world.deps.directory.keep(this.#council.members.map(({ person }) => person))
    this.#plan()
    let month = this.#first.slice(0, 7)
    for (
      let due = this.#agenda.take();
      due !== undefined && !this.#ended;
      due = this.#agenda.take()
    ) {
      if (due.at > this.#last) break
      await this.#passTimeTo(due.at)
      await this.#happen(due.entry)
      const reached = due.at.slice(0, 7)
      if (reached !== month) {
        month = reached
        await this.#monthly()
        this.#options.progress?.(
          `${month}: ${this.#acts} acts, ${this.#violations.length} violations`,
        )
      }
    }
    if (this.#ended) return
    this.#weather.calm()
    await this.#passTimeTo(instant(addMinutes(this.#last, 21 * 1_440)))
    await this.#lookAtTheEnd()
  }

  /** Everything that is planned from the beginning: the nights, the duties around meetings, people's own habits. */
  #plan(): void {
    for (
      let day = this.#first;
      londonInstant(day, localTime('05:00')) < this.#last;
      day = addDays(day, 1)
    )
      if (isFileNight(this.#calendar, day))
        this.#agenda.add(londonInstant(day, localTime('05:00')), { what: 'night' })
    for (const { person } of this.#council.members) {
      const chance = this.#stream(`routine of ${person.id}`)
      let day = addDays(this.#first, chance.between(1, 10))
      while (londonInstant(day, localTime('12:00')) < this.#last) {
        this.#agenda.add(this.#inOfficeHours(day, chance), { what: 'routine', who: person.id })
        day = addDays(
          day,
          chance.between(person.duties.length > 0 ? 6 : 20, person.duties.length > 0 ? 16 : 60),
        )
      }
    }
    for (const family of this.#families)
      for (const meeting of family.meetings) this.#planDuties(family, meeting)
    const restarts = this.#stream('restarts')
    for (
      let day = this.#first;
      londonInstant(day, localTime('03:00')) < this.#last;
      day = addDays(day, restarts.between(5, 40))
    )
      this.#agenda.add(londonInstant(day, localTime('03:00')), { what: 'restart' })
  }

  #planDuties(family: Family, meeting: Meeting): void {
    const begins = londonInstant(meeting.date, localTime(meeting.time))
    const chance = this.#stream(`duties at ${meeting.number}`)
    const plan = (who: PersonId, phrases: readonly DutyPhrase[], keeps: number) => {
      for (const phrase of phrases)
        if (chance.happens(keeps)) {
          const at = addMinutes(begins, phrase.after + chance.below(4))
          if (at > firstMoment && at < this.#last)
            this.#agenda.add(at, { what: 'duty', who, meeting, phrase })
        }
    }
    plan(family.chair.id, chairsDuties, 0.85)
    plan(family.socialWorker.id, leadsDuties, 0.7)
    plan(family.administrator.id, administratorsDuties, 0.7)
    for (const person of meeting.invited)
      plan(
        person.id,
        professionalsDuties,
        memberNamed(this.#council, person.id).habits.answers * 0.6,
      )
  }

  #inOfficeHours(day: LocalDate, chance: Chance): Instant {
    let working = day
    while (!isWorkingDay(this.#calendar, working)) working = addDays(working, 1)
    return addMinutes(londonInstant(working, localTime('08:00')), chance.below(600))
  }

  #stream(name: string): Chance {
    const known = this.#streams.get(name) ?? chanceOf(this.#options.seed, name)
    this.#streams.set(name, known)
    return known
  }

  /** The delivery wakes by itself at every moment at which something comes due. */
  async #passTimeTo(to: Instant): Promise<void> {
    for (;;) {
      const soonest = await this.#world.outbox.soonest(to)
      if (soonest === undefined || soonest > to || this.#ended) break
      const now = this.#world.now()
      this.#world.setClock(soonest > now ? soonest : addMinutes(now, 1))
      if (this.#world.now() > to) break
      await this.#event('time', undefined, () => Promise.resolve())
    }
    this.#world.setClock(to)
  }

  /** Does something, lets the delivery work, and looks at what came of it. */
  async #event(
    kind: string,
    by: PersonId | undefined,
    work: () => Promise<void>,
    { repeats = false, settles = true }: { repeats?: boolean; settles?: boolean } = {},
  ): Promise<boolean> {
    let failed: unknown
    const cameBefore = total(this.#weather.came)
    try {
      await work()
      if (settles && !(await this.#world.settle()))
        failed = new Error('Delivery never came to rest')
    } catch (error) {
      failed = error
      if (error instanceof PowerCut) this.#world.restart()
    }
    const stormy = total(this.#weather.came) > cameBefore
    const news = this.#world.takeNews()
    const steps = await this.#book.turn(news.written, (id) => this.#world.deps.cases.load(id))
    this.#figures.messages += news.sendings.length
    this.#figures.commits += news.written.length
    for (const { to, shown } of news.sendings) if (shown) this.#willLook(to)
    for (const sending of news.sendings)
      this.#trace.add({
        at: sending.at,
        who: 'delivery',
        does: `${sending.outcome} ${sending.template} to ${sending.to}`,
      })
    const event: Event = {
      at: this.#world.now(),
      kind,
      by,
      failed,
      stormy,
      repeats,
      news,
      steps,
    }
    for (const property of properties) {
      const broken = property.holds?.(event, this.#ground())
      if (broken !== undefined) this.#break(property, broken)
    }
    return failed === undefined
  }

  #ground(): Ground {
    return {
      world: this.#world,
      council: this.#council,
      canaries: this.#canaries,
      calendar: this.#calendar,
      practiceOf: (id) => shippedPractices().get(practiceId(id)),
      families: this.#book.families,
      parts: this.#book.parts,
      gone: this.#book.gone,
      sent: this.#sent,
      messagesOf: async (family) => {
        const found = this.#book.families.get(family)
        return found === undefined ? [] : this.#world.outbox.messages(found.id)
      },
    }
  }

  #break({ name, promise }: Property, what: string): void {
    this.#violations.push({ property: name, promise, at: this.#world.now(), what, act: this.#acts })
    this.#trace.add({ at: this.#world.now(), who: 'property', does: `${name}: ${what}` })
    if (this.#options.stopAtFirst === true || this.#violations.length >= 200) this.#ended = true
  }

  #willLook(who: PersonId): void {
    if (this.#looking.has(who)) return
    const { habits, leaves } = memberNamed(this.#council, who)
    if (
      leaves !== undefined &&
      this.#world.now() > londonInstant(addMonths(this.#first, leaves), localTime('09:00'))
    )
      return
    const chance = this.#stream(`looks of ${who}`)
    if (!chance.happens(habits.answers)) return
    this.#looking.add(who)
    this.#agenda.add(
      addMinutes(
        this.#world.now(),
        1 + Math.floor(chance.next() * chance.next() * habits.slowness * 120),
      ),
      { what: 'look', who },
    )
  }

  async #happen(entry: Entry): Promise<void> {
    switch (entry.what) {
      case 'night':
        await this.#lookAt(({ daily }) => daily)
        return this.#importFile()
      case 'restart':
        this.#world.restart()
        this.#trace.add({ at: this.#world.now(), who: 'the machine', does: 'starts again' })
        return
      case 'look': {
        this.#looking.delete(entry.who)
        const newest = this.#world.chats.of(entry.who).at(-1)
        return newest === undefined
          ? undefined
          : this.#goOn(memberNamed(this.#council, entry.who), newest)
      }
      case 'routine':
        return this.#routine(memberNamed(this.#council, entry.who))
      case 'duty':
        return this.#duty(memberNamed(this.#council, entry.who), entry.phrase, entry.meeting.number)
    }
  }

  async #importFile(): Promise<void> {
    const chance = this.#stream('files')
    const kind =
      chance.weighted(['good', 'stale', 'badly saved', 'twice'] as const, (each) =>
        each === 'good' ? 12 : each === 'stale' ? 3 : 1,
      ) ?? 'good'
    const text = fileOn(this.#families, dayOf(this.#world.now()), kind)
    if (text.split('\n').length <= 2) return
    if (this.#skipped()) return
    let said = ''
    await this.#event('file', undefined, async () => {
      const outcome = await importCsv(this.#world.deps, text, 'import')
      said = outcome.ok
        ? `${outcome.counts.changed} changed`
        : `refused: ${outcome.problems
            .slice(0, 2)
            .map(({ line, column, reason }) => `${line} ${column} ${reason}`)
            .join('; ')}`
    })
    this.#count(
      said.startsWith('refused') ? `a ${kind} file is refused` : `a ${kind} file comes in`,
    )
    this.#trace.add({
      at: this.#world.now(),
      who: 'the file',
      does: kind,
      saw: said,
      act: this.#acts,
    })
  }

  async #routine(member: Member): Promise<void> {
    const { person, habits } = member
    const chance = this.#stream(`routine of ${person.id}`)
    if (this.#hasLeft(member)) return
    const meetings = this.#meetingsOf(person.id)
    const phrase = chance.pick(phrasesOf(person))
    const text = phrase.replace('#', meetings.length === 0 ? '' : chance.pick(meetings)).trim()
    const shown = await this.#say(member, text)
    if (shown !== undefined && chance.happens(habits.types + 0.4)) await this.#goOn(member, shown)
    if (chance.happens(habits.tapsOldCards)) {
      const chat = this.#world.chats.of(person.id)
      if (chat.length > 2) await this.#goOn(member, chance.pick(chat.slice(0, -2)), 1)
    }
  }

  async #duty(member: Member, { text, taps }: DutyPhrase, number: string): Promise<void> {
    if (this.#hasLeft(member)) return
    const shown = await this.#say(member, text.replace('#', number))
    if (shown !== undefined) await this.#goOn(member, shown, taps)
  }

  #hasLeft({ leaves }: Member): boolean {
    return (
      leaves !== undefined &&
      this.#world.now() > londonInstant(addMonths(this.#first, leaves), localTime('09:00'))
    )
  }

  #meetingsOf(person: PersonId): string[] {
    const today = dayOf(this.#world.now())
    return this.#families.flatMap((family) =>
      family.meetings
        .filter(
          ({ known, date, invited }) =>
            known <= today &&
            date >= addDays(today, -20) &&
            (family.chair.id === person ||
              family.administrator.id === person ||
              family.socialWorker.id === person ||
              invited.some(({ id }) => id === person)),
        )
        .map(({ number }) => number),
    )
  }

  /** Taps on from a card, as long as this person has the patience and there is something to tap. */
  async #goOn(member: Member, from: Shown, taps = member.habits.patience): Promise<void> {
    const chance = this.#stream(`taps of ${member.person.id}`)
    let shown: Shown | undefined = from
    for (let tap = 0; tap < taps && shown !== undefined && !this.#ended; tap += 1) {
      const button = this.#choose(member, buttonsOn(shown), chance)
      if (button === undefined) return
      const inputs = button.withInputs
        ? fillIn(fieldsOn(shown), {
            chance,
            now: this.#world.now(),
            by: member.person.id,
            button,
            canaries: this.#canaries,
            colleagues: this.#colleaguesOf(member),
          })
        : {}
      const where: Shown = shown
      shown = await this.#press(member, where, { button, inputs })
      if (chance.happens(member.habits.tapsTwice))
        await this.#press(member, where, { button, inputs, repeats: shown !== undefined })
      this.#world.setClock(addMinutes(this.#world.now(), chance.below(2)))
      if (chance.happens(0.12)) return
    }
  }

  #choose(
    { person, habits }: Member,
    buttons: readonly Button[],
    chance: Chance,
  ): Button | undefined {
    return chance.weighted(buttons, ({ verb, style, data }) => {
      const times = this.#pressedBy.get(`${person.id} ${verb}`) ?? 0
      const wanted =
        style === 'positive' ? 6 : style === 'destructive' ? 0.25 : rare.test(verb) ? 0.15 : 1.5
      const isDone = Object.keys(data).length === 0 && times > 3 ? 0.4 : 1
      return wanted * isDone * (1 + (habits.explores * 12) / (1 + times))
    })
  }

  #colleaguesOf({ person }: Member): string[] {
    return this.#council.members
      .filter((other) => other.person.agency === person.agency && other.person.id !== person.id)
      .map((other) => other.person.name)
  }

  #skipped(): boolean {
    this.#acts += 1
    return this.#options.skip?.has(this.#acts) === true
  }

  async #say({ person }: Member, text: string): Promise<Shown | undefined> {
    if (this.#skipped() || this.#options.idle?.includes(person.name) === true) return undefined
    this.#world.teams.install(person.id)
    this.#figures.texts += 1
    let shown: Shown | undefined
    await this.#event('say', person.id, async () => {
      const visitor = await this.#visitor(person.id)
      for (const card of await this.#world.turns.message(visitor, text))
        shown = this.#world.answer(person.id, card)
    })
    this.#trace.add({
      at: this.#world.now(),
      who: person.name,
      does: `writes ‘${text}’`,
      saw: shown?.template ?? 'nothing',
      act: this.#acts,
    })
    return shown
  }

  async #press(
    { person }: Member,
    on: Shown,
    {
      button,
      inputs,
      repeats = false,
    }: { button: Button; inputs: Record<string, string>; repeats?: boolean },
  ): Promise<Shown | undefined> {
    if (this.#skipped() || this.#options.idle?.includes(person.name) === true) return undefined
    this.#world.teams.install(person.id)
    this.#figures.taps += 1
    let shown: Shown | undefined
    const went = await this.#event(
      'press',
      person.id,
      async () => {
        const visitor = await this.#visitor(person.id)
        const card = await this.#world.turns.press(visitor, {
          verb: button.verb,
          data: { ...button.data, ...inputs },
        })
        shown = this.#world.answer(person.id, card, on.id)
      },
      // Somebody who taps on is often faster than the delivery.
      { repeats, settles: this.#stream('settling').happens(0.3) },
    )
    if (went) {
      this.#pressed.set(button.verb, (this.#pressed.get(button.verb) ?? 0) + 1)
      const own = `${person.id} ${button.verb}`
      this.#pressedBy.set(own, (this.#pressedBy.get(own) ?? 0) + 1)
    }
    this.#trace.add({
      at: this.#world.now(),
      who: person.name,
      does: `presses ‘${button.title}’ (${button.verb}) on ${on.template}${Object.keys(inputs).length === 0 ? '' : ` with ${JSON.stringify(inputs)}`}`,
      saw: shown?.template ?? 'nothing',
      act: this.#acts,
    })
    return shown
  }

  async #visitor(id: PersonId) {
    const { person } = memberNamed(this.#council, id)
    if (person.account === undefined) return {}
    const known = await this.#world.deps.directory.byAccount(person.account)
    return known === undefined
      ? { account: person.account }
      : { account: person.account, person: known }
  }

  #count(state: string): void {
    this.#sometimes.set(state, (this.#sometimes.get(state) ?? 0) + 1)
  }

  async #lookAt(
    which: (property: Property) => ((ground: Ground) => Promise<string | undefined>) | undefined,
  ): Promise<void> {
    for (const property of properties) {
      const broken = await which(property)?.(this.#ground())
      if (broken !== undefined) this.#break(property, broken)
    }
  }

  async #monthly(): Promise<void> {
    await this.#lookAt(({ monthly }) => monthly)
    for (const family of this.#book.families.values()) {
      const doc = await this.#world.store.get(family.id, 'case')
      this.#largest = Math.max(this.#largest, Buffer.byteLength(JSON.stringify(doc?.body ?? '')))
    }
  }

  async #lookAtTheEnd(): Promise<void> {
    await this.#monthly()
    await this.#lookAt(({ atTheEnd }) => atTheEnd)
  }

  async result(): Promise<RunResult> {
    const { seed, families, months } = this.#options
    const notices = new Set<string>()
    for (const id of this.#book.families.keys())
      for (const { notice } of await this.#ground().messagesOf(id))
        notices.add(`${notice.kind}/${notice.tell}`)
    for (const family of this.#book.families.values())
      for (const conference of family.conferences) this.#countStates(conference)
    return {
      options: { seed, families, months },
      weather: [...this.#weather.on],
      hash: this.#trace.hash(),
      violations: this.#violations,
      reached: {
        verbs: Object.fromEntries([...this.#pressed].sort()),
        verbsOfAll: verbsOfAll.length,
        missed: verbsOfAll.filter((verb) => !this.#pressed.has(verb)),
        notices: [...notices].sort(),
        faults: Object.fromEntries(this.#weather.came),
        sometimes: Object.fromEntries([...this.#sometimes].sort()),
      },
      figures: {
        acts: this.#acts,
        ...this.#figures,
        families: this.#book.families.size,
        largestCaseBytes: this.#largest,
      },
      trace: this.#trace,
    }
  }

  #countStates(conference: Parameters<typeof stateNames>[0]): void {
    for (const state of stateNames(conference)) this.#count(state)
  }
}

/** Buttons that few people press: they take something away. */
const rare = /remove|cancel|conflict|withdraw|not-me|hold\.|duties\.change|not-needed|exclusion/

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

const stateNames = (
  conference: NonNullable<ReturnType<Ground['families']['get']>>['conferences'][number],
): string[] => [
  ...(conference.cancelled === undefined ? [] : ['a meeting is called off']),
  ...(conference.moves.length > 0 ? ['a meeting is moved'] : []),
  ...(conference.override === undefined ? [] : ['a chair goes on without a quorum']),
  ...(conference.conflicts.length > 0 ? ['somebody has a conflict of interest'] : []),
  ...(conference.exclusions.length > 0 ? ['somebody is asked to stay out of the room'] : []),
  ...(conference.opened === undefined ? [] : ['ratings are opened at the meeting']),
  ...(conference.records.some(({ duty }) => duty === 'hold-conference')
    ? ['an outcome is recorded']
    : []),
  ...((conference.reports ?? []).some(({ versions }) => versions.length > 1)
    ? ['a report is amended']
    : []),
  ...conference.invitations.flatMap(({ answers }) => {
    const last = answers.at(-1)
    return last?.status === 'represented'
      ? [`a colleague is asked: ${last.confirmation.status}`]
      : []
  }),
]
