import { inLondon, sayDate } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { closedBy, deletionDay, holdOn, retentionOf } from '../../../domain/record/retention.ts'
import type { RuleContext } from '../../../domain/rules/context.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { FileOffer } from '../../../ports/files.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type RetentionFacts = Meeting & {
  readonly person: Person
  readonly ground: RuleContext
  /** 'changed': exported once, and not as it stands now. */
  readonly exported: 'no' | 'changed' | 'yes'
  /** Duties of this family that are not done. */
  readonly open: number
  readonly notice?: string
  readonly link?: string
}

const day = (at: Instant): string => sayDate(inLondon(at).date)

/**
 * How long one family's record is kept here, what stands against deleting it, and what is to do.
 */
export function retentionCard(facts: RetentionFacts): PrivateCard {
  const { family, person, open, notice = '', link = '' } = facts
  const closed = closedBy(family)
  const hold = holdOn(family)
  const settled = closed === undefined ? undefined : standingSettlement(facts)
  const mayFile = closed !== undefined && settled === undefined
  return {
    audience: 'one-person',
    to: person.id,
    template: 'keeping',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(facts.conference),
      notice,
      hasNotice: notice !== '',
      link,
      hasLink: link !== '',
      canGet: link === '',
      state: sayState(facts),
      record: sayRecord(facts),
      hold: hold === undefined ? '' : `■ On hold since ${day(hold.at)}: nothing is deleted.`,
      hasHold: hold !== undefined,
      reason: hold?.reason ?? '',
      hasNoHold: hold === undefined,
      open:
        `▲ ${open} ${open === 1 ? 'duty of this family is' : 'duties of this family are'} ` +
        'still open.',
      hasOpen: closed !== undefined && open > 0,
      getStyle: facts.exported === 'yes' || !mayFile ? 'default' : 'positive',
      canFile: mayFile && facts.exported === 'yes',
      fileStyle: link === '' ? 'positive' : 'default',
      canWaive: mayFile,
    },
  }
}

const standingSettlement = ({ family }: RetentionFacts) => {
  const { settled } = retentionOf(family)
  const closed = closedBy(family)
  return settled === undefined || closed === undefined || settled.at < closed.at
    ? undefined
    : settled
}

function sayState(facts: RetentionFacts): string {
  const closed = closedBy(facts.family)
  const at = deletionDay(facts.family, facts.ground)
  if (closed === undefined || at === undefined)
    return (
      'This family’s case is open: a plan goes on, an outcome is not recorded, or a meeting is ' +
      'to come. Nothing is deleted.'
    )
  const since = `Closed: the outcome was confirmed on ${day(closed.at)}.`
  if (holdOn(facts.family) !== undefined) return since
  const due = at <= facts.ground.now ? 'at once' : `on ${day(at)}`
  return standingSettlement(facts) === undefined
    ? `${since} Deleted here ${due}, once you have said that the record is filed.`
    : `${since} Deleted here ${due}.`
}

function sayRecord(facts: RetentionFacts): string {
  if (closedBy(facts.family) === undefined) return 'You can take the record away at any time.'
  const settled = standingSettlement(facts)
  if (settled !== undefined)
    return settled.how === 'filed'
      ? `● The record is in your own system (${day(settled.at)}).`
      : `● No record is needed (${day(settled.at)}).`
  return {
    no: '■ The record was not exported yet.',
    changed: '▲ The record has changed since it was exported. Please get it again.',
    yes: '▲ The record was exported. Please put it into your own system, then say so.',
  }[facts.exported]
}

/** What is said after somebody asked for the file. */
export const sayOffered = (offered: FileOffer, leftOut: number): string => {
  const left =
    leftOut === 0
      ? ''
      : ` ${leftOut} restricted ${leftOut === 1 ? 'part goes' : 'parts go'} to the chair alone ` +
        `and ${leftOut === 1 ? 'is' : 'are'} not in it.`
  switch (offered.offered) {
    case 'in-chat':
      return `I have offered you the record in this chat. Choose there whether you want it.${left}`
    case 'link':
      return `The record is ready. You can get it for one day.${left}`
    case 'too-large':
      return (
        'The record is larger than I can hand over here. Whoever runs this for your council can ' +
        'export it for you, whole.'
      )
    case 'not-reached':
      return 'I could not offer you the record just now. Please try again in a moment.'
  }
}

/** Why nothing may be deleted. */
export const holdForm = (facts: RetentionFacts, problem: string): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'hold-form',
  data: {
    ...meetingIds(facts),
    meeting: sayMeeting(facts.conference),
    problem,
    hasProblem: problem !== '',
  },
})
