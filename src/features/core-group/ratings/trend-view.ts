// How one outcome went, core group after core group: a coloured grid, and a sentence above it.
import {
  memberSpread,
  type OutcomeView,
  type Progress,
  type TrendPoint,
  voiceOf,
} from '../../../domain/core-group/progress.ts'
import { saySpread } from '../../../domain/core-group/rating.ts'
import { isOpenToAll, membersOwing } from '../../../domain/core-group/update.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { LocalDate } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { type RatingColour, sayColour } from '../../../domain/state/rating.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { RatingsFacts } from './view.ts'
import { line, ratingTones, sayFrom } from './view.ts'

/** As many dates as stand side by side on a narrow phone. */
const maxDates = 3

/**
 * A row for each professional, a column for each core group, the newest last: a shape and its word
 * on its colour, so that it reads in grey. What somebody said before, who is silent now, stands on
 * with its day.
 */
export function trendCard(facts: RatingsFacts, { outcome, trend, views }: Progress): PrivateCard {
  const shown = trend.slice(-maxDates)
  const newest = shown.at(-1)
  // Their newest words, from whichever core group: nobody vanishes because nobody asked them since.
  const family = views.filter((view) => view.from === 'family')
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'trend',
    data: {
      ...meetingIds(facts),
      outcomeId: outcome.id,
      lead: trendSentence(facts, { outcome, trend, views }),
      outcome: outcome.words,
      hasTrend: shown.length > 0,
      widths: [{ width: 3 }, ...shown.map(() => ({ width: 2 }))],
      days: [{ text: '\u00a0' }, ...shown.map((point) => ({ text: shortDay(point.on) }))],
      rows: [...rowsOf(shown), worstOf(shown)],
      newest:
        newest === undefined
          ? ''
          : `${sayDay(newest.on)}: ${saySpread(memberSpread(newest.views))}${sayCarried(newest)}`,
      family: family.map((view) => ({ text: line(view) })),
      hasFamily: family.length > 0,
    },
  }
}

/** A professional’s row, in the order in which they first spoke. */
function rowsOf(shown: readonly TrendPoint[]): CardData[] {
  const voices = new Map(
    shown
      .flatMap(({ views, carried }) => [...views, ...carried])
      .filter(({ from }) => from === 'member')
      .map((view) => [voiceOf(view), view.label]),
  )
  return [...voices].map(([voice, label]) => ({
    label,
    weight: 'Default',
    cells: shown.map(({ views, carried }) => {
      const said = views.find((view) => voiceOf(view) === voice)
      const before = carried.find((view) => voiceOf(view) === voice)
      if (said !== undefined) return cellOf(said.rating.colour)
      return before === undefined
        ? { style: 'default', mark: '–', word: '', old: '', isOld: false }
        : {
            ...cellOf(before.rating.colour),
            old: `from ${shortDay(inLondon(before.rating.at).date)}`,
            isOld: true,
          }
    }),
  }))
}

const worstOf = (shown: readonly TrendPoint[]): CardData => ({
  label: 'Most worried',
  weight: 'Bolder',
  cells: shown.map(({ spread }) => cellOf(spread.headline)),
})

function cellOf(colour: RatingColour): CardData {
  const [mark = '', ...word] = sayColour[colour].split(' ')
  return { style: ratingTones[colour], mark, word: word.join(' '), old: '', isOld: false }
}

/** '11 Jan' */
const shortDay = (on: LocalDate): string =>
  sayDay(on)
    .split(' ')
    .slice(1)
    .map((word, index) => (index === 1 ? word.slice(0, 3) : word))
    .join(' ')

/**
 * '; not answered this time: Harrowmere Community Health (▲ Amber carried forward from Mon 21
 * December)'
 */
const sayCarried = ({ carried }: TrendPoint): string =>
  carried.length === 0
    ? ''
    : '; not answered this time: ' +
      `${carried.map((view) => `${view.label} (${sayColour[view.rating.colour]} ${sayFrom(view)})`).join(', ')}`

const withoutAnswer = ({ carried }: TrendPoint): string =>
  carried.length === 0
    ? ''
    : ' Not answered this time: ' +
      `${carried.map((view) => `${view.label} (${sayFrom(view)})`).join(', ')}.`

/**
 * 'Still ■ Red for health (16 December), who has not answered since', where nobody who answered is
 * as worried; '' elsewhere.
 */
function stillWorried({ views, carried, spread }: TrendPoint): string {
  const isWorst = (view: OutcomeView) =>
    view.from === 'member' && view.rating.colour === spread.headline
  const old = carried.filter(isWorst)
  if (old.length === 0 || views.some(isWorst)) return ''
  const who = old.map((view) => `${view.label} (${sayDay(view.coreGroup.date)})`).join(' and ')
  return (
    `Still ${sayColour[spread.headline]} for ${who}, who ` +
    `${old.length === 1 ? 'has' : 'have'} not answered since.`
  )
}

type Shown = Pick<Progress, 'outcome' | 'trend' | 'views'>

/**
 * What is known where no professional's colour may be seen: who has given one, and that the family
 * has.
 */
function sayUnrated({ conference, practice, now }: RatingsFacts, shown: Shown): string {
  const { outcome, trend, views } = shown
  const places = (conference.updates ?? []).filter(({ rated }) =>
    rated.some((one) => one.outcome === outcome.id),
  ).length
  if (places > 0 && !isOpenToAll(conference, { practice, now }))
    return (
      `${places} of ${membersOwing(conference).length} ${places === 1 ? 'has' : 'have'} rated ` +
      'this. You see it when all updates are in, or when the core group begins on ' +
      `${sayDay(conference.date)}.`
    )
  if (trend.some((point) => point.views.some(({ from }) => from === 'member')))
    return 'Whoever answered could not say yet.'
  return views.length > 0
    ? 'No professional has rated this yet. How the family sees it stands below.'
    : 'Nobody has rated this yet.'
}

const worry: Readonly<Record<RatingColour, number>> = { 'not-rated': 0, green: 1, amber: 2, red: 3 }

/** The most worried view then and now, in words. */
function trendSentence(facts: RatingsFacts, { outcome, trend, views }: Shown): string {
  const rated = trend.filter((trendPoint) => trendPoint.spread.headline !== 'not-rated')
  const [first, last] = [rated[0], rated.at(-1)]
  if (first === undefined || last === undefined) return sayUnrated(facts, { outcome, trend, views })
  const now = sayColour[last.spread.headline]
  if (first === last)
    return `One core group so far, on ${sayDay(first.on)}: the most worried view was ${now}.`
  const still = stillWorried(last)
  if (still !== '') return still
  const moved = worry[last.spread.headline] - worry[first.spread.headline]
  const from = `the most worried view was ${sayColour[first.spread.headline]} on ${sayDay(first.on)}`
  // Whoever is silent is no better view: what is better is only what was said.
  if (moved < 0 && last.carried.length > 0)
    return (
      `Not everybody has answered: ${from}; of those who answered it is ` +
      `${sayColour[memberSpread(last.views).headline]} on ` +
      `${sayDay(last.on)}.${withoutAnswer(last)}`
    )
  const way =
    moved < 0
      ? 'It is getting better'
      : moved > 0
        ? 'It is getting worse'
        : 'It stands where it stood'
  return `${way}: ${from} and is ${now} on ${sayDay(last.on)}.${withoutAnswer(last)}`
}
