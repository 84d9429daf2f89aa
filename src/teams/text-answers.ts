// What somebody types, to the feature that answers. Danger first, then the menu's commands, then what is understood.
import { strangerCard } from './strangers.ts'
import { invitationsToCome, myInvitations } from '../features/answer-invitation/flow.ts'
import { danger, help, unknown } from '../features/welcome/flow.ts'
import { hasDuty, type Person, type TeamsAccount } from '../domain/people.ts'
import { understand, type Speaker } from '../understanding/understand.ts'
import type { Feature, Rooms, TextHandler, Turn } from '../features/feature.ts'
import type { PrivateCard, PublicCard } from '../domain/card.ts'

type Answer = readonly (PrivateCard | PublicCard)[]

export function textAnswers(features: readonly Feature[]) {
  const handlers = features.flatMap((feature) => feature.texts)
  const byCommand = new Map(handlers.flatMap((handler) => (handler.commands ?? []).map((command) => [command, handler] satisfies [string, TextHandler])))
  const byIntent = new Map(handlers.flatMap((handler) => handler.intents.map((intent) => [intent, handler] as const)))

  return {
    async to(turn: Turn, text: string): Promise<Answer> {
      const known = await scope(turn)
      const said = understand(text, { as: speaker(turn.actor), now: turn.now, ...known })
      if (said.intent === 'emergency') return [await danger(turn.rooms, turn.actor)]
      const plain = text.toLowerCase().replace(/[.!?]+$/, '').replace(/\s+/g, ' ').trim()
      const command = byCommand.get(plain)
      if (command !== undefined) return command.say(turn, { ...said, text })
      // A conference's number alone asks how it stands; only the speaker's own meetings have a number here.
      const reference = known.references.find((one) => one.toLowerCase() === plain.replace(/^#/, ''))
      const status = byIntent.get('status')
      if (reference !== undefined && status !== undefined) return status.say(turn, { ...said, intent: 'status', slots: { reference }, text })
      const handler = byIntent.get(said.intent)
      return handler === undefined ? [await unknown(turn)] : handler.say(turn, { ...said, text })
    },
    /** Somebody whom nobody has added: told how to be added, but danger is answered for everybody. */
    async toStranger(text: string, account: TeamsAccount | undefined, rooms: Rooms): Promise<Answer> {
      const said = understand(text, { as: 'professional', now: rooms.clock.now() })
      return [said.intent === 'emergency' ? await danger(rooms, undefined) : strangerCard(account)]
    },
    /** First contact: hello, and whatever this person was invited to before the chat was there. */
    async welcome(turn: Turn): Promise<Answer> {
      const hello = await help(turn.rooms, turn.actor, true)
      return (await invitationsToCome(turn)).length === 0 ? [hello] : [hello, await myInvitations(turn)]
    },
  }
}

const speaker = (person: Person): Speaker => (hasDuty(person, 'administrator') ? 'administrator' : hasDuty(person, 'chair') ? 'chair' : 'professional')

/** Names, agencies and numbers of this person's own meetings, so that they are recognised; nobody else's. */
async function scope({ actor, rooms }: Turn) {
  const families = await rooms.cases.of(hasDuty(actor, 'administrator') ? 'administrators' : actor.id)
  const conferences = families.flatMap((family) => family.conferences)
  const agencies = [...new Set(conferences.flatMap((one) => one.invitations.map((invitation) => invitation.agency)))]
  return { references: conferences.map((one) => one.reference), agencies }
}
