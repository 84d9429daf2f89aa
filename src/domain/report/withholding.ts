// A report that is kept from somebody before the meeting: asked for with grounds, decided by the
// chair (P6).
import type { Instant, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { ReportFacts, SharedWith } from '../state/report-facts.ts'
import { shownTo, whom } from './sharing.ts'

/** Why a report may be kept from somebody before the meeting (P6). */
export const withholdingGrounds = [
  'not-safe',
  'investigation',
  'fabricated-illness',
  'names-somebody',
  'cannot-be-reached',
  'other',
] as const
export type WithholdingGround = (typeof withholdingGrounds)[number]
export const groundWords: Readonly<Record<WithholdingGround, string>> = {
  'not-safe': 'Somebody would not be safe if they saw it',
  investigation: 'It would harm a police investigation',
  'fabricated-illness': 'It may be about an illness that is made up or caused',
  'names-somebody': 'It would show who said something, and harm them',
  'cannot-be-reached': 'They cannot be reached, after several tries',
  other: 'Another reason',
}

type WithholdingRequest = {
  readonly member: SharedWith
  readonly ground: WithholdingGround | undefined
  readonly words: string
  readonly by: PersonId
  readonly at: Instant
}

/**
 * Asks the chair that it is not shown to somebody. Asking again in the same words changes nothing.
 * Refuses without grounds.
 */
export function withholdingAsked(
  report: ReportFacts,
  { member, ground, words, by, at }: WithholdingRequest,
): Result<ReportFacts> {
  if (ground === undefined)
    return refuse(
      'ground.missing',
      'Please choose what it is about. The chair decides on your grounds.',
    )
  if (words.trim() === '')
    return refuse(
      'words.missing',
      'Please write why. A parent has a right to see what is ' +
        'said about the family, unless there is a good reason.',
    )
  const standing = shownTo(report, member)
  if (standing.status === 'shown')
    return refuse(
      'sharing.done',
      'This report has been shown to them already, and that stays on record.',
    )
  const reason = ground === 'other' ? words.trim() : `${groundWords[ground]}. ${words.trim()}`
  if (
    (standing.status === 'asked' || standing.status === 'withheld') &&
    standing.entry.reason === reason
  )
    return ok(report)
  return ok({
    ...report,
    shared: [...report.shared, { ...whom(member), status: 'not-shared', reason, by, at }],
  })
}

type WithholdingDecision = {
  readonly member: SharedWith
  readonly agrees: boolean
  readonly by: PersonId
  readonly at: Instant
}

/**
 * The chair agrees that it is not shown, or says that it is to be. It is added to the ledger; the
 * same again changes nothing.
 */
export function withholdingDecided(
  report: ReportFacts,
  { member, agrees, by, at }: WithholdingDecision,
): Result<ReportFacts> {
  const standing = shownTo(report, member)
  switch (standing.status) {
    case 'not-yet':
      return refuse('request.gone', 'Nobody has asked for this. It may have been settled since.')
    case 'shown':
      return refuse(
        'sharing.done',
        'It has been shown to them meanwhile, so there is nothing to decide.',
      )
    case 'withheld':
    case 'to-be-shown':
    case 'asked': {
      if (agrees ? standing.status === 'withheld' : standing.status === 'to-be-shown')
        return ok(report)
      const { agreed: _before, refused: _no, ...asked } = standing.entry
      return ok({
        ...report,
        shared: [
          ...report.shared,
          { ...asked, ...(agrees ? { agreed: { by, at } } : { refused: { by, at } }) },
        ],
      })
    }
  }
}
