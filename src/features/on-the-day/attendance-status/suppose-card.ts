// 'Can we go ahead if the police do not come?': the forecast without somebody, with nothing
// changed.
import { membersOf } from '../../../domain/meeting/attendance.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { whatIf } from '../../../domain/quorum/forecast.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { isCoreGroup } from '../../../domain/state/conference.ts'
import type { StatusFacts } from './facts.ts'
import { chaseRows, forecastStyle, forecastWords } from './forecast-words.ts'
import { type Group, leaversOf, type Question } from './question.ts'
import { meetingData, statusCard } from './view.ts'

type Supposition = Extract<Question, { about: 'suppose' }>

/** 'Can we go ahead if police do not come': what the forecast would be, and what it is now. */
export function supposeCard(facts: StatusFacts, supposed: Supposition): PrivateCard {
  const { conference } = facts
  if (isCoreGroup(conference)) return statusCard(facts, { about: 'quorum' })
  const all = supposing(facts, supposed.groups)
  const each = supposed.groups.map((group) => supposing(facts, [group]))
  const [worst = all] = each.toSorted((a, b) => rank(a.after.colour) - rank(b.after.colour))
  const isEach = supposed.how === 'each' && each.length > 1
  const { before, after } = isEach ? worst : all
  // Leaves out whoever is only imagined away: they have not declined.
  const toAsk = after.chaseOrder.filter(({ member }) =>
    before.chaseOrder.some(
      (chase) => chase.member.who === member.who && chase.member.attendance === member.attendance,
    ),
  )
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'suppose',
    data: {
      ...meetingData(facts),
      answer: isEach ? sayOfEach(each) : sayAnswer(all),
      lead: `Without ${isEach ? each.map(({ without }) => without).join(', or without ') : all.without}`,
      colour: forecastWords[after.colour],
      style: forecastStyle[after.colour],
      forecast: isEach ? sayEach(each, all) : after.sentence,
      chase: chaseRows(toAsk),
      hasChase: after.colour !== 'green' && toAsk.length > 0,
    },
  }
}

type Supposed = ReturnType<typeof whatIf>

/** Yes or no first; and whether it is because of them. */
function sayAnswer({ before, after, without }: Supposed): string {
  switch (after.colour) {
    case 'green':
      return `Yes, also without ${without}`
    case 'amber':
      return `Yes, but only just without ${without}`
    case 'red':
      if (before.missing.join() === after.missing.join()) return `No, but not because of ${without}`
      return before.colour === 'red'
        ? `No, with or without ${without}`
        : `No, not without ${without}`
  }
}

function sayOfEach(each: readonly Supposed[]): string {
  const without = each.length === 2 ? 'without either' : 'without any one of them'
  const red = each.filter(({ after }) => after.colour === 'red').length
  if (red === 0) return `Yes, ${without}`
  return red === each.length ? `No, not ${without}` : 'It depends who stays away'
}

const rank = (colour: Supposed['after']['colour']): number =>
  ['red', 'amber', 'green'].indexOf(colour)

/** One or the other, and both of them. */
const sayEach = (each: readonly Supposed[], all: Supposed): string =>
  [
    ...each.map(
      ({ without, after }) =>
        `Without ${without}: ${forecastWords[after.colour]}. ${after.sentence}`,
    ),
    `Without ${each.length === 2 ? 'both' : 'all of them'}: ${forecastWords[all.after.colour]}.`,
  ].join(' ')

/** A person is counted by id and named by agency. */
function supposing(facts: StatusFacts, groups: readonly Group[]): Supposed {
  const leavers = groups.flatMap((group) => leaversOf(facts.conference, group))
  const supposed = whatIf(
    {
      members: membersOf(facts.conference),
      children: childrenOf(facts),
      rule: facts.practice.quorum,
    },
    ...leavers.map(({ leaver }) => leaver),
  )
  return { ...supposed, without: [...new Set(leavers.map(({ called }) => called))].join(' and ') }
}
