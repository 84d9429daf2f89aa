// The sentence that answers what was asked, on top of everybody's answers.
import { hasCome, presenceOf } from '../../../domain/meeting/arrival.ts'
import { noQuorumWords } from '../../../domain/meeting/expected-quorum.ts'
import {
  anybodyMarked,
  quorumThatDay,
  quorumThere,
} from '../../../domain/meeting/quorum-that-day.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { missingFor } from '../../../domain/quorum/forecast.ts'
import { never } from '../../../domain/result.ts'
import {
  isCoreGroup,
  standingInvitations,
  toBeConfirmedAgain,
} from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import type { StatusFacts } from './facts.ts'
import { agenciesOf, sayAnswered, standingWords } from './invitation-rows.ts'
import { isOfSector, type Question } from './question.ts'

/**
 * Puts the sentence that answers the question first, and the general one below it. Where nothing
 * particular was asked, the verdict on the quorum leads, if there is one.
 */
export function sayFirst(
  facts: StatusFacts,
  question: Question,
  { quorum, verdict }: { readonly quorum: string | undefined; readonly verdict: boolean },
): CardData {
  const answered = sayAnswered(facts.conference)
  const lead = (): string => {
    switch (question.about) {
      case 'status':
      case 'suppose':
        return answered
      case 'missing':
        return sayMissing(facts)
      case 'quorum':
        return quorum ?? noQuorumWords
      case 'sector':
        return saySector(facts, question)
      case 'people':
        return standingInvitations(facts.conference)
          .filter(({ id }) => question.of.includes(id))
          .map((invitation) => sayPerson(facts, invitation))
          .join(' ')
      case 'nobody':
        return `I find nobody called ‘${question.called}’ on this list.`
      default:
        return never(question)
    }
  }
  const first = lead()
  const hasLead = first !== answered || !verdict
  const also = first === answered && hasLead ? '' : answered
  return { lead: first, hasLead, also, hasAlso: also !== '' }
}

function sayMissing({ conference }: StatusFacts): string {
  const all = standingInvitations(conference)
  const silent = all.filter((invitation) => currentAnswer(invitation).status === 'awaited')
  const again = all.filter((invitation) => toBeConfirmedAgain(conference, invitation))
  const said = [
    ...(silent.length === 0 ? [] : [`No answer yet from: ${agenciesOf(silent)}.`]),
    ...(again.length === 0 ? [] : [`To say again for the new day: ${agenciesOf(again)}.`]),
  ]
  return said.length === 0 ? 'Everybody has answered.' : said.join(' ')
}

/** Once people are marked, whether there was a quorum is known, and no longer a forecast. */
export function sayQuorumThere(facts: StatusFacts): string {
  if (isCoreGroup(facts.conference)) return noQuorumWords
  if (!anybodyMarked(facts.conference))
    return 'Nobody was marked as here, so I can’t say whether there was a quorum.'
  if (quorumThatDay(facts) === true) return 'There was a quorum.'
  const missing = new Set(
    quorumThere(facts)
      .children.filter(({ quorate }) => !quorate)
      .flatMap((childQuorum) => missingFor(childQuorum, facts.practice.quorum)),
  )
  return `There was no quorum. Missing: ${[...missing].join('; ')}.`
}

/** 'Health: Shazia Malik joins online; Grace Lindqvist, no answer yet.' */
function saySector(
  { conference, people }: StatusFacts,
  { said }: Extract<Question, { about: 'sector' }>,
): string {
  const words = said.replaceAll('-', ' ')
  const theirs = standingInvitations(conference).filter((invitation) =>
    isOfSector(invitation, said),
  )
  if (theirs.length === 0) return `Nobody from ${words} is invited.`
  const each = theirs.map(
    (invitation) =>
      `${people.get(invitation.person)?.name ?? invitation.role}: ` +
      `${standingWords(conference, invitation).mark.slice(2).toLowerCase()}`,
  )
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${each.join('; ')}.`
}

/** One person's answer, with the reason in their own words; on the day, whether they are there. */
function sayPerson({ conference, people }: StatusFacts, invitation: Invitation): string {
  const who = `${people.get(invitation.person)?.name ?? invitation.role} (${invitation.agency})`
  const presence = presenceOf(conference, invitation)
  if (hasCome(presence)) return `${who} came at ${presence.arrived}.`
  const { mark, detail } = standingWords(conference, invitation)
  const isNo = currentAnswer(invitation).status === 'declined'
  const answered = toBeConfirmedAgain(conference, invitation)
    ? 'answered for another day, and is asked again for this one'
    : `${mark.slice(2, 3).toLowerCase()}${mark.slice(3)}`
  const more = detail !== '' ? `: ${detail}` : isNo ? ', and gave no reason' : ''
  const absence = presence.status === 'absent' ? ' Marked as not here.' : ''
  return `${who}: ${answered}${more.replace(/\.$/, '')}.${absence}`
}
