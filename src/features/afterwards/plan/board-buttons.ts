// The buttons under the draft: the next step stands out, what else there is waits under 'More'.
import type { CardData } from '../../../domain/messages/card.ts'
import { planInForce } from '../../../domain/plan/plan.ts'
import type { PlanFacts } from './facts.ts'
import {
  planAgreeForm,
  planBringOffers,
  planFamilyForm,
  planOutcome as planOutcomeVerb,
  planShow,
  planWhatIf,
} from './verbs.ts'

type BoardButton = {
  readonly title: string
  readonly verb: string
  readonly entry?: string
  readonly slot?: string
}

/**
 * The next step stands out; a new outcome is always at hand; what else there is waits under 'More'.
 */
export function boardButtons(
  { family, conference, draft }: PlanFacts,
  {
    offers,
    leftOut,
    canAgree,
  }: { readonly offers: number; readonly leftOut: number; readonly canAgree: boolean },
): CardData {
  const outcome: BoardButton = { title: 'Add an outcome', verb: planOutcomeVerb }
  const whatIf: BoardButton = { title: 'What if', verb: planWhatIf }
  const agree: BoardButton = { title: 'The family agreed', verb: planAgreeForm }
  const isWhole = draft.outcomes.every(({ id }) =>
    draft.actions.some((action) => action.outcome === id),
  )
  const steps: readonly (BoardButton | false)[] = [
    offers > 0 && { title: `Bring in ${sayOffers(offers)}`, verb: planBringOffers },
    draft.outcomes.length === 0 && outcome,
    draft.contingencies.length === 0 && whatIf,
    canAgree && isWhole && agree,
  ]
  const next = steps.find((step) => step !== false)
  const back: readonly BoardButton[] =
    offers === 0 && leftOut > 0
      ? [
          {
            title: `Bring back ${sayOffers(leftOut)} that you took out`,
            verb: planBringOffers,
            slot: 'left-out',
          },
        ]
      : []
  const rest: readonly BoardButton[] = [
    ...back,
    whatIf,
    { title: 'The family’s own plan', verb: planFamilyForm },
    ...(canAgree ? [agree] : []),
    ...(planInForce(family) === undefined
      ? []
      : [{ title: 'The plan in force', verb: planShow, entry: '0' }]),
  ]
  const row = (buttons: readonly BoardButton[]) =>
    buttons.map((button) => ({
      caseId: family.id,
      meetingId: conference.id,
      seen: draft.revision,
      entry: '',
      slot: '',
      ...button,
    }))
  return {
    next: row(next === undefined ? [] : [next]),
    also: row(next?.verb === outcome.verb ? [] : [outcome]),
    more: row(rest.filter(({ verb }) => verb !== next?.verb)),
  }
}

const sayOffers = (count: number): string => (count === 1 ? '1 offer' : `${count} offers`)
