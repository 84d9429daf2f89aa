// Nobody is shown a word of a family in which they have no part, nor of a meeting in which they
// have a conflict of interest.
import { startsAt } from '../../../src/domain/dates/starts-at.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import { type Canary, canaryWords } from '../filling.ts'
import type { Seen } from '../news.ts'
import { familyOfWord, type Ground, type Property } from './property.ts'

export const ownEyes: Property = {
  name: 'own-eyes',
  promise:
    'To somebody without a part in a case nothing is ' +
    'said, not even that it exists (docs/permissions.md).',
  holds({ news }, ground) {
    for (const { to, text, where, template } of news.seen)
      for (const word of new Set(text.match(canaryWords)?.map((each) => each.toLowerCase()))) {
        if (where === 'lock screen') return `the lock screen of ${to} says ‘${word}’`
        const why = mayNotKnow(word, { to, where }, ground)
        if (why !== undefined)
          return (
            `${to} is shown ‘${word}’ on ${template}: ` +
            `${why}${sayOrigin(ground.canaries.find(word))}`
          )
      }
    return undefined
  },
}

const sayOrigin = (canary: Canary | undefined): string =>
  canary === undefined ? '' : ` (${canary.by} typed it into ‘${canary.field}’ for ${canary.verb})`

/** Administrators take the whole record away as a file. */
function mayNotKnow(
  word: string,
  { to, where }: Pick<Seen, 'to' | 'where'>,
  ground: Ground,
): string | undefined {
  const canary = ground.canaries.find(word)
  const family = familyOfWord(word, ground)
  if (canary?.by === to || family === undefined) return undefined
  const isAdministrator = ground.offices.has(to, 'administrator')
  // Why a chair went on without a quorum is for the audit lead as well.
  if (canary?.verb.startsWith('override.') === true && ground.offices.has(to, 'audit-lead'))
    return undefined
  if (!isAdministrator && !ground.parts.has(family, to))
    return ground.parts.hadEver(family, to)
      ? 'their part in this family has ended'
      : 'they have no part in this family'
  if (canary === undefined || (isAdministrator && where === 'file')) return undefined
  return beyondTheirPart(canary, to, { family, ground })
}

/** Of a report before it went round, of an annex at any time, of a rating before it is open: whoever it is not for. */
function beyondTheirPart(
  canary: Canary,
  to: PersonId,
  { family, ground }: { readonly family: string; readonly ground: Ground },
): string | undefined {
  const conferences = ground.families.get(family)?.conferences ?? []
  const own = conferences.find(({ id }) => id === canary.meeting)
  if (canary.field.startsWith('annex') && canary.verb.startsWith('report.'))
    return conferences.some(({ chair }) => chair === to) || own?.leadSocialWorker === to
      ? undefined
      : 'a restricted annex is for its author and the chair'
  if (/^update\.(record|note|leave-note)/.test(canary.verb) && own !== undefined)
    return isBlind(own, ground) ? 'ratings are not open before all are in' : undefined
  if (!/^report\.(next|back|go|keep|submit)/.test(canary.verb)) return undefined
  return mayReadReport(canary, to, conferences) ||
    (ground.offices.has(to, 'administrator') && sentItRound(canary, to, conferences))
    ? undefined
    : 'the report has not gone round'
}

/** Any administrator may send reports round, and sees what they send. */
const sentItRound = (canary: Canary, to: PersonId, conferences: readonly Conference[]): boolean =>
  conferences.some(({ invitations, reports = [] }) =>
    reports.some(
      ({ invitation, circulated = [] }) =>
        circulated.some(({ by }) => by === to) &&
        invitations.some((place) => place.id === invitation && fills(place, canary.by)),
    ),
  )

/**
 * Whoever leads a meeting, whoever fills the writer's place, and, once it went round, whoever is at
 * that table. Lasting parts are carried over into the report to a later meeting and go round with
 * that; an earlier meeting's circulation is no reason.
 */
function mayReadReport(canary: Canary, to: PersonId, conferences: readonly Conference[]): boolean {
  const own = conferences.find(({ id }) => id === canary.meeting)
  return conferences
    .filter((conference) => own === undefined || startsAt(conference) >= startsAt(own))
    .some(({ chair, leadSocialWorker, administrator, invitations, reports = [] }) => {
      if (chair === to || leadSocialWorker === to) return true
      const places = invitations.filter((invitation) => fills(invitation, canary.by))
      if (places.some((invitation) => fillsNow(invitation, to))) return true
      const wentRound = reports.some(
        ({ invitation, circulated = [] }) =>
          circulated.length > 0 && places.some(({ id }) => id === invitation),
      )
      return (
        wentRound &&
        (administrator === to || invitations.some((invitation) => fillsNow(invitation, to)))
      )
    })
}

/**
 * Whoever is invited, and every colleague who has ever said that they come for them: any of them
 * may have written it.
 */
const fills = ({ person, answers }: Invitation, who: PersonId): boolean =>
  person === who ||
  answers.some(
    (answer) =>
      answer.status === 'represented' &&
      answer.person === who &&
      [answer.confirmation, ...(answer.earlier ?? [])].some(({ status }) => status === 'confirmed'),
  )

/** Whoever has the place now: a colleague's part ends with it. */
const fillsNow = ({ person, answers, withdrawn }: Invitation, who: PersonId): boolean => {
  const last = answers.at(-1)
  const isColleague =
    last?.status === 'represented' &&
    last.person === who &&
    last.confirmation.status === 'confirmed'
  return withdrawn === undefined && (person === who || isColleague)
}

/**
 * Before the core group begins, while at most one of three or more has given theirs. Who owes one
 * is the product's to say.
 */
const isBlind = (conference: Conference, { world, practiceOf }: Ground): boolean => {
  const given = (conference.updates ?? []).filter(({ completeAt }) => completeAt !== undefined)
  const coming = conference.invitations.filter(
    ({ withdrawn, answers }) =>
      withdrawn === undefined && !['declined', 'not-me'].includes(answers.at(-1)?.status ?? ''),
  )
  return (
    practiceOf(conference.practice)?.blindRatings.value === true &&
    conference.opened === undefined &&
    world.now() < startsAt(conference) &&
    given.length <= 1 &&
    coming.length >= 3
  )
}
