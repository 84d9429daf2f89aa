// First contact, 'help', danger, and everything that is not understood.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee } from '../../../domain/permissions.ts'
import { never } from '../../../domain/result.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import type { RefuseWhy } from '../../../understanding/meaning/slots.ts'
import { currentSlots } from '../../kernel/attendance-slots.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { runsMeetings } from './readings.ts'
import { helpShow } from './verbs.ts'
import { notUnderstoodCard, welcomeCard, whoSeesCard } from './view.ts'

export const verbs: readonly Verb[] = [
  { verb: helpShow, press: (context) => help(context.deps, context.actor, false) },
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['help'],
    say: async (context, said) =>
      said.slots.field === undefined ? [await help(context.deps, context.actor, false)] : [],
  },
  // Teams' own 'start' opens the chat; for whoever runs a meeting that is on, it is the register.
  {
    intents: ['register'],
    say: async (context, { text }) =>
      /^\W*start\W*$/i.test(text) ? [await help(context.deps, context.actor, false)] : [],
  },
  {
    intents: ['contact'],
    say: async (context) => [await help(context.deps, context.actor, false)],
  },
  {
    intents: ['privacy'],
    say: async (context) => [
      whoSeesCard(context.actor, await whomToAsk(context.deps, context.actor)),
    ],
  },
  {
    intents: ['thanks'],
    say: async (context, { text }) => [
      sentenceCard(
        context.actor,
        `${/\b(?:than\w*|thx|cheers|ta|ty)\b/i.test(text) ? 'You are welcome.' : 'All right.'} ` +
          `Type ‘to do’ to see what is still open.`,
      ),
    ],
  },
  {
    intents: ['toldSomebody'],
    say: async (context) => [
      sentenceCard(
        context.actor,
        'Thank you. Please record it in your own agency’s system: I have kept nothing of it here.',
      ),
    ],
  },
  // The family is in nobody's list here: the people who know them invite them.
  {
    intents: ['familyThere'],
    say: async (context) => [
      sentenceCard(
        context.actor,
        (
          'The parents and carers belong at their conference, and their children as they wish. ' +
          'The lead social worker arranges it with them, and the chair decides who else may ' +
          `come. ${await whomToAsk(context.deps, context.actor)}`
        ).trim(),
      ),
    ],
  },
  {
    intents: ['practical'],
    say: async (context) => {
      const ask = await whomToAsk(context.deps, context.actor)
      return ask === ''
        ? []
        : [
            sentenceCard(
              context.actor,
              `I know the day, the time and the place (type ‘my invitations’), and no more. ${ask}`,
            ),
          ]
    },
  },
  {
    intents: ['passOn'],
    say: async (context) => [
      sentenceCard(
        context.actor,
        'I’ve told nobody: I can’t pass on messages. Please ring or write to them yourself.',
      ),
    ],
  },
  // Whoever may read an annex was answered already: everybody else learns not even whether there is
  // one.
  {
    intents: ['annex'],
    say: async (context) => [sentenceCard(context.actor, refusal('confidential', false))],
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

export async function unknown(
  context: RequestContext,
  readings: Parameters<typeof notUnderstoodCard>[2],
): Promise<PrivateCard> {
  const runs = await oversees(context.deps, context.actor)
  return notUnderstoodCard(
    context.actor,
    runs,
    readings.filter(({ intent }) => runs || !runsMeetings.has(intent)),
  )
}

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
      return (
        'I cannot give that out here. Please ask the lead social worker or the chair, who know ' +
        'what may be shared and with whom.'
      )
    case 'professionalDecision':
      return (
        'That is for people to decide, together and with the family. I keep the meeting in ' +
        'order; the chair can help you with this.'
      )
    case 'falsify':
      return (
        'What was recorded stays as it was recorded. If something is wrong, say what is right ' +
        'now, and both are kept.'
      )
    case 'allegation':
      return (
        'Please do not write about this here. A worry about somebody who works with children ' +
        'goes to the designated officer (LADO) within one working day. Ring your safeguarding ' +
        'lead or your local front door now.'
      )
    case 'retention':
      return toAdministrator
        ? 'I delete nothing on request. Type ‘retention for’ and the meeting’s number: there you ' +
            'see how long the record is kept, and say when it is in the council’s own system.'
        : 'I cannot delete that. Records are kept and deleted by the council’s own rules; please ' +
            'ask the conference administrator.'
    case 'injection':
    case 'notMine':
      return 'I cannot do that. Type ‘help’ to see what I can do.'
    default:
      return never(why)
  }
}
