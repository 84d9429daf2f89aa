// Lists that go over several families: one that cannot be worked out is left out, and the rest is
// shown.
import type { Case } from '../../domain/state/case.ts'
import type { Conference } from '../../domain/state/conference.ts'
import type { RequestContext } from './request-context.ts'

type FamilyItem = Case | { readonly family: Case }

const familyOf = (one: FamilyItem): Case => ('family' in one ? one.family : one)

/**
 * What `find` finds in each of them, in order. A family with which it fails is left out of the
 * list, which the turn writes down and says in its answer; where nobody would say it, the whole
 * list fails. Where a child was named, only what is about the meetings of that child is found.
 */
export function inEachFamily<Of extends FamilyItem, Found>(
  { leaveOut, about }: Pick<RequestContext, 'leaveOut' | 'about'>,
  all: readonly Of[],
  find: (one: Of) => readonly Found[],
): Found[] {
  return all.flatMap((item) => {
    try {
      return isAbout(familyOf(item), about) ? find(item).filter((one) => isMeant(one, about)) : []
    } catch (error) {
      if (leaveOut === undefined) throw error
      leaveOut(familyOf(item).id, error)
      return []
    }
  })
}

type About = RequestContext['about']

const isAbout = (family: Case, about: About): boolean =>
  about === undefined || family.conferences.some(({ id }) => about.has(id))

/** What is found about one meeting; what is about a whole family is left. */
const isMeant = (found: unknown, about: About): boolean =>
  about === undefined || !isOfMeeting(found) || about.has(found.conference.id)

const isOfMeeting = (found: unknown): found is { readonly conference: Pick<Conference, 'id'> } =>
  typeof found === 'object' &&
  found !== null &&
  'conference' in found &&
  typeof found.conference === 'object' &&
  found.conference !== null &&
  'id' in found.conference
