// Somebody is invited to a meeting that stands, or invited again.
import { z } from 'zod'

import { invitationId } from '../../../domain/ids.ts'
import { invited } from '../../../domain/meeting/changes.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  isAnothersName,
  sayMeant,
  sayTwoMeant,
  whoIsMeant,
} from '../../../domain/people/who-is-meant.ts'
import { may } from '../../../domain/permissions.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import {
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
} from '../../../domain/state/conference.ts'
import { representedBy } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { newPersonId } from '../shared/new-person.ts'
import { meetingToChange, toChange } from './change-facts.ts'
import {
  addedCard,
  addForm,
  type AddInputs,
  type InviteeChange,
  sayAdded,
} from './invitee-cards.ts'

const addInputs = z.object({ name: typed, role: typed, agency: typed, email: typed, why: typed })

/**
 * Somebody whom the directory knows by name or address, or a new person with role, agency and
 * address.
 */
export async function add(
  context: RequestContext,
  facts: MeetingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = addInputs.parse(data)
  const named = await findNamed(context, inputs)
  if ('problem' in named) return addForm(facts, inputs, named.problem)
  const { person, isNew } = named
  if (cannotBeInvited(context, facts.conference, person.id))
    return addForm(facts, inputs, sayCannot(context, facts, person.id))
  if (isNew) await context.deps.directory.keep([person], context.actor.id)
  const added = await addInvitation(context, facts, { person, why: inputs.why })
  const now = await meetingToChange(context, meetingIds(facts))
  if (now === undefined || added === undefined) return notFoundCard(context.actor)
  return 'problem' in added
    ? addForm(now, inputs, added.problem)
    : addedCard(now, person.name, added.done)
}

/**
 * Somebody whom the directory knows, without a reason: what came of it, in a sentence. Idempotent.
 */
export async function addKnown(
  context: RequestContext,
  facts: MeetingFacts,
  person: Person,
): Promise<string> {
  const added = cannotBeInvited(context, facts.conference, person.id)
    ? { problem: sayCannot(context, facts, person.id) }
    : await addInvitation(context, facts, { person, why: '' })
  if (added === undefined) return `${person.name} was not invited.`
  return 'problem' in added ? `${person.name}: ${added.problem}` : sayAdded(person.name, added.done)
}

type NamedPerson =
  { readonly person: Person; readonly isNew: boolean } | { readonly problem: string }

async function findNamed({ deps }: RequestContext, inputs: AddInputs): Promise<NamedPerson> {
  // Somebody is found by name: nothing less than everybody will do.
  const people = await deps.directory.all()
  const meant = whoIsMeant(people, inputs)
  switch (meant.found) {
    case 'one':
      return isAnothersName(people, { person: meant.person, name: inputs.name })
        ? { problem: sayTwoMeant(inputs.name) }
        : { person: meant.person, isNew: false }
    case 'unclear':
    case 'former':
      return {
        problem: sayMeant(meant, 'Please give the work e-mail address of the one whom you mean.'),
      }
    case 'nobody': {
      const problem = problemWith(inputs)
      if (problem !== undefined) return { problem }
      const { name, role, agency } = inputs
      const email = inputs.email.toLowerCase()
      const id = newPersonId(people, email)
      return { person: { id, name, role, agency, email, duties: [] }, isNew: true }
    }
  }
}

type AddResult = { readonly done: InviteeChange } | { readonly problem: string }

/** Idempotent. */
async function addInvitation(
  context: RequestContext,
  meeting: Meeting,
  { person, why }: { readonly person: Person; readonly why: string },
): Promise<AddResult | undefined> {
  return changeMeeting<AddResult>(context, meeting, {
    required: toChange,
    decide: ({ family, conference }) => {
      if (cannotBeInvited(context, conference, person.id))
        return unchanged({ problem: sayCannot(context, { conference }, person.id) })
      const id =
        conference.invitations.find((invitation) => invitation.person === person.id)?.id ??
        invitationId(stableId('i', conference.id, person.id))
      const again = conference.invitations.some((invitation) => invitation.id === id)
      const { agency, role } = person
      const after = invited(conference, { id, person: person.id, agency, role, why }, context.now)
      if (!after.ok) return refused(after.refusal, { problem: after.refusal.words })
      if (after.value === conference) return unchanged({ done: 'nothing' })
      const event = again ? 'invitation.restored' : 'invitation.added'
      return commit(
        {
          family: replaceConference(family, after.value),
          audit: [{ event, meeting: conference.id, invitation: id }],
        },
        { done: again ? 'again' : 'new' },
      )
    },
  })
}

/**
 * Somebody with a conflict of interest, whoever chairs a conference and sits there for no agency,
 * and whoever fills a place already.
 */
function cannotBeInvited(
  { actor }: Pick<RequestContext, 'actor'>,
  conference: Conference,
  person: Person['id'],
): boolean {
  const standing = conference.invitations.find((invitation) => invitation.person === person)
  return (
    hasConflict(conference, person) ||
    (!isCoreGroup(conference) && conference.chair === person) ||
    standingInvitations(conference).some((invitation) => representedBy(invitation) === person) ||
    // Why somebody was taken off is for those who may know of a conflict: to anybody else it reads
    // like one.
    (standing?.withdrawn !== undefined &&
      standing.withdrawn.by !== actor.id &&
      !may(actor, { act: 'record-conflict', conference }))
  )
}

/**
 * That a conflict is recorded is for the chair and the administrators to know. To anybody else
 * every reason reads the same.
 */
const sayCannot = (
  { actor }: Pick<RequestContext, 'actor'>,
  { conference }: { readonly conference: Conference },
  person: Person['id'],
): string => {
  if (!may(actor, { act: 'record-conflict', conference }))
    return (
      'I cannot invite this person from here: they may have another part in this meeting, or ' +
      'somebody has taken them off its list. Please ask the chair or the administrator, or ' +
      'choose somebody else of the agency.'
    )
  if (hasConflict(conference, person))
    return 'A conflict of interest is recorded for this person. Choose somebody else of the agency.'
  return !isCoreGroup(conference) && conference.chair === person
    ? 'This person chairs the meeting. Choose somebody else of the agency.'
    : 'This person comes in a colleague’s place already, and one person fills one place. Choose ' +
        'somebody else of the agency.'
}

function problemWith(inputs: AddInputs): string | undefined {
  if (inputs.name === '') return 'Please give the name.'
  if (
    inputs.role === '' ||
    !/[a-z0-9]/i.test(inputs.agency) ||
    !z.email().safeParse(inputs.email).success
  )
    return (
      `I do not know ‘${inputs.name}’ yet. Please give what ` +
      'they do, their agency and their work e-mail address.'
    )
  return undefined
}
