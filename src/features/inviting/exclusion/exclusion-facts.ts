// Who may ask for an exclusion, who decides it, and what the cards about it are drawn from.
import type { Instant, PersonId } from '../../../domain/ids.ts'
import { type ExclusionDeadline, exclusionDeadline } from '../../../domain/meeting/exclusion.ts'
import {
  type Conference,
  type ExclusionRequest,
  namedIn,
} from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingFor, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'

export const ask: RequiredAct = (conference) => ({ act: 'ask-for-exclusion', conference })
export const decide: RequiredAct = (conference) => ({ act: 'decide-exclusion', conference })

export const meetingToAskIn = withFacts(meetingFor(ask), factsOf)
export const meetingToDecideIn = withFacts(meetingFor(decide), factsOf)

export type ExclusionFacts = Meeting & {
  readonly person: Person
  readonly people: ReadonlyMap<PersonId, Person>
  readonly due: ExclusionDeadline | undefined
  readonly now: Instant
}

export async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<ExclusionFacts> {
  const people = await deps.directory.named(namedIn(conference))
  return {
    person: actor,
    family,
    conference,
    people,
    now,
    due: exclusionDeadline(conference, {
      practice: practiceOf(deps, conference),
      calendar: deps.calendar,
    }),
  }
}

export const findRequest = (conference: Conference, id: string): ExclusionRequest | undefined =>
  conference.exclusions.find((exclusionRequest) => exclusionRequest.id === id)
