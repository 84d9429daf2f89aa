// How the quorum that is to be expected reads: never by colour alone.
import type { CardData } from '../../../domain/messages/card.ts'
import type { Forecast } from '../../../domain/quorum/forecast.ts'

/** Colour, shape and word together: never colour alone. */
export const forecastWords: Readonly<Record<Forecast['colour'], string>> = {
  green: '● Green',
  amber: '▲ Amber',
  red: '■ Red',
}

export const forecastStyle: Readonly<Record<Forecast['colour'], string>> = {
  green: 'good',
  amber: 'warning',
  red: 'attention',
}

/** The verdict in a few words; what is missing, and who is expected, is a tap away. */
export function sayVerdict({ colour, children }: Forecast): string {
  switch (colour) {
    case 'red':
      return '■ Not enough people yet'
    case 'amber':
      return '▲ Just enough people'
    case 'green':
      return `● Enough people, ${Math.min(...children.map(({ spare }) => spare))} to spare`
  }
}

/** The first few say where to begin; who has not answered stands in the rows above. */
export const maxToAsk = 3

/** '■ Mia: social care, Alder Lane Primary School' */
export function sayChildQuorum({
  child,
  socialCare,
  others,
  quorate,
}: Forecast['children'][number]): CardData {
  const there = [...(socialCare ? ['social care'] : []), ...others]
  return {
    line:
      `${quorate ? '●' : '■'} ${child === undefined ? 'All children' : child.label}: ` +
      `${there.length === 0 ? 'nobody expected yet' : there.join(', ')}`,
  }
}

/** Whom to ask first, and why. */
export const chaseRows = (chaseOrder: Forecast['chaseOrder']): CardData[] =>
  chaseOrder.slice(0, maxToAsk).map(({ member, because }, index) => ({
    number: index + 1,
    agency: member.agency,
    because,
  }))
