// What goes out by itself about promises: the first step, halfway, the check-in, the end, a word
// before each core group, and what is stuck. Each is drawn when it is sent, from what stands then.
import { commitmentsOf } from '../../../domain/commitment/commitment.ts'
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { keeperOf } from '../../../domain/plan/keeper.ts'
import { partOfPromise } from '../../../domain/plan/plan-rights.ts'
import { isKeptOut } from '../../../domain/plan/roster.ts'
import { findConference } from '../../../domain/state/case.ts'
import { isOwed } from '../../../domain/state/commitment.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import type { Notice } from '../../../domain/state/notice.ts'
import type { NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { obligationsIn } from '../../kernel/request-context.ts'
import { readerOf } from './facts.ts'
import { listCard } from './list-card.ts'
import { nameOf } from './status-words.ts'
import { commitmentCard } from './view.ts'

/** What somebody still owes for their promises; rendered at the moment of sending. */
const ownersNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const open = obligationsIn({ deps, now }, family).filter(
    (obligation) =>
      isOpen(obligation) && obligation.owner === to.id && notice.about.includes(obligation.id),
  )
  if (open.length === 0 || isKeptOut(family, to.id)) return undefined
  const named = new Set(
    open.map((obligation) => obligation.id.slice(obligation.id.indexOf(':') + 1)),
  )
  const all = commitmentsOf(family).filter(
    (commitment) =>
      isOwed(commitment) && may(to, { act: 'keep-commitment', family, commitment: commitment }),
  )
  const about =
    notice.kind === 'update-commitment'
      ? all.filter((commitment) => keeperOf(family, commitment) === to.id)
      : all.filter((commitment) => named.has(commitment.id))
  if (about.length === 0) return undefined
  const group =
    notice.kind === 'update-commitment'
      ? findConference(family, notice.meeting)?.reference
      : undefined
  const heading =
    notice.step === 'midway'
      ? 'Halfway: how does it go?'
      : (headings[notice.kind] ?? 'What you said you would do')
  return listCard(
    await readerOf({ deps, now }, to, about),
    about.map((commitment) => ({ family: partOfPromise(family, commitment), commitment })),
    { heading, ...(group === undefined ? {} : { lines: [`Meeting ${group}`] }) },
  )
}

/** The day after a promise was to be kept: to the chair, who monitors the plan (S2). */
const chairsNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const open = obligationsIn({ deps, now }, family).filter(
    (obligation) => isOpen(obligation) && notice.about.includes(obligation.id),
  )
  const named = new Set(
    open.map((obligation) => obligation.id.slice(obligation.id.indexOf(':') + 1)),
  )
  const late = commitmentsOf(family).filter(
    (commitment) =>
      named.has(commitment.id) &&
      may(to, { act: 'read-commitment', family, commitment: commitment }),
  )
  if (late.length === 0) return undefined
  return listCard(
    await readerOf({ deps, now }, to, late),
    late.map((commitment) => ({ family: partOfPromise(family, commitment), commitment })),
    {
      heading: 'Promised, and not done yet',
      lines: ['Perhaps something gets in the way. Who could help?'],
    },
  )
}

/** Tells the lead social worker once; dropped if it is no longer stuck. */
const stuckNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = commitmentsOf(family).find((commitment) => commitment.id === notice.step)
  if (found?.status !== 'stuck' || !may(to, { act: 'keep-commitment', family, commitment: found }))
    return undefined
  const conference = findConference(family, found.meeting)
  if (conference === undefined) return undefined
  const facts = {
    ...(await readerOf({ deps, now }, to, [found])),
    family: familyAt(family, conference),
    commitment: found,
    conference,
  }
  return commitmentCard(
    facts,
    `${nameOf(facts, found.by)} says that this is stuck. Please ask what would help.`,
    'A promise is stuck',
  )
}

const headings: Readonly<Partial<Record<Notice['kind'], string>>> = {
  'begin-commitment': 'The first step',
  'check-commitment': 'Time to ask the family how it goes',
  'update-commitment': 'How does it go, before the core group?',
}

const duties = [
  'begin-commitment',
  'check-commitment',
  'keep-commitment',
  'update-commitment',
] as const
export const notices = new Map<NoticeKey, NoticeView>([
  ...duties.map((duty): [NoticeKey, NoticeView] => [`${duty}/owner`, ownersNotice]),
  ...duties.flatMap((duty): [NoticeKey, NoticeView][] => [
    [`${duty}/chair`, chairsNotice],
    [`${duty}/administrator`, chairsNotice],
  ]),
  ['commitment-stuck/owner', stuckNotice],
])
