// 'Police disagreed with the plan', 'everyone agreed except the gp': who it is of whom that is
// said.
import type { PersonId } from '../../../domain/ids.ts'
import { currentAnswer, type Invitation, representedBy } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { readAgency, readFamily } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import { type InviteeList, mentionsIn } from '../../kernel/match-invitees.ts'
import { ofFamily, sayWriter } from './view.ts'

const before = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|note that|please note|record that|just|` +
    'only) )*(.{1,60}?)(?:,? who)? (?:(?:strongly|also|still|really|has|have|' +
    'had|is|are|was|were) )*(?:disagree[sd]?|disagreeing|dissent(?:s|ed|ing)?|' +
    `object(?:s|ed|ing)?|(?:did|does|do) ?(?:not|n['’]?t) agree|(?:is|was|` +
    String.raw`are|were) ?(?:not|n['’]?t) (?:happy|in agreement)|not agree|against)\b`,
  'i',
)
const excepted = new RegExp(
  String.raw`\b(?:except(?: for)?|apart from|other than|bar|but not) (?:the |` +
    String.raw`for )?([^.,;:]{2,60}?)(?= (?:who|about|on|because|as|with)\b|[.,;:]|$)`,
  'i',
)
const from = new RegExp(
  String.raw`\b(?:dissent|disagreement|objection)s? (?:from|` +
    'by) (?:the )?([^.,;:]{2,60}?)(?= (?:who|' +
    String.raw`about|on|because|with|over)\b|[.,;:]|$)`,
  'i',
)

/**
 * The words of a sentence for whoever does not agree, of its last part where several stand in it.
 */
function disagreeing(text: string): string | undefined {
  const parts = text.split(
    /[.;!\n]+|,(?= ?(?:but )?(?:the )?[\w' ]{2,40} (?:disagree|did|does|object))/,
  )
  const found = parts.flatMap((part) => {
    const who = (excepted.exec(part) ?? from.exec(part) ?? before.exec(part))?.[1]?.trim()
    return who === undefined ? [] : [who]
  })
  return found.at(-1)
}

const oneself = /^(?:i|we|me|myself|us|i['’]?m|personally,? i)$/i
const nobodyNamed = new RegExp(
  '^(?:he|she|they|it|somebody|someone|who|people|some|' +
    String.raw`everyone|everybody|all|nobody|no one|one|which|that|this)\b`,
  'i',
)

const familySaid: Readonly<Record<string, (typeof ofFamily)[number]>> = {
  mum: 'Mum',
  dad: 'Dad',
  parents: 'Mum and Dad',
  stepmum: 'A step-parent',
  stepdad: 'A step-parent',
  nan: 'A grandparent',
  grandad: 'A grandparent',
  grandparents: 'A grandparent',
  carers: 'A carer',
  child: 'A child',
}

/**
 * The same for whoever did not chair: themselves or the family. A professional’s disagreement is
 * their own to write down.
 */
export function whoOfFamilyDisagrees(text: string, actor: Person): string {
  const said = whoDisagreesSaid(text)
  if (said === undefined) return ''
  if (said === 'oneself') return sayWriter(actor)
  const words = plainWords(said.words)
  if (readAgency(words).agency !== undefined) return ''
  const family = readFamily(words)
  return family === undefined ? '' : (familySaid[family] ?? 'Somebody else of the family')
}

export type Disagreeing = { readonly who: string; readonly about?: PersonId }

/**
 * Whose disagreement this is, as it may be written down; undefined for a professional’s by anybody
 * but the chair.
 */
export function whoseIs(
  who: string,
  { conference, people }: InviteeList,
  actor: Person,
): Disagreeing | undefined {
  if (who === '' || ofFamily.some((one) => one === who)) return { who }
  if (who === actor.name || who.startsWith(`${actor.name}, `)) return { who: sayWriter(actor) }
  if (conference.chair !== actor.id) return undefined
  const fitting = mentionsIn({ conference, people }, plainWords(who), who).flatMap(({ of }) => of)
  const [only, ...others] = new Set(fitting)
  if (only === undefined || others.length > 0) return { who }
  const about = representedBy(only) ?? only.person
  return about === actor.id ? { who } : { who, about }
}

/** Who does not agree by these words; undefined where they name nobody. */
export function whoDisagreesSaid(text: string): { readonly words: string } | 'oneself' | undefined {
  const words = disagreeing(text)
  if (words === undefined || nobodyNamed.test(words)) return undefined
  return oneself.test(words) ? 'oneself' : { words: capital(words) }
}

/**
 * How they stand in the form: somebody of the list, else the words that were typed; nothing if
 * unsaid.
 */
export function sayWhoDisagreesIn(listed: InviteeList, text: string, actor: Person): string {
  const said = whoDisagreesSaid(text)
  if (said === undefined) return ''
  if (said === 'oneself') return sayWriter(actor)
  const mentions = mentionsIn(listed, plainWords(said.words), said.words)
  const [only, ...others] = new Set(mentions.flatMap(({ of }) => of))
  return only === undefined || others.length > 0 || mentions.length > 1
    ? said.words
    : sayInvited(listed, only, said.words)
}

const capital = (words: string): string =>
  words.replace(/^(?:the|our) /i, '').replace(/^[a-z]/, (letter) => letter.toUpperCase())

/**
 * With their name where it was typed; an agency is not taken for the person who was invited: a
 * colleague may have come.
 */
function sayInvited({ people }: InviteeList, invitation: Invitation, words: string): string {
  const { agency } = invitation
  const answer = currentAnswer(invitation)
  const names = [
    people.get(invitation.person)?.name,
    ...(answer.status === 'represented' ? [answer.name] : []),
  ]
  const name = names.find((name) =>
    name
      ?.split(' ')
      .some((part) => part.length > 2 && new RegExp(`\\b${part}\\b`, 'i').test(words)),
  )
  return name === undefined ? agency : `${name}, ${agency}`
}
