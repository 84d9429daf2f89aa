// Somebody else comes: the colleague is picked, typed into a form or named in a sentence.
import { z } from 'zod'

import { isIdText, personId } from '../../../domain/ids.ts'
import { type Choice, choiceProblem } from '../../../domain/meeting/answer.ts'
import { placeProblem } from '../../../domain/meeting/representation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Stated } from '../../../understanding/statement.ts'
import { typed } from '../../kernel/card-fields.ts'
import { nothingRecorded, proposalCard, sayUnstated } from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { give, withColleagues } from './answering.ts'
import { type ColleagueInputs, representForm } from './colleague-cards.ts'
import type { RepresentFacts } from './invitation-facts.ts'
import type { InvitationTap } from './invitation-tap.ts'
import { invitationAskColleague, invitationRepresentForm, invitationShow } from './verbs.ts'

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

/** A colleague picked from the list or typed in. A typed name or address that the directory knows is that person. */
export async function represent(tap: InvitationTap, data: unknown): Promise<PrivateCard> {
  const inputs = colleagueInputs.parse(data)
  const known = await colleagueMeant(tap.context, inputs)
  return nameColleague(
    tap,
    inputs,
    known === undefined
      ? {
          status: 'represented',
          name: inputs.name,
          role: inputs.role,
          agency: inputs.agency === '' ? tap.facts.invitation.agency : inputs.agency,
          ...(inputs.email === '' ? {} : { email: inputs.email }),
        }
      : asChoice(known),
  )
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

/** 'Callum will come instead of me': named at once when exactly one colleague has that name, else the form with the name in it. */
export async function nameByText(tap: InvitationTap, meant: TypedColleague): Promise<PrivateCard> {
  const { facts, inputs, colleague } = await colleagueNamed(tap, meant)
  return colleague === undefined
    ? representForm(facts, inputs, '')
    : nameColleague(tap, inputs, asChoice(colleague))
}

type TypedColleague = { readonly name: string; readonly personId: string | undefined }

/** 'Is Owen going?' is a question: nobody is asked without a tap. For an unknown name the form for a colleague is offered. */
export async function proposeColleague(
  tap: InvitationTap,
  meant: TypedColleague,
  stated: Stated,
): Promise<PrivateCard> {
  const { facts, colleague } = await colleagueNamed(tap, meant)
  const why = sayUnstated(stated)
  const [firstName = ''] =
    colleague?.name
      .split(' ')
      .filter((word) => !/^(?:DC|DS|DI|PC|Dr|Mr|Mrs|Ms|Miss)$/i.test(word)) ?? []
  return proposalCard(
    tap.context.actor,
    facts,
    colleague === undefined
      ? {
          unchanged: nothingRecorded,
          asks: `${why} Shall somebody from ${facts.invitation.agency} come for you?`,
          offers: [{ title: 'Someone will come for me', verb: invitationRepresentForm }],
          no: invitationShow,
        }
      : {
          unchanged: `I have not asked ${colleague.name}.`,
          asks: `${why} Ask them to come for you?`,
          offers: [
            { title: `Ask ${firstName}`, verb: invitationAskColleague, entry: colleague.id },
          ],
          no: invitationShow,
        },
  )
}

/** `colleague` is undefined where nobody, or more than one person, has the typed name. */
type ColleagueSearch = {
  readonly facts: RepresentFacts
  readonly inputs: ColleagueInputs
  readonly colleague: Person | undefined
}

async function colleagueNamed(
  tap: InvitationTap,
  { name: typedName, personId: known }: TypedColleague,
): Promise<ColleagueSearch> {
  const words = typedName.toLowerCase().split(/\s+/)
  const fits = (person: Person) =>
    words.every((word) => person.name.toLowerCase().split(/\s+/).includes(word))
  const inputs = { ...emptyColleague, name: typedName }
  const named = await colleagueMeant(tap.context, { ...inputs, colleague: known ?? '' })
  const facts = await withColleagues(tap.context, tap.facts)
  const [only, ...others] = named === undefined ? facts.colleagues.filter(fits) : [named]
  return { facts, inputs, colleague: others.length === 0 && typedName !== '' ? only : undefined }
}

async function colleagueMeant(
  { deps: { directory } }: RequestContext,
  { colleague, email, name }: ColleagueInputs,
): Promise<Person | undefined> {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
  const chosen = isIdText(colleague) ? await directory.get(personId(colleague)) : undefined
  const found = chosen ?? (email === '' ? undefined : await directory.byEmail(email))
  // The directory has no index by name, so everybody is read.
  return (
    found ??
    (name === ''
      ? undefined
      : (await directory.all()).find((person) => plain(person.name) === plain(name)))
  )
}
