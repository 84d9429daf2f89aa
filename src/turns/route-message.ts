// What somebody types, to the feature that answers. Danger first, then the menu's commands, then what is understood.
import type { PrivateCard, PublicCard } from '../domain/messages/card.ts'
import { hasConflict } from '../domain/state/conference.ts'
import { hasStaffRole, type Person, type TeamsAccount } from '../domain/state/person.ts'
import { myInvitations } from '../features/inviting/answer-invitation/flow.ts'
import { upcomingSlots } from '../features/kernel/attendance-slots.ts'
import type { Feature, TextHandler } from '../features/kernel/feature.ts'
import { familiesOf } from '../features/kernel/meeting-access.ts'
import { noSuchReferenceCard } from '../features/kernel/pick-meeting.ts'
import type { Dependencies, RequestContext } from '../features/kernel/request-context.ts'
import { contextFor, nothingRecordedCard, NothingStated } from '../features/kernel/stated-only.ts'
import { danger, help, unknown } from '../features/running-it/welcome/flow.ts'
import { longestRead } from '../understanding/normalise.ts'
import { referenceNotThere } from '../understanding/reading/reference.ts'
import { readStatement } from '../understanding/statement.ts'
import { type Intent, isDanger, type Speaker, understand } from '../understanding/understand.ts'
import { unknownPersonCard } from './public-cards.ts'

/** From here on a refusal is read from a rule, and not from being like others. */
const surelyRefused = 0.85

type Said = Parameters<TextHandler['say']>[1]
type Answer = readonly (PrivateCard | PublicCard)[]

export function textAnswers(features: readonly Feature[]) {
  const handlers = features.flatMap((feature) => feature.texts)
  const byCommand = new Map(
    handlers.flatMap((handler) =>
      (handler.commands ?? []).map((command) => [command, handler] satisfies [string, TextHandler]),
    ),
  )
  const beginnings = handlers.flatMap((handler) =>
    (handler.begins ?? []).map((begins) => ({ begins, handler })),
  )
  /** Several features may answer one intent: who has no card for it leaves it to the next in the list. */
  const ofIntent = (intent: Intent) =>
    handlers.filter((handler) => handler.intents.includes(intent))

  /** Every way from a typed text to a feature, so that none records what was not plainly stated. */
  const answerOf = (handler: TextHandler, context: RequestContext, said: Said): Promise<Answer> =>
    handler.say(contextFor(context, handler, said), said)

  async function whateverFits(context: RequestContext, text: string): Promise<Answer> {
    // Before anything is looked up: danger must not wait for a store, nor fail with it.
    if (isDanger(text)) return [await danger(context.deps, context.actor)]
    const known = await scope(context)
    const understood = understand(text, { as: speaker(context.actor), now: context.now, ...known })
    if (understood.intent === 'emergency') return [await danger(context.deps, context.actor)]
    // No command is that long, and how a pasted text begins is enough to know it.
    const plain = text
      .slice(0, longestRead)
      .toLowerCase()
      .replace(/[.!?]+$/, '')
      .replace(/\s+/g, ' ')
      .trim()
    const command = text.length > longestRead ? undefined : byCommand.get(plain)
    // A command of the menu is meant as it stands.
    const said: Said = {
      ...understood,
      text,
      stated:
        command === undefined || text.includes('?')
          ? readStatement(text)
          : { statement: { of: 'speaker' } },
    }
    const missing =
      command === undefined && said.intent !== 'create'
        ? referenceNotThere(text, known.references)
        : undefined
    if (missing !== undefined)
      return [noSuchReferenceCard(context.actor, missing, known.references)]
    // A refusal that rests on likeness alone gives way to a sentence that a feature knows.
    const meant =
      text.length > 300 || (said.intent === 'refuse' && said.confidence >= surelyRefused)
        ? []
        : handlers.filter(
            (handler) => handler.sentences?.some((pattern) => pattern.test(plain)) === true,
          )
    for (const handler of [...(command === undefined ? [] : [command]), ...meant]) {
      const cards = await answerOf(handler, context, said)
      if (cards.length > 0) return cards
    }
    // A conference's number alone asks how it stands; only the speaker's own meetings have a number here.
    const reference = known.references.find(
      (reference) => reference.toLowerCase() === plain.replace(/^#/, ''),
    )
    const [status] = ofIntent('status')
    if (reference !== undefined && status !== undefined)
      return answerOf(status, context, { ...said, intent: 'status', slots: { reference } })
    const begun =
      said.intent === 'refuse'
        ? []
        : beginnings
            .filter(({ begins }) => plain.startsWith(`${begins} `))
            .map(({ handler }) => handler)
    for (const handler of [...begun, ...ofIntent(said.intent)]) {
      const cards = await answerOf(handler, context, said)
      if (cards.length > 0) return cards
    }
    return [await unknown(context)]
  }

  return {
    async to(context: RequestContext, text: string): Promise<Answer> {
      try {
        return await whateverFits(context, text)
      } catch (error) {
        if (error instanceof NothingStated) return [nothingRecordedCard(context.actor)]
        throw error
      }
    },
    /** Somebody whom nobody has added: told how to be added, but danger is answered for everybody. Nothing else is read. */
    async toStranger(
      text: string,
      account: TeamsAccount | undefined,
      deps: Dependencies,
    ): Promise<Answer> {
      return [isDanger(text) ? await danger(deps, undefined) : unknownPersonCard(account)]
    },
    /** First contact: hello, and whatever this person was invited to before the chat was there. */
    async welcome(context: RequestContext): Promise<Answer> {
      const hello = await help(context.deps, context.actor, true)
      return (await upcomingSlots(context)).length === 0
        ? [hello]
        : [hello, await myInvitations(context)]
    },
  }
}

const speaker = (person: Person): Speaker =>
  hasStaffRole(person, 'administrator') || hasStaffRole(person, 'audit-lead')
    ? 'administrator'
    : hasStaffRole(person, 'chair')
      ? 'chair'
      : 'professional'

/** Names, agencies and numbers of this person's own meetings, so that they are recognised; nobody else's. */
async function scope({ actor, deps }: RequestContext) {
  const families = await familiesOf({ actor, deps, leaveOut: () => undefined })
  const conferences = families
    .flatMap((family) => family.conferences)
    .filter((conference) => !hasConflict(conference, actor.id))
  const agencies = [
    ...new Set(
      conferences.flatMap((conference) =>
        conference.invitations.map((invitation) => invitation.agency),
      ),
    ),
  ]
  // Those at the same meetings, and the colleagues who may come instead.
  const invited = new Set(
    conferences.flatMap((conference) =>
      conference.invitations.map((invitation) => invitation.person),
    ),
  )
  const [there, colleagues] = await Promise.all([
    deps.directory.named(invited),
    deps.directory.ofAgencies([actor.agency]),
  ])
  const people = [
    ...new Map([...there.values(), ...colleagues].map((person) => [person.id, person])).values(),
  ].filter((person) => person.id !== actor.id)
  return { references: conferences.map((conference) => conference.reference), agencies, people }
}
