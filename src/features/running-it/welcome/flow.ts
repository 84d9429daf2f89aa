// First contact, 'help', danger, and everything that is not understood.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee } from '../../../domain/permissions.ts'
import { never } from '../../../domain/result.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import type { RefuseWhy } from '../../../understanding/slots.ts'
import { currentSlots } from '../../kernel/attendance-slots.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { helpShow } from './verbs.ts'
import { notUnderstoodCard, welcomeCard, whoSeesCard } from './view.ts'

export const verbs: readonly Verb[] = [
  { verb: helpShow, press: (context) => help(context.deps, context.actor, false) },
]

const asksWhoSees = [
  /^(?:is|are) (?:it|this|that|these|my (?:report|answers?|words)|what i (?:say|type|write)) (?:confidential|private|secret|secure)$/,
  /^who (?:else )?(?:can|will|could|gets to) (?:see|read) (?:it|this|that|my (?:report|answers?|words)|what i (?:say|type|write|put))$/,
  /^who (?:else )?(?:sees|reads) (?:it|this|that|my (?:report|answers?|words)|what i (?:say|type|write|put))$/,
  /^(?:can|will|could|does|do) (?:the |her |his )?(?:mum|dad|mother|father|parents?|family|child|children|chair|police|school|they|anyone|anybody|everyone|everybody|others)(?: else)? (?:see|read|get) (?:it|this|that|my (?:report|answers?|words)|what i (?:say|type|write|put))$/,
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['help'],
    commands: ['help', 'hello', 'hi', '?'],
    sentences: [/^start$/],
    say: async (context, said) => [
      said.slots.field === undefined
        ? await help(context.deps, context.actor, false)
        : await unknown(context),
    ],
  },
  {
    intents: [],
    commands: [
      'who can i ring',
      'who can i call',
      'who do i ask',
      'who can i ask',
      'speak to a human',
      'talk to a human',
      'talk to somebody',
      'contact',
      'who are you',
      'what are you',
      'are you a robot',
      'are you a bot',
      'who is the chair',
      'whos the chair',
    ],
    say: async (context) => [await help(context.deps, context.actor, false)],
  },
  {
    intents: [],
    commands: ['confidential', 'privacy', 'who sees what'],
    sentences: asksWhoSees,
    say: async (context) => [
      whoSeesCard(context.actor, await whomToAsk(context.deps, context.actor)),
    ],
  },
  {
    intents: [],
    commands: [
      'thanks',
      'thank you',
      'thankyou',
      'many thanks',
      'thx',
      'ta',
      'cheers',
      'ok thanks',
      'ok thank you',
      'great thanks',
      'bye',
    ],
    say: async (context) => [
      sentenceCard(context.actor, 'You are welcome. Type ‘to do’ to see what is still open.'),
    ],
  },
  {
    intents: ['refuse'],
    say: async (context, said) => [
      sentenceCard(
        context.actor,
        refusal(said.slots.why ?? 'notMine', hasStaffRole(context.actor, 'administrator')),
      ),
    ],
  },
  { intents: ['unknown'], say: async (context) => [await unknown(context)] },
]

export const help = async (
  deps: Dependencies,
  person: Person,
  first: boolean,
): Promise<PrivateCard> =>
  welcomeCard(person, await oversees(deps, person), {
    first,
    ask: first ? '' : await whomToAsk(deps, person),
  })

export const unknown = async (context: RequestContext): Promise<PrivateCard> =>
  notUnderstoodCard(context.actor, await oversees(context.deps, context.actor))

/** Who answers what a bot cannot: the people of this person's next meeting. */
async function whomToAsk(deps: Dependencies, person: Person): Promise<string> {
  const [next] = await currentSlots({
    actor: person,
    deps,
    now: deps.clock.now(),
    leaveOut: inSilence,
  })
  if (next === undefined) return ''
  const { administrator, chair } = next.conference
  const names = await deps.directory.named(
    new Set([administrator, chair].filter((personId) => !hasConflict(next.conference, personId))),
  )
  const [arranges, chairs] = [names.get(administrator)?.name, names.get(chair)?.name]
  const known = [
    ...(arranges === undefined ? [] : [`${arranges} arranges your next meeting`]),
    ...(chairs === undefined
      ? []
      : [`${chairs} ${next.conference.kind === 'core-group' ? 'leads' : 'chairs'} it`]),
  ]
  return known.length === 0 ? '' : `Rather a person? ${known.join(', ')}.`
}

/** Families are only looked up here, not listed: nobody need be told that one was left out. */
const inSilence = () => undefined

const oversees = async (deps: Dependencies, person: Person): Promise<boolean> =>
  (await deps.cases.of(person.id, inSilence)).some(
    (family) => conferencesToOversee(person, family).length > 0,
  )

function refusal(why: RefuseWhy, toAdministrator: boolean): string {
  switch (why) {
    case 'confidential':
      return 'I cannot give that out here. Please ask the lead social worker or the chair, who know what may be shared and with whom.'
    case 'professionalDecision':
      return 'That is for people to decide, together and with the family. I keep the meeting in order; the chair can help you with this.'
    case 'falsify':
      return 'What was recorded stays as it was recorded. If something is wrong, say what is right now, and both are kept.'
    case 'allegation':
      return 'Please do not write about this here. A worry about somebody who works with children goes to the designated officer (LADO) within one working day. Ring your safeguarding lead or your local front door now.'
    case 'retention':
      return toAdministrator
        ? 'I delete nothing on request. Type ‘retention for’ and the meeting’s number: there you see how long the record is kept, and say when it is in the council’s own system.'
        : 'I cannot delete that. Records are kept and deleted by the council’s own rules; please ask the conference administrator.'
    case 'injection':
    case 'notMine':
      return 'I cannot do that. Type ‘help’ to see what I can do.'
    default:
      return never(why)
  }
}
