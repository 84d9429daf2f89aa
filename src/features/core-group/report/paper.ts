// The core group's report as a paper for the council's own record: everybody's ratings side by
// side, the way over time as a picture and a table with the words, disagreement kept, what is
// missing named.
import {
  memberLabel,
  type OutcomeView,
  type Progress,
  voiceOf,
} from '../../../domain/core-group/progress.ts'
import {
  sayDirection,
  saySafer,
  saySighting,
  saySpread,
} from '../../../domain/core-group/rating.ts'
import { type CoreGroupReport, stepDownQuestion } from '../../../domain/core-group/report.ts'
import { inLondon, sayDate, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import {
  type Block,
  bold,
  bullets,
  type Chart,
  chart,
  type Document,
  document,
  heading,
  paragraph,
  plain,
  table,
} from '../../../domain/record/document.ts'
import { coreGroupReportOf } from '../../../domain/report/report.ts'
import { type Case, childrenOf, sayChildren } from '../../../domain/state/case.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import { type MemberRating, sayColour } from '../../../domain/state/rating.ts'
import { cycleLines } from './view.ts'
import { trendWords } from './words.ts'

export function reportPaper(family: Case, report: CoreGroupReport, at: Instant): Document {
  const { review } = report
  const versions = coreGroupReportOf(review)?.versions ?? []
  const last = versions.at(-1)
  const state =
    last === undefined
      ? 'A draft: it has not been submitted.'
      : `Version ${last.number}, submitted on ` +
        `${sayDate(inLondon(last.at).date)}${last.late ? ', late' : ''}.`
  return document({
    title: `Core group report for ${review.reference}`,
    madeAt: last?.at ?? at,
    mark: 'Restricted: for the review and the core group',
    blocks: [
      paragraph(
        `${kindWords[review.kind]} on ${sayDate(review.date)}. ` +
          `${sayChildren(childrenOf({ family, conference: review }))}.`,
      ),
      paragraph(state),
      paragraph(
        'Ratings are shown as each person gave them and are ' +
          'never averaged. The headline is the most worried view.',
      ),
      ...(report.mayStepDown
        ? [heading(1, 'A question for the review'), paragraph(stepDownQuestion)]
        : []),
      ...(report.gaps.length === 0 ? [] : [heading(1, 'Still to fill in'), bullets(report.gaps)]),
      heading(1, 'How each outcome is going'),
      ...report.outcomes.flatMap((progress, index) => outcomeBlocks(progress, index + 1)),
      heading(1, 'What the core groups said'),
      ...saidBlocks(report),
      heading(1, 'What is missing'),
      paragraph(
        report.missing.length === 0
          ? 'Every agency in the core group gave an update or a note.'
          : 'Nothing came from:',
      ),
      ...(report.missing.length === 0 ? [] : [bullets(report.missing)]),
    ],
  })
}

function outcomeBlocks(progress: Progress, number: number): Block[] {
  const { outcome, views, spread } = progress
  const drawn = chartOf(progress, number)
  return [
    heading(2, `Outcome ${number}`),
    paragraph([bold(outcome.words)]),
    ...(outcome.harm === '' ? [] : [paragraph([plain('It repairs: '), plain(outcome.harm)])]),
    paragraph([
      bold(sayColour[spread.headline]),
      plain(`, the most worried view: ${saySpread(spread)}.`),
    ]),
    ...(drawn.lines.length === 0 ? [] : [chart(drawn)]),
    ...(views.length === 0
      ? []
      : [
          table({
            caption: `Everybody’s view of outcome ${number}`,
            header: ['Who', 'Rating', 'Safer', 'What they say'],
            rowHeaders: true,
            rows: views.map(rowOf),
          }),
        ]),
  ]
}

const rowOf = (view: OutcomeView): string[] => [
  view.label,
  `${sayColour[view.rating.colour]}${view.stale ? ` (old: from ${sayDay(inLondon(view.rating.at).date)})` : ''}`,
  view.from === 'member' && view.rating.safer !== undefined ? saySafer[view.rating.safer] : '–',
  view.from === 'family'
    ? `‘${view.rating.words}’ (asked ${sayDay(view.rating.askedOn)})`
    : saidBy(view.rating),
]

function saidBy({
  direction,
  saferWhy,
  evidence,
  barrier,
  helpNeeded,
  childSays,
  familySays,
  nextStep,
}: MemberRating): string {
  return [
    ...(direction === undefined ? [] : [`Since last time: ${sayDirection[direction]}`]),
    ...evidence.map(
      (evidence) =>
        `${saySighting[evidence.how].replace(/^./, (letter) => letter.toUpperCase())} ` +
        `${sayDay(evidence.on)}: ${evidence.words}`,
    ),
    ...(saferWhy === '' ? [] : [`Safer, why: ${saferWhy}`]),
    ...(barrier === '' ? [] : [`In the way: ${barrier}`]),
    ...(helpNeeded === '' ? [] : [`Help needed: ${helpNeeded}`]),
    ...(childSays === '' ? [] : [`The child: ‘${childSays}’`]),
    ...(familySays === '' ? [] : [`The family: ‘${familySays}’`]),
    ...(nextStep === undefined
      ? []
      : [`Next: ${nextStep.what} (${nextStep.who}, by ${sayDay(nextStep.when)})`]),
  ].join('. ')
}

/** A line for each person: their own ratings, core group after core group. */
function chartOf(progress: Progress, number: number): Chart {
  const lines = new Map<
    string,
    {
      name: string
      points: { on: Progress['trend'][number]['on']; rating: OutcomeView['rating']['colour'] }[]
    }
  >()
  for (const point of progress.trend) {
    for (const view of point.views) {
      const line = lines.get(voiceOf(view)) ?? {
        name:
          view.rating.voice === 'member'
            ? memberLabel(view.coreGroup, view.rating.invitation)
            : view.label,
        points: [],
      }
      line.points.push({ on: point.on, rating: view.rating.colour })
      lines.set(voiceOf(view), line)
    }
  }
  return {
    caption: `Outcome ${number} over time`,
    lines: [...lines.values()],
    words: trendWords(progress),
  }
}

function saidBlocks({ cycles, notes }: CoreGroupReport): Block[] {
  return cycles.flatMap(({ coreGroup, answers }) => {
    const left = notes.filter((note) => note.coreGroup.id === coreGroup.id)
    return [
      heading(2, `Core group of ${sayDate(coreGroup.date)}`),
      ...(answers === undefined
        ? [paragraph('Its three questions have not been answered here yet.')]
        : [bullets(cycleLines(answers))]),
      ...left.map(({ label, note }) =>
        paragraph([bold(`${label}, in writing: `), plain(note.words)]),
      ),
    ]
  })
}
