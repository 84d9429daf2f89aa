// Somebody else comes: the colleague is picked, typed into a form or named in a sentence.
import { z } from 'zod'

import { type Choice, choiceProblem } from '../../../domain/meeting/answer.ts'
import { placeProblem } from '../../../domain/meeting/representation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  isAnothersName,
  namedLike,
  type PersonMeant,
  sameEmail,
  sayMeant,
  sayTwoMeant,
  sayUnclear,
  whoIsMeant,
} from '../../../domain/people/who-is-meant.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Stated } from '../../../understanding/statement.ts'
import { typed } from '../../kernel/card-fields.ts'
import { firstNameOf } from '../../kernel/first-name.ts'
import { nothingRecorded, proposalCard, sayUnstated } from '../../kernel/proposal.ts'
import { nameAndAddress, type TypedName } from '../shared/typed-colleague.ts'
import { give, peopleOfServices, withColleagues } from './answering.ts'
import { type ColleagueInputs, representForm } from './colleague-cards.ts'
import type { RepresentFormFacts } from './invitation-facts.ts'
import type { InvitationTap } from './invitation-tap.ts'
import {
  invitationAskColleague,
  invitationDeclineForm,
  invitationRepresentForm,
  invitationShow,
} from './verbs.ts'

export const emptyColleague: ColleagueInputs = {
  colleague: '',
  name: '',
  role: '',
  agency: '',
  email: '',
}

export const colleagueInputs = z.object({
  colleague: typed,
  name: typed,
  role: typed,
  agency: typed,
  email: typed,
})

/**
 * A colleague picked from the list or typed in. Only somebody of the invited person's own services
 * is found: whoever else is known here is taken down as typed, so that nobody learns who works
 * where.
 */
export async function represent(tap: InvitationTap, data: unknown): Promise<PrivateCard> {
  const inputs = colleagueInputs.parse(data)
  const people = await peopleOfServices(tap.context, tap.facts)
  const meant = colleagueMeant(people, inputs)
  if (meant.found === 'one') return nameColleague(tap, inputs, asChoice(meant.person))
  if (meant.found !== 'nobody')
    return representForm(await withColleagues(tap.context, tap.facts), inputs, sayWhich(meant))
  return nameColleague(tap, inputs, {
    status: 'represented',
    name: inputs.name,
    role: inputs.role,
    agency: inputs.agency === '' ? tap.facts.invitation.agency : inputs.agency,
    ...(inputs.email === '' ? {} : { email: inputs.email }),
  })
}

type ColleagueMeant =
  | PersonMeant
  | { readonly found: 'two-named'; readonly person: Person }
  | { readonly found: 'two-typed'; readonly name: string }

/**
 * Who is picked and who is typed may be one person, or the form is asked about; an address decides
 * alone.
 */
function colleagueMeant(
  people: readonly Person[],
  { colleague, name, role, email }: ColleagueInputs,
): ColleagueMeant {
  const picked = people.find(({ id }) => id === colleague)
  if (picked === undefined) {
    const meant = whoIsMeant(people, { name, role, email })
    return meant.found === 'one' && isAnothersName(people, { person: meant.person, name })
      ? { found: 'two-typed', name }
      : meant
  }
  const isTypedToo =
    email === ''
      ? name === '' || namedLike([picked], name).length > 0
      : picked.email !== undefined && sameEmail(picked.email, email)
  return isTypedToo ? { found: 'one', person: picked } : { found: 'two-named', person: picked }
}

const sayWhich = (meant: Exclude<ColleagueMeant, { readonly found: 'one' | 'nobody' }>): string => {
  if (meant.found === 'two-typed') return sayTwoMeant(meant.name)
  return meant.found === 'two-named'
    ? `You chose ${meant.person.name} and wrote somebody ` +
        'else as well. Please leave only the one who comes.'
    : sayMeant(meant, 'Please choose from the list, or give the work e-mail of the one who comes.')
}

const asChoice = (known: Person): ColleagueChoice => ({
  status: 'represented',
  name: known.name,
  role: known.role,
  agency: known.agency,
  person: known.id,
  ...(known.email === undefined ? {} : { email: known.email }),
})

type ColleagueChoice = Extract<Choice, { status: 'represented' }>

/** A problem is shown on the form, which keeps everything that was typed. */
async function nameColleague(
  tap: InvitationTap,
  inputs: ColleagueInputs,
  choice: ColleagueChoice,
): Promise<PrivateCard> {
  const { conference, invitation, practice } = tap.facts
  const problem =
    choiceProblem(invitation, choice, practice.sameService.value) ??
    placeProblem(conference, invitation, choice)
  return problem === undefined
    ? give(tap, choice)
    : representForm(await withColleagues(tap.context, tap.facts), inputs, problem.words)
}

