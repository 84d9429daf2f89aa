// What somebody types, to the feature that answers. Danger first, then the menu's commands, then what is understood.
import type { Reference } from '../domain/ids.ts'
import type { PrivateCard, PublicCard } from '../domain/messages/card.ts'
import { hasPart } from '../domain/state/case.ts'
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

export interface MessageRouter {
  from(context: RequestContext, text: string): Promise<Answer>
  /** Somebody whom nobody has added: told how to be added, but danger is answered for everybody. Nothing else is read. */
  fromStranger(text: string, account: TeamsAccount | undefined, deps: Dependencies): Promise<Answer>
  /** First contact: hello, and whatever this person was invited to before the chat was there. */
  welcome(context: RequestContext): Promise<Answer>
}

export function messageRouter(features: readonly Feature[]): MessageRouter {
  const table = handlerTable(features)
  return {
    async from(context, text) {
      try {
        return await answer(table, context, text)
      } catch (error) {
        if (error instanceof NothingStated) return [nothingRecordedCard(context.actor)]
        throw error
      }
    },
    async fromStranger(text, account, deps) {
      return [isDanger(text) ? await danger(deps, undefined) : unknownPersonCard(account)]
    },
    async welcome(context) {
      const hello = await help(context.deps, context.actor, true)
      return (await upcomingSlots(context)).length === 0
        ? [hello]
        : [hello, await myInvitations(context)]
    },
  }
}

/** Danger is answered first, then a number that is not there, then the first feature that has a card. */
async function answer(table: HandlerTable, context: RequestContext, text: string): Promise<Answer> {
  // Before anything is looked up: danger must not wait for a store, nor fail with it.
  if (isDanger(text)) return [await danger(context.deps, context.actor)]
  const known = await scope(context)
  const understood = understand(text, { as: speaker(context.actor), now: context.now, ...known })
  if (understood.intent === 'emergency') return [await danger(context.deps, context.actor)]
  const plain = plainCommand(text)
  const command = text.length > longestRead ? undefined : table.byCommand.get(plain)
  const said: Said = { ...understood, text, stated: statedBy(text, command) }
  const missing =
    command === undefined && said.intent !== 'create'
      ? referenceNotThere(text, known.references)
      : undefined
  if (missing !== undefined) return [noSuchReferenceCard(context.actor, missing, known.references)]
  const certain = [...(command === undefined ? [] : [command]), ...bySentence(table, said, plain)]
  const answered = await firstAnswer(certain, context, said)
  if (answered !== undefined) return answered
  const status = statusOfNumber(table, plain, known.references)
  if (status !== undefined)
    return sayTo(status.handler, context, { ...said, intent: 'status', slots: status.slots })
  const likely = [...byBeginning(table, said, plain), ...table.ofIntent(said.intent)]
  return (await firstAnswer(likely, context, said)) ?? [await unknown(context)]
}

type HandlerTable = {
  readonly handlers: readonly TextHandler[]
  readonly byCommand: ReadonlyMap<string, TextHandler>
  /** Several features may answer one intent: who has no card for it leaves it to the next in the list. */
  readonly ofIntent: (intent: Intent) => readonly TextHandler[]
}

function handlerTable(features: readonly Feature[]): HandlerTable {
  const handlers = features.flatMap((feature) => feature.texts)
  const commands = handlers.flatMap((handler) =>
    (handler.commands ?? []).map((command) => [command, handler] satisfies [string, TextHandler]),
  )
  return {
    handlers,
    byCommand: new Map(commands),
    ofIntent: (intent) => handlers.filter((handler) => handler.intents.includes(intent)),
  }
}

/** Every way from a typed text to a feature, so that none records what was not plainly stated. */
const sayTo = (handler: TextHandler, context: RequestContext, said: Said): Promise<Answer> =>
  handler.say(contextFor(context, handler, said), said)

async function firstAnswer(
  handlers: readonly TextHandler[],
  context: RequestContext,
  said: Said,
): Promise<Answer | undefined> {
  for (const handler of handlers) {
    const cards = await sayTo(handler, context, said)
    if (cards.length > 0) return cards
  }
  return undefined
}

/** No command is longer than what is read, and how a pasted text begins is enough to know it. */
const plainCommand = (text: string): string =>
  text
    .slice(0, longestRead)
    .toLowerCase()
    // An emoji behind it, or a full stop that was dictated, changes no command.
    .replace(/[\s.!?,\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]+$/u, '')
    .replace(/ full stop$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A command of the menu is meant as it stands. */
const statedBy = (text: string, command: TextHandler | undefined): Said['stated'] =>
  command === undefined || text.includes('?')
    ? readStatement(text)
    : { statement: { of: 'speaker' } }

/** A refusal that rests on likeness alone gives way to a sentence that a feature knows. */
const bySentence = ({ handlers }: HandlerTable, said: Said, plain: string): TextHandler[] =>
  said.text.length > 300 || (said.intent === 'refuse' && said.confidence >= surelyRefused)
    ? []
    : handlers.filter(({ sentences = [] }) => sentences.some((pattern) => pattern.test(plain)))

const byBeginning = ({ handlers }: HandlerTable, said: Said, plain: string): TextHandler[] =>
  said.intent === 'refuse'
    ? []
    : handlers.flatMap((handler) =>
        (handler.begins ?? []).some((begins) => plain.startsWith(`${begins} `)) ? [handler] : [],
      )

/** A conference's number alone asks how it stands; only the speaker's own meetings have a number here. */
function statusOfNumber(table: HandlerTable, plain: string, references: readonly Reference[]) {
  const reference = references.find((own) => own.toLowerCase() === plain.replace(/^#/, ''))
  const [handler] = table.ofIntent('status')
  return reference === undefined || handler === undefined
    ? undefined
    : { handler, slots: { reference } }
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
    .filter((conference) =>
      hasStaffRole(actor, 'administrator')
        ? !hasConflict(conference, actor.id)
        : hasPart(conference, actor.id),
    )
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
