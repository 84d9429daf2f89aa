// A view of an outcome and its way over time, in the words that card and paper share.
import type { OutcomeView, Progress } from '../../../domain/core-group/progress.ts'
import { sayDirection, saySafer, saySighting } from '../../../domain/core-group/rating.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import { sayColour } from '../../../domain/state/rating.ts'

/**
 * '▲ Amber. Better; child safer: partly. Seen Mon 4 January: …': whose view it is stands before it.
 */
export function viewWords(view: OutcomeView): string {
  const old = view.stale ? ` (old: from ${sayDay(inLondon(view.rating.at).date)})` : ''
  const head = `${sayColour[view.rating.colour]}${old}`
  return view.from === 'family'
    ? `${head}. ‘${view.rating.words}’`
    : [head, ...memberWords(view)].join('. ')
}

function memberWords(view: Extract<OutcomeView, { from: 'member' }>): string[] {
  const { direction, safer, saferWhy, evidence, barrier } = view.rating
  const stands = [
    ...(direction === undefined ? [] : [sayDirection[direction]]),
    ...(safer === undefined
      ? []
      : [`child safer: ${saySafer[safer]}${saferWhy === '' ? '' : `, ${saferWhy}`}`]),
  ].join('; ')
  return [
    ...(stands === '' ? [] : [`${stands.slice(0, 1).toUpperCase()}${stands.slice(1)}`]),
    ...evidence
      .slice(0, 1)
      .map(
        (evidence) =>
          `${saySighting[evidence.how].replace(/^./, (letter) => letter.toUpperCase())} ` +
          `${sayDay(evidence.on)}: ${evidence.words}`,
      ),
    ...(barrier === '' ? [] : [`In the way: ${barrier}`]),
  ]
}

/** 'Core group by core group: Mon 11 January ■ Red, Mon 22 February ▲ Amber' */
export const trendWords = ({ trend }: Progress): string =>
  trend.length === 0
    ? 'Nobody has rated it.'
    : 'Core group by core group, the most worried view: ' +
      `${trend.map((trendPoint) => `${sayDay(trendPoint.on)} ${sayColour[trendPoint.spread.headline]}`).join(', ')}.`