/**
 * 'Callum will come instead of me': named at once when exactly one colleague has that name, else
 * the form with the name in it.
 */
export async function nameByText(tap: InvitationTap, meant: TypedColleague): Promise<PrivateCard> {
  const { facts, inputs, colleague, problem } = await colleagueNamed(tap, meant)
  return colleague === undefined
    ? representForm(facts, inputs, problem)
    : nameColleague(tap, inputs, asChoice(colleague))
}

/** Whom a no says to ask, where exactly one colleague has that name and can take this place. */
export async function colleagueToAsk(
  tap: InvitationTap,
  name: string,
): Promise<Person | undefined> {
  if (name === '') return undefined
  const { facts, colleague } = await colleagueNamed(tap, nameAndAddress(name))
  return facts.colleagues.find(({ id }) => id === colleague?.id)
}

type TypedColleague = TypedName & {
  /** A no of one's own stands beside the name. */
  readonly cannot?: true
  readonly reason?: string
}

/**
 * 'Is Owen going?' is a question: nobody is asked without a tap. For an unknown name the form for a
 * colleague is offered.
 */
export async function proposeColleague(
  tap: InvitationTap,
  meant: TypedColleague,
  stated: Stated,
): Promise<PrivateCard> {
  const { facts, colleague } = await colleagueNamed(tap, meant)
  const why = meant.cannot === true ? 'I read that you can’t come.' : sayUnstated(stated)
  const cannot =
    meant.cannot === true
      ? [{ title: 'Can’t come', verb: invitationDeclineForm, entry: meant.reason ?? '' }]
      : []
  const typedName = `${meant.name} ${meant.email}`.trim()
  const who = meant.name || meant.email || `somebody from ${facts.invitation.agency}`
  return proposalCard(
    tap.context.actor,
    facts,
    colleague === undefined
      ? {
          unchanged: nothingRecorded,
          asks: `${why} Shall ${who} come for you?`,
          offers: [
            {
              title: 'Send someone',
              verb: invitationRepresentForm,
              entry: typedName,
            },
            ...cannot,
          ],
          no: invitationShow,
        }
      : {
          unchanged: `I have not asked ${colleague.name}.`,
          asks: `${why} Ask them to come for you?`,
          offers: [
            {
              title: `Ask ${firstNameOf(colleague)}`,
              verb: invitationAskColleague,
              entry: colleague.id,
            },
            ...cannot,
          ],
          no: invitationShow,
        },
  )
}

/**
 * `colleague` is undefined where nobody, or more than one person, has the typed name; `problem`
 * says who has it.
 */
type ColleagueSearch = {
  readonly facts: RepresentFormFacts
  readonly inputs: ColleagueInputs
  readonly colleague: Person | undefined
  readonly problem: string
}

async function colleagueNamed(
  tap: InvitationTap,
  { name, email }: TypedColleague,
): Promise<ColleagueSearch> {
  const [facts, people] = await Promise.all([
    withColleagues(tap.context, tap.facts),
    peopleOfServices(tap.context, tap.facts),
  ])
  const others = people.filter(({ id }) => id !== tap.context.actor.id)
  const inputs = { ...emptyColleague, name, email }
  if (email !== '') {
    const meant = whoIsMeant(others, { name, email })
    if (meant.found === 'one' && isAnothersName(others, { person: meant.person, name }))
      return { facts, inputs, colleague: undefined, problem: sayTwoMeant(name) }
    return meant.found === 'one'
      ? { facts, inputs, colleague: meant.person, problem: '' }
      : { facts, inputs, colleague: undefined, problem: sayUnlessNew(meant) }
  }
  // Counted among all of them, those with a place here too: of two Callums the free one is not
  // simply taken. 'Jos going': an apostrophe is easily left out.
  const asTyped = namedLike(others, name)
  const named = asTyped.length > 0 ? asTyped : namedLike(others, name.replace(/s$/, ''))
  const [only, ...more] = named
  return more.length === 0
    ? { facts, inputs, colleague: only, problem: '' }
    : {
        facts,
        inputs,
        colleague: undefined,
        problem: sayUnclear(named, 'Please choose who comes.'),
      }
}

const sayUnlessNew = (meant: Exclude<PersonMeant, { readonly found: 'one' }>): string =>
  meant.found === 'nobody' ? '' : sayMeant(meant, 'Please choose who comes.')
